// Owns the golden log: Kennedy's own path, against which every other is laid.
import { assert } from '../base/assert.ts';
import type { LinkedStory } from '../engine/link.ts';
import { historyPolicy } from '../engine/policy.ts';
import { startDrive } from './drive.ts';
import { type RunLog, newLog } from './log.ts';
import { lastStep } from './trace.ts';

/**
 * What Kennedy chose, in every decision that he met, in the world as it was. Pure. Throws if the story has no lesson.
 * `lesson`: only the decisions that this one asks; left out, all.
 */
export function goldenLog(linked: LinkedStory, lesson?: string): RunLog {
  const { lessons, lenses } = linked.story;
  const whole = lessons.find(({ decisions }) => decisions === null) ?? lessons.at(-1);
  // The lens does not matter where history answers, but a log has one: the middle.
  const lens = lenses[Math.floor(lenses.length / 2)];
  assert(whole && lens !== undefined, `"${linked.story.id}" has no lesson or no lens.`);
  const log = newLog(linked.story, { lesson: lesson ?? whole.id, lens, fate: { kind: 'history' } });
  const drive = startDrive(linked, log);
  while (drive.stage() !== 'ended') {
    const waiting = drive.waitingLine();
    if (!waiting) {
      drive.proceed();
      continue;
    }
    const { decision, line } = waiting;
    const option = historyPolicy(decision, decision.lines.indexOf(line), lastStep(drive.trace()).after);
    log.picks.push({ decision: decision.id, line: line.id, option: line.options[option]!.id });
    drive.choose(option);
  }
  drive.stop();
  return log;
}
