// Owns the lettering of a view as it comes from the press: two sheets of letters and the slips of the insets, not yet laid out.
import type { Box } from './boxes.ts';
import type { Theme } from './faces.ts';
import { paintInset } from './paint-inset.ts';
import type { SheetPrint } from './paint-sheet.ts';
import { paintLaid, paintPrinted } from './paint-words.ts';
import type { Plan } from './plan.ts';
import type { Work } from './work.ts';

export interface LettersPrint {
  /** All that they say and where: the same again need not be printed again. */
  written: string;
  /** Under the lamp. */
  printed: HTMLCanvasElement;
  /** Above it. */
  laid: HTMLCanvasElement;
  slips: { canvas: HTMLCanvasElement; box: Box }[];
}

export interface LettersBench {
  theme: Theme;
  print: SheetPrint;
  ratio: number;
}

/** Null if that is what stands there already. */
export function* printLetters(plan: Plan, before: string, bench: LettersBench): Work<LettersPrint | null> {
  const written = JSON.stringify([[...plan.settings], plan.strokes, plan.towns, plan.insets]);
  if (written === before) return null;
  const printed = paintPrinted({ plan, ...bench });
  yield;
  const laid = paintLaid({ plan, ...bench });
  const slips: LettersPrint['slips'] = [];
  for (const inset of plan.insets) {
    yield;
    slips.push({ canvas: paintInset(inset, bench.theme, bench.ratio).canvas, box: inset.box });
  }
  return { written, printed, laid, slips };
}
