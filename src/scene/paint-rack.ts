// Owns the alert rack's face: two rows of lamps on a panel, with room for the meter below.
import type { EscalationView } from '../run/crisis-view.ts';
import { mix, type Theme } from './faces.ts';
import { RACK } from './instrument-boxes.ts';
import { paintMeter } from './paint-meter.ts';
import { blank, plainFont, type Brush, type Output } from './paint.ts';
import { WORDS } from './words.ts';

/** On the rack, CSS pixels at size 1. */
export const LAMP = { width: 29, height: 27, left: 92, pitch: 28.6, rows: [23, 52] as const };

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
  brush.fillText(WORDS.alert, 16, 13);
  brush.textAlign = 'right';
  brush.font = plainFont(theme, 'strip', 600, 11);
  brush.fillText(WORDS.alertScale, RACK.width - 15, 13.5);
  brush.textAlign = 'left';
  brush.font = plainFont(theme, 'strip', 600, 11);
  const middle = (row: number) => LAMP.rows[row]! + LAMP.height / 2;
  brush.fillText(WORDS.forces, 10, middle(0));
  brush.fillText(WORDS.sac, 10, middle(1), 80);
  paintMeter(brush, theme, escalation);
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
