// Owns the chart: what is marked at this hour, and where moving things are on their way.
import { parseHour } from '../base/hours.ts';
import type { ScriptMark } from '../engine/script.ts';
import type { ChartMarkView, ChartView, MarkReading } from './crisis-view.ts';
import { bandOf, slotOf } from './gauge-view.ts';
import { type ViewSource, citedSources, holds, isKnown } from './view-source.ts';
import { chartSummary } from './words.ts';

type Point = [number, number];

export function chartView(source: ViewSource): ChartView {
  const marks = source.script.map.flatMap((mark) => {
    const drawn = isDrawn(source, mark) ? placesOf(mark, source.now) : null;
    return drawn && drawn.points.length > 0 ? [markView(source, mark, drawn)] : [];
  });
  return { marks, summary: chartSummary(marks.map(({ kind }) => kind)) };
}

function isDrawn(source: ViewSource, mark: ScriptMark): boolean {
  const gone = mark.until !== undefined && parseHour(mark.until) < source.now;
  return !gone && isKnown(source, mark.known) && holds(mark.when, source.trace.values);
}

function markView(
  source: ViewSource,
  mark: ScriptMark,
  { points, trail }: { points: Point[]; trail: Point[] },
): ChartMarkView {
  const { id, kind, name, side, type, says, standing, state, cites } = mark;
  const reading = readingOf(source, mark.shows);
  const until = mark['circled-until'];
  return {
    id,
    kind,
    name,
    side,
    type: type ?? '',
    points,
    trail,
    says,
    illustrative: standing === 'illustrative',
    ...(reading && { reading }),
    ...(state && { state }),
    ...(until !== undefined && source.now <= parseHour(until) && { circled: true as const }),
    cites: citedSources(source, cites),
  };
}

/** A gauge as Washington reads it; nothing of one that is hidden. */
function readingOf(source: ViewSource, id: string | undefined): MarkReading | null {
  const gauge = source.script.gauges.find((other) => other.id === id);
  if (!gauge || gauge.shown === 'hidden') return null;
  const band = bandOf(gauge, source.trace.values[slotOf(source, gauge.id)]!);
  const rank = gauge.bands.indexOf(band) / Math.max(1, gauge.bands.length - 1);
  return { rank, band: band.name, estimate: gauge.shown === 'estimate' };
}

/** A line has all its points; a flight those it has reached; anything else is at one, with a trail behind it. */
function placesOf(mark: ScriptMark, now: number): { points: Point[]; trail: Point[] } {
  const track = mark.track ?? [];
  if (track.length === 0) return { points: mark.place ? [mark.place] : [], trail: [] };
  if (mark.kind === 'line') return { points: track.map(({ place }) => place), trail: [] };
  const passed = track.filter(({ at }) => parseHour(at) <= now).map(({ place }) => place);
  const here = placeAt(track, now);
  if (!here) return { points: [], trail: [] };
  const trail = isSame(passed.at(-1)!, here) ? passed.slice(0, -1) : passed;
  return mark.kind === 'flight' ? { points: [...trail, here], trail: [] } : { points: [here], trail };
}

/** On the way between the fixes before and after; at the last once past it; null before the first. */
function placeAt(track: NonNullable<ScriptMark['track']>, now: number): Point | null {
  const next = track.findIndex(({ at }) => parseHour(at) > now);
  if (next === 0) return null;
  const from = track.at(next < 0 ? -1 : next - 1)!;
  const to = track[next];
  if (!to) return from.place;
  const share = (now - parseHour(from.at)) / (parseHour(to.at) - parseHour(from.at));
  return [between(from.place[0], to.place[0], share), between(from.place[1], to.place[1], share)];
}

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

function isSame([x, y]: Point, other: Point): boolean {
  return x === other[0] && y === other[1];
}
