// Owns the look of the comparison: a printed sheet for the record, and your line laid over it in red.
import type { Point } from './boxes.ts';
import type { ComparisonPlan, Node } from './comparison-layout.ts';
import { fade, mix, type Theme } from './faces.ts';
import { blank, fontOf, plainFont, type Brush } from './paint.ts';
import { WORDS } from './words.ts';

export interface Output {
  plan: ComparisonPlan;
  theme: Theme;
  ratio: number;
}

/** The sheet: bands, days, the record's line and both lanes. */
export function paintRecord({ plan, theme, ratio }: Output): HTMLCanvasElement {
  const { canvas, brush } = blank(plan.pane.width, plan.pane.height, ratio);
  const bench = { brush, plan, theme };
  brush.fillStyle = mix(theme.ink.paper, theme.ink['film-type'], 0.5);
  brush.fillRect(0, 0, plan.pane.width, plan.pane.height);
  paintBands(bench);
  paintDays(bench);
  paintBreak(bench);
  paintLanes(bench);
  trace(brush, plan.record);
  brush.strokeStyle = theme.ink.ink;
  brush.lineWidth = plan.sizes.line * 0.8;
  brush.setLineDash([0.5, plan.sizes.line * 1.75]);
  brush.stroke();
  brush.setLineDash([]);
  return canvas;
}

/** What is yours: the gap, the red line in its paper casing, the flags and the names. */
export function paintYours({ plan, theme, ratio }: Output): HTMLCanvasElement {
  const { canvas, brush } = blank(plan.pane.width, plan.pane.height, ratio);
  const bench = { brush, plan, theme };
  paintGaps(bench);
  for (const { leader } of plan.flags) {
    trace(brush, leader);
    brush.strokeStyle = fade(theme.ink.ink, 0.75);
    brush.lineWidth = 1.2;
    brush.stroke();
  }
  for (const [ink, width] of [
    [mix(theme.ink.paper, theme.ink['film-type'], 0.6), plan.sizes.line * 2.1],
    [theme.ink.red, plan.sizes.line],
  ] as const) {
    trace(brush, plan.you);
    brush.strokeStyle = ink;
    brush.lineWidth = width;
    brush.lineJoin = 'miter';
    brush.stroke();
  }
  paintStop(bench);
  paintFlags(bench);
  paintLabels(bench);
  return canvas;
}

interface Bench {
  brush: Brush;
  plan: ComparisonPlan;
  theme: Theme;
}

function trace(brush: Brush, points: Point[]): void {
  brush.beginPath();
  points.forEach(({ x, y }, index) => (index === 0 ? brush.moveTo(x, y) : brush.lineTo(x, y)));
}

function paintBands({ brush, plan, theme }: Bench): void {
  const { plot, sizes } = plan;
  brush.textAlign = 'right';
  brush.font = plainFont(theme, 'heading', 600, sizes.type);
  for (const { name, box, heat } of plan.bands) {
    const paper = mix(theme.ink.land, theme.ink['film-type'], 0.35);
    brush.fillStyle = mix(mix(paper, theme.ink['land-dot'], heat * 0.3), theme.ink.red, heat * heat * 0.2);
    brush.fillRect(box.x, box.y, box.width, box.height + 0.5);
    brush.fillStyle = fade(theme.ink.border, 0.4);
    brush.fillRect(box.x, box.y, box.width, 1);
    if (box.height < sizes.type * 0.8) continue;
    brush.fillStyle = theme.ink['land-type'];
    brush.fillText(name, plot.x - sizes.type * 0.5, box.y + box.height / 2);
  }
}

/** Days on which the axis prints a figure: every one where there is room, else every second, third … */
function figureStep(widths: number, room: number): number {
  return [1, 2, 3, 4, 5, 7, 10, 14].find((step) => step * widths >= room) ?? 14;
}

