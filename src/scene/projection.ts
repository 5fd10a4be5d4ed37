// Owns the way from a place on the globe to a point on the pane: azimuthal equidistant, as on a 1962 sheet of ranges. Pure.
import { inset, type Box, type Point } from './boxes.ts';

/** [longitude, latitude] in degrees, east and north positive. */
export type Place = readonly [number, number];

const RADIANS = Math.PI / 180;
/** Nautical miles in one radian of a great circle. */
const MILES_PER_RADIAN = 60 / RADIANS;

export interface Projection {
  /** Chart units about the sheet's centre, y downward. */
  forward(place: Place): Point;
  backward(at: Point): Place;
}

export function azimuthalEquidistant(centre: Place, unitsPerRadian: number): Projection {
  const sin0 = Math.sin(centre[1] * RADIANS);
  const cos0 = Math.cos(centre[1] * RADIANS);
  return {
    forward([longitude, latitude]) {
      const turn = (longitude - centre[0]) * RADIANS;
      const sin = Math.sin(latitude * RADIANS);
      const cos = Math.cos(latitude * RADIANS);
      const away = Math.acos(Math.min(1, Math.max(-1, sin0 * sin + cos0 * cos * Math.cos(turn))));
      const stretch = (away < 1e-9 ? 1 : away / Math.sin(away)) * unitsPerRadian;
      return { x: stretch * cos * Math.sin(turn), y: -stretch * (cos0 * sin - sin0 * cos * Math.cos(turn)) };
    },
    backward({ x, y }) {
      const far = Math.hypot(x, y);
      if (far === 0) return centre;
      const away = far / unitsPerRadian;
      const [sin, cos] = [Math.sin(away), Math.cos(away)];
      const latitude = Math.asin(cos * sin0 - (y * sin * cos0) / far);
      const turn = Math.atan2(x * sin, far * cos0 * cos + y * sin0 * sin);
      return [centre[0] + turn / RADIANS, latitude / RADIANS];
    },
  };
}

/** A part of the sheet that must be seen whole, in nautical miles about a place. */
export interface Plate {
  name: string;
  centre: Place;
  width: number;
  height: number;
}

/** A plate laid into a pane. */
export interface Frame {
  /** The pane, in CSS pixels. */
  pane: Box;
  /** Within the border. */
  inner: Box;
  /** Width of the border, in CSS pixels. */
  border: number;
  /** CSS pixels in a chart unit. */
  scale: number;
  /** Where the chart's centre falls on the pane. */
  origin: Point;
  pixelsPerMile: number;
  toPane(place: Place): Point;
  toPlace(at: Point): Place;
}

export interface Sheet {
  projection: Projection;
  unitsPerRadian: number;
}

/** What the pane holds beside the plate, CSS pixels. */
export interface Surround {
  border: number;
  /** Width of what hangs over the western edge: as far as there is room, the plate makes way for it. */
  west: number;
}

/** Lays a plate as large as it goes into the middle of a box of the pane. */
export function layInto(
  sheet: Sheet,
  plate: Pick<Plate, 'centre' | 'width' | 'height'>,
  { pane, inner }: { pane: Box; inner: Box },
): Frame {
  const pixelsPerMile = Math.min(inner.width / plate.width, inner.height / plate.height);
  const scale = (pixelsPerMile * MILES_PER_RADIAN) / sheet.unitsPerRadian;
  const middle = sheet.projection.forward(plate.centre);
  const origin = {
    x: inner.x + inner.width / 2 - middle.x * scale,
    y: inner.y + inner.height / 2 - middle.y * scale,
  };
  return frameAt(sheet, { pane, inner, border: inner.x - pane.x, scale, origin, pixelsPerMile });
}

function frameAt({ projection }: Sheet, at: Omit<Frame, 'toPane' | 'toPlace'>): Frame {
  const { scale, origin } = at;
  return {
    ...at,
    toPane(place) {
      const { x, y } = projection.forward(place);
      return { x: origin.x + x * scale, y: origin.y + y * scale };
    },
    toPlace: ({ x, y }) => projection.backward({ x: (x - origin.x) / scale, y: (y - origin.y) / scale }),
  };
}

/** Lays the plate as large as it goes into the pane, inside its border. */
export function layPlate(
  sheet: Sheet,
  plate: Plate,
  size: { width: number; height: number },
  surround: Surround,
): Frame {
  const { border, west } = surround;
  const pane = { x: 0, y: 0, width: size.width, height: size.height };
  const inner = inset(pane, border);
  const unitsPerMile = sheet.unitsPerRadian / MILES_PER_RADIAN;
  const pixelsPerMile = Math.min(inner.width / plate.width, inner.height / plate.height);
  const scale = pixelsPerMile / unitsPerMile;
  const middle = sheet.projection.forward(plate.centre);
  const spare = inner.width - plate.width * pixelsPerMile;
  const origin = {
    x: inner.x + Math.min(spare, west + (spare - west) / 2) + (plate.width * pixelsPerMile) / 2 - middle.x * scale,
    y: inner.y + inner.height / 2 - middle.y * scale,
  };
  return frameAt(sheet, { pane, inner, border, scale, origin, pixelsPerMile });
}
