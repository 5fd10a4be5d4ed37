// Owns a lesson on paper: every sheet of it, made from Kennedy's own path so that no sheet knows more than its hour.
import type { Casting } from '../engine/casting.ts';
import type { Library } from '../engine/script.ts';
import type { Teaching } from '../engine/teaching.ts';
import { startRun } from '../run/actor.ts';
import type { Cited, CrisisView, DecisionView } from '../run/crisis-view.ts';
import { goldenLog } from '../run/golden.ts';
import { layersOf } from '../run/layers-view.ts';
import { newLog } from '../run/log.ts';
import { replayThrough } from '../run/replay.ts';
import { playedDecisions } from '../run/trace.ts';
import { type Telling, said } from '../run/view-source.ts';
import { letters } from './compare.ts';
import type { PaperAfter, PaperClaim, PaperDecision, PaperFollowed, PaperLine, PaperPack } from './paper-pack.ts';
import { paperRoles, titlesOf } from './paper-roles.ts';

export interface PaperTelling extends Telling {
  library: Library;
  casting: Casting;
  teaching: Teaching;
}

/** The sheets of a lesson, in the wording of `telling`. Pure. Throws if the story has no such lesson. */
export function openPaper(telling: PaperTelling, lesson: string): PaperPack {
  const { linked, script, library } = telling;
  const log = goldenLog(linked, lesson);
  const decisions = decisionsOf(telling, lesson);
  const { title, minutes } = script.lessons.find(({ id }) => id === lesson)!;
  return {
    lesson: { id: lesson, title, minutes },
    decisions,
    asked: script.forecast && { ...script.forecast, answers: script.forecast.answers.map((answer) => answer.title) },
    claims: claimsOf(library, decisions),
    roles: paperRoles(telling, playedDecisions(replayThrough(linked, log))),
  };
}

/** The lesson as a run meets it that orders what Kennedy ordered. */
function decisionsOf(telling: PaperTelling, lesson: string): PaperDecision[] {
  const { linked, script } = telling;
  const { lens, fate, picks } = goldenLog(linked, lesson);
  const run = startRun({ ...telling, log: newLog(linked.story, { lesson, lens, fate }) });
  const asks = script.lessons.find(({ id }) => id === lesson)?.pauses ?? [];
  const decisions: PaperDecision[] = [];
  for (let view = run.view(); view.decision; view = run.view()) {
    const { id } = view.decision;
    const given = picks.filter(({ decision }) => decision === id);
    const pause = asks.find(({ after }) => after === id)?.asks ?? null;
    decisions.push({
      ...sheetOf(view, view.decision),
      number: decisions.length + 1,
      pause,
      after: afterOf(telling, id, new Set(given.map(({ option }) => option)), view.decision),
    });
    run.choose(given);
    if (run.view().stage === 'aftermath') run.proceed();
  }
  return decisions;
}

function sheetOf(view: CrisisView, decision: DecisionView): Omit<PaperDecision, 'number' | 'pause' | 'after'> {
  const lines = linesOf(decision);
  const letterOf = (label: string | null) =>
    lines.flatMap(({ options }) => options).find((option) => option.label === label)?.letter ?? null;
  const { id, title, question, cable, briefing, notKnown, advice } = decision;
  const { date, washington, moscow } = view.clock;
  return {
    id,
    title,
    question,
    cable,
    date,
    washington,
    moscow,
    lines,
    news: view.dispatches.map(({ text, known }) => ({ text, known })),
    briefing: briefing.map(({ text, known }) => ({ text, known })),
    notKnown: notKnown.map(({ text }) => text),
    advice: advice.map(({ name, role, says, fears, backs }) => ({ name, role, says, fears, backs: letterOf(backs) })),
  };
}

function linesOf({ lines }: DecisionView): PaperLine[] {
  let given = 0;
  return lines.map(({ id, title, options }) => ({
    id,
    title: lines.length > 1 ? title : '',
    options: options.map(({ id: option, label, text, closed }) => ({
      id: option,
      label,
      text,
      closed,
      letter: letters(given++),
    })),
  }));
}

function afterOf(telling: PaperTelling, id: string, chosen: Set<string>, decision: DecisionView): PaperAfter {
  const { script, library, teaching } = telling;
  const options = script.decisions[id]!.lines.flatMap((line) => line.options);
  const followed = linesOf(decision)
    .flatMap((line) => line.options)
    .filter(({ closed }) => closed === null)
    .map(({ id: option, letter, label }): PaperFollowed => {
      const told = options.find((one) => one.id === option)!.followed;
      return { option, letter, label, text: said(telling, told), standing: told.standing };
    });
  const { record, classQuestion } = library.decisions[id]!;
  const note = teaching.notes[id];
  return {
    kennedy: followed.filter(({ option }) => chosen.has(option)),
    others: followed.filter(({ option }) => !chosen.has(option)),
    record: record && { text: record.text, why: record.why },
    ...layersOf(library, script, id),
    ask: classQuestion,
    note: note ? { wrong: note.wrong, but: note.but, press: note.press } : null,
    sources: titlesOf(script, [
      ...[decision.briefing, decision.notKnown, decision.advice].flat().flatMap(keysOf),
      ...options.flatMap((option) => option.followed.cites),
      ...(record?.cites ?? []),
      ...library.decisions[id]!.theyKnew.flatMap(({ cites }) => cites),
      ...library.decisions[id]!.nowYouKnow.flatMap(({ cites }) => cites),
      ...library.claims
        .filter((claim) => library.decisions[id]!.claims.includes(claim.id))
        .flatMap(({ cites }) => cites),
      ...(note?.cites ?? []),
    ]),
  };
}

const keysOf = ({ cites }: Cited): string[] => cites.map(({ key }) => key);

/** Each claim once, where a class meets it first. */
function claimsOf(library: Library, decisions: readonly PaperDecision[]): PaperClaim[] {
  const met = new Map<string, number>();
  for (const { id, number } of decisions) {
    for (const claim of library.decisions[id]!.claims) if (!met.has(claim)) met.set(claim, number);
  }
  return [...met].flatMap(([wanted, decision]) => {
    const found = library.claims.find(({ id }) => id === wanted);
    if (!found) return [];
    const { id, claim, verdict, disputed, record } = found;
    return [{ id, claim, verdict, disputed: disputed ?? false, record, decision }];
  });
}
