// Owns the two sheets of lettering of a view: what is printed on the chart, and what is laid upon it above the lamplight.
import { lengthOf } from './boxes.ts';
import { fade, mix, type Theme } from './faces.ts';
import { blank, fontOf, plainFont, type Brush } from './paint.ts';
import { paintRose } from './paint-border.ts';
import type { SheetPrint } from './paint-sheet.ts';
import { drawTown, inkOf } from './paint-symbols.ts';
import type { Plan } from './plan.ts';
import { STRIP_LINES } from './plan-strips.ts';
import type { Setting } from './plan-words.ts';

interface Bench {
  plan: Plan;
  theme: Theme;
  print: SheetPrint;
  ratio: number;
}

/** Rings, flight lines, towns, waters and countries: under the lamp. */
export function paintPrinted({ plan, theme, print, ratio }: Bench): HTMLCanvasElement {
  const { pane } = plan.frame;
  const { canvas, brush } = blank(pane.width, pane.height, ratio);
  clipToInner(brush, plan);
  if (plan.rose && !isCovered(plan, plan.rose)) paintRose(brush, plan.rose, plan.sizes.great * 2, theme);
  for (const { kind, side, points } of plan.strokes) {
    if (kind === 'ring') dashed(brush, points, { ink: fade(inkOf(theme, side), 0.7), width: 1.3, dash: [9, 4, 2, 4] });
    if (kind === 'flight') dashed(brush, points, { ink: inkOf(theme, side), width: 1.8, dash: [7, 4.5] });
  }
  for (const { town, at } of plan.towns) {
    if (!plan.settings.has(`town ${town.name}`)) continue;
    brush.save();
    brush.translate(at.x, at.y);
    drawTown(brush, town.kind, theme.ink.ink, plan.sizes.town * 0.22);
    brush.restore();
  }
  for (const setting of plan.settings.values()) if (setting.printed) paintSetting(brush, setting, theme, print);
  return canvas;
}

/** Trails, leaders, strips and the names of what moves: above the lamp. */
export function paintLaid({ plan, theme, print, ratio }: Bench): HTMLCanvasElement {
  const { pane } = plan.frame;
  const { canvas, brush } = blank(pane.width, pane.height, ratio);
  clipToInner(brush, plan);
  for (const stroke of plan.strokes) {
    const ink = inkOf(theme, stroke.side);
    if (stroke.kind === 'trail') paintTrail(brush, stroke.points, ink, plan.sizes.symbol);
    if (stroke.kind === 'heading') paintHeading(brush, stroke.points, ink, theme);
    if (stroke.kind === 'cable') paintWire(brush, stroke.points, ink, theme);
  }
  for (const inset of plan.insets) {
    for (const setting of inset.settings.values()) {
      if (!setting.printed) paintSetting(brush, setting, theme, { ...print, isLand: () => true });
    }
  }
  for (const { strip } of plan.settings.values()) if (strip) paintLeader(brush, strip, theme);
  for (const setting of plan.settings.values()) {
    if (setting.strip) paintStrip(brush, setting, theme);
    else if (!setting.printed) paintSetting(brush, setting, theme, print);
    paintArrow(brush, setting, theme);
  }
  return canvas;
}

function clipToInner(brush: Brush, { frame }: Plan): void {
  const { x, y, width, height } = frame.inner;
  brush.beginPath();
  brush.rect(x, y, width, height);
  brush.clip();
}

const isCovered = ({ instruments }: Plan, at: { x: number; y: number }) =>
  [instruments.rack, instruments.legend].some(
    (box) =>
      box && at.x > box.x - 40 && at.x < box.x + box.width + 40 && at.y > box.y - 40 && at.y < box.y + box.height + 40,
  );

export function dashed(
  brush: Brush,
  points: { x: number; y: number }[],
  line: { ink: string; width: number; dash: number[] },
): void {
  brush.beginPath();
  points.forEach(({ x, y }, index) => (index === 0 ? brush.moveTo(x, y) : brush.lineTo(x, y)));
  brush.strokeStyle = line.ink;
  brush.lineWidth = line.width;
  brush.setLineDash(line.dash);
  brush.lineCap = 'butt';
  brush.stroke();
  brush.setLineDash([]);
  brush.lineCap = 'round';
}

function paintTrail(brush: Brush, points: { x: number; y: number }[], ink: string, radius: number): void {
  points.forEach(({ x, y }, index) => {
    brush.beginPath();
    brush.arc(x, y, radius * 0.21, 0, Math.PI * 2);
    brush.fillStyle = fade(ink, Math.max(0.16, 0.8 - (index * 0.75) / points.length));
    brush.fill();
  });
}

