// Owns gathering the sources of everything on a screen, each once, in order of appearance. Pure.
import type { Cited, CrisisView, SourceView } from '../run/crisis-view.ts';

export function sourcesOf(view: CrisisView): SourceView[] {
  const cited: Cited[] = [...view.dispatches];
  if (view.stage === 'decision' && view.decision) cited.push(...view.decision.briefing, ...view.decision.advice);
  if (view.aftermath) cited.push(...view.aftermath.parts);
  if (view.ending) cited.push(view.ending);
  const byKey = new Map<string, SourceView>();
  for (const { cites } of cited) for (const source of cites) if (!byKey.has(source.key)) byKey.set(source.key, source);
  return [...byKey.values()];
}
