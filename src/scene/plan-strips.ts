// Owns the black strips that name the missile sites: what they say, and the ways one may be set with its leader. Pure.
import { alongPath, boxAbout, holds, lengthOf, type Box, type Point } from './boxes.ts';
import type { TypeStyle } from './lettering.ts';
import type { SiteGroup, SitePart, SiteRow } from './plan-sites.ts';
import { RANK, type Ask, type Desk, type Setting } from './plan-words.ts';
import type { Sizes } from './sizes.ts';
import { WORDS } from './words.ts';

/** The first line of a strip is large, the others are smaller by this, in steps of the pane. */
const SMALLER = 1.5;
/** Heights of a strip's first line with its margins, and of each other line, in type sizes. */
export const STRIP_LINES = { first: 1.58, other: 1.17 };

export function stripAsks(groups: SiteGroup[], { frame, sizes, measure }: Desk): Ask[] {
  if (sizes.pane === 'phone') return [];
  const style: TypeStyle = { face: 'strip', weight: 600, size: sizes.strip, tracking: 0.2, ink: 'film-type', halo: 0 };
  const small = { ...style, size: sizes.strip - SMALLER * sizes.step };
  return groups.map((group) => {
    const ways = sizes.pane === 'class' ? shortLinesOf(group) : [linesOf(group), narrowLinesOf(group)];
    const candidates = ways.flatMap((lines, index) => {
      const widths = lines.map((line, row) => measure(line, row === 0 ? style : small));
      const width = Math.ceil(Math.max(...widths) + sizes.strip);
      const height = Math.ceil(sizes.strip * (STRIP_LINES.first + STRIP_LINES.other * (lines.length - 1)));
      return group.rows.flatMap((row) =>
        boxesAbout(row.at, { width, height }, sizes)
          .filter(({ box }) => holds(frame.inner, box))
          .map(({ box, aside }) => {
            const setting = stripAt(row, box, { lines, style, small: small.size, site: sizes.site });
            return { ...setting, cost: setting.cost + index * NARROW + aside };
          }),
      );
    });
    return { id: group.id, priority: RANK.strip, candidates };
  });
}

/** Where a strip may lie about a point, and what it costs to lie aside. */
function boxesAbout(at: Point, size: { width: number; height: number }, sizes: Sizes): { box: Box; aside: number }[] {
  const isClass = sizes.pane === 'class';
  return REACHES.filter((reach) => !isClass || reach < FAR).flatMap((reach) =>
    DIRECTIONS.flatMap((turn) => {
      const straight = boxAt(at, { turn, reach: reach * sizes.strip, ...size });
      const [along, across] = [Math.abs(Math.sin(turn)), Math.abs(Math.cos(turn))];
      // On a wall, where strips are large, also slid aside: between what stands there is often just the room.
      return (isClass ? SLIDES : [0]).map((slide) => ({
        box: {
          ...straight,
          x: straight.x + slide * along * size.width,
          y: straight.y + slide * across * size.height,
        },
        aside: Math.abs(slide),
      }));
    }),
  );
}
/** How far a strip is slid aside, in its own widths and heights. */
const SLIDES = [0, -0.38, 0.38, -0.7, 0.7];
/** Across a wall a class does not follow a leader: sooner the strip is left out. In type sizes. */
const FAR = 9;

/** What it costs to break a strip's lines, so that it fits where a broad one does not. */
const NARROW = 1.5;

/** For a class: the name, or that they are missile sites if they have none in common, and how ready they are; else the name alone. */
function shortLinesOf({ parts: [first] }: SiteGroup): string[][] {
  if (!first) return [];
  const stem = stemOf(first.names);
  const name = stem.includes(' · ') ? WORDS.missiles : stem.toUpperCase();
  return [[name, stateOf(first)].filter(Boolean), [name]];
}

