// Owns the light in the room: the lamp by the danger, the window by the hour in Washington. Pure.
import { civilAt, washingtonOffset } from '../base/hours.ts';
import type { Point } from './boxes.ts';

/** Sunrise and sunset in Washington in the last week of October, by solar time; hours after midnight, UTC-5. */
const [RISE, SET] = [5.5, 17.2];
/** How long it takes to grow light or dark, hours. */
const TWILIGHT = 1.2;

/** 1 by day, 0 by night, between the two at dawn and dusk. Minutes since 1970. */
export function daylightAt(minute: number): number {
  // Summer time moves clocks, not the sun.
  const { hour, minute: past } = civilAt(minute, washingtonOffset(minute));
  const solar = hour + past / 60 - (washingtonOffset(minute) + 300) / 60;
  const ramp = (from: number) => Math.min(Math.max((solar - from) / TWILIGHT + 0.5, 0), 1);
  return ramp(RISE) * (1 - ramp(SET));
}

/**
 * Escalation and daylight to the lamp's pool: its radius in half-diagonals of the pane, and how dark the room about it is,
 * 0..1. By day a window helps; at night the lamp is all there is. It is drawn down over a loss.
 */
export function lampFor(level: number, daylight: number, isLoss = false): { reach: number; dark: number } {
  const night = 1 - daylight;
  return {
    reach: (2.4 - 1.35 * level - 0.22 * night) * (isLoss ? 0.8 : 1),
    dark: Math.min(0.97, 0.1 + 0.72 * level + 0.24 * night),
  };
}

/** The lamp's picture is wider than its pool by this: a lamp turned into a corner leaves no edge of light across a wide pane. */
export const ROOM_ABOUT_POOL = 3;

/** Where the lamp hangs when nothing draws it, in parts of the pane. */
const MIDDLE = { x: 0.44, y: 0.56 };

/** The middle of the lamp's picture on a pane and half its side, in the pane's own pixels. `focus`: what it is turned to. */
export function lampOn(
  { width, height }: { width: number; height: number },
  reach: number,
  focus: { at: Point; isLoss: boolean } | null,
): { at: Point; half: number } {
  const middle = { x: width * MIDDLE.x, y: height * MIDDLE.y };
  // Half way to what is watched: the lamp is turned, not a spotlight thrown. Nearer to what was lost.
  const pull = focus ? (focus.isLoss ? 0.8 : 0.5) : 0;
  const goal = focus?.at ?? middle;
  const at = { x: middle.x + (goal.x - middle.x) * pull, y: middle.y + (goal.y - middle.y) * pull };
  return { at, half: (Math.hypot(width, height) / 2) * reach * ROOM_ABOUT_POOL };
}
