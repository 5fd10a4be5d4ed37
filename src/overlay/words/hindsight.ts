// Owns the words of hindsight: what was expected before the outcome, and two questions whose answers do not add up.
export const hindsightWords = {
  title: 'What you expected at the time',
  none: 'Nothing was said before the orders of this run, so it cannot show you what you expected. Say it next time: half a minute before an order is enough.',
  recall: (date: string, title: string) =>
    `On ${date}, before “${title}”, you said how likely war seemed in the coming days. Without looking it up: what did you say?`,
  show: 'Show what I said',
  skip: 'Show it without guessing',
  remembered: (then: number, now: number) =>
    then === now ? `You said ${then} %, and that is what you remember.` : `You said ${then} %. You remember ${now} %.`,
  bias: 'People who know how a story ended remember having seen it coming. They are not lying: memory is rewritten by the outcome. That is why yours was written down first.',
  written: (then: number) => `You said ${then} %.`,
  table: 'What was said before each order, in order of time',
  columns: {
    when: 'Before the order',
    danger: 'War in the coming days',
    answer: 'What you expected next',
    reason: 'Why you gave it',
  },
  ordered: 'Ordered:',
  source: 'Weighed most:',
  unsaid: 'not said',
  pauses: 'What you wrote when play stopped',
  inevitable: {
    title: 'Was it bound to end so?',
    lead: 'Now that you know the record of 1962, two questions about three of its hours. Answer the first for all three, then the second. Nobody marks them.',
    first: 'How likely was it, at that hour, that the crisis would end without war?',
    second: 'And how likely was it, at that hour, that it would still come to war?',
    hours: [
      { id: 'line', title: 'Wednesday 24 October, 10:00: ships near the line', cites: ['JFKL-oct24', 'NSA-1024'] },
      {
        id: 'saturday',
        title: 'Saturday 27 October, 20:00: Robert Kennedy on his way back from Dobrynin',
        cites: ['WC-DOB27', 'DOCS-13D'],
      },
      { id: 'sunday', title: 'Sunday 28 October, 09:00: Moscow radio', cites: ['PBS-1028'] },
    ],
    next: 'On to the second question',
    show: 'Lay the two side by side',
    again: 'Answer again',
    missing: 'Answer for all three hours first.',
    columns: { hour: 'Hour', peace: 'Without war', war: 'Still war', sum: 'Together' },
    must: 'The two must make 100 together.',
    over: (hours: number) =>
      `Yours make more than 100 at ${hours === 1 ? 'one of the hours' : `${hours} of the hours`}: you found the end bound to come, and the other end still open.`,
    under: (hours: number) =>
      `Yours make less than 100 at ${hours === 1 ? 'one of the hours' : `${hours} of the hours`}: neither end felt likely.`,
    exact: 'Yours make 100 at every hour. Few people’s do.',
    study:
      'Philip Tetlock and Richard Ned Lebow put such questions to scholars of this very crisis (American Political Science Review, 2001). Asked when peace had become inevitable, they gave one set of dates; asked how long war had stayed possible, they gave another, and the two did not fit. Whoever looks for what might have been finds it; whoever looks for why it had to be finds that.',
  },
} as const;
