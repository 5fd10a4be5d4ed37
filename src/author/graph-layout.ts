// Owns where things stand in the picture of a graph: Kennedy's path down the left, beside each step what else could come.
import type { GraphNode, StoryGraph } from '../engine/story-graph.ts';
import { formatPassage, formatStamp, formatWay } from './graph-words.ts';

/** All lengths in pixels at 100 per cent. */
export const SIZES = {
  width: 264,
  gapX: 34,
  gapY: 26,
  pad: 8,
  line: 13,
  head: 17,
  phase: 46,
  margin: 30,
  columns: 6,
} as const;
/** Letters that fit a line of a box in the fonts that a page may have. */
const LETTERS = 42;

export interface Box {
  node: GraphNode;
  x: number;
  y: number;
  height: number;
  title: string[];
  under: string[];
  /** By way: its lines, the last of which are its counts, and its top within the box. */
  ways: { lines: string[]; counts: string; y: number; height: number }[];
}

export interface Layout {
  width: number;
  height: number;
  boxes: Map<string, Box>;
  phases: { title: string; y: number }[];
}

/** Lays a graph out in rows. Pure. */
export function layOut(graph: StoryGraph, endingsTitle: string): Layout {
  const boxes = new Map<string, Box>();
  const phases: Layout['phases'] = [];
  let y: number = SIZES.margin * 2;
  let widest = 1;
  const place = (row: GraphNode[], firstColumn: number) => {
    for (let from = 0; from < row.length;) {
      const room = SIZES.columns - (from === 0 ? firstColumn : 1);
      const some = row.slice(from, from + room);
      const column = from === 0 ? firstColumn : 1;
      const placed = some.map((node, index) => boxOf(node, graph.counted.runs, { column: column + index, y }));
      for (const box of placed) boxes.set(box.node.id, box);
      widest = Math.max(widest, column + some.length);
      y += Math.max(...placed.map(({ height }) => height)) + SIZES.gapY;
      from += room;
    }
  };
  for (const { id, title } of graph.phases) {
    y += SIZES.phase;
    phases.push({ title, y });
    y += SIZES.pad;
    for (const row of rowsOf(graph.nodes.filter(({ phase }) => phase === id))) place(row, row[0]!.onPath ? 0 : 1);
  }
  y += SIZES.phase;
  phases.push({ title: endingsTitle, y });
  y += SIZES.pad;
  place(
    graph.nodes.filter(({ kind }) => kind === 'ending'),
    0,
  );
  const width = SIZES.margin * 2 + widest * (SIZES.width + SIZES.gapX);
  return { width, height: y + SIZES.margin, boxes, phases };
}

/** What 1962 met begins a row; beside it stands what could come up before the next such thing. */
function rowsOf(nodes: GraphNode[]): GraphNode[][] {
  const rows: GraphNode[][] = [];
  for (const node of nodes) {
    if (node.onPath || rows.length === 0) rows.push([node]);
    else rows.at(-1)!.push(node);
  }
  return rows;
}

function boxOf(node: GraphNode, runs: number, at: { column: number; y: number }): Box {
  const title = wrap(`${node.title}`, LETTERS - 4);
  const counts = node.kind === 'fixed' ? '' : formatPassage(node, runs);
  const under = [formatStamp(node), counts].filter(Boolean);
  let y = SIZES.pad + title.length * SIZES.head + under.length * SIZES.line + SIZES.pad / 2;
  const ways = node.ways.map((way) => {
    const lines = wrap(formatWay(way), LETTERS);
    const height = (lines.length + 1) * SIZES.line + SIZES.pad / 2;
    const placed = { lines, counts: formatPassage(way, runs), y, height };
    y += height;
    return placed;
  });
  const x = SIZES.margin + at.column * (SIZES.width + SIZES.gapX);
  return { node, x, y: at.y, height: y + SIZES.pad / 2, title, under, ways };
}

/** Lines of so many letters at most, broken between words. */
function wrap(text: string, most: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
