// Owns the instruments' faces: the alert rack with two rows, its lamps, the panel meter, the legend.
import type { EscalationView } from '../run/crisis-view.ts';
import { mix, type Theme } from './faces.ts';
import { RACK } from './instrument-boxes.ts';
import { bandSpan } from './meter.ts';
import { blank, plainFont, type Brush } from './paint.ts';
import { WORDS } from './words.ts';

/** On the rack, CSS pixels at size 1. */
export const LAMP = { width: 29, height: 31, left: 92, pitch: 28.6, rows: [27, 64] as const };
export const METER = { x: 8, y: 104, width: 222, height: 150 };
/** The needle's pivot lies below the face; angles from straight up, radians. */
export const DIAL = { x: METER.x + METER.width / 2, y: METER.y + 180, radius: 136, swing: 0.7 };

export const PLATE = { x: METER.x, y: METER.y + METER.height - 56, width: METER.width, height: 52 };
/** Only the part that may show; it turns about the dial's pivot, and its foot stays behind the plate. */
export const NEEDLE = { width: 2.2, length: 65, reach: DIAL.radius + 3 };

interface Output {
  size: number;
  ratio: number;
}

export const dialAngle = (share: number): number => (share - 0.5) * 2 * DIAL.swing;

function panel(brush: Brush, theme: Theme, width: number, height: number): void {
  const body = brush.createLinearGradient(0, 0, 0, height);
  body.addColorStop(0, mix(theme.ink['room-panel'], theme.ink['room-type'], 0.1));
  body.addColorStop(0.06, theme.ink['room-panel']);
  body.addColorStop(1, theme.ink.film);
  brush.fillStyle = body;
  brush.beginPath();
  brush.roundRect(0, 0, width, height, 4);
  brush.fill();
  brush.strokeStyle = theme.ink.film;
  brush.lineWidth = 1.5;
  brush.stroke();
  for (const [x, y] of [
    [7, 7],
    [width - 7, 7],
    [7, height - 7],
    [width - 7, height - 7],
  ] as const) {
    brush.beginPath();
    brush.arc(x, y, 2.1, 0, Math.PI * 2);
    brush.fillStyle = mix(theme.ink['room-panel'], theme.ink['room-type'], 0.35);
    brush.fill();
    brush.beginPath();
    brush.moveTo(x - 1.4, y - 1.4);
    brush.lineTo(x + 1.4, y + 1.4);
    brush.lineWidth = 0.8;
    brush.stroke();
  }
}

export function paintRack(theme: Theme, escalation: EscalationView, output: Output): HTMLCanvasElement {
  const { canvas, brush } = blank(RACK.width * output.size, RACK.height * output.size, output.ratio);
  brush.scale(output.size, output.size);
  panel(brush, theme, RACK.width, RACK.height);
  brush.fillStyle = theme.ink['room-type'];
  brush.textAlign = 'left';
  brush.font = plainFont(theme, 'strip', 600, 13);
  brush.fillText(WORDS.alert, 16, 15);
  brush.textAlign = 'right';
  brush.font = plainFont(theme, 'strip', 600, 11);
  brush.fillText(WORDS.alertScale, RACK.width - 15, 15.5);
  brush.textAlign = 'left';
  brush.font = plainFont(theme, 'strip', 600, 11);
  const middle = (row: number) => LAMP.rows[row]! + LAMP.height / 2;
  brush.fillText(WORDS.forces, 10, middle(0));
  brush.fillText(WORDS.sac, 10, middle(1), 80);
  paintFace(brush, theme, escalation);
  return canvas;
}

/** A back-lit button of the rack. */
export function paintLamp(theme: Theme, level: number, isLit: boolean, output: Output): HTMLCanvasElement {
  const { width, height } = LAMP;
  const { canvas, brush } = blank(width * output.size, height * output.size, output.ratio);
  brush.scale(output.size, output.size);
  const glow =
    [theme.ink.red, mix(theme.ink.red, theme.ink.amber, 0.62), theme.ink.amber][level - 1] ??
    mix(theme.ink.amber, theme.ink['film-type'], 0.62);
  brush.fillStyle = theme.ink.film;
  brush.beginPath();
  brush.roundRect(0.5, 0.5, width - 3.4, height - 1, 3);
  brush.fill();
  const [x, y] = [(width - 3) / 2, height * 0.46];
  const light = brush.createRadialGradient(x, y, 1, x, y + 2, height * 0.66);
  if (isLit) {
    light.addColorStop(0, mix(glow, theme.ink['film-type'], 0.55));
    light.addColorStop(0.6, glow);
    light.addColorStop(1, mix(glow, theme.ink.film, 0.35));
  } else {
    light.addColorStop(0, mix(theme.ink['room-panel'], theme.ink['room-type'], 0.16));
    light.addColorStop(1, mix(theme.ink['room-panel'], theme.ink['room-type'], 0.03));
  }
  brush.fillStyle = light;
  brush.beginPath();
  brush.roundRect(2.6, 2.6, width - 7.6, height - 5.2, 2);
  brush.fill();
  brush.fillStyle = isLit ? theme.ink.film : mix(theme.ink['room-muted'], theme.ink['room-panel'], 0.2);
  brush.font = plainFont(theme, 'heading', isLit ? 600 : 500, isLit ? 18 : 16);
  brush.textAlign = 'center';
  brush.fillText(String(level), x + 0.2, height / 2 + 1);
  return canvas;
}

/** The meter: a cream face, a scale with the bands' names, the band of the hour in a window below. */
function paintFace(brush: Brush, theme: Theme, escalation: EscalationView): void {
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
  brush.restore();
}

const onDial = (share: number, radius: number): [number, number] => [
  DIAL.x + Math.sin(dialAngle(share)) * radius,
  DIAL.y - Math.cos(dialAngle(share)) * radius,
];

function paintScale(brush: Brush, theme: Theme, { bands }: EscalationView): void {
  const { radius } = DIAL;
  const up = -Math.PI / 2;
  const count = bands.length;
  bands.forEach((_, index) => {
    const [from, to] = bandSpan(index, count);
    const heat = count > 1 ? index / (count - 1) : 0;
    brush.beginPath();
    brush.arc(DIAL.x, DIAL.y, radius - 5, up + dialAngle(from) + 0.006, up + dialAngle(to) - 0.006);
    brush.lineWidth = 6;
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
  brush.arc(DIAL.x, DIAL.y, radius, up + dialAngle(0), up + dialAngle(1));
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

/** The window with the band's name, and what the instrument is not; hangs before the needle and hides its foot. */
export function paintPlate(theme: Theme, escalation: EscalationView, output: Output): HTMLCanvasElement {
  const { canvas, brush } = blank(PLATE.width * output.size, PLATE.height * output.size, output.ratio);
  brush.scale(output.size, output.size);
  const middle = PLATE.width / 2;
  brush.fillStyle = theme.ink.film;
  brush.beginPath();
  brush.roundRect(18, 8, PLATE.width - 36, 24, 2);
  brush.fill();
  brush.textAlign = 'center';
  brush.fillStyle = theme.ink['film-type'];
  brush.font = plainFont(theme, 'strip', 600, 15);
  brush.fillText(escalation.band.toUpperCase(), middle, 20.5, PLATE.width - 48);
  brush.fillStyle = theme.ink.ink;
  brush.font = plainFont(theme, 'strip', 600, 11.5);
  brush.fillText(WORDS.model, middle, 42, PLATE.width - 24);
  return canvas;
}
