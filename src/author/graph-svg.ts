// Owns the graph as one SVG, for a file and for the page. It is a picture: the list of the same things stands beside it.
import type { StoryGraph } from '../engine/story-graph.ts';
import { type Box, type Layout, SIZES, layOut } from './graph-layout.ts';
import { thin } from './graph-thin.ts';
import { PATH_MARK, formatLegend, riskOf } from './graph-words.ts';

/** On paper of its own, so that shades and marks read alike in every theme. */
export const STYLE = `
.crisis-graph .paper { fill: #fbf8f1; }
.crisis-graph text { font: 11px 'Libre Franklin', Arial, sans-serif; fill: #22303c; }
.crisis-graph .phase { font-size: 24px; font-weight: 600; }
.crisis-graph .legend { font-size: 13px; }
.crisis-graph .title { font-size: 13px; font-weight: 700; }
.crisis-graph .counts { font-size: 10px; }
.crisis-graph .box { stroke: #7b8791; stroke-width: 1; }
.crisis-graph .path .box { stroke: #1f5fa8; stroke-width: 3; }
.crisis-graph .chance .box, .fixed .box { stroke-dasharray: 5 3; }
.crisis-graph .path.chance .box { stroke-dasharray: none; }
.crisis-graph .met { display: none; fill: none; stroke: #a02c1c; stroke-width: 4; }
.crisis-graph .yours .met { display: inline; }
.crisis-graph .way.yours { stroke: #a02c1c; stroke-width: 2; }
.crisis-graph .thread { fill: none; stroke: #7b8791; stroke-width: 1.2; opacity: 0.75; }
.crisis-graph .spine { fill: none; stroke: #1f5fa8; stroke-width: 5; }
`;

/** How far into a box Kennedy's path runs. */
const SPINE = 20;
/** More ways than these lead on as one line: the list tells them apart. */
const MOST_LINES = 2;

/** Pure. The SVG is marked as an image with the legend for its name. */
export function formatSvg(graph: StoryGraph): string {
  const layout = layOut(graph, 'Endings');
  const { width, height, boxes, phases } = layout;
  const legend = formatLegend(graph);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="crisis-graph" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(legend)}">`,
    `<style>${STYLE}</style>`,
    '<defs><marker id="graph-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#7b8791"/></marker></defs>',
    `<rect class="paper" width="${width}" height="${height}"/>`,
    text({ class: 'legend', x: SIZES.margin, y: SIZES.margin }, legend),
    ...phases.map(({ title, y }) => text({ class: 'phase', x: SIZES.margin + SPINE * 2, y: y - SIZES.pad }, title)),
    ...spine(graph, layout),
    ...threads(graph, layout),
    ...[...boxes.values()].map(drawBox),
    '</svg>',
  ].join('\n');
}

function drawBox({ node, x, y, height, title, under, ways }: Box): string {
  const { width, pad, head, line } = SIZES;
  const round = node.kind === 'decision' ? 2 : 10;
  const below = pad + title.length * head;
  return [
    `<g id="graph-${node.id}" class="${node.kind}${node.onPath ? ' path' : ''}" transform="translate(${x} ${y})">`,
    // Hidden until whoever shows the picture marks this box, and what was chosen in it, as `yours`.
    `<rect class="met" x="-7" y="-7" width="${width + 14}" height="${height + 14}" rx="${round + 5}"/>`,
    `<rect class="box" width="${width}" height="${height}" rx="${round}" fill="${riskOf(node).shade}"/>`,
    ...(node.kind === 'ending'
      ? [`<rect class="box" x="4" y="4" width="${width - 8}" height="${height - 8}" fill="none"/>`]
      : []),
    ...title.map((part, index) =>
      text(
        { class: 'title', x: pad, y: pad + index * head + 11 },
        index === 0 && node.onPath ? `${PATH_MARK} ${part}` : part,
      ),
    ),
    ...under.map((part, index) => text({ class: 'counts', x: pad, y: below + index * line + 9 }, part)),
    ...ways.flatMap(({ lines, counts, y: top, height: tall }, index) => [
      `<rect class="way" x="3" y="${top - 1}" width="${width - 6}" height="${tall - 1}" fill="${riskOf(node.ways[index]!).shade}"/>`,
      ...lines.map((part, at) => text({ x: pad, y: top + at * line + 10 }, part)),
      text({ class: 'counts', x: pad, y: top + lines.length * line + 9 }, counts),
    ]),
    '</g>',
  ].join('');
}

/** Kennedy's path: from each box to the next, the ending last. */
function spine({ path }: StoryGraph, { boxes }: Layout): string[] {
  return path.slice(1).map((to, index) => {
    const [a, b] = [boxes.get(path[index]!)!, boxes.get(to)!];
    const x = a.x + SPINE;
    return `<path class="spine" d="M${x} ${a.y + a.height}C${x} ${b.y - 10} ${b.x + SPINE} ${a.y + a.height + 10} ${b.x + SPINE} ${b.y}"/>`;
  });
}

function threads(graph: StoryGraph, { boxes }: Layout): string[] {
  return thin(graph).flatMap(({ from, to, ways, facts }) => {
    const [a, b] = [boxes.get(from)!, boxes.get(to)!];
    const starts =
      ways.length === 0 || ways.length > MOST_LINES
        ? [a.height / 2]
        : ways.map((way) => a.ways[way]!.y + a.ways[way]!.height / 2);
    const x = a.x + SIZES.width;
    const end = `${b.x + SIZES.width / 2} ${b.y - 2}`;
    return starts.map((start) => {
      const y = a.y + start;
      return `<path class="thread" marker-end="url(#graph-arrow)" d="M${x} ${y}C${x + 60} ${y} ${b.x + SIZES.width / 2} ${b.y - 60} ${end}"><title>${escaped(facts.join(', '))}</title></path>`;
    });
  });
}

function text(attributes: Record<string, string | number>, content: string): string {
  const list = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<text${list.join('')}>${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