function paintDays({ brush, plan, theme }: Bench): void {
  const { plot, axis, sizes } = plan;
  const bottom = plot.y + plot.height;
  const figure = sizes.type + 1;
  brush.font = plainFont(theme, 'heading', 600, figure);
  const room = brush.measureText('28').width + 7;
  brush.textAlign = 'center';
  const breakAt = axis.breakAt ?? Infinity;
  for (const part of [axis.days.filter(({ x }) => x < breakAt - 1), axis.days.filter(({ x }) => x >= breakAt - 1)]) {
    const step = figureStep(part[0]?.width ?? 1, room);
    part.forEach(({ x, width, day }, index) => {
      const isPrinted = (part.length - 1 - index) % step === 0;
      brush.fillStyle = fade(theme.ink.border, isPrinted ? 0.62 : 0.22);
      brush.fillRect(x, plot.y, 0.8, plot.height + (isPrinted ? 5 : 0));
      if (!isPrinted) return;
      brush.fillStyle = theme.ink['land-type'];
      // A wide column bears its figure in the middle, a narrow one beside its line.
      const middle = Math.min(x + Math.max(width, room * 0.6) / 2, plot.x + plot.width - room * 0.3);
      brush.fillText(String(day), middle, bottom + sizes.small * 0.95);
    });
  }
  paintMonths({ brush, plan, theme });
  brush.strokeStyle = theme.ink.border;
  brush.lineWidth = 1;
  brush.strokeRect(plot.x, plot.y, plot.width, plot.height);
}

function paintMonths({ brush, plan, theme }: Bench): void {
  const { plot, axis, sizes } = plan;
  const y = plot.y + plot.height + sizes.small * 2.35;
  brush.font = plainFont(theme, 'heading', 600, sizes.small);
  brush.fillStyle = theme.ink['land-type'];
  brush.textAlign = 'left';
  brush.fillText(WORDS.october, plot.x, y);
  if (axis.breakAt === null) return;
  const room = plot.x + plot.width - axis.breakAt;
  const long = `${WORDS.november}: ${WORDS.compareScale}`;
  const text = [long, WORDS.november].find((words) => brush.measureText(words).width < room) ?? WORDS.novemberShort;
  brush.textAlign = 'right';
  brush.fillText(text, plot.x + plot.width, y);
}

/** Two slanted strokes through the axis: from here on the days are drawn narrower. */
function paintBreak({ brush, plan, theme }: Bench): void {
  const { plot, axis, sizes } = plan;
  if (axis.breakAt === null) return;
  const x = axis.breakAt;
  brush.fillStyle = fade(theme.ink.paper, 0.85);
  brush.fillRect(x - 1.5, plot.y, 3, plot.height);
  brush.strokeStyle = theme.ink['land-type'];
  brush.lineWidth = 1;
  for (const side of [-1.5, 1.5]) {
    trace(brush, [
      { x: x + side, y: plot.y },
      { x: x + side, y: plot.y + plot.height },
    ]);
    brush.stroke();
  }
  const size = sizes.small * 0.55;
  for (const y of [plot.y, plot.y + plot.height]) {
    brush.fillStyle = mix(theme.ink.paper, theme.ink['film-type'], 0.5);
    brush.fillRect(x - 4, y - size, 8, size * 2);
    for (const side of [-3, 3]) {
      trace(brush, [
        { x: x + side - 3, y: y + size },
        { x: x + side + 3, y: y - size },
      ]);
      brush.lineWidth = 1.4;
      brush.stroke();
    }
  }
}

function paintLanes({ brush, plan, theme }: Bench): void {
  const { plot, sizes, lanes } = plan;
  lanes.forEach(({ label, y, until }, index) => {
    brush.font = plainFont(theme, 'heading', 600, sizes.type);
    brush.textAlign = 'right';
    brush.fillStyle = index === 1 ? theme.ink.red : theme.ink.ink;
    brush.fillText(label, plot.x - sizes.type * 0.5, y);
    trace(brush, [
      { x: plot.x, y },
      { x: until, y },
    ]);
    brush.strokeStyle = index === 1 ? fade(theme.ink.red, 0.6) : fade(theme.ink.ink, 0.55);
    brush.lineWidth = 1.2;
    brush.stroke();
  });
  const [record, you] = [lanes[0]!, lanes[1]!];
  for (const node of plan.nodes) {
    if (!node.isAgreed && node.onYou && node.onRecord)
      paintTie(brush, node, { from: record.y, to: you.y, theme, size: sizes.node });
    if (node.onRecord)
      paintNode(brush, { x: node.x, y: record.y }, theme.ink.ink, { isFilled: node.isAgreed, size: sizes.node, theme });
    if (node.onYou)
      paintNode(brush, { x: node.x, y: you.y }, theme.ink.red, { isFilled: node.isAgreed, size: sizes.node, theme });
  }
  brush.font = plainFont(theme, 'heading', 500, sizes.small + 0.5);
  brush.textAlign = 'left';
  brush.fillStyle = theme.ink['land-type'];
  brush.fillText(WORDS.compareModel, plot.x, plan.pane.height - sizes.small * 0.95, plot.width);
}

