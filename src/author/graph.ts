// Owns building the graph of a scenario: what opens and closes what, from conditions and facts, with how runs passed.
import { formatHour } from '../base/hours.ts';
import { seedHalves } from '../base/dice.ts';
import { compileStory } from '../engine/compile.ts';
import { linesOf } from '../engine/compile-parts.ts';
import { chronicle } from '../engine/chronicle.ts';
import { historyFate } from '../engine/fate.ts';
import { startState } from '../engine/kernel.ts';
import { type LinkedStory, linkStory } from '../engine/link.ts';
import { planOf } from '../engine/plan.ts';
import { historyPolicy } from '../engine/policy.ts';
import { NONE } from '../engine/rules.ts';
import type { GraphNode, GraphWay, Passage, StoryGraph } from '../engine/story-graph.ts';
import { startTableKernel } from '../engine/table-kernel.ts';
import { layTables } from '../engine/tables.ts';
import type { Decision, Option } from '../scenario/schema-decision.ts';
import type { StoryEvent } from '../scenario/schema-event.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';
import { edgesOf } from './graph-edges.ts';

export interface GraphOptions {
  runs: number;
  seed: bigint;
  /** Index of the lens. */
  lens: number;
}

/** What is counted where nothing else is asked. */
export const USUAL_GRAPH = { runs: 3000, seed: 1962n };

/** The graph that the page shows: under the lens in the middle. Pure. */
export function usualGraph(scenario: Scenario): StoryGraph {
  return graphOf(scenario, { ...USUAL_GRAPH, lens: scenario.heading.lenses.length >> 1 });
}

/** The graph of a checked scenario. Pure; half a second for thousands of runs. */
export function graphOf(scenario: Scenario, options: GraphOptions): StoryGraph {
  const linked = linkStory(compileStory(scenario));
  const { story } = linked;
  const passed = countPassages(scenario, linked, options);
  const path = historysPath(linked);
  const told = new Map([...scenario.decisions, ...scenario.events].map((each) => [each.id, each]));
  const items = linked.items.map((item, index): GraphNode => {
    const { phase, branch, at } = story.items[index]!;
    const one = told.get(item.id)!;
    return {
      id: item.id,
      kind: item.kind,
      title: one.title,
      at: formatHour(story.startsAt / 60_000 + at),
      phase,
      branch,
      onPath: path.includes(item.id),
      ...passed.items[index]!,
      ways: waysOf(one).map((way, place) => ({ ...passed.ways[index]![place]!, ...way })),
      cites: 'question' in one ? citesOfDecision(one) : once(one.cites),
    };
  });
  const endings = scenario.endings.map(({ id, title, cites }, index): GraphNode => ({
    id,
    kind: 'ending',
    title,
    at: null,
    phase: null,
    branch: false,
    onPath: path.includes(id),
    ...passed.endings[index]!,
    ways: [],
    cites: once(cites),
  }));
  return {
    title: scenario.heading.title,
    phases: scenario.heading.phases.map(({ id, title }) => ({ id, title })),
    nodes: [...items, ...endings],
    edges: edgesOf(story),
    path,
    counted: { runs: options.runs, lens: story.lenses[options.lens]! },
  };
}

/** Options over all lines, or outcomes; nothing for an event that just happens. */
function waysOf(told: Decision | StoryEvent): Omit<GraphWay, keyof Passage>[] {
  if (!('question' in told)) {
    return (told.outcomes ?? []).map(({ id, historical = false, 'what-if': says }) => ({
      id,
      line: null,
      label: says ?? id.replaceAll('-', ' '),
      historical,
      cites: [],
    }));
  }
  return linesOf(told).flatMap(({ id: line, title, options }) =>
    options.map((option) => ({
      id: option.id,
      line: line === told.id ? null : title || line,
      label: option.label,
      historical: option.historical ?? option.leaning ?? false,
      cites: citesOfOption(option),
    })),
  );
}

const once = (keys: string[]) => [...new Set(keys)];

/** What its question rests on: what is on record of it, or the plans and fears that it is built from. */
function citesOfDecision({ record, basis }: Decision): string[] {
  return once([...(record?.cites ?? []), ...(basis?.cites ?? [])]);
}

/** Who argued for it, and what followed or would have. */
function citesOfOption({ 'argued-by': argued = [], followed, 'would-have': wouldHave }: Option): string[] {
  return once([...argued.flatMap(({ cites }) => cites), ...followed.cites, ...(wouldHave?.cites ?? [])]);
}

/** What came up in 1962, in order, and where it ended. */
function historysPath(linked: LinkedStory): string[] {
  const met = chronicle(linked, { policy: historyPolicy, fate: historyFate, lens: 0 });
  const order = new Map(linked.items.map(({ id }, index) => [id, index]));
  const ids = new Set([...met.steps.map(({ decision }) => decision), ...met.events.map(({ event }) => event)]);
  return [...[...ids].toSorted((a, b) => order.get(a)! - order.get(b)!), linked.endings[met.end.ending]!.id];
}

interface Passages {
  items: Passage[];
  /** By item, its options over all lines, or its outcomes. */
  ways: Passage[][];
  endings: Passage[];
}

/** Plays runs with any open order, and counts where they passed and how they ended. */
function countPassages(scenario: Scenario, linked: LinkedStory, { runs, seed, lens }: GraphOptions): Passages {
  const tables = layTables(linked);
  const kernel = startTableKernel(tables);
  const plan = planOf(linked, { uniform: true });
  const start = startState(linked);
  const none = (): Passage => ({ hits: 0, nuclear: 0 });
  const passed: Passages = {
    items: linked.items.map(none),
    ways: linked.items.map((item) => {
      if (item.kind === 'chance') return item.outcomes.map(none);
      return item.kind === 'decision' ? item.lines.flatMap(({ options }) => options.map(none)) : [];
    }),
    endings: linked.endings.map(none),
  };
  for (let run = 0; run < runs; run += 1) {
    const ending = kernel.playOut(start, { seed: seedHalves(seed + BigInt(run)), plan, lens });
    const isNuclear = scenario.endings[ending]!.tone === 'nuclear';
    const add = (passage: Passage) => {
      passage.hits += 1;
      if (isNuclear) passage.nuclear += 1;
    };
    add(passed.endings[ending]!);
    for (let item = 0; item <= kernel.lastItem(); item += 1) {
      const outcome = kernel.outcomes[item]!;
      if (outcome !== NONE) {
        add(passed.items[item]!);
        add(passed.ways[item]![outcome]!);
      }
    }
    for (let line = 0; line < kernel.picks.length; line += 1) {
      const pick = kernel.picks[line]!;
      if (pick === NONE) continue;
      const item = tables.lineItem[line]!;
      const first = tables.first[item]!;
      if (line === first) add(passed.items[item]!);
      add(passed.ways[item]![tables.lineFirst[line]! - tables.lineFirst[first]! + pick]!);
    }
  }
  return passed;
}
