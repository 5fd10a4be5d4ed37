// Owns `scenario graph`: what opens and closes what, as Mermaid, DOT, SVG or JSON.
import { USUAL_GRAPH, graphOf } from '../author/graph.ts';
import { formatDot } from '../author/graph-dot.ts';
import { formatMermaid } from '../author/graph-mermaid.ts';
import { formatSvg } from '../author/graph-svg.ts';
import { readArguments, listOr, readName, readWhole, refuse } from './arguments.ts';
import { openScenario } from './open-scenario.ts';
import { readLens, readSeed } from './play-options.ts';

const FORMATS = ['mermaid', 'dot', 'svg', 'json'] as const;
const FLAGS = {
  format: { takes: listOr(FORMATS) },
  hits: { takes: 'a whole number from 0 to 1000000: runs to count' },
  seed: { takes: 'a whole number' },
  lens: { takes: 'the name of a lens' },
};

/** Prints the graph; resolves to an exit code. */
export async function runGraph(args: string[]): Promise<number> {
  const read = readArguments(args, FLAGS, 1);
  if (!read.ok) return refuse(read.error);
  const { flags, places } = read.value;
  const opened = await openScenario(places[0]);
  if (!opened) return 1;
  const format = readName('format', flags['format'] ?? 'mermaid', FORMATS);
  if (!format.ok) return refuse(format.error);
  const runs = readWhole('hits', flags['hits'] ?? String(USUAL_GRAPH.runs), 0n, 1_000_000n);
  if (!runs.ok) return refuse(runs.error);
  const seed = readSeed(flags['seed']);
  if (!seed.ok) return refuse(seed.error);
  const lens = readLens(opened.linked.story, flags['lens']);
  if (!lens.ok) return refuse(lens.error);
  const graph = graphOf(opened.scenario, { runs: Number(runs.value), seed: seed.value, lens: lens.value });
  const formats = {
    mermaid: () => formatMermaid(graph),
    dot: () => formatDot(graph),
    svg: () => formatSvg(graph),
    json: () => JSON.stringify(graph, null, 2),
  };
  console.log(formats[format.value]());
  return 0;
}
