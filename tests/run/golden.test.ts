// Owns the proof of the golden log: the orders of history, and what takes their place where they are closed.
import { expect, it } from 'vitest';
import { linkStory } from '../../src/engine/link.ts';
import type { DecisionItem } from '../../src/engine/story.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { replayThrough } from '../../src/run/replay.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const { story } = tiny.linked;

it('the golden log gives the orders of history and ends as history did', () => {
  const log = goldenLog(tiny.linked);
  expect(log.fate).toEqual({ kind: 'history' });
  expect(log.picks.map(({ option }) => option)).toEqual(['keep-silent', 'blockade', 'private-word', 'private-deal']);
  expect(story.endings[replayThrough(tiny.linked, log).ending!]!.historical).toBe(true);
});

it('the golden log plays the lesson that plays everything', () => {
  const lessons = story.lessons.toReversed();
  expect(lessons[0]!.decisions).not.toBeNull();
  expect(goldenLog(linkStory({ ...story, lessons })).lesson).toBe('full');
});

/** The orders of the golden log if the private word asks for a course, by its index. */
function picksIfCourseIs(index: number): string[] {
  const changed = structuredClone(story);
  const course = changed.variables.findIndex(({ id }) => id === 'course');
  const [, message] = (changed.items.find(({ id }) => id === 'the-course') as DecisionItem).lines;
  message!.options[0]!.requires = ['==', ['v', course], ['k', index]];
  return goldenLog(linkStory(changed)).picks.map(({ option }) => option);
}

it('what is open is judged after the line before it', () => {
  expect(picksIfCourseIs(1)).toContain('private-word');
});

it('where the order of history is closed, the first open one is given', () => {
  expect(picksIfCourseIs(0)).toContain('open-letter');
});