function paintTie(brush: Brush, { x }: Node, tie: { from: number; to: number; theme: Theme; size: number }): void {
  trace(brush, [
    { x, y: tie.from + tie.size },
    { x, y: tie.to - tie.size },
  ]);
  brush.strokeStyle = tie.theme.ink.red;
  brush.lineWidth = 1.6;
  brush.setLineDash([3, 3]);
  brush.stroke();
  brush.setLineDash([]);
}

function paintNode(
  brush: Brush,
  { x, y }: Point,
  ink: string,
  node: { isFilled: boolean; size: number; theme: Theme },
): void {
  brush.beginPath();
  brush.arc(x, y, node.size - 0.9, 0, Math.PI * 2);
  brush.fillStyle = node.isFilled ? ink : mix(node.theme.ink.paper, node.theme.ink['film-type'], 0.7);
  brush.fill();
  brush.strokeStyle = ink;
  brush.lineWidth = 1.9;
  brush.stroke();
}

/** Hatching, not colour, carries the gap. */
function paintGaps({ brush, plan, theme }: Bench): void {
  brush.save();
  brush.beginPath();
  for (const { x, y, width, height } of plan.gaps) brush.rect(x, y, width, height);
  brush.clip();
  const { plot } = plan;
  brush.strokeStyle = fade(theme.ink.red, 0.55);
  brush.lineWidth = 1.4;
  brush.beginPath();
  for (let x = plot.x - plot.height; x < plot.x + plot.width; x += 7) {
    brush.moveTo(x, plot.y + plot.height);
    brush.lineTo(x + plot.height, plot.y);
  }
  brush.stroke();
  brush.restore();
}

/** A bar where your line stops; beyond it nothing is drawn of yours. */
function paintStop({ brush, plan, theme }: Bench): void {
  const end = plan.you.at(-1);
  if (plan.stopped === null || !end) return;
  const half = plan.sizes.line * 3;
  trace(brush, [
    { x: end.x, y: Math.max(plan.plot.y, end.y - half) },
    { x: end.x, y: end.y + half },
  ]);
  brush.strokeStyle = theme.ink.red;
  brush.lineWidth = plan.sizes.line;
  brush.lineCap = 'butt';
  brush.stroke();
  brush.lineCap = 'round';
}

function paintFlags({ brush, plan, theme }: Bench): void {
  brush.textAlign = 'center';
  for (const { mark, box, leader, isYours } of plan.flags) {
    const foot = leader.at(-1)!;
    brush.beginPath();
    brush.arc(foot.x, foot.y, plan.sizes.node * 0.8, 0, Math.PI * 2);
    // A decision that you never reached is marked on the record's line, open.
    brush.fillStyle = isYours ? theme.ink.red : mix(theme.ink.paper, theme.ink['film-type'], 0.7);
    brush.fill();
    brush.strokeStyle = isYours ? theme.ink.paper : theme.ink.ink;
    brush.lineWidth = 1.6;
    brush.stroke();
    brush.fillStyle = theme.ink.film;
    brush.fillRect(box.x, box.y, box.width, box.height);
    brush.fillStyle = theme.ink['film-type'];
    brush.font = plainFont(theme, 'heading', 600, box.width * (mark.length > 1 ? 0.52 : 0.66));
    brush.fillText(mark, box.x + box.width / 2, box.y + box.height / 2 + 0.5);
  }
}

function paintLabels({ brush, plan, theme }: Bench): void {
  brush.textAlign = 'center';
  for (const { glyphs, style } of plan.labels) {
    brush.font = fontOf(style, theme);
    brush.letterSpacing = `${style.tracking}px`;
    for (const { text, x, y } of glyphs) {
      brush.strokeStyle = fade(mix(theme.ink.paper, theme.ink['film-type'], 0.4), 0.92);
      brush.lineWidth = style.halo;
      brush.lineJoin = 'round';
      brush.strokeText(text, x, y);
      brush.fillStyle = theme.ink[style.ink];
      brush.fillText(text, x, y);
    }
  }
  brush.letterSpacing = '0px';
}
