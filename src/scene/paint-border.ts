// Owns the chart's frame: graduated neat line, figures of latitude and longitude, imprint, compass rose.
import type { Point } from './boxes.ts';
import { fade, mix, type Theme } from './faces.ts';
import { plainFont, type Brush } from './paint.ts';
import type { Frame } from './projection.ts';
import type { Sizes } from './sizes.ts';
import { WORDS } from './words.ts';

/** Degrees between two lines of the graticule. */
export const graticuleStep = (frame: Frame): number => (frame.pixelsPerMile > 0.75 ? 2 : 5);

type Edge = 'top' | 'bottom' | 'left' | 'right';

/** Where an edge crosses each whole degree: distance along it in CSS pixels, and the degree. */
export function crossings(frame: Frame, edge: Edge): { along: number; degree: number }[] {
  const { x, y, width, height } = frame.inner;
  const isFlat = edge === 'top' || edge === 'bottom';
  const reading = (along: number) =>
    isFlat
      ? frame.toPlace({ x: x + along, y: edge === 'top' ? y : y + height })[0]
      : frame.toPlace({ x: edge === 'left' ? x : x + width, y: y + along })[1];
  const found: { along: number; degree: number }[] = [];
  const step = 2;
  for (let along = 0; along < (isFlat ? width : height); along += step) {
    const [from, to] = [reading(along), reading(along + step)];
    const degree = Math.floor(Math.max(from, to));
    if (degree <= Math.min(from, to)) continue;
    found.push({ along: along + (step * (degree - from)) / (to - from), degree });
  }
  return found;
}

export function paintBorder(brush: Brush, frame: Frame, theme: Theme, sizes: Sizes): void {
  const { pane, inner, border } = frame;
  const paper = mix(theme.ink.paper, theme.ink.land, 0.35);
  brush.fillStyle = paper;
  brush.beginPath();
  brush.rect(0, 0, pane.width, pane.height);
  brush.rect(inner.x, inner.y, inner.width, inner.height);
  brush.fill('evenodd');
  const band = sizes.pane === 'phone' ? 3 : Math.round(border * 0.24);
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) paintScale(brush, frame, { edge, band, theme });
  brush.strokeStyle = theme.ink.coast;
  brush.lineWidth = 1;
  brush.strokeRect(inner.x, inner.y, inner.width, inner.height);
  brush.strokeRect(inner.x - band, inner.y - band, inner.width + 2 * band, inner.height + 2 * band);
  brush.lineWidth = 2.5;
  brush.strokeRect(0.5, 0.5, pane.width - 1, pane.height - 1);
  if (sizes.figure > 0) paintFigures(brush, frame, theme, sizes);
}

/** The band beside the neat line, a degree dark and a degree light. */
function paintScale(
  brush: Brush,
  frame: Frame,
  { edge, band, theme }: { edge: Edge; band: number; theme: Theme },
): void {
  const { x, y, width, height } = frame.inner;
  const isFlat = edge === 'top' || edge === 'bottom';
  const marks = crossings(frame, edge);
  const end = isFlat ? width : height;
  brush.fillStyle = theme.ink.coast;
  marks.forEach(({ along, degree }, index) => {
    const next = marks[index + 1]?.along ?? end;
    const dark = isFlat ? degree % 2 === 0 : degree % 2 !== 0;
    if (!dark) return;
    if (isFlat) brush.fillRect(x + along, edge === 'top' ? y - band : y + height, next - along, band);
    else brush.fillRect(edge === 'left' ? x - band : x + width, y + along, band, next - along);
  });
}

