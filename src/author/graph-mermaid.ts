// Owns the graph as Mermaid, for a page of Markdown: a row of text for each option, phases as subgraphs.
import type { GraphNode, StoryGraph } from '../engine/story-graph.ts';
import { thin } from './graph-thin.ts';
import { PATH_MARK, RISKS, formatLegend, formatPassage, formatStamp, formatWay, riskOf } from './graph-words.ts';

/** The whole graph as Mermaid. Pure. */
export function formatMermaid(graph: StoryGraph): string {
  const { nodes, phases, path, counted } = graph;
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const name = (id: string) => names.get(id)!;
  const inPhase = (id: string | null) =>
    nodes.filter(({ phase }) => phase === id).map((node) => `    ${name(node.id)}${shapeOf(node, counted.runs)}`);
  const clusters = [...phases, { id: null, title: 'Endings' }];
  const links = [
    ...path.slice(1).map((to, index) => `  ${name(path[index]!)} ==> ${name(to)}`),
    ...thin(graph).map(({ from, to, ways }) => {
      const node = nodes.find(({ id }) => id === from)!;
      const labels = ways.map((way) => node.ways[way]!.label);
      return `  ${name(from)} -->${labels.length > 0 ? `|"${clean(labels.join(' / '))}"|` : ''} ${name(to)}`;
    }),
  ];
  return [
    '---',
    `title: "${clean(formatLegend(graph))}"`,
    '---',
    'flowchart TD',
    ...clusters.flatMap(({ id, title }, index) => [`  subgraph p${index}["${clean(title)}"]`, ...inPhase(id), '  end']),
    ...links,
    ...RISKS.map(({ shade }, risk) => `  classDef risk${risk} fill:${shade},stroke:#7b8791,color:#22303c`),
    '  classDef path stroke:#1f5fa8,stroke-width:4px',
    ...RISKS.map((risk, index) => {
      const ids = nodes.filter((node) => riskOf(node) === risk).map(({ id }) => name(id));
      return ids.length > 0 ? `  class ${ids.join(',')} risk${index}` : '';
    }).filter(Boolean),
    `  class ${path.map(name).join(',')} path`,
    '',
  ].join('\n');
}

function shapeOf(node: GraphNode, runs: number): string {
  const rows = [
    `<b>${clean(`${node.onPath ? `${PATH_MARK} ` : ''}${node.title}`)}</b>`,
    ...(node.at === null ? [] : [formatStamp(node)]),
    ...(node.kind === 'fixed' ? [] : [clean(formatPassage(node, runs))]),
    ...node.ways.map((way) => clean(`${formatWay(way)}: ${formatPassage(way, runs)}`)),
  ];
  const text = `"${rows.join('<br/>')}"`;
  const [open, close] = { decision: ['[', ']'], chance: ['{{', '}}'], fixed: ['(', ')'], ending: ['([', '])'] }[
    node.kind
  ];
  return `${open}${text}${close}`;
}

/** Mermaid ends a text at a quotation mark, and reads markup in it. */
function clean(text: string): string {
  return text.replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;').replaceAll('|', '/');
}
