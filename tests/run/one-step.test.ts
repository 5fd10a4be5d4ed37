// Owns the proof that what is told has its source beside it: wherever a picture, the archive, the Cabinet Room or the layers
// have room for sources, some stand there.
import { expect, it } from 'vitest';
import { graphOf } from '../../src/author/graph.ts';
import { pathsView } from '../../src/author/paths-view.ts';
import { archiveView } from '../../src/run/archive-view.ts';
import { cabinetView } from '../../src/run/cabinet-view.ts';
import { horizonOf, traceOf } from '../../src/run/horizon.ts';
import { layersOf } from '../../src/run/layers-view.ts';
import type { Run } from '../../src/run/actor.ts';
import { namedRun } from '../builders/named-run.ts';
import { openWorld } from '../builders/open-world.ts';

const world = await openWorld('scenarios/thirteen-days');
const { linked, script, library } = world;

/** What has room for sources and none in it, as it is told. A cause may only name an order of the run. */
function bareIn(part: unknown, name = ''): string[] {
  if (typeof part !== 'object' || part === null || name === 'causes') return [];
  const isBare = 'cites' in part && Array.isArray(part.cites) && part.cites.length === 0;
  return [
    ...(isBare ? [JSON.stringify(part).slice(0, 120)] : []),
    ...Object.entries(part).flatMap(([key, inner]) => bareIn(inner, Number.isNaN(Number(key)) ? key : name)),
  ];
}

function bareAt(run: Run): string[] {
  const trace = traceOf(linked, run.log(), run.view().stage);
  return [
    ...bareIn(run.view()),
    ...bareIn(archiveView({ ...world, horizon: horizonOf(world, trace) })),
    ...bareIn(cabinetView(world, trace)),
  ];
}

it.each([
  ['Kennedy’s path, before the blockade', {}, 'course'],
  ['Kennedy’s path, on Black Saturday', {}, 'robert-and-dobrynin'],
  ['Kennedy’s path, at its end', {}, null],
  ['an attack', { course: 'strike-the-sites', 'ninety-per-cent': 'strike-tomorrow' }, 'moscow-answers'],
  ['letters alone', { course: 'private-diplomacy' }, 'the-secret-is-out'],
  ['a trade in the open', { 'second-letter': 'accept-in-public' }, null],
])('everything told on %s has a source beside it', (_path, orders: Record<string, string>, stop) => {
  expect(bareAt(namedRun(world, orders, stop))).toEqual([]);
});

it('everything told of who knew what has a source beside it', () => {
  for (const id of Object.keys(script.decisions)) expect(bareIn(layersOf(library, script, id)), id).toEqual([]);
});

it('all that leads to something in the paths has a source beside it', () => {
  const graph = graphOf(world.scenario, { runs: 1, seed: 1n, lens: 1 });
  const { sources } = pathsView(graph, script.sources);
  const isBare = ({ cites }: { cites: string[] }) => !cites.some((key) => sources[key]);
  const bare = graph.nodes.flatMap(({ id, kind, ways, ...node }) => [
    ...(isBare(node) ? [id] : []),
    // What came of the dice rests on what the event itself rests on.
    ...(kind === 'decision' ? ways.filter(isBare).map((way) => `${id}: ${way.label}`) : []),
  ]);
  expect(bare).toEqual([]);
});

it('and a text without one is found', () => {
  expect(bareIn({ briefing: [{ text: 'Nobody says why.', cites: [] }] })).toHaveLength(1);
  expect(bareIn({ causes: [{ text: 'You did not crow.', cites: [] }] })).toEqual([]);
});
