// Owns the proof of reach: one pass over the schedule with regions instead of states, joining whatever may be chosen or
// fall. What never comes up in it can never come up in a run. What does come up may still be impossible.
import { ask, split, unasked, type Asked } from './asked.ts';
import type { ReachAdd, ReachEffect, ReachItem, ReachPlan } from './reach-plan.ts';
import { applyTo, passDays, possibleOutcomes } from './reach-step.ts';
import { assume, join, type Region } from './region.ts';

/** What is proved of every condition and every effect of a plan, by its index. */
export interface Proof {
  items: {
    when: Asked;
    /** By line and option. */
    options: Asked[][];
    /** Lines in which every option may be closed at once, as far as could be proved. */
    stuckLines: number[];
    texts: Asked[];
    /** By outcome: its factors, and the states in which it was drawn; `isPossible` false if its chance is always 0. */
    outcomes: { isPossible: boolean; factors: Asked[]; in: Region | null }[];
  }[];
  drift: Asked[];
  endings: { when: Asked; texts: Asked[] }[];
  spans: Asked[];
  finals: Asked[];
  goals: Asked[];
  invariants: Asked[];
  /** Amounts that are added somewhere, and always to a gauge that already stands at the end towards which they push. */
  idle: Set<ReachAdd>;
  /** By gauge: the item from which on it stands at 0 or at 100 in every state to the end of the schedule, or null. */
  stuck: ({ item: number; at: number } | null)[];
}

const MINUTES_A_DAY = 1440;

/** Proves what no run can come to. Pure; a few milliseconds for some hundred items. */
export function prove(plan: ReachPlan): Proof {
  const pass: Pass = { plan, proof: startProof(plan), moved: new Set(), ends: plan.start.low.map(() => null) };
  let region: Region | null = plan.start;
  let clock = plan.startsAt;
  for (const [index, item] of plan.items.entries()) {
    region &&= passTime(pass, region, (item.at - clock) / MINUTES_A_DAY);
    clock = item.at;
    watchGauges(pass, index, region);
    const asked = region && split(pass.proof.items[index]!.when, region);
    // An item that never comes up is one mistake; what it would have led to is not told as more of them.
    const entered = asked?.holds ?? region;
    const passed = entered && passItem(pass, index, entered);
    region = join(asked && asked.fails, passed && passed.after);
    watchGauges(pass, index, region);
    askSpans(pass, item, join(passed && passed.during, region));
    region = endSome(pass, index, region);
  }
  const { proof, moved } = pass;
  for (const add of proof.idle) if (moved.has(add)) proof.idle.delete(add);
  proof.stuck = pass.ends;
  return proof;
}

interface Pass {
  plan: ReachPlan;
  proof: Proof;
  moved: Set<ReachAdd>;
  /** By gauge: since which item it stands at an end; null while it does not. */
  ends: Proof['stuck'];
}

function startProof({ items, drift, endings, spans, finals, goals, invariants }: ReachPlan): Proof {
  return {
    items: items.map(({ when, lines, texts, outcomes }) => ({
      when: unasked(when),
      options: lines.map((options) => options.map(({ requires }) => unasked(requires))),
      stuckLines: [],
      texts: texts.map(unasked),
      outcomes: outcomes.map(({ times }) => ({
        isPossible: false,
        factors: times.map((factor) => unasked(factor.when)),
        in: null,
      })),
    })),
    drift: drift.map(({ when }) => unasked(when)),
    endings: endings.map(({ when, texts }) => ({ when: unasked(when), texts: texts.map(unasked) })),
    spans: spans.map(({ when }) => unasked(when)),
    finals: finals.map(unasked),
    goals: goals.map(unasked),
    invariants: invariants.map(unasked),
    idle: new Set(),
    stuck: [],
  };
}

function passTime(pass: Pass, region: Region, days: number): Region {
  if (!(days > 0)) return region;
  for (const rule of pass.proof.drift) ask(rule, region);
  return passDays(pass.plan.drift, region, days, (add, moves) => noteAdd(pass, add, moves));
}

function noteAdd({ proof, moved }: Pass, add: ReachAdd, moves: boolean): void {
  (moves ? moved : proof.idle).add(add);
}

function apply(pass: Pass, region: Region, effect: ReachEffect): Region {
  return applyTo(pass.plan, region, effect, (add, moves) => noteAdd(pass, add, moves));
}

/** The states after an item's lines have been settled, or its dice have fallen, in every possible way; and on the way. */
function passItem(pass: Pass, index: number, entered: Region): { after: Region; during: Region | null } {
  const { lines, outcomes } = pass.plan.items[index]!;
  const proved = pass.proof.items[index]!;
  let region = entered;
  let during: Region | null = entered;
  for (const [line, options] of lines.entries()) {
    let after: Region | null = null;
    let allClosed: Region | null = region;
    for (const [option, { requires, effect }] of options.entries()) {
      const { holds } = split(proved.options[line]![option]!, region);
      allClosed = assume(requires, allClosed, false);
      after = join(after, apply(pass, holds ?? region, effect));
    }
    if (allClosed) proved.stuckLines.push(line);
    region = after ?? region;
    during = join(during, region);
  }
  if (outcomes.length > 0) region = drawAll(pass, index, region);
  for (const text of proved.texts) ask(text, during);
  return { after: region, during };
}

function drawAll(pass: Pass, index: number, entered: Region): Region {
  const { outcomes } = pass.plan.items[index]!;
  const proved = pass.proof.items[index]!.outcomes;
  const possible = possibleOutcomes(pass.plan, outcomes, entered);
  let after: Region | null = null;
  for (const [outcome, { effect }] of outcomes.entries()) {
    const known = proved[outcome]!;
    known.isPossible ||= possible[outcome]!;
    known.in = join(known.in, entered);
    for (const factor of known.factors) ask(factor, entered);
    after = join(after, apply(pass, entered, effect));
  }
  return after ?? entered;
}

/** Takes the runs away that end here; answers those that go on. */
function endSome({ plan, proof }: Pass, index: number, before: Region | null): Region | null {
  const item = plan.items[index]!;
  const isLast = index === plan.items.length - 1;
  let region = before;
  for (const [number, ending] of plan.endings.entries()) {
    if (ending.when === null ? !isLast : ending.from > item.at) continue;
    if (!region) return null;
    const proved = proof.endings[number]!;
    const { holds, fails } = split(proved.when, region);
    for (const texts of [proved.texts, proof.finals, proof.goals]) for (const asked of texts) ask(asked, holds);
    region = fails;
  }
  return region;
}

function askSpans({ plan, proof }: Pass, { at }: ReachItem, region: Region | null): void {
  for (const invariant of proof.invariants) ask(invariant, region);
  for (const [span, { from, until }] of plan.spans.entries()) {
    // Hours that could not be read leave it open when it is shown.
    if (!(at < from) && !(at > until)) ask(proof.spans[span]!, region);
  }
}

function watchGauges({ ends }: Pass, item: number, region: Region | null): void {
  if (!region) return;
  for (const gauge of ends.keys()) {
    const at = region.low[gauge]!;
    if (region.high[gauge] !== at || (at !== 0 && at !== 100)) ends[gauge] = null;
    else if (ends[gauge]?.at !== at) ends[gauge] = { item, at };
  }
}
