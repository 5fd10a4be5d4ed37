// Owns the check of reach: what the proof found, told at its place.
import { regionAsked, type Asked } from '../asked.ts';
import type { DiagnosticName, Findings } from '../diagnostics.ts';
import { RULE_FILES, isLost, type Draft, type Located } from '../draft.ts';
import type { ConditionVariable } from '../expression.ts';
import { variablesOf } from '../parts.ts';
import { placePlan, type PlacedPlan } from '../place-plan.ts';
import { prove, type Proof } from '../reach.ts';
import { whyAlways, whyNever } from '../region-words.ts';
import { within, type Place } from '../source-file.ts';

/** With one of these lost in a broken file nothing can be proved: what could have led somewhere may be what is lost. */
const NEEDED =
  'at when requires else effects set options lines outcomes otherwise from clock starts gauges facts values start drift per-day times factor chance historical lenses bad-day-factor'.split(
    ' ',
  );

/** How much the proof went through: of each of these it is known whether it can come about, as far as regions tell. */
export type Proved = Record<'items' | 'options' | 'outcomes' | 'endings' | 'conditions' | 'amounts' | 'gauges', number>;

/** A plan with the proof of it. */
export interface Reach {
  placed: PlacedPlan;
  proof: Proof;
  proved: Proved;
}

/** Proves what no run can come to, and tells it. Null if mistakes elsewhere leave nothing to prove from. */
export function checkReach(draft: Draft, findings: Findings): Reach | null {
  const variables = variablesOf(draft);
  if (!variables || isLost(draft, ...RULE_FILES, ...NEEDED)) return null;
  if (new Set(variables.map(({ id }) => id)).size < variables.length) return null;
  const placed = placePlan(draft, variables);
  const hours = [placed.plan.startsAt, ...placed.plan.items.map((item) => item.at)];
  if (placed.items.length === 0 || hours.some(Number.isNaN)) return null;
  const telling: Telling = { placed, proof: prove(placed.plan), variables, findings };
  tellItems(telling);
  tellRules(telling);
  tellEndings(telling);
  tellShown(telling);
  tellGauges(telling);
  tellGoals(telling);
  tellInvariants(telling);
  return { placed, proof: telling.proof, proved: countProved(telling) };
}

function countProved({ placed, proof }: Telling): Proved {
  const options = proof.items.flatMap((item) => item.options.flat());
  const outcomes = proof.items.flatMap((item) => item.outcomes);
  const asked = [
    ...proof.items.flatMap(({ when, texts }) => [when, ...texts]),
    ...options,
    ...outcomes.flatMap(({ factors }) => factors),
    ...proof.drift,
    ...proof.endings.flatMap(({ when, texts }) => [when, ...texts]),
    ...proof.spans,
    ...proof.finals,
    ...proof.goals,
    ...proof.invariants,
  ];
  return {
    items: proof.items.length,
    options: placed.options.flat(2).filter(({ value }) => 'label' in value).length,
    outcomes: outcomes.length,
    endings: proof.endings.length,
    conditions: asked.filter(({ gate }) => gate).length,
    amounts: placed.adds.size,
    gauges: proof.stuck.length,
  };
}

interface Telling {
  placed: PlacedPlan;
  proof: Proof;
  variables: ConditionVariable[];
  findings: Findings;
}

/** What a condition belongs to, in an author's word, and where it stands. */
interface Told {
  what: string;
  place: Place;
}

function tellItems(telling: Telling): void {
  const { placed, proof, variables, findings } = telling;
  for (const [index, proved] of proof.items.entries()) {
    const { value, place } = placed.items[index]!;
    const what = 'question' in value ? 'decision' : 'event';
    if (proved.when.truth === 'never' || proved.when.truth === null) {
      const reason = whyNever(proved.when.gate, regionAsked(proved.when), variables);
      findings.report('item-never-reached', conditionPlace(value, place), { name: value.id, reason });
    } else tellAlways(telling, proved.when, { what, place: within(place, 'when') });
    for (const [line, options] of proved.options.entries()) {
      for (const [option, asked] of options.entries()) {
        tellOption(telling, asked, placed.options[index]![line]![option]!);
      }
    }
    for (const line of proved.stuckLines) {
      const first = placed.options[index]![line]![0]!.place;
      findings.report('line-can-close', { file: first.file, path: first.path.slice(0, -1) }, {}, { of: 'key' });
    }
    for (const [number, asked] of proved.texts.entries()) {
      const at = within(placed.texts[index]![number]!.place, 'when');
      tellText(telling, asked, { what: at.path.at(-3) === 'advice' ? 'advice' : 'line', place: at });
    }
    tellOutcomes(telling, index);
  }
}

function tellOption(telling: Telling, asked: Asked, { value, place }: Located<{ id: string }>): void {
  const at = within(place, 'requires', 'when');
  if (asked.truth !== 'never') return tellAlways(telling, asked, { what: 'option', place: at });
  const reason = whyNever(asked.gate, regionAsked(asked), telling.variables);
  telling.findings.report('option-never-open', at, { name: value.id, reason });
}

