// Owns the sentences of the pictures: each says what its drawing shows. Facts are those of the news and papers beside them.
import type { PieceId } from '../set-pieces.ts';

export interface PieceWords {
  title: string;
  /** One for each step of the picture; the last is shown with the finished drawing. */
  steps: string[];
  /** The same, step by step, for a reading age of 11 to 12. */
  plain: string[];
}

export const pieceWords: Record<Exclude<PieceId, 'ending'>, PieceWords> = {
  photographs: {
    title: 'The photographs',
    steps: [
      'This is how such a picture looks to you: fields, a road, some pale shapes. It could be almost anything.',
      'The readers of the film point to long shapes under canvas. They take them for trailers, made to carry missiles.',
      'Near them stand machines that could raise a missile.',
      'And here are tents for the crews. Together, they say, this is a launch site that is still being built.',
    ],
    plain: [
      'This is how such a picture looks to you. You see fields, a road and some pale shapes. It could be anything.',
      'Experts point to long shapes under covers. They think that these are trailers for missiles.',
      'Near them stand machines that could lift a missile up.',
      'Here are tents for the men. This is a launch site, the experts say. It is not finished yet.',
    ],
  },
  speech: {
    title: 'The speech',
    steps: [
      'Seven in the evening. The cameras are in your office. Your own people, Moscow, Havana and your allies hear the same words at the same time.',
    ],
    plain: [
      'It is seven in the evening. The cameras are in your office. Your own people, Moscow, Havana and your allies all hear the same words now.',
    ],
  },
  line: {
    title: 'The line',
    steps: [
      'Wednesday, ten in the morning. The quarantine is in force. Soviet ships are on their way to the line, and nobody in the room knows what they have been told.',
      'What do you expect? Will they stop, or sail on? Say it, or write it down, before you go on.',
      'Ships are reported stopped or turned round. Nobody is sure when they turned, or why.',
    ],
    plain: [
      'It is Wednesday, ten in the morning. The quarantine has begun. Soviet ships come nearer to the line. Nobody in the room knows what their orders are.',
      'What do you think? Will they stop, or sail on? Say it or write it down before you go on.',
      'Reports say that ships have stopped or turned round. Nobody is sure when they turned, or why.',
    ],
  },
  'two-letters': {
    title: 'Two letters',
    steps: [
      'The first came on Friday evening, by cable and in private. It asks for a promise not to invade Cuba.',
      'The second was read out by Moscow Radio on Saturday morning. It asks for the missiles in Turkey as well. Nobody can say which of the two speaks for Moscow.',
    ],
    plain: [
      'The first letter came on Friday evening. It was private and came by cable. It asks you to promise that you will not invade Cuba.',
      'Moscow Radio read out the second one on Saturday morning. It asks for the missiles in Turkey as well. Which of the two speaks for Moscow? Nobody can say.',
    ],
  },
  overdue: {
    title: 'Overdue',
    steps: ['The plane should have come back over this edge of the map hours ago. The edge is empty.'],
    plain: ['The plane should have come back hours ago, over this edge of the map. The edge is empty.'],
  },
  justice: {
    title: 'At the Justice Department',
    steps: [
      'A quarter to eight. Your brother and the Soviet ambassador are alone. You know what you told Robert to say. What was said in this room you learn only from him, and no words are put into it here.',
    ],
    plain: [
      'It is a quarter to eight. Your brother and the Soviet ambassador are alone. You know what you told Robert to say. What they said in this room he will tell you later. We put no words into it here.',
    ],
  },
  radio: {
    title: 'Radio Moscow',
    steps: [
      'Sunday morning. There was no time for a cable: the letter is read out over the radio, and the whole world hears it with you.',
    ],
    plain: [
      'It is Sunday morning. There was no time for a cable. The letter is read out on the radio, and all the world hears it with you.',
    ],
  },
  'ships-home': {
    title: 'The ships go home',
    steps: [
      'Long shapes lie on the decks of the freighters. The captains draw back the canvas, and American planes and ships count what they see.',
    ],
    plain: [
      'Long shapes lie on the decks of the ships. The captains pull back the covers. American planes and ships count what they see.',
    ],
  },
};

/** Headlines in our own words, for a paper that never was. */
export const headlines: Record<string, string> = {
  'settlement-with-secret-trade': 'Missiles gone from Cuba; quarantine at an end',
  'settlement-without-trade': 'Missiles gone from Cuba; a promise, and no trade',
  'public-trade': 'Missiles leave Cuba and Turkey under the eyes of the world',
  'trade-by-u-thant': 'Both sides say yes to the United Nations',
  'long-quarantine': 'Still no end: ships wait on the line',
  'missiles-stay': 'The missiles in Cuba stay',
  'limited-strike': 'The bombing has stopped',
  invasion: 'American troops are fighting in Cuba',
  'berlin-cut-off': 'The roads to Berlin are closed',
  'alliance-breaks': 'Allies go their own ways',
  'settlement-collapses': 'The bargain over Cuba has failed',
  'trade-leaks': 'The missiles in Turkey were part of the price',
};

export const pieceSaid = {
  region: 'A picture over the chart',
  drawn: 'DRAWN RECONSTRUCTION',
  paper: 'THE MORNING PAPER',
  noPaper: 'A paper drawn for this game. Headline in our own words.',
  neverCame: 'A paper drawn for this game, of a day that never came. Headline in our own words.',
  endingTitle: 'The front page',
  endingSays: 'Below the headline is a picture. Our account stands beside it.',
  next: 'Go on',
  again: 'From the start',
  away: 'Back to the chart',
  step: (at: number, of: number) => `${at} of ${of}`,
  asked: { first: 'A promise not to invade Cuba', second: 'Turkey’s missiles as well' },
  cameBy: {
    first: ['FRIDAY 26 OCTOBER', 'evening, in parts', 'by cable, private'],
    second: ['SATURDAY 27 OCTOBER', '10:17, all at once', 'by radio, public'],
  },
  asks: 'ASKS FOR',
  chart: { ocean: 'ATLANTIC OCEAN' },
  board: {
    title: 'LAUNCH SITE, WESTERN CUBA',
    when: '14 OCTOBER 1962',
    labels: ['MISSILE TRAILERS', 'ERECTORS', 'TENTS'],
  },
  log: 'Pictures of this run',
  show: 'Show it again',
} as const;
