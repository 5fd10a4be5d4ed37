// Owns opening the paths for the page: graph and picture, both fetched only when they are asked for.
import { graph } from 'virtual:scenario/graph';
import type { PathsView } from '../engine/story-graph.ts';
import { formatSvg } from './graph-svg.ts';

export function openPaths(): PathsView {
  return { graph, picture: formatSvg(graph) };
}
