// Owns the chain of events of either lane, in order, for writing: what came when, and whether it happened. Pure.
import { parseHour } from '../base/hours.ts';
import type { Comparison, Happening } from './comparison.ts';

export interface Link extends Pick<Happening, 'kind' | 'cites' | 'decision'> {
  /** Told apart within its lane. */
  id: string;
  date: string;
  /** 'The quarantine: announce it.' */
  text: string;
  /** True for what came after the run had left what happened. */
  isApart: boolean;
}

/** Every hour of a lane at which an order, an event or the ending came. */
export function chainOf(comparison: Comparison, lane: 'you' | 'record'): Link[] {
  const parted = comparison.parted === null ? Number.POSITIVE_INFINITY : parseHour(comparison.parted);
  return comparison.moments.flatMap((moment) => {
    const isApart = lane === 'you' && parseHour(moment.at) >= parted;
    return moment[lane].map((happening, index) => ({
      id: `${moment.at}-${index}`,
      date: moment.date,
      kind: happening.kind,
      cites: happening.cites,
      decision: happening.decision,
      text: told(happening),
      isApart,
    }));
  });
}

/** The links to begin with: the orders of these decisions, and the ending. */
export function firstLinks(chain: readonly Link[], decisions: ReadonlySet<string>): string[] {
  return chain
    .filter(({ kind, decision }) => kind === 'ending' || (decision !== null && decisions.has(decision)))
    .map(({ id }) => id);
}

function told({ title, text }: Happening): string {
  if (text === '') return title;
  return `${title}${/[?!:]$/.test(title) ? '' : ':'} ${text}`;
}
