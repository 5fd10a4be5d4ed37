// Owns the proof that the teacher's sheets follow the lesson that was chosen, in the scenario that pupils play.
import { describe, expect, test } from 'vitest';
import { DEFAULT_FOLDER } from '../../src/cli/read-folder.ts';
import { teachingView } from '../../src/debrief/teaching-view.ts';
import { compileTeaching } from '../../src/engine/compile-teaching.ts';
import { compileLibrary, compileScript, compileStory } from '../../src/engine/compile.ts';
import { linkStory } from '../../src/engine/link.ts';
import { loadOnce } from '../builders/load-once.ts';

const loaded = await loadOnce(DEFAULT_FOLDER);
if (!loaded.ok) throw new Error('The scenario is broken.');
const scenario = loaded.value;
const library = compileLibrary(scenario);
const view = teachingView({
  linked: linkStory(compileStory(scenario)),
  script: compileScript(scenario),
  library,
  teaching: compileTeaching(scenario),
});

describe.each(scenario.heading.lessons)('the sheets of "$id"', ({ id, minutes, decisions, pauses }) => {
  const lesson = view.lessons.find((one) => one.id === id)!;
  const real = scenario.decisions.filter(({ branch }) => !branch).map((decision) => decision.id);
  const played = real.filter((decision) => decisions?.includes(decision) ?? true);
  const parts = lesson.plan.withPauses.flatMap((sitting) => sitting.parts);

  test('have a note for each decision that is played, with sources, what Kennedy did and a question', () => {
    expect(lesson.notes.map((sheet) => sheet.id)).toEqual(played);
    for (const sheet of lesson.notes) {
      expect(sheet.sources.length, sheet.id).toBeGreaterThan(0);
      expect(sheet.kennedy?.why, sheet.id).toBeTruthy();
      expect(sheet.note?.press, sheet.id).toMatch(/[?.]$/);
    }
  });

  test('plan its minutes, with the pauses where the lesson has them', () => {
    expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
    expect(parts.filter(({ kind }) => kind === 'pause').map((part) => part.decisions[0])).toEqual(
      (pauses ?? []).map(({ after }) => after),
    );
    expect(lesson.plan.withoutPauses.flatMap((one) => one.parts).some(({ kind }) => kind === 'pause')).toBe(false);
    for (const part of parts.filter(({ kind }) => kind === 'play')) expect(part.minutes).toBeGreaterThan(0);
  });

  test('say how long the reading takes: longer for a slow reader', () => {
    const { usual, slow } = lesson.reading;
    expect(usual).toBeGreaterThan(played.length * 2);
    expect(slow).toBeGreaterThan(usual);
  });
});

test('a lesson of 45 minutes has time to read its decisions as far as one must, and half a minute to choose at each', () => {
  const single = view.lessons.find((lesson) => lesson.minutes === 45)!;
  const play = single.plan.withPauses[0]!.parts.filter(({ kind }) => kind === 'play');
  const minutes = play.reduce((sum, part) => sum + part.minutes, 0);
  expect(single.reading.usual + single.notes.length / 2).toBeLessThanOrEqual(minutes);
});

test('the quiz has six questions, and each wrong answer the claim of a textbook that the record does not confirm', () => {
  expect(view.quiz).toHaveLength(6);
  for (const { id, answers, sources } of view.quiz) {
    expect(
      answers.filter(({ right }) => right),
      id,
    ).toHaveLength(1);
    expect(sources.length, id).toBeGreaterThan(0);
    for (const { right, from, because } of answers.filter((answer) => !answer.right)) {
      expect([right, because === null, from === null], id).toEqual([false, false, false]);
      expect(library.claims.find((claim) => claim.id === from!.id)?.verdict).not.toBe('confirmed');
    }
  }
});

test('the right answer stands in every place, and is not given away by its length', () => {
  const places = view.quiz.map(({ answers }) => answers.findIndex(({ right }) => right));
  expect(new Set(places).size).toBe(4);
  const longest = view.quiz.filter(({ answers }) => {
    const right = answers.find((answer) => answer.right)!;
    return answers.every((answer) => answer === right || answer.text.length < right.text.length);
  });
  expect(longest.length).toBeLessThanOrEqual(view.quiz.length / 2);
});

test('the rubric has four levels; at the highest stand a harder and a milder order', () => {
  expect(view.rubric.map(({ next }) => next === null)).toEqual([false, false, false, true]);
  expect(view.rubric.at(-1)!.examples.map(({ of }) => of)).toEqual([
    'Choosing a course: Air strike on the missile sites alone',
    'Major Anderson is dead: Hold for one more night',
  ]);
});
