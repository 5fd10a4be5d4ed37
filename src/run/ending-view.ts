// Owns the ending: what it looks like, and the chain of causes that led to it.
import type { EndingView } from './crisis-view.ts';
import { type ViewSource, citedSources, holds } from './view-source.ts';

export function endingView(source: ViewSource, index: number): EndingView {
  const { id, dossier } = source.linked.story.endings[index]!;
  const { title, tone, standing, text, after, causes, cites } = source.script.endings[id]!;
  return {
    id,
    dossier,
    title,
    tone,
    standing,
    text,
    after,
    causes: causes.filter(({ when }) => holds(when, source.trace.values)).map((cause) => cause.text),
    cites: citedSources(source.script, cites),
  };
}
