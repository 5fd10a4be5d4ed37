// Owns the sentences of judgement or luck. Every figure stands beside its lens, its interval and the words “in this model”.
import type { Frequency } from '../../debrief/luck-told.ts';

const number = (value: number): string => value.toLocaleString('en-GB');
const signed = (value: number, digits: number): string => {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
};

/** What a number is told by. */
type Told = Partial<Record<'outcome' | 'option' | 'gauge' | 'when', string | undefined>>;

export const luckWords = {
  title: 'Judgement or luck?',
  lead: 'History had one throw of the dice. Here the same orders can be given in thousands of worlds, each with dice of its own. Every chance in it is our judgement: nothing of this has been measured.',
  loading: 'Fetching the model …',
  failed: 'The model could not be fetched. Check the connection and try again.',
  retry: 'Try again',
  stop: 'Stop',
  counting: 'Playing …',
  broke: 'The count stopped before its end. Nothing is lost: ask again.',
  assumptions: 'The numbers behind this',
  paths: 'All paths as a picture, with what was met how often',

  spread: 'Your orders in 10,000 worlds',
  spreadSays:
    'Your orders are given again wherever they can be. Where a world asks for one that you never gave, Kennedy’s is taken.',
  play: (runs: number) => `Play my orders ${number(runs)} times`,
  lens: (title: string) => `Lens: ${title}`,
  yourLens: 'the lens of your run',
  inModel: (runs: number) =>
    `In this model. ${number(runs)} runs under each lens. In brackets: how far the count may be off, 19 times in 20 (Wilson’s interval). How far the model may be off, nobody can count.`,
  yours: 'yours',
  ownTold: (told: string, lens: string) =>
    `In this model, under the lens “${lens}”, your orders end as they did for you ${told}.`,
  squares: 'Each square is one run in a hundred. The letters are those of the table. A thick frame marks your ending.',
  rare: 'Endings that come less than once in 200 runs have no square; the table has them.',
  table: 'The same as a table',
  ending: 'Ending',
  pictureOf: (lens: string, parts: string) => `Of 100 runs under the lens “${lens}”: ${parts}.`,
  part: (n: number, title: string, isYours: boolean) => `${n} ${title}${isYours ? ' (yours)' : ''}`,

  throw: 'The throw that mattered most',
  throwSays:
    'Of all the dice that fell in your run: whose other side would have changed the endings most? We look for it from the hour of each throw on, with your orders.',
  findThrow: 'Find it',
  noThrow: 'No throw of your run could have fallen otherwise.',
  noEffect: 'No throw of your run makes a difference that could not be chance.',
  asItFell: 'As it fell',
  ifOther: (whatIf: string) => `If ${whatIf}`,
  hadChance: (told: string) => `Under this lens that had a chance of ${told}.`,
  howFound: (throws: number, others: number, search: number, runs: number) =>
    `How it was found: each of the ${throws} throws of your run that could have fallen otherwise was played on from its hour, as it fell and in each of ${others} other ways, ${number(search)} times each, with the same dice for everything after it. We took the one where most runs must end elsewhere (the total variation distance of the two spreads). The figures here come from ${number(runs)} fresh runs, so that the search does not flatter what it found.`,

  whatIf: 'Change one thing',
  whatIfSays: (most: number) =>
    `One order, or one throw, changed; the rest of the dice stay the same. You have ${most} of these. More would turn it into a hunt for the best move, and nobody in October 1962 could hunt: history had one throw.`,
  left: (left: number) => (left === 1 ? 'One left.' : `${left} left.`),
  noneLeft: 'You have used them all. What did they tell you about judgement, and what about luck?',
  kind: 'What to change',
  kinds: { order: 'an order of mine', throw: 'a throw of the dice' } as const,
  which: { order: 'Which order', throw: 'Which throw' } as const,
  instead: { order: 'Give instead', throw: 'Let it be that' } as const,
  policy: 'Who orders after that',
  policies: {
    own: 'I do, as I did later',
    history: 'Kennedy, as he did',
    cautious: 'a cautious president: the mildest course each time',
    hawkish: 'a hawkish president: the hardest course each time',
    uniform: 'nobody in particular: any open order by lot',
  } as const,
  policyNote: {
    own: 'Where you gave no order, Kennedy’s is taken.',
    history: 'Where his order is closed on this path, the first open one is taken.',
    cautious: 'Mild and hard go by the camp of advisers that would have been most content.',
    hawkish: 'Mild and hard go by the camp of advisers that would have been most content.',
    uniform: 'No president decides by lot: this shows how much the model shakes, not what anyone would have done.',
  } as const,
  playIt: 'Play it',
  asOrdered: (label: string) => `As you ordered: ${label}`,
  orderedInstead: (label: string) => `Instead: ${label}`,
  elsewhere: (told: string) => `With the same dice the two ways end differently ${told}.`,

  noDifference: 'No ending comes more often or less often than chance alone could make it.',

  numbers: 'Argue with a number',
  numbersSay:
    'Think that a number is wrong? Move it and see whether it matters. Move as many as you like: that is an argument with us, not with history.',
  section: 'Kind of number',
  sections: {
    events: 'what chance does',
    decisions: 'what orders do',
    drift: 'what drifts with the days',
    gauges: 'where gauges begin',
    'bad-days': 'bad days',
  } as const,
  entry: 'Where',
  whichNumber: 'Which number',
  value: 'Taken as',
  kindsOfNumber: {
    'bad-day': () => 'what a mishap multiplies later chances of its day by',
    start: ({ gauge }: Told) => `${gauge}: points on the first morning`,
    drift: ({ gauge }: Told) => `${gauge}: points a day`,
    option: ({ option, gauge }: Told) => `${option}: points on “${gauge}”`,
    outcome: ({ outcome, gauge }: Told) => (outcome ? `if ${outcome}: points on “${gauge}”` : `points on “${gauge}”`),
    chance: ({ outcome }: Told) => `if ${outcome ?? ''}: the chance of that, in per cent`,
    factor: ({ outcome, when }: Told) => `if ${outcome ?? ''}: what its chance is multiplied by where ${when ?? ''}`,
  },
  always: 'always',
  unnamed: 'something came of it that nobody heard of',
  range: (low: number, high: number) =>
    `Our range under this lens is ${low} to ${high} per cent; the dice use the middle.`,
  sliderRange: (low: number, high: number) => `The slider runs as far as the lenses do: ${low} to ${high}.`,
  noRange: 'No archive gives a range for it; the slider runs from none to twice as much.',
  ground: 'What it rests on',
  noGround: 'Nothing but our judgement.',
  onThePage: 'See it among the assumptions',
  playWith: (runs: number) => `Play my orders ${number(runs)} times with it`,
  back: 'Back to ours',
  asOurs: (value: string) => `With our ${value}`,
  withYours: (value: string) => `With your ${value}`,
  isOurs: 'Move the slider first: this is our own number.',

  differenceColumns: { before: 'As it was', after: 'Otherwise', difference: 'More or fewer of 100' },
  differenceNote: (runs: number, lens: string) =>
    `In this model, under the lens “${lens}”, ${number(runs)} runs each way with the same dice. Last column: the difference in every 100 runs with its 95 per cent interval (Newcombe’s for pairs). Those that chance alone could make are marked ≈.`,
  chanceCould: '≈',
  chanceCouldSays: 'chance alone could make this',
  inHundred: (value: number, low: number, high: number) => {
    const digits = Math.abs(value) < 0.095 ? 1 : 0;
    const [told, from, to] = [value, low, high].map((part) => signed(100 * part, digits));
    return `${told} (${from} to ${to})`;
  },

  against: 'What can be said against such counting',
  againstSays:
    'Many historians will not play this game at all. E. H. Carr called it a parlour game (What Is History?, 1961). Richard Evans warns that such stories often tell more of what their author wishes than of the past (Altered Pasts, 2013). Niall Ferguson answers that one may weigh those courses, and only those, which people of the time are known to have considered (Virtual History, 1997). Counting adds a danger of its own: a figure looks as if someone had measured it. Nobody has. The crisis happened once, people are not dice, and the worlds that are counted here are worlds of this model. Use the figures to ask which links of the chain were weak, and what you would need to know to be surer. They cannot tell you what would have happened.',

  /** 'in 27 of 100 runs (26 to 28)' */
  frequency({ n, of, low, high }: Frequency): string {
    const runs = `of ${number(of)} runs`;
    if (n === 0) return `in none ${runs} (at most ${number(high)})`;
    if (n === of) return `in all ${runs} (at least ${number(low)})`;
    return `in ${number(n)} ${runs} (${number(low)} to ${number(high)})`;
  },
  /** '27 of 100 (26–28)' */
  short({ n, of, low, high }: Frequency): string {
    return `${number(n)} of ${number(of)} (${number(low)}–${number(high)})`;
  },
  /** '1 in 71', '26 in 100' */
  chance(chance: number): string {
    return chance >= 0.1 ? `${Math.round(100 * chance)} in 100` : `about 1 in ${number(Math.round(1 / chance))}`;
  },
} as const;