function narrowLinesOf(group: SiteGroup): string[] {
  return linesOf(group).flatMap((line) => {
    const parts = line.split(' · ');
    return parts.length > 2 ? [parts.slice(0, -1).join(' · '), parts.at(-1)!] : line.length > BROAD ? parts : [line];
  });
}
/** More letters than this are broken. */
const BROAD = 17;

/** The first type's name stands large, what is told of it below; another type of the row has one line. */
function linesOf({ parts: [first, ...others] }: SiteGroup): string[] {
  const named = (part: SitePart) => `${stemOf(part.names).toUpperCase()} · ${toldOf(part)}`;
  return first ? [stemOf(first.names).toUpperCase(), toldOf(first), ...others.map(named)] : [];
}

/** What type they are; what became of them, or else how ready they are thought to be. */
function toldOf(part: SitePart): string {
  return [WORDS.sites(part.names.length, part.type.toUpperCase()), stateOf(part)].filter(Boolean).join(' · ');
}

const stateOf = ({ states: [state], readings }: SitePart): string =>
  (state ? WORDS.states[state] : (readings[0] ?? '')).toUpperCase();

const REACHES = [2.6, 3.6, 4.8, 6.2, 8, 10, 12.5, 15.5, 18.5];
const DIRECTIONS = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12);
/** Leaders start this far beyond the middle of the group's outermost site, so as not to cover its triangles: in half bases. */
const CLEAR = 2;
/** Less aside than this share of its length, a leader is upright. */
const UPRIGHT = 0.1;
/** Beyond this a leader is hard to follow, in type sizes. */
const LONG = 7;

interface Reach {
  turn: number;
  reach: number;
  width: number;
  height: number;
}

function boxAt(at: Point, { turn, reach, width, height }: Reach): Box {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const middle = { x: at.x + cos * (reach + width / 2), y: at.y + sin * (reach + height / 2) };
  return boxAbout(middle, width, height);
}

/** Between two boxes that keep a leader free, CSS pixels, and their size. */
const STEP = { every: 6, size: 4 };

function stripAt(
  { at, half }: SiteRow,
  box: Box,
  text: { lines: string[]; style: TypeStyle; small: number; site: number },
): Setting {
  const { width, height } = box;
  const middle = { x: box.x + width / 2, y: box.y + height / 2 };
  // The leader meets the strip's edge where a straight line from the site to its middle enters it.
  const share = Math.min(
    width / 2 / Math.max(1e-6, Math.abs(at.x - middle.x)),
    height / 2 / Math.max(1e-6, Math.abs(at.y - middle.y)),
  );
  const meets = { x: middle.x + (at.x - middle.x) * share, y: middle.y + (at.y - middle.y) * share };
  const leader: Point[] = [at, meets];
  const length = lengthOf(leader);
  const far = length / text.style.size;
  const start = half + CLEAR * text.site;
  const count = Math.max(0, Math.ceil((length - 2 - start) / STEP.every));
  const steps = alongPath(
    leader,
    Array.from({ length: count }, (_, index) => start + index * STEP.every),
  );
  const isUpright = Math.abs(meets.x - at.x) < UPRIGHT * length;
  return {
    boxes: [box, ...steps.map((point) => boxAbout(point, STEP.size))],
    // Short leaders first; slanted ones read better than upright ones.
    cost: far / 1.2 + Math.max(0, far - LONG) / 0.4 + (isUpright ? 0.3 : 0),
    glyphs: [],
    style: text.style,
    printed: false,
    strip: { box, lines: text.lines, leader, small: text.small },
  };
}

/** What the names have in common at their start, in whole words; a number at the end is left off. */
export function stemOf(names: string[]): string {
  const words = names.map((name) => name.split(/\s+/));
  const common: string[] = [];
  for (const [index, word] of words[0]!.entries()) {
    if (!words.every((other) => other[index] === word)) break;
    common.push(word);
  }
  const stem = common.join(' ').replace(/[\s,:-]*(?:(?:MRBM|IRBM|sites?)\b\s*)*(?:no\.?\s*)?\d*[\s,:-]*$/i, '');
  return stem || [...new Set(names)].join(' · ');
}
