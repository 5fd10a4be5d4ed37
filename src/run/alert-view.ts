// Owns the readiness of American forces, read from the facts `alert` and `sac` if the scenario has them.
import type { AlertView } from './crisis-view.ts';
import type { ViewSource } from './view-source.ts';

type Level = AlertView['forces'];

export function alertView(source: ViewSource): AlertView {
  return { forces: levelOf(source, 'alert'), sac: levelOf(source, 'sac') };
}

/** `defcon5` to `defcon1`; 5 if there is no such fact. */
function levelOf({ linked, trace }: ViewSource, fact: string): Level {
  const slot = linked.story.variables.findIndex(({ id, kind }) => id === fact && kind === 'fact');
  const value = linked.story.variables[slot]?.values[trace.values[slot]!] ?? '';
  return Number(/^defcon([1-5])$/.exec(value)?.[1] ?? 5) as Level;
}
