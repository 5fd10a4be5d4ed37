// Owns witnesses: a run that was played on tables, told as a log and as a run code that anybody can replay.
import { seedHalves } from '../base/dice.ts';
import { startState } from '../engine/kernel.ts';
import { askedIn } from '../engine/lesson.ts';
import { NONE } from '../engine/rules.ts';
import { type TableKernel, startTableKernel } from '../engine/table-kernel.ts';
import type { Tables } from '../engine/tables.ts';
import { type RunLog, newLog } from '../run/log.ts';
import { encodeRun } from '../run/run-code.ts';
import type { RunRef } from './drive.ts';

/** The lesson that plays every decision, or else the last: what a run code can then tell. Pure. */
export function widestLesson({ linked }: Tables): { id: string; decisions: string[] | null } {
  const { lessons } = linked.story;
  return lessons.find(({ decisions }) => decisions === null) ?? lessons.at(-1)!;
}

/** Answers the run code of a run. Codes of the same run are reckoned once. */
export function startWitnesses(tables: Tables): (ref: RunRef) => string {
  const kernel = startTableKernel(tables);
  const known = new Map<RunRef, string>();
  return (ref) => {
    const code = known.get(ref) ?? encodeRun(tables.linked, logOf(kernel, ref));
    known.set(ref, code);
    return code;
  };
}

/** The log of a run, as a player of the widest lesson would have left it. */
export function logOf(kernel: TableKernel, { seed, lens, plan }: RunRef): RunLog {
  const { tables } = kernel;
  const { story } = tables.linked;
  kernel.playOut(startState(tables.linked), { seed: seedHalves(seed), plan, lens });
  const lesson = widestLesson(tables);
  const isAsked = askedIn(story, lesson.decisions);
  const log = newLog(story, {
    lesson: lesson.id,
    lens: story.lenses[lens]!,
    fate: { kind: 'seeded', seed: String(BigInt.asUintN(64, seed)) },
  });
  for (const [line, pick] of kernel.picks.entries()) {
    const item = story.items[tables.lineItem[line]!]!;
    if (pick === NONE || item.kind !== 'decision' || !isAsked(item.id)) continue;
    const { id, options } = item.lines[line - tables.first[tables.lineItem[line]!]!]!;
    log.picks.push({ decision: item.id, line: id, option: options[pick]!.id });
  }
  return log;
}
