// Holds the two halves of a script to being the whole, and the first to being enough for the first phase.
import { describe, expect, it } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { joinScript, splitScript } from '../../src/engine/split-script.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const { script, story } = tiny;

describe('a script in two halves', () => {
  it('is the whole again when it is joined', () => {
    const { opening, rest } = splitScript(structuredClone(script), story);
    joinScript(opening, rest);
    expect(opening).toEqual(script);
  });

  it('tells the first phase with the first half, and nothing of it with the second', () => {
    const { opening, rest } = splitScript(script, story);
    const early = story.items.filter(({ phase }) => phase === story.phases[0]).map(({ id }) => id);
    const told = Object.keys({ ...opening.decisions, ...opening.events });
    expect(told.toSorted()).toEqual(early.toSorted());
    expect(Object.keys({ ...rest.decisions, ...rest.events }).filter((id) => early.includes(id))).toEqual([]);
    expect(told.length).toBeLessThan(story.items.length);
  });

  it('brings each source once, and those of the first phase with the first half', () => {
    const { opening, rest } = splitScript(script, story);
    expect(Object.keys(rest.sources).filter((key) => key in opening.sources)).toEqual([]);
    expect({ ...opening.sources, ...rest.sources }).toEqual(script.sources);
    const briefed = Object.values(opening.decisions).flatMap(({ briefing }) => briefing.flatMap(({ cites }) => cites));
    expect(briefed.length).toBeGreaterThan(0);
    for (const key of briefed) expect(opening.sources).toHaveProperty(key);
  });

  it('brings the marks and letters of the first phase with it, and no later ones', () => {
    const { opening, rest } = splitScript(script, story);
    const second = parseHour(script.phases[1]!.from);
    for (const list of ['map', 'letters'] as const) {
      expect(opening[list].every(({ known }) => parseHour(known) < second)).toBe(true);
      expect(rest[list].every(({ known }) => parseHour(known) >= second)).toBe(true);
      expect(opening[list].length + rest[list].length).toBe(script[list].length);
      expect(rest[list].length).toBeGreaterThan(0);
    }
  });

  it('leaves every ending to the second', () => {
    const { opening, rest } = splitScript(script, story);
    expect(opening.endings).toEqual({});
    expect(rest.endings).toEqual(script.endings);
  });
});
