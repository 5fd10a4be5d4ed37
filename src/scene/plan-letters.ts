// Owns a letter on its way: the wire between Moscow and Washington, and the envelope on it. Pure.
import type { LetterView } from '../run/crisis-view.ts';
import { alongPath, lengthOf, smooth, type Box, type Point } from './boxes.ts';
import { besidePoint, type Glyph, type Lettering, type Measure, type TypeStyle } from './lettering.ts';
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

/** What the second line costs more than leaving it out: the page tells it as well. */
const BRIEF = 3;

/** Beside the envelope: since when it is on its way, and where there is room what it answers. */
export function letterAsks(letters: LetterPlan[], { sizes, measure }: Desk): Ask[] {
  return letters.map(({ letter, symbol }): Ask => {
    const style: TypeStyle = {
      face: 'heading',
      weight: 600,
      size: sizes.ship - sizes.step,
      tracking: 0.3,
      ink: sideInk(symbol.side),
      halo: 3,
    };
    const type = { style, measure };
    const gap = sizes.symbol * 1.9;
    const since = WORDS.letter[letter.from](letter.since.split(', ').at(-1)!);
    const brief = besidePoint(since, symbol.at, gap, type);
    const whole =
      letter.answers === null || sizes.pane === 'phone'
        ? []
        : twoLines([since, WORDS.letter.answers(letter.answers).toUpperCase()], symbol.at, gap, type);
    const candidates = [...whole, ...brief.map((way) => ({ ...way, cost: way.cost + (whole.length > 0 ? BRIEF : 0) }))];
    return {
      id: symbol.id,
      priority: RANK,
      candidates: candidates.map((candidate) => ({ ...candidate, printed: false })),
    };
  });
}

/** One below the other, centred on each other, where the wider of them may stand. */
function twoLines(
  lines: [string, string],
  at: Point,
  gap: number,
  type: { style: TypeStyle; measure: Measure },
): Lettering[] {
  const wider = lines.toSorted((a, b) => type.measure(b, type.style) - type.measure(a, type.style))[0]!;
  const lead = type.style.size * 1.15;
  return besidePoint(wider, at, gap, type).map((way) => {
    const [box] = way.boxes as [Box];
    const [{ x, y }] = way.glyphs as [Glyph];
    return {
      ...way,
      boxes: [{ ...box, y: box.y - lead / 2, height: box.height + lead }],
      glyphs: lines.map((text, index) => ({ text, x, y: y + (index - 0.5) * lead, angle: 0 })),
    };
  });
}
