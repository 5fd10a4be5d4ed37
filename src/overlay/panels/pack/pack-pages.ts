// Owns how many pages each part of a pack takes: exact where a sheet is a page, about right where sheets run on. Pure.
import type { PaperPack } from '../../../debrief/paper-pack.ts';
import { castFor } from '../../../scenario/cast.ts';
import type { PackChoice, PackPart } from '../../pack-choice.ts';

/** What fits on a page of the parts that run on, about. */
const ON_A_PAGE = { slips: 12, runRows: 9, graphRows: 26, openClaims: 11, toldClaims: 8, keyEntries: 3 } as const;
/** Most briefings need the back of the sheet as well. */
const PAGES_A_BRIEFING = 1.6;

export function pagesOf(pack: PaperPack, choice: PackChoice): Record<PackPart, number> {
  const { decisions, roles, claims } = pack;
  const seats = roles ? castFor(roles.cards, choice.pupils) : [];
  const cast = new Set(seats.map(({ role }) => role));
  const slips = roles?.slips.flatMap((set) => set.slips.filter(({ role }) => cast.has(role))).length ?? 0;
  const rows = decisions.flatMap(({ lines }) => lines.flatMap(({ options }) => [...options, null])).length;
  return {
    cards: roles ? 1 + Math.ceil(Math.max(1, choice.pupils) / choice.perPage) : 1,
    slips: least(slips / ON_A_PAGE.slips),
    briefings: Math.ceil(decisions.length * PAGES_A_BRIEFING),
    followed: decisions.length,
    run: least(decisions.length / ON_A_PAGE.runRows),
    graph: least(rows / ON_A_PAGE.graphRows),
    check: least(claims.length / (choice.verdicts ? ON_A_PAGE.toldClaims : ON_A_PAGE.openClaims)),
    key: least(decisions.length / ON_A_PAGE.keyEntries),
  };
}

const least = (pages: number): number => Math.max(1, Math.ceil(pages));