function tellOutcomes(telling: Telling, item: number): void {
  const { placed, proof, findings } = telling;
  for (const [number, { isPossible, factors, in: region }] of proof.items[item]!.outcomes.entries()) {
    const { value, place } = placed.outcomes[item]![number]!;
    if (region && !isPossible) {
      const at = within(place, value.otherwise ? 'otherwise' : 'chance');
      findings.report('outcome-never-drawn', at, { name: value.id }, { of: 'key' });
    }
    for (const [index, factor] of factors.entries()) {
      tellRule(telling, factor, { what: 'factor', place: within(place, 'times', index, 'when') });
    }
  }
}

function tellRules(telling: Telling): void {
  const { placed, proof } = telling;
  for (const [index, asked] of proof.drift.entries()) {
    tellRule(telling, asked, { what: 'drift', place: within(placed.drift[index]!.place, 'when') });
  }
  for (const [index, asked] of proof.finals.entries()) {
    tellRule(telling, asked, { what: 'measure', place: within(placed.finals[index]!.place, 'when') });
  }
}

function tellGoals(telling: Telling): void {
  for (const [index, asked] of telling.proof.goals.entries()) {
    tellRule(telling, asked, { what: 'goal', place: within(telling.placed.goals[index]!.place, 'when') });
  }
}

function tellEndings(telling: Telling): void {
  const { placed, proof, variables, findings } = telling;
  for (const [index, { when, texts }] of proof.endings.entries()) {
    const { value, place } = placed.endings[index]!;
    if (when.truth === 'never' || when.truth === null) {
      const tried = regionAsked(when);
      const reason = tried ? `Wherever it is tried, ${whyNever(when.gate, tried, variables)}` : 'No run gets so far';
      findings.report('ending-never-reached', conditionPlace(value, place), { name: value.id, reason });
    } else tellAlways(telling, when, { what: 'ending', place: within(place, 'when') });
    for (const [cause, asked] of texts.entries()) {
      // That a cause always holds is no mistake: what defines an ending is a cause of it.
      if (asked.truth !== 'never') continue;
      const reason = whyNever(asked.gate, regionAsked(asked), variables);
      const hint = { hint: `In this ending ${reason}.` };
      findings.report('text-never-shown', within(place, 'causes', cause, 'when'), { what: 'cause', reason }, hint);
    }
  }
}

function tellShown(telling: Telling): void {
  for (const [index, asked] of telling.proof.spans.entries()) {
    const { value, place } = telling.placed.spans[index]!;
    tellText(telling, asked, { what: value.what, place: within(place, 'when') });
  }
}

/** That an invariant always holds is what is wanted of it. */
function tellInvariants({ placed, proof, variables, findings }: Telling): void {
  for (const [index, asked] of proof.invariants.entries()) {
    if (asked.truth !== 'never') continue;
    const { value, place } = placed.invariants[index]!;
    const reason = whyNever(asked.gate, regionAsked(asked), variables);
    findings.report('invariant-never-holds', within(place, 'holds'), { name: value.id, reason });
  }
}

/** Amounts that never move a gauge, and gauges that end where nothing moves them any more. */
function tellGauges({ placed, proof, variables, findings }: Telling): void {
  for (const add of proof.idle) {
    const at = placed.adds.get(add);
    if (!at) continue;
    const values = { name: variables[at.gauge]!.id, end: add[1]! > 0 ? 100 : 0 };
    findings.report('effect-never-moves', at.place, values, { of: 'key' });
  }
  for (const [gauge, stuck] of proof.stuck.entries()) {
    if (!stuck || stuck.item === placed.items.length - 1) continue;
    const place = { file: 'variables.yaml', path: ['gauges', gauge, 'id'] };
    const { id, at: since } = placed.items[stuck.item]!.value;
    findings.report('gauge-stuck', place, { name: variables[gauge]!.id, end: stuck.at, item: id, since });
  }
}

function tellText(telling: Telling, asked: Asked, told: Told): void {
  tellNever(telling, asked, told, 'text-never-shown');
}

function tellRule(telling: Telling, asked: Asked, told: Told): void {
  tellNever(telling, asked, told, 'rule-never-applies');
}

function tellNever(
  telling: Telling,
  asked: Asked,
  told: Told,
  never: DiagnosticName & ('text-never-shown' | 'rule-never-applies'),
): void {
  if (asked.truth !== 'never') return tellAlways(telling, asked, told);
  const reason = whyNever(asked.gate, regionAsked(asked), telling.variables);
  telling.findings.report(never, told.place, { what: told.what, reason });
}

/** Nothing to tell where there is no condition, or where nobody comes to ask it. */
function tellAlways({ findings, variables }: Telling, asked: Asked, { what, place }: Told): void {
  const region = asked.truth === 'always' && asked.gate ? regionAsked(asked) : null;
  if (region)
    findings.report('condition-always-holds', place, { what, reason: whyAlways(asked.gate, region, variables) });
}

const conditionPlace = (value: { when?: string | undefined }, place: Place) =>
  within(place, value.when ? 'when' : 'id');
