// Owns whether a run begins in the opening, whose words come with the page.
import type { LinkedStory } from '../engine/link.ts';
import { openingEnd } from '../engine/split-script.ts';
import type { RunLog } from './log.ts';
import { replay } from './replay.ts';
import { lastStep } from './trace.ts';

/** True if the stop where the log's orders end is in the opening. Pure. Throws if the log does not replay. */
export function standsInOpening(linked: LinkedStory, log: RunLog): boolean {
  return lastStep(replay(linked, log)).item <= openingEnd(linked.story);
}
