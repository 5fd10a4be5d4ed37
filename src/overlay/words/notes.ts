// Owns the words of what is said before an order goes out: forecast, reason, source.
import { MOST_WORDS } from '../note-form.ts';

export const noteWords = {
  title: 'Before it goes out',
  offered: 'Kept in your run and shown to you when it is over. Leave out what you like.',
  required: 'Your teacher asks for all four. They are kept in your run, and you see them again when it is over.',
  percent: (danger: number) => `${danger} %`,
  least: '0 % is “it cannot happen”',
  most: '100 % is “it will happen”',
  unsaid: 'Not said',
  choose: 'Choose…',
  reason: 'Why this order?',
  words: 'In your own words, if you like',
  left: (left: number) => `${left} of ${MOST_WORDS} characters left`,
  source: 'Which source weighs most with you?',
  missing: (names: string[]) =>
    `Still to say before the order can go out: ${names.join(', ')}. It waits for you; nothing is lost.`,
  parts: { danger: 'how likely war is', answer: 'what comes next', reason: 'your reason', source: 'a source' },
  setting: {
    title: 'Before each order',
    offered: 'Ask what I expect',
    off: 'Do not ask',
    says: {
      offered:
        'How likely war seems, what Moscow will do, why you chose. It takes half a minute, and it is the only way to know afterwards what you really thought.',
      off: 'Orders go out at once. The debrief cannot then show you what you expected.',
      required: 'The link that opened this page asks for a forecast and a reason before each order.',
    },
  },
} as const;

export const pauseWords = {
  title: (number: number, of: number) => `Stop and think, ${number} of ${of}`,
  says: 'Write, or talk it over. What you write stays in your run and is printed with it.',
  label: 'Your answer, if you write one',
} as const;
