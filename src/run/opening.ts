// Owns whether a run begins in the first chapter, whose words come with the page; a lesson may take all of it.
import type { LinkedStory } from '../engine/link.ts';
import type { RunLog } from './log.ts';
import { replay } from './replay.ts';
import { lastStep } from './trace.ts';

/** True if the stop where the log's orders end is in the first chapter. Pure. Throws if the log does not replay. */
export function standsInOpening(linked: LinkedStory, log: RunLog): boolean {
  const { items, phases } = linked.story;
  return items[lastStep(replay(linked, log)).item]!.phase === phases[0];
}
