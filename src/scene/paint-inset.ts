// Owns an inset's own little sheet: sea, land, the bloc hatched, borders, towns, a title; under the lamp as the chart is.
import { fade, mix, type Theme } from './faces.ts';
import { insetCoast } from './inset-coast.ts';
import { blank, plainFont, type Brush } from './paint.ts';
import { pathOf, type SheetPrint } from './paint-sheet.ts';
import { drawTown } from './paint-symbols.ts';
import { titleHeight } from './insets.ts';
import type { InsetPlan } from './plan-inset.ts';
import { dashed, paintSetting } from './paint-words.ts';
import { inkOf } from './paint-symbols.ts';
import { WORDS } from './words.ts';

/** Room about the paper for its shadow, CSS pixels. */
export const SHADOW = 8;

/** Paints the inset on a canvas of its own, `SHADOW` larger on each side than its box. */
export function paintInset(plan: InsetPlan, theme: Theme, ratio: number): SheetPrint {
  const { box, frame, sizes } = plan;
  const { canvas, brush } = blank(box.width + 2 * SHADOW, box.height + 2 * SHADOW, ratio);
  // From here on in the pane's own coordinates, as the plan is.
  brush.translate(SHADOW - box.x, SHADOW - box.y);
  paintPaper(brush, plan, theme);
  const { inner } = frame;
  brush.save();
  brush.beginPath();
  brush.rect(inner.x, inner.y, inner.width, inner.height);
  brush.clip();
  const coast = insetCoast(plan.name);
  const land = pathOf(coast.land, frame, 0.5);
  brush.fillStyle = mix(theme.ink.sea, theme.ink['sea-deep'], 0.25);
  brush.fillRect(inner.x, inner.y, inner.width, inner.height);
  brush.strokeStyle = mix(theme.ink.sea, theme.ink.grid, 0.4);
  for (const width of [7, 3.4]) {
    brush.lineWidth = width;
    brush.stroke(land);
  }
  brush.fillStyle = theme.ink.land;
  brush.fill(land);
  hatch(brush, pathOf(coast.bloc, frame, 0.5), plan, theme);
  brush.strokeStyle = theme.ink.border;
  brush.lineWidth = 0.9;
  brush.setLineDash([1.2, 2.4]);
  brush.stroke(pathOf(coast.borders, frame, 1, false));
  brush.setLineDash([]);
  brush.strokeStyle = theme.ink.coast;
  brush.lineWidth = 0.8;
  brush.stroke(land);
  const isLand = (x: number, y: number) =>
    brush.isPointInPath(land, (x + SHADOW - box.x) * ratio, (y + SHADOW - box.y) * ratio);
  for (const { kind, side, points } of plan.strokes) {
    if (kind === 'flight') dashed(brush, points, { ink: inkOf(theme, side), width: 1.5, dash: [5, 3.5] });
  }
  for (const { town, at } of plan.towns) {
    brush.save();
    brush.translate(at.x, at.y);
    drawTown(brush, town.kind, theme.ink.ink, sizes.town * 0.19);
    brush.restore();
  }
  for (const setting of plan.settings.values()) {
    if (setting.printed) paintSetting(brush, setting, theme, { canvas, isLand });
  }
  brush.restore();
  brush.strokeStyle = theme.ink.coast;
  brush.lineWidth = 1;
  brush.strokeRect(inner.x, inner.y, inner.width, inner.height);
  return { canvas, isLand };
}

/** A slip of paper pinned on the chart. */
function paintPaper(brush: Brush, { box, name, sizes }: InsetPlan, theme: Theme): void {
  brush.save();
  brush.shadowColor = fade(theme.ink.film, 0.5);
  brush.shadowBlur = 7;
  brush.shadowOffsetY = 2;
  brush.fillStyle = mix(theme.ink.paper, theme.ink.land, 0.25);
  brush.fillRect(box.x, box.y, box.width, box.height);
  brush.restore();
  brush.fillStyle = theme.ink.ink;
  brush.font = plainFont(theme, 'heading', 600, sizes.inset.title);
  brush.letterSpacing = '1.4px';
  brush.textAlign = 'center';
  brush.fillText(WORDS.insets[name], box.x + box.width / 2, box.y + titleHeight(sizes) / 2 + 0.5, box.width - 8);
  brush.letterSpacing = '0px';
}

/** Strokes, not colour, tell the countries bound to Moscow. */
function hatch(brush: Brush, bloc: Path2D, { frame }: InsetPlan, theme: Theme): void {
  const { inner } = frame;
  brush.save();
  brush.clip(bloc);
  brush.fillStyle = fade(theme.ink.soviet, 0.1);
  brush.fillRect(inner.x, inner.y, inner.width, inner.height);
  brush.beginPath();
  for (let x = inner.x - inner.height; x < inner.x + inner.width; x += 4.5) {
    brush.moveTo(x, inner.y + inner.height);
    brush.lineTo(x + inner.height, inner.y);
  }
  brush.strokeStyle = fade(theme.ink.soviet, 0.34);
  brush.lineWidth = 0.8;
  brush.stroke();
  brush.restore();
}
