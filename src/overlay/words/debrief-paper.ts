// Owns the words of the debrief on paper: the few that the screen does not have.

export const paperWords = {
  title: (lesson: string) => `Debrief: ${lesson}`,
  sub: 'Your run beside what happened. A line in both columns says what was ordered; a dash, that the decision was never met.',
  name: 'Name …………………………………  Class ……………',
  felt: 'In one word:',
  none: '–',
  feltNone: '………………………………',
  ended: 'Your run ended:',
  recordEnded: 'In 1962 it ended:',
  picture: 'How tense it was: your run (solid) beside the record (dotted). Heights are our model, not a measurement.',
  orders: 'Your orders beside Kennedy’s',
  given: (count: number) =>
    count === 1
      ? 'One more decision was given by the lesson, as Kennedy took it.'
      : `${count} more decisions were given by the lesson, as Kennedy took them.`,
  same: 'the same',
  said: 'What you said before each order',
  recall: (then: number, now: number) =>
    `After the run you remembered ${now} %. Before that order you had said ${then} %.`,
  bound: 'Was it bound to end so?',
  stands: 'Where historians differ',
  yourStand: 'Your stand:',
  model: 'Against the model',
  instead: 'In its place:',
  beyond: (crisis: string) => `1962 beside ${crisis}`,
  context: 'Context, not verdicts',
  writing: 'Exam writing',
  events: { record: 'Events of 1962', you: 'Events of your run: a counterfactual where it parted from 1962' },
  code: 'Run code',
  short: 'Short code',
} as const;
