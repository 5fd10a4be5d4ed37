// Owns what a teacher chooses for a class, and its usual values. Pure.
import type { Reveal } from '../settings.ts';

/** How a class works: a device each, one for two to five, the whole class on one screen. */
export const WAYS = ['alone', 'groups', 'class'] as const;
/** Whose luck a run has: one world for all, what happened in 1962, or dice of each pupil's own. */
export const WORLDS = ['shared', 'history', 'own'] as const;
/** How hard the texts are; `free` leaves it to each pupil, with the usual words at first. */
export const WORDINGS = ['free', 'full', 'plain'] as const;
export const ASKINGS = ['offered', 'required', 'off'] as const;
export const PAUSINGS = ['on', 'off'] as const;
/** `free` leaves a switch to each pupil. */
export const HEARINGS = ['free', 'off'] as const;
export const SCREENS = ['free', 'projector'] as const;

/** The largest seed that the page gives: short enough to be typed and read aloud. */
export const MOST_SEED = 9999;
export const USUAL_SEED = 1962;

export interface ClassSetup {
  way: (typeof WAYS)[number];
  lesson: string;
  lens: string;
  world: (typeof WORLDS)[number];
  /** 1..MOST_SEED; counts in a shared world only. */
  seed: number;
  reading: (typeof WORDINGS)[number];
  reveal: Reveal;
  forecast: (typeof ASKINGS)[number];
  pauses: (typeof PAUSINGS)[number];
  sound: (typeof HEARINGS)[number];
  view: (typeof SCREENS)[number];
}

/** What can be chosen among: ids of the scenario that this page carries. */
export interface Lessons {
  lessons: readonly { id: string; minutes: number }[];
  lenses: readonly { id: string }[];
}

const USUAL_MINUTES = 45;

/** What stands there when nothing has been pressed: the lesson nearest to three quarters of an hour, one world for all. */
export function usualSetup({ lessons, lenses }: Lessons): ClassSetup {
  const byMinutes = lessons.toSorted(
    (a, b) => Math.abs(a.minutes - USUAL_MINUTES) - Math.abs(b.minutes - USUAL_MINUTES),
  );
  return {
    way: 'alone',
    lesson: byMinutes[0]?.id ?? '',
    lens: lenses[Math.floor(lenses.length / 2)]?.id ?? '',
    world: 'shared',
    seed: USUAL_SEED,
    reading: 'free',
    reveal: 'end',
    forecast: 'offered',
    pauses: 'on',
    sound: 'free',
    view: 'free',
  };
}

/** A kept setup, part by part: what cannot be read, or is not offered any more, has its usual value. */
export function readSetup(kept: string | null, lessons: Lessons): ClassSetup {
  const usual = usualSetup(lessons);
  const parts = parsed(kept);
  const among = <T extends string>(part: keyof ClassSetup, allowed: readonly T[]): T =>
    allowed.find((one) => one === parts[part]) ?? (usual[part] as T);
  const seed = parts['seed'];
  return {
    way: among('way', WAYS),
    lesson: among(
      'lesson',
      lessons.lessons.map(({ id }) => id),
    ),
    lens: among(
      'lens',
      lessons.lenses.map(({ id }) => id),
    ),
    world: among('world', WORLDS),
    seed: isSeed(seed) ? seed : usual.seed,
    reading: among('reading', WORDINGS),
    reveal: among('reveal', ['end', 'step']),
    forecast: among('forecast', ASKINGS),
    pauses: among('pauses', PAUSINGS),
    sound: among('sound', HEARINGS),
    view: among('view', SCREENS),
  };
}

export const isSeed = (seed: unknown): seed is number =>
  typeof seed === 'number' && Number.isInteger(seed) && seed >= 1 && seed <= MOST_SEED;

function parsed(kept: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
