// Owns a chart as a picture of its own (SVG), for a worksheet or a slide: black on white, hatched where Kennedy stands. Pure.
import { boardWords as said } from '../words/board.ts';
import { voteWords } from '../words/votes.ts';
import type { Chart, ChartRow } from './charts.ts';

export interface Picture {
  svg: string;
  /** Of the picture, in its own units; one is a pixel at usual size. */
  width: number;
  height: number;
}

const WIDTH = 960;
const EDGE = 32;
const INK = '#18222a';
const BAR = '#3d5663';
const FACE = `font-family="'Libre Franklin', 'Franklin Gothic', Arial, sans-serif" fill="${INK}"`;
/** A letter's width as a part of its size: on the safe side for the faces above. */
const LETTER = 0.56;

const LABELS = 400;
const COUNTS = 110;
const LINE = 22;

/** Draws a chart with its title and its sentence. Text is text, whatever it holds. */
export function chartPicture(chart: Chart): Picture {
  const head = headOf(chart);
  const body = chart.kind === 'spread' ? spreadOf(chart, head.height) : barsOf(chart, head.height);
  const height = head.height + body.height + EDGE;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">`,
    `<title>${escaped(chart.title)}</title>`,
    `<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
      `<rect width="8" height="8" fill="#fff"/><rect width="4" height="8" fill="${BAR}"/></pattern></defs>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    head.svg,
    body.svg,
    '</svg>',
  ].join('\n');
  return { svg, width: WIDTH, height };
}

interface Drawn {
  svg: string;
  height: number;
}

function headOf({ over, title, says, saysMark }: Chart): Drawn {
  const lines: [string, number, number][] = [
    ...(over ? [[over, 15, 600] as [string, number, number]] : []),
    ...wrapped(title, 24, WIDTH - 2 * EDGE).map((line): [string, number, number] => [line, 24, 600]),
    ...wrapped(`${says} ${saysMark}`.trim(), 16, WIDTH - 2 * EDGE).map((line): [string, number, number] => [
      line,
      16,
      400,
    ]),
  ];
  let y = EDGE;
  const svg = lines.map(([line, size, weight]) => {
    y += Math.round(size * 1.35);
    return textAt(line, EDGE, y - Math.round(size * 0.3), { size, weight });
  });
  return { svg: svg.join('\n'), height: y + 20 };
}

function barsOf({ rows, of, ofBefore = 1 }: Chart, top: number): Drawn {
  const room = WIDTH - 2 * EDGE - LABELS - COUNTS;
  let y = top;
  const svg = rows.map((row) => {
    const lines = wrapped(row.mark === null ? row.label : `${row.label} (${row.mark})`, 16, LABELS - 20);
    const height = Math.max(34, lines.length * LINE + 8);
    const middle = y + height / 2;
    const first = middle - ((lines.length - 1) * LINE) / 2 + 5;
    const weight = row.mark === null ? 400 : 700;
    const bar = (count: number, all: number, look: { y: number; height: number; fill: string }) => {
      const length = all === 0 ? 0 : Math.round((room * count) / all);
      return length > 0
        ? `<rect x="${EDGE + LABELS}" y="${look.y}" width="${length}" height="${look.height}" ${look.fill}/>`
        : '';
    };
    const bars =
      row.before === undefined
        ? [bar(row.count, of, { y: middle - 12, height: 24, fill: fillOf(row) })]
        : [
            bar(row.before, ofBefore, { y: middle - 12, height: 11, fill: HATCHED }),
            bar(row.count, of, { y: middle + 1, height: 11, fill: `fill="${BAR}"` }),
          ];
    const told = row.before === undefined ? said.count(row.count, of) : voteWords.pair(row.before, row.count);
    const drawn = [
      ...lines.map((line, index) => textAt(line, EDGE, first + index * LINE, { size: 16, weight })),
      `<rect x="${EDGE + LABELS}" y="${middle - 12}" width="${room}" height="24" fill="#eceae3"/>`,
      ...bars,
      textAt(told, WIDTH - EDGE, middle + 6, { size: 16, weight, anchor: 'end' }),
    ];
    y += height + 4;
    return drawn.join('\n');
  });
  return { svg: svg.join('\n'), height: y - top };
}

function spreadOf({ rows, median }: Chart, top: number): Drawn {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const step = (WIDTH - 2 * EDGE) / rows.length;
  const room = 200;
  const floor = top + room + 62;
  const columns = rows.map((row, index) => {
    const height = Math.round((room * row.count) / most);
    const x = EDGE + index * step;
    const centre = x + step / 2;
    return [
      `<rect x="${round(x + 4)}" y="${floor - height}" width="${round(step - 8)}" height="${height}" ${fillOf(row)}/>`,
      row.count > 0
        ? textAt(String(row.count), centre, floor - height - 6, { size: 16, weight: 400, anchor: 'middle' })
        : '',
      textAt(row.label, centre, floor + 22, { size: 16, weight: 400, anchor: 'middle' }),
    ].join('\n');
  });
  const line =
    median === null
      ? ''
      : `<path d="M${round(EDGE + (median / 10 + 0.5) * step)} ${top + 36}l-7 -14h14z" fill="${INK}"/>` +
        textAt(said.middle(median), EDGE + (median / 10 + 0.5) * step, top + 14, {
          size: 16,
          weight: 700,
          anchor: median < 15 ? 'start' : median > 85 ? 'end' : 'middle',
        });
  const base = `<path d="M${EDGE} ${floor}H${WIDTH - EDGE}" stroke="${INK}"/>`;
  const axis = textAt(said.axis, EDGE, floor + 48, { size: 15, weight: 400 });
  return { svg: [...columns, line, base, axis].join('\n'), height: floor + 56 - top };
}

const HATCHED = `fill="url(#hatch)" stroke="${INK}" stroke-width="2"`;
const fillOf = ({ mark }: ChartRow): string => (mark === null ? `fill="${BAR}"` : HATCHED);

interface Look {
  size: number;
  weight: number;
  anchor?: 'start' | 'middle' | 'end';
}

function textAt(text: string, x: number, y: number, { size, weight, anchor = 'start' }: Look): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" ${FACE}>${escaped(text)}</text>`;
}

/** Lines that fit into `room`; a word that is longer stands alone. */
function wrapped(text: string, size: number, room: number): string[] {
  const most = Math.floor(room / (size * LETTER));
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const round = (number: number): number => Math.round(number * 10) / 10;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Characters that no XML may hold are left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (found) => ESCAPES[found]!);
