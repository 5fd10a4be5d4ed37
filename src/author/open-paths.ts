// Owns opening the paths for the page: graph and picture, both fetched only when they are asked for.
import { graph } from 'virtual:scenario/graph';
import type { Script } from '../engine/script.ts';
import type { PathsView } from '../run/archive.ts';
import { pathsView } from './paths-view.ts';

export function openPaths({ sources }: Pick<Script, 'sources'>): PathsView {
  return pathsView(graph, sources);
}
