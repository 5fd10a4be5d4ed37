// Owns the ending: what it looks like, and the chain of causes that led to it.
import type { EndingView } from './crisis-view.ts';
import { hasParted } from './taken-decision.ts';
import { type ViewSource, citedSources, holds, said } from './view-source.ts';

export function endingView(source: ViewSource, index: number): EndingView {
  const { id, dossier } = source.linked.story.endings[index]!;
  const told = source.script.endings[id]!;
  const { title, tone, standing, after, afterCites, causes, cites } = told;
  // The run is over: nothing is to come.
  const sources = (keys: string[]) => citedSources({ script: source.script }, keys);
  return {
    id,
    dossier,
    title,
    tone,
    standing,
    ...(hasParted(source) && { parted: true }),
    text: said(source, told),
    after: said(source, after),
    afterCites: sources(afterCites),
    causes: causes
      .filter(({ when }) => holds(when, source.trace.values))
      .map((cause) => ({ text: said(source, cause), cites: sources(cause.cites) })),
    cites: sources(cites),
  };
}
