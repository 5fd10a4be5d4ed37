// Owns the proof of the graph: what it says opens or closes is so in runs, and every form of it can be read.
import { describe, expect, it } from 'vitest';
import { graphOf } from '../../src/author/graph.ts';
import { formatDot } from '../../src/author/graph-dot.ts';
import { formatMermaid } from '../../src/author/graph-mermaid.ts';
import { formatSvg } from '../../src/author/graph-svg.ts';
import { layOut } from '../../src/author/graph-layout.ts';
import { thin } from '../../src/author/graph-thin.ts';
import { formatPassage, riskOf } from '../../src/author/graph-words.ts';
import { odds } from '../../src/engine/odds.ts';
import { planOf } from '../../src/engine/plan.ts';
import { layTables } from '../../src/engine/tables.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const RUNS = 400;
const graph = graphOf(tiny.scenario, { runs: RUNS, seed: 3n, lens: 1 });
const nodeOf = (id: string) => graph.nodes.find((node) => node.id === id)!;

describe('the graph of the small scenario', () => {
  it('has every item in order of hour and every ending, and the path of history', () => {
    expect(graph.nodes.map(({ id }) => id)).toEqual([
      ...tiny.linked.items.map(({ id }) => id),
      ...tiny.linked.endings.map(({ id }) => id),
    ]);
    expect(graph.path.at(-1)).toBe('quiet-exchange');
    expect(graph.path).toContain('the-course');
    expect(graph.nodes.filter(({ onPath }) => onPath).map(({ id }) => id)).toEqual(graph.path);
  });

  it('tells which order opens a branch, and which closes what would have come', () => {
    const strike = nodeOf('the-course').ways.findIndex(({ id }) => id === 'strike');
    expect(graph.edges).toContainEqual({
      from: 'the-course',
      way: strike,
      to: 'after-the-strike',
      does: 'opens',
      fact: 'course: strike',
    });
    for (const { from, to } of graph.edges) {
      expect(graph.nodes.indexOf(nodeOf(from))).toBeLessThan(graph.nodes.indexOf(nodeOf(to)));
    }
  });

  it('counts runs as the odds do, and no option more often than its decision', () => {
    const plan = planOf(tiny.linked, { uniform: true });
    const { endings } = odds(layTables(tiny.linked), { plan, lens: 1, runs: RUNS, seed: 3n });
    for (const [id, { n }] of Object.entries(endings)) expect(nodeOf(id).hits, id).toBe(n);
    for (const { hits, ways, kind, id } of graph.nodes) {
      if (kind === 'chance')
        expect(
          ways.reduce((sum, way) => sum + way.hits, 0),
          id,
        ).toBe(hits);
      expect(ways.every((way) => way.hits <= hits && way.nuclear <= way.hits)).toBe(true);
    }
  });

  it('hangs what history did not meet on the last thing that opens it', () => {
    const { edges, nodes } = graph;
    const threads = thin({ nodes, edges });
    const off = nodes.filter(({ onPath, kind }) => !onPath && kind !== 'ending');
    for (const { id } of off) expect(threads.filter(({ to }) => to === id).length).toBeLessThanOrEqual(1);
    expect(threads.find(({ to }) => to === 'after-the-strike')!.from).toBe('the-course');
  });

  it('lays no box over another, and what comes later nowhere above', () => {
    const boxes = [...layOut(graph, 'Endings').boxes.values()];
    expect(boxes).toHaveLength(graph.nodes.length);
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        expect(a.x === b.x && a.y < b.y + b.height && b.y < a.y + a.height, `${a.node.id} over ${b.node.id}`).toBe(
          false,
        );
        expect(b.y).toBeGreaterThanOrEqual(a.y);
      }
    }
  });

  it('can be drawn, with a figure and a mark beside every shade', () => {
    const dot = formatDot(graph);
    expect(dot.match(/^ {2}subgraph /gm)).toHaveLength(graph.phases.length + 1);
    const svg = formatSvg(graph);
    expect(svg).toMatch(/^<svg/);
    for (const { id } of graph.nodes) expect(svg).toContain(`id="graph-${id}"`);
    const mermaid = formatMermaid(graph);
    expect(mermaid.match(/^ {2}subgraph /gm)).toHaveLength(graph.phases.length + 1);
    expect(mermaid).toContain('★');
    expect(riskOf({ hits: 100, nuclear: 0 }).mark).toBe('');
    expect(formatPassage({ hits: 100, nuclear: 30 }, 400)).toBe('25 % of runs, 30 % of these nuclear ▲▲▲▲');
    expect(formatPassage({ hits: 0, nuclear: 0 }, 400)).toBe('in none of 400 runs');
  });
});
