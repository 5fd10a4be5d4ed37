// Owns what is chosen for a paper pack, and how an address carries it: `#paper=lesson=single&pupils=24&parts=cards,key`. Pure.
import type { Reading } from '../run/crisis-view.ts';

/** In the order in which a lesson uses them. */
export const PACK_PARTS = ['cards', 'slips', 'briefings', 'followed', 'run', 'graph', 'check', 'key'] as const;
export type PackPart = (typeof PACK_PARTS)[number];

export const FEWEST_PUPILS = 1;
export const MOST_PUPILS = 60;

export interface PackChoice {
  lesson: string;
  /** Pupils in the class, `FEWEST_PUPILS` to `MOST_PUPILS`. */
  pupils: number;
  reading: Reading;
  parts: readonly PackPart[];
  /** Role cards on a page. */
  perPage: 2 | 4;
  /** Whether the textbook check tells what the record says. */
  verdicts: boolean;
  /** Whether the class graph is filled in from the runs of the class board, if it has any. */
  board: boolean;
}

/** What the address says beyond `usual`; a part of it that makes no sense is passed over. */
export function parsePack(hash: string, usual: PackChoice, lessons: readonly string[]): PackChoice {
  const query = new URLSearchParams(hash.replace(/^#paper=?/, ''));
  const lesson = query.get('lesson') ?? '';
  const reading = query.get('reading');
  const pupils = Number(query.get('pupils') || Number.NaN);
  const asked = query.get('parts')?.split(',');
  return {
    lesson: lessons.includes(lesson) ? lesson : usual.lesson,
    pupils: Number.isFinite(pupils) ? clampPupils(pupils) : usual.pupils,
    reading: reading === 'plain' || reading === 'full' ? reading : usual.reading,
    parts: asked ? PACK_PARTS.filter((part) => asked.includes(part)) : usual.parts,
    perPage: query.get('cards') === '2' ? 2 : query.get('cards') === '4' ? 4 : usual.perPage,
    verdicts: query.has('verdicts') ? query.get('verdicts') === 'shown' : usual.verdicts,
    board: query.has('board') ? query.get('board') === 'shown' : usual.board,
  };
}

/** The whole choice as an address. */
export function formatPack({ lesson, pupils, reading, parts, perPage, verdicts, board }: PackChoice): string {
  const query = new URLSearchParams({ lesson, pupils: String(pupils), reading });
  const rest = `&parts=${parts.join(',')}&cards=${perPage}&verdicts=${verdicts ? 'shown' : 'open'}&board=${board ? 'shown' : 'open'}`;
  return `#paper=${query}${rest}`;
}

/** A whole number of pupils that a pack can be made for. */
export const clampPupils = (pupils: number): number =>
  Math.min(MOST_PUPILS, Math.max(FEWEST_PUPILS, Math.round(pupils) || FEWEST_PUPILS));
