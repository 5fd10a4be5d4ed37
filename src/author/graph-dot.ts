// Owns the graph as DOT, for Graphviz: phases as clusters, a table for each decision with a row for each option.
import type { GraphNode, StoryGraph } from '../engine/story-graph.ts';
import { thin } from './graph-thin.ts';
import { PATH_MARK, formatLegend, formatPassage, formatStamp, formatWay, riskOf } from './graph-words.ts';

const INK = '#22303c';
const FAINT = '#7b8791';
const PATH = '#1f5fa8';
const ROOM = 0.12;

/** The whole graph as DOT. Pure. */
export function formatDot(graph: StoryGraph): string {
  const { nodes, phases, path, counted } = graph;
  const font = 'fontname="Helvetica,Arial,sans-serif"';
  const inPhase = (id: string | null) =>
    nodes.filter(({ phase }) => phase === id).map((node) => nodeLine(node, counted.runs));
  return [
    'digraph crisis {',
    `  graph [rankdir=TB, newrank=true, ranksep=0.35, nodesep=0.2, splines=true, ${font}, fontsize=20, labelloc=t, label=${quoted(formatLegend(graph))}];`,
    `  node [shape=plain, ${font}, fontsize=11, fontcolor="${INK}"];`,
    `  edge [color="${FAINT}80", penwidth=0.8, arrowsize=0.6];`,
    ...phases.flatMap(({ id, title }) => [
      `  subgraph ${quoted(`cluster_${id}`)} {`,
      `    label=${quoted(title)}; labeljust=l; fontsize=28; style=rounded; color="${FAINT}";`,
      ...inPhase(id).map((line) => `    ${line}`),
      '  }',
    ]),
    '  subgraph cluster_endings {',
    `    label="Endings"; labeljust=l; fontsize=28; style=rounded; color="${FAINT}";`,
    ...inPhase(null).map((line) => `    ${line}`),
    '  }',
    ...hours(graph).map((ids) => `  { rank=same; ${ids.map((id) => quoted(id)).join('; ')} }`),
    ...path
      .slice(1)
      .map(
        (to, index) =>
          `  ${quoted(path[index]!)} -> ${quoted(to)} [class=path, color="${PATH}", penwidth=4, weight=20];`,
      ),
    ...thin(graph).flatMap(({ from, to, ways, facts }) => {
      const ports = ways.length === 0 ? [''] : ways.map((way) => `:w${way}`);
      return ports.map(
        (port) =>
          `  ${quoted(from)}${port} -> ${quoted(to)} [class=opens, constraint=false, tooltip=${quoted(facts.join(', '))}];`,
      );
    }),
    '}',
    '',
  ].join('\n');
}

/** Rows of the picture, from the top: what 1962 met, and beside it what could come up before the next such thing; endings last. */
function hours({ nodes }: StoryGraph): string[][] {
  const rows: string[][] = [];
  for (const { id, kind, onPath } of nodes) {
    if (kind === 'ending') continue;
    if (onPath || rows.length === 0) rows.push([id]);
    else rows.at(-1)!.push(id);
  }
  return [...rows, nodes.filter(({ kind }) => kind === 'ending').map(({ id }) => id)];
}

function nodeLine(node: GraphNode, runs: number): string {
  const { id, kind, title, ways, onPath } = node;
  const head = `${onPath ? `${PATH_MARK} ` : ''}${title}`;
  const border = onPath ? `border="3" color="${PATH}"` : `border="1" color="${FAINT}"`;
  const style = { decision: '', chance: ' style="rounded"', fixed: ' style="rounded"', ending: '' }[kind];
  const rows = [
    `<tr><td align="left" bgcolor="${riskOf(node).shade}"><b>${escaped(head)}</b></td></tr>`,
    `<tr><td align="left"><font point-size="9">${escaped(underTitle(node, runs))}</font></td></tr>`,
    ...ways.map(
      (way, index) =>
        `<tr><td align="left" port="w${index}" bgcolor="${riskOf(way).shade}"><font point-size="10">${escaped(formatWay(way))}</font><br align="left"/><font point-size="8">${escaped(formatPassage(way, runs))}</font><br align="left"/></td></tr>`,
    ),
  ];
  const double = kind === 'ending' ? ' cellborder="1"' : ' cellborder="0"';
  const label = `<table cellspacing="0" cellpadding="3" ${border}${double}${style}>${rows.join('')}</table>`;
  return `${quoted(id)} [id=${quoted(`graph-${id}`)}, class=${kind}, tooltip=${quoted(title)}, label=<${label}>];`;
}

function underTitle(node: GraphNode, runs: number): string {
  const kinds = { decision: 'decision', chance: 'by chance', fixed: 'event', ending: 'ending' };
  const when = formatStamp(node);
  const counted = node.kind === 'fixed' ? '' : formatPassage(node, runs);
  return [kinds[node.kind], when, counted].filter(Boolean).join(' · ');
}

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
/** With room behind it: Graphviz does not know the font in which the page will set it. */
const escaped = (text: string) =>
  (text + '\u00a0'.repeat(Math.ceil(text.length * ROOM)))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
