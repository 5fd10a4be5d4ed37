// Owns what the panel of judgement or luck is handed: the run's orders and throws, the model's numbers, and the counting.
import type { LuckNumber } from '../debrief/luck-numbers.ts';
import type { LuckView } from '../debrief/luck.ts';
import type { Counting } from '../engine/counting.ts';

export interface Luck {
  view: LuckView;
  numbers: LuckNumber[];
  /** Titles of what is counted besides endings, in the story's order. */
  measures: string[];
  /** Stopped by the panel when it goes. */
  counting: Counting;
}
