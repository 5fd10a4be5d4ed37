// Owns a letter on its way: the wire between Moscow and Washington, and the envelope on it. Pure.
import type { LetterView } from '../run/crisis-view.ts';
import { alongPath, lengthOf, smooth, type Point } from './boxes.ts';
import { besidePoint, type TypeStyle } from './lettering.ts';
import type { SymbolPlan, Stroke } from './plan-marks.ts';
import { sideInk, type Ask, type Desk } from './plan-words.ts';
import { WORDS } from './words.ts';

export interface LetterPlan {
  stroke: Stroke;
  symbol: SymbolPlan;
  letter: LetterView;
}

/** The envelope never stands on either city. */
const [LEAST, MOST] = [0.14, 0.86];
/** How far the wire sags from the straight line, as a share of its length. */
const SAG = 0.07;

export function planLetters(letters: LetterView[], moscow: Point, washington: Point): LetterPlan[] {
  return letters.map((letter, index) => {
    const isOurs = letter.from === 'washington';
    const [from, to] = isOurs ? [washington, moscow] : [moscow, washington];
    const way = wire(from, to, SAG * (index + 1));
    const share = LEAST + (MOST - LEAST) * Math.min(Math.max(letter.share, 0), 1);
    const [at] = alongPath(way, [lengthOf(way) * share]);
    const side = isOurs ? 'us' : 'soviet';
    return {
      letter,
      stroke: { kind: 'cable', side, points: way },
      symbol: {
        id: `letter ${letter.id}`,
        shape: 'letter',
        side,
        sure: true,
        at: at ?? from,
        angle: 0,
        fill: null,
        state: null,
        scale: 1,
      },
    };
  });
}

/** It sags downward, whichever way it is run. */
function wire(from: Point, to: Point, sag: number): Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + length * sag };
  return smooth([from, middle, to], 14);
}

/** Before the quarantine line, after the capitals. */
const RANK = 93;

/** Beside the envelope: since when it is on its way. */
export function letterAsks(letters: LetterPlan[], { sizes, measure }: Desk): Ask[] {
  return letters.map(({ letter, symbol }): Ask => {
    const style: TypeStyle = {
      face: 'heading',
      weight: 600,
      size: sizes.ship - 1,
      tracking: 0.3,
      ink: sideInk(symbol.side),
      halo: 3,
    };
    const text = WORDS.letter[letter.from](letter.since.split(', ').at(-1)!);
    const candidates = besidePoint(text, symbol.at, sizes.symbol * 1.9, { style, measure });
    return {
      id: symbol.id,
      priority: RANK,
      candidates: candidates.map((candidate) => ({ ...candidate, printed: false })),
    };
  });
}
