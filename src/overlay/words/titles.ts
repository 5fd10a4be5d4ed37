// Owns what the browser calls each place: in its tab, its history, and first of all when a screen reader arrives.
import type { ArchivePart } from '../archive-address.ts';
import type { Place } from '../page-state.ts';
import { boardDoor, classDoor, debriefDoor, liveDoors, paperDoor, teachDoor } from './doors.ts';

/** Short names of the debrief's steps, in their order. */
export const stepNames = {
  felt: 'One word',
  path: 'Two paths',
  orders: 'All orders',
  expected: 'What you expected',
  bound: 'Bound to end so?',
  layers: 'Who knew what',
  luck: 'Judgement or luck',
  historians: 'Historians differ',
  model: 'Against the model',
  beyond: 'Beyond 1962',
  context: 'Context',
  writing: 'Exam writing',
  share: 'Keep and print',
} as const;

export const partNames = {
  papers: 'Papers',
  record: 'The record',
  people: 'People',
  numbers: 'Figures',
  claims: 'Textbook check',
  words: 'Words',
  sources: 'Sources',
  assumptions: 'Assumptions',
  paths: 'Paths',
} satisfies Record<ArchivePart, string>;

export const titleWords = {
  product: 'ExComm',
  /** Of the title page; the page's own file says the same before any script runs. */
  whole: 'ExComm: October 1962, decision by decision',
  places: {
    premise: 'Before the first morning',
    debrief: debriefDoor.title,
    archive: 'The archive',
    board: boardDoor.title,
    class: classDoor.title,
    paper: paperDoor.title,
    teach: teachDoor.title,
    join: liveDoors.join.title,
    desk: 'Your class: the teacher’s desk',
    screen: 'The class’s screen',
  } satisfies Record<Exclude<Place, 'title' | 'play'>, string>,
  followed: (decision: string) => `What followed: ${decision}`,
  ended: (ending: string) => `Where it ended: ${ending}`,
} as const;
