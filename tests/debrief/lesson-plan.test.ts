// Owns the proof that a lesson's minutes add up, whatever the lesson, and that a third to a half of them is debrief.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlanLesson, lessonPlan, shareOut } from '../../src/debrief/lesson-plan.ts';

const decision = (id: string, hasPause = false, part = 0, words = 300) => ({ id, part, words, hasPause });
const flat = (lesson: PlanLesson) =>
  lessonPlan(lesson).flatMap(({ parts }) => parts.map(({ kind, from, minutes }) => [kind, from, minutes]));

test('45 minutes are five to start, twenty to play with the pauses in them, fifteen of debrief, five to write', () => {
  const decisions = [decision('a'), decision('b', true), decision('c'), decision('d', true), decision('e')];
  expect(flat({ minutes: 45, decisions })).toEqual([
    ['start', 0, 5],
    ['play', 5, 7],
    ['pause', 12, 1],
    ['play', 13, 7],
    ['pause', 20, 1],
    ['play', 21, 4],
    ['feel', 25, 1],
    ['describe', 26, 4],
    ['analyse', 30, 7],
    ['apply', 37, 3],
    ['write', 40, 5],
  ]);
});

test('what is too long for one sitting is divided by the parts of the crisis, and has its debrief on a day of its own', () => {
  const decisions = [decision('a'), decision('b', true), decision('c', false, 1), decision('d', true, 2)];
  const plan = lessonPlan({ minutes: 150, decisions });
  expect(plan.map(({ part, parts }) => [part, ...parts.map(({ kind }) => kind)])).toEqual([
    [0, 'start', 'play', 'pause'],
    [1, 'play'],
    [2, 'play', 'pause'],
    [null, 'feel', 'describe', 'analyse', 'apply', 'write'],
  ]);
});

describe('of any lesson', () => {
  const lessons = fc.record({
    minutes: fc.integer({ min: 20, max: 240 }),
    decisions: fc.array(fc.record({ words: fc.integer({ min: 50, max: 900 }), hasPause: fc.boolean() }), {
      minLength: 1,
      maxLength: 12,
    }),
  });

  test('the minutes add up, each part begins where the last one ended, and each decision is played once', () => {
    fc.assert(
      fc.property(lessons, ({ minutes, decisions }) => {
        const lesson = {
          minutes,
          decisions: decisions.map((one, index) => ({ ...one, id: `${index}`, part: index >> 2 })),
        };
        const plan = lessonPlan(lesson);
        for (const { parts, minutes: all } of plan) {
          parts.forEach((part, index) =>
            expect(part.from).toBe(index === 0 ? 0 : parts[index - 1]!.from + parts[index - 1]!.minutes),
          );
          expect(all).toBe(parts.reduce((sum, part) => sum + part.minutes, 0));
        }
        const parts = plan.flatMap((one) => one.parts);
        expect(parts.filter(({ kind }) => kind === 'play').flatMap((part) => part.decisions)).toEqual(
          lesson.decisions.map(({ id }) => id),
        );
        // A very short lesson with many pauses keeps its pauses; then there is nothing left to play in.
        const pauses = parts.filter(({ kind }) => kind === 'pause').length;
        if (pauses < minutes / 4) expect(plan.reduce((sum, one) => sum + one.minutes, 0)).toBe(minutes);
        const debrief = parts.filter(({ kind }) => ['feel', 'describe', 'analyse', 'apply'].includes(kind));
        const share = debrief.reduce((sum, part) => sum + part.minutes, 0) / minutes;
        expect(share).toBeGreaterThan(0.3);
        expect(share).toBeLessThanOrEqual(0.5);
      }),
    );
  });
});

test.each([
  [10, [1, 1, 1], [4, 3, 3]],
  [14, [1, 2, 1], [4, 7, 3]],
  [0, [5, 5], [0, 0]],
  [3, [], []],
])('%i shared out by %j is %j', (total, weights, shares) => {
  expect(shareOut(total, weights)).toEqual(shares);
});
