// Owns the graph as the page shows it: with its picture, and with the sources that its keys stand for. Pure.
import type { Script } from '../engine/script.ts';
import type { StoryGraph } from '../engine/story-graph.ts';
import type { PathsView } from '../run/archive.ts';
import { namedSources } from '../scenario/named-source.ts';
import { formatSvg } from './graph-svg.ts';

/** `sources` of the whole record; a key that is not among them is left out. */
export function pathsView(graph: StoryGraph, sources: Script['sources']): PathsView {
  const named = namedSources(sources, Object.keys(sources));
  return {
    graph,
    picture: formatSvg(graph),
    sources: Object.fromEntries(named.map((source) => [source.key, source])),
  };
}
