// Owns the proof that disputes come in the order in which they concern a run, and that its chain of events is told apart from history.
import { describe, expect, it } from 'vitest';
import { chainOf, firstLinks } from '../../src/debrief/chain.ts';
import { compareWithRecord } from '../../src/debrief/compare.ts';
import { FORM_PARTS } from '../../src/debrief/exam-form.ts';
import { formWords, writingWords } from '../../src/overlay/words/writing.ts';
import { goldenLog } from '../../src/run/golden.ts';
import type { RunSetting } from '../../src/run/log.ts';
import { EXAM_FORMS } from '../../src/scenario/schema-debrief.ts';
import { openWorld } from '../builders/open-world.ts';
import { playNumbers } from '../builders/random-run.ts';

const history: RunSetting = { lesson: 'full', lens: 'middle', fate: { kind: 'history' } };
const tiny = await openWorld('tests/scenario/good/tiny');
const world = await openWorld('scenarios/thirteen-days');
const compare = (from: typeof tiny, numbers: number[], setting = history) =>
  compareWithRecord({ ...from, log: playNumbers(from, setting, numbers).log(), golden: goldenLog(from.linked) });

describe('what historians dispute', () => {
  it('begins with a decision at which the run parted, and keeps every dispute', () => {
    const { debates } = compare(tiny, [1, 0, 0, 0]);
    const whole = debates.find(({ about }) => about === 'crisis')!;
    expect(whole).toMatchObject({ id: 'the-trench', settles: "The engineers' own plans." });
    expect(whole.touches).toMatchObject([{ decision: 'first-word', relation: 'different' }]);
    expect(whole.sides.map(({ who, cites }) => [who, cites[0]!.key])).toEqual([
      ['The engineers', 'PAPERS'],
      ['The admiral', 'BOOK'],
    ]);
  });

  it('of the thirteen days has both sides, their works, and what would settle each', () => {
    const log = goldenLog(world.linked);
    const { debates } = compareWithRecord({ ...world, log, golden: log });
    expect(debates).toHaveLength(31);
    for (const { title, sides, settles, touches } of debates) {
      expect(sides.length, title).toBeGreaterThanOrEqual(2);
      expect(
        sides.every(({ cites }) => cites.length > 0),
        title,
      ).toBe(true);
      expect(settles, title).toBeTruthy();
      expect(touches.length, title).toBeGreaterThan(0);
    }
  });

  it('comes nearest first in a lesson that gave most of the orders', () => {
    const { debates } = compare(world, [1, 1, 1, 1], { ...history, lesson: 'quick' });
    const nearness = debates.map(({ touches }) => {
      const own = touches.filter(({ you, taken }) => you !== null && !taken);
      return own.some(({ relation }) => relation !== 'same') ? 2 : Math.min(own.length, 1);
    });
    expect(nearness[0]).toBe(2);
    expect(nearness).toEqual(nearness.toSorted((a, b) => b - a));
  });
});

describe('a chain of events', () => {
  const parted = compare(tiny, [1, 0, 0, 0]);

  it('marks in a run what never happened, and nothing in history', () => {
    expect(chainOf(parted, 'record').some(({ isApart }) => isApart)).toBe(false);
    expect(chainOf(parted, 'you')[0]).toMatchObject({ decision: 'first-word', isApart: true });
    expect(chainOf(compare(tiny, [0, 0, 0, 0]), 'you').some(({ isApart }) => isApart)).toBe(false);
  });

  it('is in order, with an id for each link, and begins with the orders of a lesson and the ending', () => {
    const chain = chainOf(parted, 'record');
    expect(new Set(chain.map(({ id }) => id)).size).toBe(chain.length);
    const first = firstLinks(chain, new Set(parted.core));
    expect(chain.filter(({ id }) => first.includes(id)).map(({ kind }) => kind)).toContain('ending');
    expect(first.every((id) => !id.includes(' '))).toBe(true);
  });
});

describe('exam writing', () => {
  it('has a question of the thirteen days for every form, and asks no exam about a run', () => {
    const { writing } = world.library;
    expect(writing.map(({ form }) => form)).toEqual([...EXAM_FORMS]);
    const onRuns = EXAM_FORMS.filter((form) => FORM_PARTS[form].chains.includes('you'));
    expect(onRuns).toEqual(['inquiry']);
  });

  it.each(EXAM_FORMS)('%s has words, and a name for every box', (form) => {
    expect(formWords[form].starts.length).toBeGreaterThan(2);
    for (const box of FORM_PARTS[form].boxes) expect(writingWords.boxes[box]).toBeTruthy();
  });
});
