// Owns the panel meter's face: the dial with its named bands, the way the needle came, and the plate that says it in words.
import { bandSpan, wayOnScale } from '../base/band-scale.ts';
import type { EscalationView } from '../run/crisis-view.ts';
import { mix, type Theme } from './faces.ts';
import { RACK } from './instrument-boxes.ts';
import { meterWords, wrapLines } from './meter-words.ts';
import { blank, plainFont, type Brush, type Output } from './paint.ts';
import { WORDS } from './words.ts';

/** On the rack, CSS pixels at size 1. */
const METER = { x: 8, y: 83, width: 222, height: RACK.height - 83 - 7 };
/** The needle's pivot lies below the face; angles from straight up, radians. */
export const DIAL = { x: METER.x + METER.width / 2, y: METER.y + 176, radius: 136, swing: 0.7 };
export const PLATE = { x: METER.x, y: METER.y + 88, width: METER.width, height: METER.height - 90 };
/** Only the part that may show; it turns about the dial's pivot, and its foot stays behind the plate. */
export const NEEDLE = { width: 2.2, length: 64, reach: DIAL.radius + 3 };
/** The needle is soft: half widths of its shade at the tip, radians. The level is a judgement, good to no more than that. */
export const SHADE = [0.075, 0.05, 0.028];

export const dialAngle = (share: number): number => (share - 0.5) * 2 * DIAL.swing;

/** A cream face, a scale with the bands' names, and the way from where the needle stood. */
export function paintMeter(brush: Brush, theme: Theme, escalation: EscalationView): void {
  const { x, y, width, height } = METER;
  const paper = mix(theme.ink.paper, theme.ink['film-type'], 0.4);
  brush.fillStyle = theme.ink.film;
  brush.beginPath();
  brush.roundRect(x, y, width, height, 5);
  brush.fill();
  brush.save();
  brush.beginPath();
  brush.roundRect(x + 5, y + 5, width - 10, height - 10, 3);
  brush.clip();
  const face = brush.createLinearGradient(0, y, 0, y + height);
  face.addColorStop(0, mix(paper, theme.ink['land-dot'], 0.42));
  face.addColorStop(0.16, paper);
  face.addColorStop(1, mix(paper, theme.ink['land-dot'], 0.22));
  brush.fillStyle = face;
  brush.fillRect(x, y, width, height);
  paintScale(brush, theme, escalation);
  paintWay(brush, theme, escalation);
  brush.restore();
}

const UP = -Math.PI / 2;
const onDial = (share: number, radius: number): [number, number] => [
  DIAL.x + Math.sin(dialAngle(share)) * radius,
  DIAL.y - Math.cos(dialAngle(share)) * radius,
];

function paintScale(brush: Brush, theme: Theme, { bands, band }: EscalationView): void {
  const { radius } = DIAL;
  const count = bands.length;
  bands.forEach((name, index) => {
    const [from, to] = bandSpan(index, count);
    const heat = count > 1 ? index / (count - 1) : 0;
    brush.beginPath();
    // The band of the hour is broader, so that colour is not alone.
    const breadth = name === band ? 10 : 6;
    brush.arc(DIAL.x, DIAL.y, radius - 2 - breadth / 2, UP + dialAngle(from) + 0.006, UP + dialAngle(to) - 0.006);
    brush.lineWidth = breadth;
    brush.lineCap = 'butt';
    brush.strokeStyle = mix(
      mix(theme.ink.land, theme.ink.amber, Math.min(1, heat * 2)),
      theme.ink.red,
      Math.max(0, heat * 2 - 1),
    );
    brush.stroke();
  });
  brush.strokeStyle = theme.ink.ink;
  brush.lineWidth = 1.3;
  brush.beginPath();
  brush.arc(DIAL.x, DIAL.y, radius, UP + dialAngle(0), UP + dialAngle(1));
  brush.stroke();
  for (let tick = 0; tick <= count * 5; tick++) {
    const isLong = tick % 5 === 0;
    brush.lineWidth = isLong ? 1.8 : 0.9;
    brush.beginPath();
    brush.moveTo(...onDial(tick / (count * 5), radius));
    brush.lineTo(...onDial(tick / (count * 5), radius + (isLong ? 8 : 4.5)));
    brush.stroke();
  }
  brush.lineCap = 'round';
  paintBandNames(brush, theme, bands);
}

