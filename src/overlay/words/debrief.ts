// Owns the sentences of the debrief: the comparison with the record, the run code, printing. It compares; it never marks.
export const debriefWords = {
  allSame: 'You gave the orders that Kennedy gave, wherever he gave one.',
  parted: (times: number) =>
    times === 1 ? 'You parted from his orders once.' : `You parted from his orders ${times} times.`,
  unmet: (decisions: number) =>
    decisions === 1
      ? 'One decision of the record you never came to.'
      : `${decisions} decisions of the record you never came to.`,
  unseen: (decisions: number) =>
    decisions === 1 ? 'One of yours history never saw.' : `${decisions} of yours history never saw.`,
  taken: (decisions: number) =>
    decisions === 1 ? 'The lesson took one decision for you.' : `The lesson took ${decisions} decisions for you.`,
  lessonGave: 'given by the lesson',
  lessonsOrder: 'The order that the lesson gave',
  letters: 'Letters mark the places where your own order differed.',
  legend: 'The red line is your run, the dotted line is what happened. Heights are our model, not a measurement.',
  stopped: 'The red line stops where your run ended. The rest of the axis stays empty.',
  ended: 'Your run ended:',
  recordEnded: 'The record ended:',
  loading: 'Fetching the record …',
  failed: 'The record could not be fetched. Check the connection and try again; your run is kept.',
  retry: 'Try again',
  luckFailed: 'Judgement or luck could not be fetched. Check the connection and open the debrief again.',
  table: 'Your orders beside Kennedy’s',
  columns: { mark: 'Mark', when: 'When', decision: 'Decision', you: 'You', record: 'Kennedy' },
  noMark: { same: 'same', different: 'given', 'only-you': 'yours only', 'only-record': 'his only' },
  notYou: 'You never came to this decision.',
  notRecord: 'History never saw this decision.',
  rest: (count: number) =>
    count === 1
      ? 'One more decision: given by the lesson, or met by Kennedy alone'
      : `${count} more decisions: given by the lesson, or met by Kennedy alone`,
  rows: 'Who knew what, decision by decision',
  rowsSay:
    'Each opens to the reasons, to what either side knew, to what came out later, and to what historians dispute. Kennedy’s reasons are worth reading where you agreed, too.',
  printOpen: 'Print what is open here',
  openAll: 'Open all decisions',
  closeAll: 'Close all decisions',
  parted1962: (date: string) =>
    `As it was in 1962. Your run had left the record on ${date}: on your path they may have known and thought otherwise.`,
  recordFailed:
    'This part of the record could not be fetched. Check the connection and open the debrief again; your run is kept.',
  hindsightFailed:
    'What you expected could not be fetched. Check the connection and open the debrief again; it is kept in your run.',
  sceneFailed: 'The replay could not be fetched. The tables below say the same.',
  you: 'Your order',
  record: 'Kennedy’s order',
  why: 'Why he gave it',
  basis: 'What this decision is built from',
  wouldHave: 'What would probably have come of yours',
  confidence: {
    high: 'The documents of both sides point one way.',
    'medium-high': 'The documents of one side and most specialists agree.',
    medium: 'One side’s documents or most specialists point this way.',
    'low-medium': 'An informed guess with some support.',
    low: 'An informed guess.',
    speculative: 'Nobody can know.',
  } as Record<string, string>,
  confidenceLabel: 'How sure',
  youKnew: 'What you knew',
  washingtonKnew: 'What Washington knew',
  theyKnewNothing: 'No record of that hour says.',
  nowNothing: 'Nothing has come out since that changes the picture.',
  dispute: 'Where historians differ',
  question: 'A question for the class',
  relation: {
    same: 'the same order',
    different: 'you parted here',
    'only-you': 'only in your run',
    'only-record': 'only in the record',
  },
  gauges: 'How things stood at the end',
  gaugesSay: 'Those marked “hidden” were kept from you, as they were from Washington. All of it is our model.',
  gaugeColumns: { name: 'What', you: 'Your run', record: 'The record' },
  hidden: 'hidden',
  codeTitle: 'Keep or share this run',
  codeSays: 'The code holds your orders and nothing about you. Whoever opens it sees this page.',
  codesSay:
    'The long code holds your orders with what you expected before each. The short one holds the orders alone, and is quicker to read out or type. Neither holds your own words, or anything about you.',
  code: 'Run code',
  longCode: 'Run code, with what you expected',
  shortCode: 'Short code, orders alone',
  shortLink: 'Short link',
  link: 'Link',
  print: 'Print all of it',
  printTitle: 'Print it, or take it off this machine',
  printSays:
    'On paper stands all of the debrief: both paths, what you said and wrote, what is disputed, and your code. It fits on a few sheets.',
  forget: 'Forget what I wrote',
  forgetAsk: 'All that was written in this debrief is taken off this machine. The run itself stays.',
  forgetYes: 'Forget it',
  forgetNo: 'Keep it',
  out: 'Ways out of the debrief',
  writingFailed:
    'Exam writing could not be fetched. Check the connection and open the debrief again; what you wrote is kept.',
  again: 'Go back to a decision',
  toTitle: 'To the title page',
  another: 'You opened this run by its code. Your own run, if there is one, is untouched.',
} as const;
