// Owns the intents of play: beginning a run, giving orders, going on, going back.
import { batch } from '@preact/signals';
import { parseHour } from '../base/hours.ts';
import type { Note, RunLog } from '../run/log.ts';
import { dropDraft } from './draft.ts';
import type { Intents, Pick as Order } from './page-state.ts';
import { RUN_KEY } from './run-store.ts';
import { type Visit, addNotice, openRun, setPrevious, showRun, withRest } from './visit.ts';
import { codeWords } from './words/code.ts';
import { sessionWords } from './words/session.ts';

type PlayIntents = Pick<
  Intents,
  | 'findCabinet'
  | 'findLayers'
  | 'toPremise'
  | 'begin'
  | 'choose'
  | 'preview'
  | 'codeSoFar'
  | 'answerPause'
  | 'proceed'
  | 'rewind'
  | 'takeUpPrevious'
>;

export function playIntents(visit: Visit): PlayIntents {
  const begin = () => beginRun(visit);
  return {
    toPremise(choice) {
      visit.choice = choice;
      if (visit.tools.script.premise.length > 0) visit.place.value = 'premise';
      else begin();
    },
    begin,
    choose: (picks, note) => giveOrders(visit, picks, note ?? null),
    preview: (picks) => visit.run?.preview(picks) ?? null,
    codeSoFar() {
      const { run } = visit;
      if (!run || run.view().stage === 'ended' || run.log().picks.length === 0) return null;
      return visit.tools.encodeRun(run.log());
    },
    answerPause(words) {
      const { run } = visit;
      const { pause, decision } = run?.view() ?? {};
      if (!run || !pause || !decision) return;
      run.answerPause(words);
      visit.kept.keep(RUN_KEY, run.log());
      visit.onPauseWords?.(decision.id, words);
    },
    proceed: () => withRest(visit, () => goOn(visit)),
    findCabinet: async () => visit.run && visit.tools.cabinet(visit.run.log(), visit.run.view().stage),
    async findLayers(decision) {
      const view = visit.run?.view();
      // Of the decision at hand nothing is told until it is past, whatever asks for it.
      const isGiven = view?.steps.some((step) => step.decision === decision) ?? false;
      const isAtHand = view?.stage === 'decision' && view.decision?.id === decision;
      return view && isGiven && !isAtHand ? visit.tools.findLayers(decision, parseHour(view.clock.at)) : null;
    },
    rewind: (pick) => batch(() => goBack(visit, pick)),
    takeUpPrevious() {
      const taken = visit.previous;
      if (!taken) return;
      batch(() => {
        setPrevious(visit, visit.run?.log() ?? null);
        play(visit, taken);
      });
    },
  };
}

/** Goes on with a run that was handed on by its code. False while the desk is a class's. */
export function takeUp(visit: Visit, log: RunLog): boolean {
  if (visit.home !== 'play' || visit.gate !== null || visit.classHash !== null) return false;
  batch(() => {
    const isKept = keepBefore(visit);
    play(visit, log);
    const { decision } = openRun(visit, log).view();
    addNotice(visit, codeWords.takenUp(decision?.title ?? ''));
    if (isKept) addNotice(visit, codeWords.takenUpKept);
  });
  return true;
}

/** A run under way is not thrown away: it can be taken up again from the log. */
function keepBefore(visit: Visit): boolean {
  const { run } = visit;
  if (!run || run.view().stage === 'ended' || run.log().picks.length === 0) return false;
  setPrevious(visit, run.log());
  return true;
}

/** Puts a run on the page at its last order. */
function play(visit: Visit, log: RunLog): void {
  dropDraft(visit.tools.store);
  visit.run = openRun(visit, log);
  visit.kept.keep(RUN_KEY, log);
  showRun(visit);
  visit.sheet.value = null;
  visit.place.value = visit.home;
}

function beginRun(visit: Visit): void {
  const { choice, tools } = visit;
  const { lesson, lens } = choice;
  const fate =
    choice.fate === 'history'
      ? { kind: 'history' as const }
      : { kind: 'seeded' as const, seed: choice.seed ?? tools.newSeed() };
  const log = tools.newLog({ lesson, lens, fate });
  const start = () =>
    batch(() => {
      keepBefore(visit);
      play(visit, log);
    });
  if (tools.standsInOpening(log)) start();
  else withRest(visit, start);
}

function giveOrders(visit: Visit, picks: Order[], note: Note | null): string | null {
  const { run } = visit;
  if (!run) return null;
  const held = visit.gate?.(true) ?? null;
  if (held !== null) return held;
  try {
    run.choose(picks, note);
  } catch (error) {
    return sessionWords.refused(error instanceof Error ? error.message : String(error));
  }
  dropDraft(visit.tools.store);
  visit.kept.keep(RUN_KEY, run.log());
  showRun(visit);
  return null;
}

/** From an aftermath to what comes next; anywhere else there is nothing to go on from. */
function goOn(visit: Visit): void {
  const { run } = visit;
  if (run?.view().stage !== 'aftermath') return;
  const held = visit.gate?.(false) ?? null;
  if (held !== null) return addNotice(visit, held);
  run.proceed();
  showRun(visit);
  if (run.view().stage === 'ended') setPrevious(visit, null);
}

function goBack(visit: Visit, pick: number): void {
  const { run } = visit;
  if (!run) return;
  if (!visit.previous) setPrevious(visit, run.log());
  run.rewind(pick);
  dropDraft(visit.tools.store);
  visit.kept.keep(RUN_KEY, run.log());
  showRun(visit);
  visit.sheet.value = null;
  visit.place.value = visit.home;
}
