// Owns fixtures of decisions as the page shows them, from the example decision of the dossier.
import type { DecisionView, OptionView, SourceView } from '../../src/run/crisis-view.ts';

export const source = (key: string, over: Partial<SourceView> = {}): SourceView => ({
  key,
  title: 'Foreign Relations of the United States 1961–1963, volume VI, document 66',
  address: 'https://history.state.gov/historicaldocuments/frus1961-63v06/d66',
  kind: 'document',
  mark: 'verified',
  ...over,
});

export const FRUS = source('FRUS6-66');
export const STERN = source('STERN-27', {
  title: 'Sheldon Stern, transcript of the meetings of 27 October',
  address: null,
  kind: 'scholarship',
  mark: 'scholarship',
});

const option = (id: string, label: string, text: string, over: Partial<OptionView> = {}): OptionView => ({
  id,
  label,
  text,
  arguedBy: [],
  closed: null,
  ...over,
});

export const secondLetter: DecisionView = {
  id: 'second-letter',
  branch: false,
  title: 'A second letter',
  question:
    'Moscow now asks, in public, for the missiles in Turkey. What do you answer, to which letter, and in whose hearing?',
  cable: 'MOSCOW RADIO — WE AGREE TO REMOVE THOSE WEAPONS FROM CUBA WHICH YOU REGARD AS OFFENSIVE …',
  briefing: [
    {
      text: 'You are still discussing last night’s letter when the ticker brings another. Khrushchev, on Moscow Radio: he will take out of Cuba what you call offensive, if you take the like out of Turkey.',
      known: 'known since Saturday 27 October, 10:17',
      document: 'D24',
      cites: [FRUS, STERN],
    },
    {
      text: 'Last night he asked only for a promise not to invade. Nobody in the room can say which letter speaks for Moscow.',
      known: 'known since Saturday 27 October, 10:17',
      document: null,
      cites: [source('FRUS6-65')],
    },
    {
      text: 'The fifteen Jupiters in Turkey are out of date; you have wanted them gone. But NATO asked for them, and your ambassador in Ankara warned yesterday that the Turks would feel sold.',
      known: 'known since Friday 26 October, 18:00',
      document: null,
      cites: [source('NSA-HARE'), source('NASH', { kind: 'scholarship', mark: 'scholarship' })],
    },
  ],
  notKnown: [
    {
      text: 'Was the second letter written by Khrushchev, or by others who have pushed him aside?',
      cites: [source('MAC-7')],
    },
    { text: 'Would he still settle for the first?', cites: [] },
    { text: 'Are there nuclear warheads in Cuba?', cites: [] },
  ],
  advice: [
    advice(
      'bundy',
      'McGeorge Bundy',
      'National Security Adviser',
      'Hold to last night’s offer. This new one undoes it.',
    ),
    advice('thompson', 'Llewellyn Thompson', 'former ambassador in Moscow', 'He may still take the first letter.'),
    advice('ball', 'George Ball', 'Under Secretary of State', 'Better to trade openly than to bury thousands.'),
    advice('mcnamara', 'Robert McNamara', 'Secretary of Defense', 'Make the Jupiters useless first.'),
    advice('taylor', 'Maxwell Taylor', 'Chairman of the Joint Chiefs', 'The Chiefs want the big strike by Monday.'),
  ],
  lines: [
    {
      id: 'answer',
      title: '',
      chosen: null,
      options: [
        option(
          'first-letter-and-private-word',
          'Answer the first letter in public; deal with Turkey in private',
          'Your letter accepts last night’s terms. What is said of Turkey will be said by word of mouth, tonight.',
          { arguedBy: ['Rusk, Saturday 27 October', 'Sorensen'] },
        ),
        option(
          'first-letter',
          'Answer the first letter; say nothing of Turkey at all',
          'You take the offer that suits you and pass over the one that does not.',
          { arguedBy: ['Bundy', 'Thompson'] },
        ),
        option(
          'accept-in-public',
          'Accept the trade, openly',
          'To the world it looks fair. You say yes, and answer to your allies afterwards.',
          { arguedBy: ['Ball', 'Johnson'] },
        ),
        option(
          'defuse-then-strike',
          'Disarm the Jupiters, then strike Cuba',
          'You take away his target in Turkey before you hit his missiles in Cuba.',
          {
            closed: 'The forces for a strike are not in place.',
            closedCites: [FRUS],
            cites: [STERN],
            arguedBy: ['McNamara'],
          },
        ),
      ],
    },
  ],
};

function advice(who: string, name: string, role: string, says: string): DecisionView['advice'][number] {
  return {
    who,
    name,
    role,
    says,
    fears: 'If we seem to sell Turkey for our own safety, every ally will wonder what we would sell next.',
    backs: 'Answer the first letter; say nothing of Turkey at all',
    cites: [STERN],
  };
}

/** Three lines, as on the evening with Dobrynin. */
export const threeLines: DecisionView = {
  ...secondLetter,
  id: 'dobrynin',
  title: 'What Robert says to Dobrynin',
  question: 'Your brother sees the Soviet ambassador at 19:45. What is he to say?',
  lines: [
    {
      id: 'deadline',
      title: 'The deadline',
      chosen: null,
      options: [
        option('tomorrow', 'An answer by tomorrow', 'A request with a day in it.'),
        option('none', 'No day named', 'You leave him room.'),
        option('ultimatum', 'Or we strike on Monday', 'Plain, and public before long.'),
      ],
    },
    {
      id: 'jupiters',
      title: 'The Jupiters',
      chosen: null,
      options: [
        option('private', 'Gone in four or five months, by word of mouth', 'Nothing on paper.'),
        option('written', 'Gone, and in writing', 'He can show it to his colleagues.'),
        option('no', 'Not a word of them', 'They are NATO’s.'),
      ],
    },
    {
      id: 'secrecy',
      title: 'Who may know',
      chosen: null,
      options: [
        option('nine', 'The nine men in this room', 'And nobody else.'),
        option('nato', 'The allies too', 'Before it leaks.'),
      ],
    },
  ],
};

export const neverSeen: DecisionView = { ...secondLetter, id: 'sunday-strike', branch: true, title: 'The second wave' };
