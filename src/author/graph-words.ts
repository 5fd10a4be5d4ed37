// Owns how a graph's figures read, and the marks that stand beside every shade.
import type { GraphNode, GraphWay, Passage, StoryGraph } from '../engine/story-graph.ts';

/** From the least to the most: below which share of its runs ends in nuclear use, the mark, and the shade. */
export const RISKS = [
  { below: 0.01, mark: '', shade: '#ffffff' },
  { below: 0.05, mark: '▲', shade: '#f6e6d8' },
  { below: 0.12, mark: '▲▲', shade: '#ecc5a8' },
  { below: 0.25, mark: '▲▲▲', shade: '#e3a988' },
  { below: Infinity, mark: '▲▲▲▲', shade: '#d88b6b' },
] as const;

/** The mark of what Kennedy met or chose. */
export const PATH_MARK = '★';

export function riskOf({ hits, nuclear }: Passage): (typeof RISKS)[number] {
  const share = hits === 0 ? 0 : nuclear / hits;
  return RISKS.find(({ below }) => share < below)!;
}

/** `31 % of runs, 12 % of these nuclear ▲▲`. Pure. */
export function formatPassage(passage: Passage, runs: number): string {
  const { hits, nuclear } = passage;
  if (runs === 0) return '';
  if (hits === 0) return `in none of ${runs} runs`;
  const risk = `${percent(nuclear / hits)} of these nuclear ${riskOf(passage).mark}`;
  return `${percent(hits / runs)} of runs, ${risk}`.trim();
}

function percent(share: number): string {
  if (share === 0) return '0 %';
  if (share < 0.01) return 'under 1 %';
  return `${Math.round(share * 100)} %`;
}

/** `27 Oct 10:17`: the date and hour in Washington. Pure. */
export function formatStamp({ at }: GraphNode): string {
  if (at === null) return '';
  const [, month, day, clock] = /^\d{4}-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(at)!;
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${clock}`;
}

export function formatWay({ label, line, historical }: GraphWay): string {
  return `${historical ? `${PATH_MARK} ` : ''}${line === null ? '' : `${line}: `}${label}`;
}

/** What the picture is of, and how it was counted. Pure. */
export function formatLegend({ counted, title }: StoryGraph): string {
  const path = `${PATH_MARK} Kennedy's path.`;
  if (counted.runs === 0) return `${title}. ${path}`;
  return `${title}: ${counted.runs} runs with any open order, ${counted.lens} lens. ${path} ▲ to ▲▲▲▲: under 5, 12, 25 and from 25 % of the runs that pass here end in nuclear use. In this model; no forecast.`;
}
