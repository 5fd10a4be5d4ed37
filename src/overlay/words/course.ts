// Owns the words of the debrief's course: its three phases, their steps, the way from one to the next, and what is kept.
import { stepNames } from './titles.ts';

export const courseWords = {
  title: 'The debrief',
  course: 'Course of the debrief',
  phases: { describe: 'Describe', analyse: 'Analyse', apply: 'Apply' },
  minutes: (minutes: number) => `about ${minutes} min`,
  place: (at: number, of: number) => `Step ${at} of ${of}`,
  others: (count: number) => (count === 1 ? 'One more step' : `${count} more steps`),
  beside: 'Beside the steps of this lesson',
  all: (minutes: number) =>
    `About ${minutes} minutes in all. Every step can be opened at any time, and none is marked.`,
  steps: stepNames,
  back: (title: string) => `Back: ${title}`,
  next: (title: string) => `Next: ${title}`,
  keys: 'The arrow keys, and a presenter’s two buttons, lead from step to step.',
  kept: 'Kept on this machine with this run, and printed with it. It is in no code and goes nowhere.',
  refused: 'This browser does not keep what you write here. Print it, or copy it out, before you close the page.',
  aside:
    'What was written here before could not be read by this version of the page. It was put aside in this browser, not thrown away.',
} as const;

export const feltWords = {
  title: 'One word',
  lead: 'Before anything is explained: how did it feel when it was over? One word. In a class, go round, and let each word stand.',
  ended: (title: string) => `Your run ended: ${title}.`,
  label: 'How it felt, in one word',
} as const;
