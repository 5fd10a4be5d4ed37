// Builds the question that an archive opened from play must pass: does it hold anything hidden, or known only later?
import { parseHour } from '../../src/base/hours.ts';
import type { Assumptions } from '../../src/engine/assumptions.ts';
import { type Horizon, horizonOf, traceOf } from '../../src/run/horizon.ts';
import type { Run } from '../../src/run/actor.ts';
import { archiveView } from '../../src/run/archive-view.ts';
import { assumptionsView } from '../../src/run/assumptions-view.ts';
import { earlyTitles } from './early-titles.ts';
import { chooseNumber } from './random-run.ts';
import type { World } from './open-world.ts';

export type ArchiveWorld = World & { assumptions: Assumptions };

/** Plays by numbers, and opens the archive at every stop on the way. Throws with the first secret that it holds. */
export function checkArchiveShut(world: ArchiveWorld, run: Run, numbers: number[]): void {
  checkArchive(world, run);
  for (const number of numbers) {
    if (run.view().stage === 'aftermath') run.proceed();
    checkArchive(world, run);
    if (run.view().stage === 'ended') return;
    chooseNumber(run, number);
    checkArchive(world, run);
  }
}

function checkArchive(world: ArchiveWorld, run: Run): void {
  const { at } = run.view().clock;
  const horizon = horizonOf(world, traceOf(world.linked, run.log(), run.view().stage));
  if (horizon.now !== parseHour(at)) throw new Error(`The archive stands at another hour than the run: ${at}.`);
  const archive = archiveView({ ...world, horizon });
  const assumed = assumptionsView({ ...world, horizon });
  const told = new Set(stringsIn([archive, assumed]));
  for (const secret of secretsOf(world, horizon)) {
    if (told.has(secret)) throw new Error(`"${secret}" is in the archive at ${at}.`);
  }
  const early = earlyTitles([archive, assumed], horizon.now)[0];
  if (early !== undefined) throw new Error(`A source is named too early at ${at}: ${early}`);
  checkHindsight(archive);
  checkItems(horizon, archive, assumed);
  const hidden = new Set(world.script.gauges.filter(({ shown }) => shown === 'hidden').map(({ name }) => name));
  for (const text of told) {
    const name = [...hidden].find((one) => text.includes(one));
    if (name !== undefined) throw new Error(`The hidden gauge "${name}" is told of at ${at}: ${text}`);
  }
}

/** Titles say too much already: nothing that the run has still to meet may be named. */
function checkItems(
  { met, settled, heard }: Horizon,
  { decisions }: ReturnType<typeof archiveView>,
  assumed: ReturnType<typeof assumptionsView>,
): void {
  const early = [
    ...decisions.filter(({ id }) => !met.includes(id)),
    ...assumed.decisions.filter(({ id }) => !settled.includes(id)),
    ...assumed.events.filter(({ id }) => !heard.has(id)),
  ].map(({ id }) => id);
  if (early.length > 0) throw new Error(`Told of before the run has met it: ${early.join(', ')}`);
}

function checkHindsight({ claims, papers, record, numbers }: ReturnType<typeof archiveView>): void {
  const late = [
    ...papers.map(({ released }) => released),
    ...record.flatMap(({ whoKnew, since, disputed }) => [whoKnew, since, disputed]),
    ...numbers.flatMap(({ now, disputed }) => [now, disputed]),
    claims,
  ].find((one) => one !== null);
  if (late !== undefined) throw new Error(`Hindsight in the archive: ${JSON.stringify(late)}`);
}

/** Every text that Washington did not have, or that belongs to what comes after the ending. */
function secretsOf({ library, assumptions }: ArchiveWorld, horizon: Horizon): string[] {
  const isLate = (hour: string | undefined) => hour === undefined || parseHour(hour) > horizon.now;
  const isAnothersWorld = (hour: string | undefined) => isLate(hour) || parseHour(hour!) >= horizon.parted;
  const open = new Set([
    ...library.record.filter(({ known }) => !isAnothersWorld(known)).map(({ text }) => text),
    ...library.people.flatMap(({ side, stance }) =>
      side === 'washington' ? stance.filter(({ from }) => !isLate(from)).map(({ text }) => text) : [],
    ),
    ...library.numbers.flatMap(({ believed }) => believed.filter(({ from }) => !isLate(from)).map(({ text }) => text)),
  ]);
  return [
    ...library.record.filter(({ known }) => isAnothersWorld(known)).map(({ text }) => text),
    ...library.documents
      .filter(({ id, known }) => isLate(known) || (isAnothersWorld(known) && !horizon.opened.has(id)))
      .map(({ says }) => says),
    ...library.people.flatMap(({ stance }) => stance.map(({ text }) => text)),
    ...library.numbers.flatMap(({ believed, now }) => [...believed.map(({ text }) => text), now.text]),
    ...library.claims.flatMap(({ claim, record }) => [claim, record]),
    ...Object.values(library.decisions).flatMap(({ theyKnew, nowYouKnow }) =>
      [...theyKnew, ...nowYouKnow].map(({ text }) => text),
    ),
    ...assumptions.events.flatMap(({ ground }) => ground ?? []),
    ...[...assumptions.gauges, ...assumptions.drift, ...assumptions.decisions].flatMap(({ ground }) => ground ?? []),
  ].filter((text) => !open.has(text));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
