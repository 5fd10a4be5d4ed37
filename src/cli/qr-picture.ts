// Owns a QR picture in a terminal: two rows of modules a line, dark on light whatever the terminal's colours.
import { correction, generate } from 'lean-qr';

/** Modules of quiet around the picture: scanners want four, and get by with two where lines are short. */
const QUIET = 2;
const DARK_ON_LIGHT = '\u001B[30;107m';
const USUAL = '\u001B[0m';
/** Upper half, lower half, both, none. */
const HALVES = ['▀', '▄', '█', ' '] as const;

/** The picture as lines. Pure. `isColoured`: false where colours would be printed as text; a light background is then assumed. */
export function qrPicture(text: string, isColoured: boolean): string[] {
  const code = generate(text, { minCorrectionLevel: correction.L });
  const lines: string[] = [];
  for (let y = -QUIET; y < code.size + QUIET; y += 2) {
    let line = '';
    for (let x = -QUIET; x < code.size + QUIET; x++) line += half(code.get(x, y), code.get(x, y + 1));
    lines.push(isColoured ? DARK_ON_LIGHT + line + USUAL : line);
  }
  return lines;
}

function half(upper: boolean, lower: boolean): string {
  if (upper && lower) return HALVES[2];
  return upper ? HALVES[0] : lower ? HALVES[1] : HALVES[3];
}
