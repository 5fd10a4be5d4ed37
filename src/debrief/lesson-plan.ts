// Owns the minutes of a lesson: how long to start, to play up to each pause, to debrief and to write. Pure.

export interface PlanLesson {
  minutes: number;
  /** In order of hour. `part`: index of the phase of the crisis; `words`: how much there is to read. */
  decisions: { id: string; part: number; words: number; hasPause: boolean }[];
}

/** `play` up to a pause or the end of a sitting; the others are what the class does then. */
export type PlanKind = 'start' | 'play' | 'pause' | 'feel' | 'describe' | 'analyse' | 'apply' | 'write';

export interface PlanPart {
  kind: PlanKind;
  /** Minutes since the sitting began. */
  from: number;
  minutes: number;
  /** Decisions played; for a pause, the one that it follows. */
  decisions: string[];
}

/** What is done in one go. A lesson has one; what is too long for that has one for each part of the crisis, and a debrief. */
export interface Sitting {
  /** Index of the phase that is played; null for a lesson in one sitting, and for the debrief. */
  part: number | null;
  minutes: number;
  parts: PlanPart[];
}

/** Longer lessons are divided among several days. */
const MOST_IN_ONE_SITTING = 90;

/**
 * The plan of a lesson. A ninth of the time each to start and to write, a third to debrief (or more in a long one), the rest
 * to play: 45 minutes are 5, 20, 15 and 5. Play is shared out by the words to be read; a pause takes a minute. Whole minutes.
 */
export function lessonPlan(lesson: PlanLesson): Sitting[] {
  const { minutes } = lesson;
  const isLong = minutes > MOST_IN_ONE_SITTING;
  const edge = isLong ? 5 : Math.max(1, Math.round(minutes / 9));
  const debrief = Math.round(minutes / 3);
  const runs = isLong ? byPart(lesson.decisions) : [lesson.decisions];
  const stretches = runs.map(stretchesOf);
  const pauses = stretches.flat().filter(({ hasPause }) => hasPause).length;
  const play = Math.max(0, minutes - 2 * edge - debrief - pauses);
  const shares = shareOut(
    play,
    stretches.flat().map(({ words }) => words),
  );
  const sittings = stretches.map((list): Sitting => {
    const parts = list.flatMap(({ decisions, hasPause }): PlanPart[] => [
      part('play', shares.shift()!, decisions),
      ...(hasPause ? [part('pause', 1, decisions.slice(-1))] : []),
    ]);
    return sitting(isLong ? (list[0]?.part ?? null) : null, parts);
  });
  const ending = [...debriefParts(debrief), part('write', edge)];
  const first = sittings[0];
  if (!first) return [sitting(null, [part('start', edge), ...ending])];
  sittings[0] = sitting(first.part, [part('start', edge), ...first.parts]);
  return isLong ? [...sittings, sitting(null, ending)] : [sitting(null, [...sittings[0].parts, ...ending])];
}

/** One word each, then describe, analyse, apply: a quarter, a half and a quarter of what is left. */
function debriefParts(minutes: number): PlanPart[] {
  const [describe = 0, analyse = 0, apply = 0] = shareOut(minutes - 1, [1, 2, 1]);
  return [part('feel', 1), part('describe', describe), part('analyse', analyse), part('apply', apply)];
}

type Stretch = { decisions: string[]; words: number; part: number; hasPause: boolean };

/** Decisions up to each pause. */
function stretchesOf(decisions: PlanLesson['decisions']): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch | null = null;
  for (const { id, words, hasPause, part: at } of decisions) {
    open ??= { decisions: [], words: 0, part: at, hasPause: false };
    open = { ...open, decisions: [...open.decisions, id], words: open.words + words, hasPause };
    if (!hasPause) continue;
    stretches.push(open);
    open = null;
  }
  return open ? [...stretches, open] : stretches;
}

function byPart(decisions: PlanLesson['decisions']): PlanLesson['decisions'][] {
  const parts = [...new Set(decisions.map(({ part: at }) => at))];
  return parts.map((at) => decisions.filter((decision) => decision.part === at));
}

/** Whole numbers that add up to the total, each nearest to its weight's share; what is over goes to the largest remainders. */
export function shareOut(total: number, weights: number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0) || 1;
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const byRemainder = exact
    .map((share, index) => ({ index, over: share - Math.floor(share) }))
    .toSorted((a, b) => b.over - a.over || a.index - b.index);
  const left = total - shares.reduce((all, share) => all + share, 0);
  for (const { index } of byRemainder.slice(0, left)) shares[index]! += 1;
  return shares;
}

const part = (kind: PlanKind, minutes: number, decisions: string[] = []): PlanPart => ({
  kind,
  from: 0,
  minutes,
  decisions,
});

function sitting(at: number | null, parts: PlanPart[]): Sitting {
  let minutes = 0;
  const placed = parts.map((one) => {
    const from = minutes;
    minutes += one.minutes;
    return { ...one, from };
  });
  return { part: at, minutes, parts: placed };
}
