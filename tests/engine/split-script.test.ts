// Holds the two halves of a script to being the whole, and the first to being enough for the first order.
import { describe, expect, it } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { joinScript, openingEnd, splitScript } from '../../src/engine/split-script.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const { script, story } = tiny;

describe('a script in two halves', () => {
  it('is the whole again when it is joined', () => {
    const { opening, rest } = splitScript(structuredClone(script), story);
    joinScript(opening, rest);
    expect(opening).toEqual(script);
  });

  it("tells all up to the opening's end with the first half, and nothing of it with the second", () => {
    const { opening, rest } = splitScript(script, story);
    const early = story.items.slice(0, openingEnd(story) + 1).map(({ id }) => id);
    const told = Object.keys({ ...opening.decisions, ...opening.events });
    expect(told.toSorted()).toEqual(early.toSorted());
    expect(Object.keys({ ...rest.decisions, ...rest.events }).filter((id) => early.includes(id))).toEqual([]);
    expect(told.length).toBeLessThan(story.items.length);
  });

  it('ends the opening with the first decision of the lesson that begins latest in the first phase', () => {
    const firstOf = (...lessons: (string[] | null)[]) =>
      story.items[openingEnd({ ...story, lessons: lessons.map((decisions) => ({ id: 'cut', decisions })) })]!.id;
    expect(firstOf(null)).toBe('first-word');
    const inFirst = story.items.filter(
      ({ kind, branch, phase }) => kind === 'decision' && !branch && phase === story.phases[0],
    );
    expect(firstOf(null, [inFirst.at(-1)!.id])).toBe(inFirst.at(-1)!.id);
    expect(firstOf(null, ['last-offer'])).toBe('first-word');
  });

  it('marks hard words from the start, and brings what they mean later', () => {
    const { opening, rest } = splitScript(script, story);
    expect(opening.glossary.map(({ id, forms }) => [id, forms])).toEqual(
      script.glossary.map(({ id, forms }) => [id, forms]),
    );
    expect(opening.glossary.every(({ text }) => text === '')).toBe(true);
    expect(rest.glossary).toEqual(script.glossary);
  });

  it('brings each source once, and those of the opening with the first half', () => {
    const { opening, rest } = splitScript(script, story);
    expect(Object.keys(rest.sources).filter((key) => key in opening.sources)).toEqual([]);
    expect({ ...opening.sources, ...rest.sources }).toEqual(script.sources);
    expect(opening.glossary.every(({ cites }) => cites === undefined)).toBe(true);
    const briefed = Object.values(opening.decisions).flatMap(({ briefing }) => briefing.flatMap(({ cites }) => cites));
    expect(briefed.length).toBeGreaterThan(0);
    for (const key of briefed) expect(opening.sources).toHaveProperty(key);
  });

  it('brings the marks and letters of the opening with it, and no later ones', () => {
    const { opening, rest } = splitScript(script, story);
    const next = parseHour(script.clock.starts) + story.items[openingEnd(story) + 1]!.at;
    for (const list of ['map', 'letters'] as const) {
      expect(opening[list].every(({ known }) => parseHour(known) < next)).toBe(true);
      expect(rest[list].every(({ known }) => parseHour(known) >= next)).toBe(true);
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
