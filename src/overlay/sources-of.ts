// Owns gathering sources: of everything on a screen and of a picture, and the hour beyond which none may be named. Pure.
import { parseHour } from '../base/hours.ts';
import type { Cited, CrisisView, SourceView } from '../run/crisis-view.ts';
import type { PageState } from './page-state.ts';
import type { PieceId } from './set-pieces.ts';

/** Each once, in order of appearance. */
export function sourcesOf(view: CrisisView): SourceView[] {
  const cited: Cited[] = [...view.dispatches];
  if (view.stage === 'decision' && view.decision) cited.push(...view.decision.briefing, ...view.decision.advice);
  if (view.aftermath) cited.push(...view.aftermath.parts);
  if (view.ending) cited.push(view.ending);
  return onceEach(cited);
}

/** Of the news or papers whose facts a picture shows. */
export function sourcesOfPiece(id: PieceId, view: CrisisView): SourceView[] {
  const news = (dispatch: string) => view.dispatches.filter((each) => each.id === dispatch);
  const rests: Record<PieceId, () => Cited[]> = {
    photographs: () => view.decision?.briefing ?? [],
    speech: () => view.aftermath?.parts ?? [],
    line: () => news('moscow-turns-its-ships'),
    'two-letters': () => view.letters.filter(({ from }) => from === 'moscow'),
    overdue: () => news('overdue'),
    justice: () => view.aftermath?.parts ?? [],
    radio: () => news('radio-moscow'),
    'ships-home': () => news('missiles-on-deck'),
    ending: () => (view.ending ? [view.ending] : []),
  };
  return onceEach(rests[id]());
}

/** Minutes since 1970 that may not be told beyond; undefined once the run is over, and where there is none. */
export function toldUntil({ place, view, script }: Pick<PageState, 'place' | 'view' | 'script'>): number | undefined {
  if (place.value === 'premise') return parseHour(script.clock.starts);
  const shown = place.value === 'play' ? view.value : null;
  return shown && shown.stage !== 'ended' ? parseHour(shown.clock.at) : undefined;
}

function onceEach(cited: Cited[]): SourceView[] {
  const byKey = new Map<string, SourceView>();
  for (const { cites } of cited) for (const source of cites) if (!byKey.has(source.key)) byKey.set(source.key, source);
  return [...byKey.values()];
}