function paintHeading(brush: Brush, points: { x: number; y: number }[], ink: string, theme: Theme): void {
  for (const [style, width] of [
    [fade(theme.ink.paper, 0.7), 4.2],
    [ink, 2],
  ] as const) {
    brush.beginPath();
    points.forEach(({ x, y }, index) => (index === 0 ? brush.moveTo(x, y) : brush.lineTo(x, y)));
    brush.strokeStyle = style;
    brush.lineWidth = width;
    brush.stroke();
  }
}

/** The way of a letter, dotted as a cable on a chart, over whatever lies under it. */
function paintWire(brush: Brush, points: { x: number; y: number }[], ink: string, theme: Theme): void {
  dashed(brush, points, { ink: fade(theme.ink.paper, 0.75), width: 4, dash: [1, 0] });
  dashed(brush, points, { ink, width: 1.7, dash: [1.6, 4] });
}

/** Letters with a halo in the colour of what lies under them, so that it is not seen. */
export function paintSetting(brush: Brush, setting: Setting, theme: Theme, print: SheetPrint): void {
  const { style, glyphs } = setting;
  brush.font = fontOf(style, theme);
  brush.letterSpacing = glyphs.length === 1 ? `${style.tracking}px` : '0px';
  brush.textAlign = 'center';
  brush.lineJoin = 'round';
  for (const { text, x, y, angle } of glyphs) {
    brush.save();
    brush.translate(x + (glyphs.length === 1 ? style.tracking / 2 : 0), y);
    brush.rotate(angle);
    if (style.halo > 0) {
      const under = print.isLand(x, y) ? theme.ink.land : mix(theme.ink.sea, theme.ink.paper, 0.25);
      brush.strokeStyle = fade(under, 0.9);
      brush.lineWidth = style.halo;
      brush.strokeText(text, 0, 0);
    }
    brush.fillStyle = theme.ink[style.ink];
    brush.fillText(text, 0, 0);
    brush.restore();
  }
  brush.letterSpacing = '0px';
}

/** A head that points off the sheet. */
function paintArrow(brush: Brush, { arrow, style }: Setting, theme: Theme): void {
  if (!arrow) return;
  const size = style.size * 0.42;
  brush.save();
  brush.translate(arrow.x, arrow.y);
  brush.rotate(arrow.angle);
  brush.beginPath();
  brush.moveTo(size, 0);
  brush.lineTo(-size * 0.7, -size * 0.75);
  brush.lineTo(-size * 0.7, size * 0.75);
  brush.closePath();
  brush.fillStyle = theme.ink[style.ink];
  brush.fill();
  brush.restore();
}

function paintLeader(brush: Brush, strip: NonNullable<Setting['strip']>, theme: Theme): void {
  const [from, to] = strip.leader;
  if (!from || !to || lengthOf(strip.leader) < 1) return;
  for (const [ink, width] of [
    [fade(theme.ink.paper, 0.6), 3.2],
    [theme.ink.film, 1.3],
  ] as const) {
    brush.beginPath();
    brush.moveTo(from.x, from.y);
    brush.lineTo(to.x, to.y);
    brush.strokeStyle = ink;
    brush.lineWidth = width;
    brush.stroke();
  }
}

/** White stencil capitals on a black strip, as on the interpreters' boards. */
function paintStrip(brush: Brush, { strip, style }: Setting, theme: Theme): void {
  if (!strip) return;
  const { box, lines, small } = strip;
  brush.save();
  brush.shadowColor = fade(theme.ink.film, 0.45);
  brush.shadowBlur = 5;
  brush.shadowOffsetY = 2;
  brush.fillStyle = theme.ink.film;
  brush.fillRect(box.x, box.y, box.width, box.height);
  brush.restore();
  brush.textAlign = 'left';
  brush.fillStyle = theme.ink['film-type'];
  const left = box.x + style.size / 2;
  brush.letterSpacing = `${style.tracking}px`;
  lines.forEach((line, index) => {
    brush.font = index === 0 ? fontOf(style, theme) : plainFont(theme, 'strip', 600, small);
    brush.fillStyle = index === 0 ? theme.ink['film-type'] : fade(theme.ink['film-type'], 0.82);
    brush.fillText(line, left, box.y + style.size * (0.92 + (index > 0 ? 1.06 + STRIP_LINES.other * (index - 1) : 0)));
  });
  brush.letterSpacing = '0px';
}