/** All names along the scale if each fits its band, else only the two ends: the window tells the one that counts. */
function paintBandNames(brush: Brush, theme: Theme, bands: string[]): void {
  const names = bands.map((name) => name.toUpperCase());
  const radius = DIAL.radius + 16;
  const room = (2 * DIAL.swing * radius) / names.length - 4;
  const fits = [12.5, 11.5, 10.8].find((size) => {
    brush.font = plainFont(theme, 'strip', 600, size);
    return names.every((name) => brush.measureText(name).width <= room);
  });
  brush.fillStyle = theme.ink.ink;
  brush.textAlign = 'center';
  brush.font = plainFont(theme, 'strip', 600, fits ?? 11);
  names.forEach((name, index) => {
    if (!fits && index !== 0 && index !== names.length - 1) return;
    const [from, to] = bandSpan(index, names.length);
    const width = brush.measureText(name).width;
    // An end's name may be longer than its band: it is slid inward so that it stays on the face.
    const half = width / 2 / radius / (2 * DIAL.swing);
    const share = fits ? (from + to) / 2 : Math.min(Math.max((from + to) / 2, half), 1 - half);
    brush.save();
    brush.translate(...onDial(share, radius));
    brush.rotate(dialAngle(share));
    brush.fillText(name, 0, 0);
    brush.restore();
  });
}

/** Below the scale, CSS pixels from the dial's pivot. */
const WAY_RADIUS = DIAL.radius - 22;
/** Less of the dial than this is no way that could be seen, a share. */
const LEAST_WAY = 0.045;

/** From a hollow point where the needle stood, an arrow to where it stands. */
function paintWay(brush: Brush, theme: Theme, escalation: EscalationView): void {
  const way = wayOnScale(escalation);
  if (!way) return;
  const ahead = Math.sign(way.to - way.from);
  const ink = ahead > 0 ? theme.ink.red : theme.ink.us;
  brush.strokeStyle = ink;
  brush.fillStyle = ink;
  brush.lineWidth = 2;
  brush.beginPath();
  brush.arc(...onDial(way.from, WAY_RADIUS), 3, 0, Math.PI * 2);
  brush.stroke();
  if (Math.abs(way.to - way.from) < LEAST_WAY) return;
  // The arrow ends short of the needle, or the needle would hide it.
  const [start, tip] = [way.from + ahead * 0.02, way.to - ahead * 0.012];
  brush.beginPath();
  brush.arc(DIAL.x, DIAL.y, WAY_RADIUS, UP + dialAngle(start), UP + dialAngle(tip - ahead * 0.02), ahead < 0);
  brush.stroke();
  brush.beginPath();
  brush.moveTo(...onDial(tip, WAY_RADIUS));
  brush.lineTo(...onDial(tip - ahead * 0.032, WAY_RADIUS + 5));
  brush.lineTo(...onDial(tip - ahead * 0.032, WAY_RADIUS - 5));
  brush.fill();
}

/** Which band, which way and why, and what the instrument is not; hangs before the needle and hides its foot. */
export function paintPlate(theme: Theme, escalation: EscalationView, output: Output): HTMLCanvasElement {
  const { canvas, brush } = blank(PLATE.width * output.size, PLATE.height * output.size, output.ratio);
  brush.scale(output.size, output.size);
  const { band, way, why } = meterWords(escalation);
  const middle = PLATE.width / 2;
  brush.fillStyle = theme.ink.film;
  brush.beginPath();
  brush.roundRect(12, 5, PLATE.width - 24, 36, 2);
  brush.fill();
  brush.textAlign = 'center';
  brush.fillStyle = theme.ink['film-type'];
  brush.font = plainFont(theme, 'strip', 600, 16.5);
  brush.fillText(band, middle, 16, PLATE.width - 36);
  brush.fillStyle = theme.ink.amber;
  brush.font = plainFont(theme, 'strip', 600, 11.5);
  brush.fillText(way, middle, 33, PLATE.width - 30);
  brush.fillStyle = theme.ink.ink;
  brush.font = plainFont(theme, 'strip', 600, 12);
  const lines = wrapLines(why, PLATE.width - 24, 2, (text) => brush.measureText(text).width);
  lines.forEach((line, index) => brush.fillText(line, middle, 57.5 + (index - (lines.length - 1) / 2) * 13.5));
  brush.fillStyle = mix(theme.ink.ink, theme.ink.paper, 0.25);
  // On a rack that had to shrink it shrinks less.
  brush.font = plainFont(theme, 'strip', 600, 10.5 / Math.min(1, output.size));
  brush.fillText(WORDS.model, middle, PLATE.height - 8.5, PLATE.width - 24);
  return canvas;
}
