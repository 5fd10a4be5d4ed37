// Owns the intents of the debrief: one's own run or another's by its code, the papers, and the picture.
import { batch } from '@preact/signals';
import type { Run } from '../run/actor.ts';
import type { Reading } from '../run/crisis-view.ts';
import { formatCodeLink, parseEnteredCode } from './address.ts';
import { FIRST_STEP } from './debrief-address.ts';
import type { Debrief, Intents } from './page-state.ts';
import { takeUp } from './session-play.ts';
import { toldUntil } from './sources-of.ts';
import { type Visit, openRun, showRun } from './visit.ts';
import { sessionWords } from './words/session.ts';

type DebriefIntents = Pick<
  Intents,
  'openCode' | 'toDebrief' | 'toStep' | 'findPaper' | 'openLuck' | 'drawComparison' | 'drawTruthChart'
>;

export function debriefIntents(visit: Visit): DebriefIntents {
  const { tools, place, debrief, step, view } = visit;
  const openCode = async (code: string, at = FIRST_STEP): Promise<string | null> => {
    const decoded = tools.decodeRun(parseEnteredCode(code));
    if (!decoded.ok) return decoded.error.message;
    if (!tools.rest.isThere()) {
      const isFetched = await tools.rest.fetch().then(
        () => true,
        () => false,
      );
      if (!isFetched) return sessionWords.restFailed;
    }
    const shown = openRun(visit, decoded.value);
    if (shown.view().stage === 'aftermath') shown.proceed();
    if (shown.view().stage !== 'ended') return takeUp(visit, decoded.value) ? null : sessionWords.notEnded;
    openDebrief(visit, shown, { own: false, at });
    return null;
  };
  return {
    openCode,
    toDebrief() {
      const shown = debrief.value;
      const isThere = place.value === 'debrief' && shown !== null;
      // Trying again after the record could not be fetched.
      if (isThere && !shown.own) void openCode(shown.code, step.value);
      else if (goOnToEnding(visit) && visit.run)
        openDebrief(visit, visit.run, { own: true, at: isThere ? step.value : FIRST_STEP });
    },
    toStep(at) {
      step.value = at;
    },
    findPaper: (id) => tools.findPaper(id, toldUntil({ place, view, script: tools.script })),
    openLuck: () =>
      visit.shown ? tools.openLuck(visit.shown.log()) : Promise.reject(new Error('No run lies in the debrief.')),
    drawComparison: tools.drawComparison,
    drawTruthChart: tools.drawTruthChart,
  };
}

/** A kept run stands before what its last order brought, also when it is over: after a reload its debrief goes on from there. */
function goOnToEnding(visit: Visit): boolean {
  const { run } = visit;
  if (!run || run.view().stage === 'decision') return false;
  if (run.view().stage === 'ended') return true;
  const copy = openRun(visit, run.log());
  if (copy.view().stage === 'aftermath') copy.proceed();
  if (copy.view().stage !== 'ended') return false;
  run.proceed();
  showRun(visit);
  return true;
}

function openDebrief(visit: Visit, run: Run, { own, at }: { own: boolean; at: string }): void {
  const { tools, place, sheet, debrief, step } = visit;
  const { ending } = run.view();
  if (!ending) return;
  const log = run.log();
  const code = tools.encodeRun(log);
  const short = tools.encodeRun({ ...log, forecasts: [], reasons: [] });
  const lesson = tools.script.lessons.find(({ id }) => id === log.lesson);
  const opened: Debrief = {
    ending,
    code,
    shortCode: short === code ? null : short,
    minutes: lesson?.minutes ?? 0,
    steps: lesson?.debrief ?? null,
    own,
    comparison: null,
    hindsight: null,
    failed: false,
    link: formatCodeLink(tools.address, code),
  };
  batch(() => {
    visit.shown = run;
    debrief.value = opened;
    sheet.value = null;
    step.value = at;
    place.value = 'debrief';
  });
  compareShown(visit);
}

/** Lays the run that the debrief shows beside the record, in the wording that is being read. */
function compareShown({ tools, settings, debrief, shown }: Visit): void {
  const asked = debrief.value;
  if (!shown || !asked) return;
  const update = (part: Partial<Debrief>) => {
    // By now the reader may have gone on to another run, or to the other wording.
    if (debrief.value === asked) debrief.value = { ...asked, ...part };
  };
  const log = shown.log();
  Promise.all([tools.compare(log, settings.reading.peek()), tools.recall(log)]).then(
    ([comparison, hindsight]) => update({ comparison, hindsight, failed: false }),
    () => update({ failed: true }),
  );
}

/** The debrief in another wording; what is there stands until the new one is. */
export function rereadDebrief(visit: Visit, reading: Reading): void {
  const { debrief, shown } = visit;
  shown?.read(reading);
  const ending = shown?.view().ending;
  if (!debrief.value || !ending) return;
  debrief.value = { ...debrief.value, ending };
  compareShown(visit);
}
