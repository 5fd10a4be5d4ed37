// Owns witnesses: few runs that together show all that was seen, told as run codes that anybody can replay.
import { seedHalves } from '../base/dice.ts';
import { startState } from '../engine/kernel.ts';
import { askedIn } from '../engine/lesson.ts';
import { NONE } from '../engine/rules.ts';
import { type TableKernel, startTableKernel } from '../engine/table-kernel.ts';
import type { Tables } from '../engine/tables.ts';
import { type RunLog, newLog } from '../run/log.ts';
import { encodeRun } from '../run/run-code.ts';
import type { RunRef } from './drive.ts';
import type { Sighting } from './ledger.ts';

/** The lesson that plays every decision, or else the last: what a run code can then tell. Pure. */
export function widestLesson({ linked }: Tables): { id: string; decisions: string[] | null } {
  const { lessons } = linked.story;
  return lessons.find(({ decisions }) => decisions === null) ?? lessons.at(-1)!;
}

export interface Witnesses {
  /** Keeps the first run that shows a thing. */
  note(sighting: Sighting, ref: RunRef): void;
  /** The run code of a run that shows it; null if none did. */
  codeOf(sighting: Sighting): string | null;
}

/**
 * Witnesses over a story's runs. What a run shows besides the thing it was kept for, it bears witness of as well, since
 * each code is reckoned by replaying a run on the machine: a tenth of a second for a hundred decisions.
 */
export function startWitnesses(tables: Tables): Witnesses {
  const kernel = startTableKernel(tables);
  const first = new Map<string, RunRef>();
  const shown = new Map<string, RunRef>();
  const codes = new Map<RunRef, string>();
  return {
    note(sighting, ref) {
      const key = keyOf(sighting);
      if (!first.has(key)) first.set(key, ref);
    },
    codeOf(sighting) {
      const key = keyOf(sighting);
      const ref = shown.get(key) ?? first.get(key);
      if (!ref) return null;
      const known = codes.get(ref);
      if (known !== undefined) return known;
      const code = encodeRun(tables.linked, logOf(kernel, ref));
      codes.set(ref, code);
      for (const each of shownBy(kernel)) if (!shown.has(each)) shown.set(each, ref);
      return code;
    },
  };
}

const keyOf = ({ what, index }: Sighting) => `${what} ${index}`;

/** Options and outcomes of the kernel's last run. */
function shownBy({ tables, picks, outcomes }: TableKernel): string[] {
  return [
    ...[...picks].flatMap((pick, line) => (pick === NONE ? [] : [`option ${tables.lineFirst[line]! + pick}`])),
    ...[...outcomes].flatMap((outcome, item) => (outcome === NONE ? [] : [`outcome ${tables.first[item]! + outcome}`])),
  ];
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