function paintFigures(brush: Brush, frame: Frame, theme: Theme, sizes: Sizes): void {
  const { pane, inner, border } = frame;
  const every = graticuleStep(frame);
  const middle = border * 0.42;
  brush.fillStyle = theme.ink.ink;
  brush.font = plainFont(theme, 'heading', 500, sizes.figure);
  brush.textAlign = 'center';
  const imprint = paintImprint(brush, frame, theme, sizes);
  brush.font = plainFont(theme, 'heading', 500, sizes.figure);
  brush.fillStyle = theme.ink.ink;
  for (const edge of ['top', 'bottom', 'left', 'right'] as const) {
    const isFlat = edge === 'top' || edge === 'bottom';
    for (const { along, degree } of crossings(frame, edge)) {
      const isUnderImprint = edge === 'bottom' && Math.abs(inner.x + along - pane.width / 2) < imprint / 2 + 24;
      if (isUnderImprint || degree % every !== 0 || along < 26 || along > (isFlat ? inner.width : inner.height) - 26)
        continue;
      const figure = isFlat ? `${-degree}°W` : `${degree}°N`;
      const [x, y] = {
        top: [inner.x + along, middle],
        bottom: [inner.x + along, pane.height - middle],
        left: [middle, inner.y + along],
        right: [pane.width - middle, inner.y + along],
      }[edge] as [number, number];
      brush.save();
      brush.translate(x, y);
      if (!isFlat) brush.rotate(edge === 'left' ? -Math.PI / 2 : Math.PI / 2);
      brush.fillText(figure, 0, 0.5);
      brush.restore();
    }
  }
}

/** Burnt into the sheet: nothing drawn here may pass for an archive chart. Returns its width. */
function paintImprint(brush: Brush, frame: Frame, theme: Theme, sizes: Sizes): number {
  const { pane, inner, border } = frame;
  brush.font = plainFont(theme, 'heading', 500, sizes.figure - 0.5);
  const full = brush.measureText(WORDS.imprint).width < inner.width * 0.62;
  const text = full ? WORDS.imprint : WORDS.imprintShort;
  const width = brush.measureText(text).width + 14;
  const [x, y] = [pane.width / 2, pane.height - border * 0.42];
  brush.fillStyle = fade(theme.ink.ink, 0.85);
  brush.fillText(text, x, y + 0.5);
  return width;
}

/** A compass rose, engraved lightly: sixteen rays, two rings of degrees. */
export function paintRose(brush: Brush, at: Point, radius: number, theme: Theme): void {
  brush.save();
  brush.translate(at.x, at.y);
  brush.globalAlpha = 0.62;
  brush.strokeStyle = theme.ink['water-type'];
  brush.fillStyle = theme.ink['water-type'];
  brush.lineWidth = 0.8;
  for (const ring of [1, 0.9, 0.52]) {
    brush.beginPath();
    brush.arc(0, 0, radius * ring, 0, Math.PI * 2);
    brush.stroke();
  }
  for (let degree = 0; degree < 360; degree += 5) {
    const angle = (degree * Math.PI) / 180;
    const from = degree % 30 === 0 ? 0.8 : 0.9;
    brush.beginPath();
    brush.moveTo(Math.cos(angle) * radius * from, Math.sin(angle) * radius * from);
    brush.lineTo(Math.cos(angle) * radius, Math.sin(angle) * radius);
    brush.stroke();
  }
  for (const [turn, length, waist] of [
    [Math.PI / 4, 0.5, 0.1],
    [0, 0.78, 0.12],
  ] as const) {
    for (let ray = 0; ray < 4; ray++) paintRay(brush, turn + (ray * Math.PI) / 2, radius * length, radius * waist);
  }
  brush.font = plainFont(theme, 'heading', 600, radius * 0.3);
  brush.textAlign = 'center';
  brush.fillText('N', 0, -radius * 1.18);
  brush.restore();
}

/** One ray, half of it filled, as engravers did. */
function paintRay(brush: Brush, angle: number, length: number, waist: number): void {
  brush.save();
  brush.rotate(angle);
  brush.beginPath();
  brush.moveTo(0, -length);
  brush.lineTo(waist, -waist);
  brush.lineTo(0, 0);
  brush.closePath();
  brush.fill();
  brush.beginPath();
  brush.moveTo(0, -length);
  brush.lineTo(-waist, -waist);
  brush.lineTo(0, 0);
  brush.closePath();
  brush.stroke();
  brush.restore();
}
