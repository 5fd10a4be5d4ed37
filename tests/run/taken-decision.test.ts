// Owns the proof of what is told of a decision that the lesson took: once, at the next stop, and never an untruth.
import { describe, expect, it } from 'vitest';
import { linkStory } from '../../src/engine/link.ts';
import type { DecisionItem } from '../../src/engine/story.ts';
import { type RunSetting, newLog } from '../../src/run/log.ts';
import { standsInOpening } from '../../src/run/opening.ts';
import { playNumbers } from '../builders/random-run.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const quick: RunSetting = { lesson: 'quick', lens: 'middle', fate: { kind: 'history' } };
const LINE = 'As in 1962: The president stopped the ships and sent a word in private.';

/** The small scenario, cut, at its first stop after these orders. */
function at(numbers: number[], world: Pick<typeof tiny, 'linked' | 'script'> = tiny) {
  const run = playNumbers(world, quick, numbers);
  if (run.view().stage === 'aftermath') run.proceed();
  return run.view();
}

/** The small scenario, in which history's order to stop ships is closed to those who kept silent. */
function withItsOrderClosed() {
  const story = structuredClone(tiny.linked.story);
  const { lines } = story.items.find(({ id }) => id === 'the-course') as DecisionItem;
  lines[0]!.options.find(({ historical }) => historical)!.requires = ['>=', ['v', story.escalation], ['k', 101]];
  return { ...tiny, linked: linkStory(story) };
}

describe('a decision that the lesson takes', () => {
  it('is told as it was in 1962 while all else has been, with what the record rests on', () => {
    const news = at([0]).dispatches.find(({ taken }) => taken)!;
    expect(news).toMatchObject({ id: 'the-course', text: LINE, known: 'Wednesday 17 October, 10:00' });
    expect(news.cites.map(({ key }) => key)).toEqual(['BOOK', 'PAPERS']);
    expect(at([0]).steps.at(-1)).toMatchObject({ decision: 'the-course', pick: null, label: LINE });
  });

  it('is told as the order alone once the run has parted from 1962', () => {
    const news = at([1]).dispatches.find(({ taken }) => taken);
    expect(news!.text).toBe(
      'This lesson gave Kennedy’s order for you. The course: Stop their ships; A word to the envoy.',
    );
    expect(news!.cites.map(({ key }) => key)).toEqual(['PAPERS']);
  });

  it('goes by the first open option where history’s own is closed, and says so', () => {
    const news = at([0], withItsOrderClosed()).dispatches.find(({ taken }) => taken)!;
    expect(news.text).toBe(
      'This lesson gave an order for you, since Kennedy’s was not open. The course: Bomb the camp; A word to the envoy.',
    );
  });

  it('does not keep a branch from being asked: what it leads to is the player’s own', () => {
    expect(at([0], withItsOrderClosed()).decision).toMatchObject({ id: 'after-the-strike', branch: true });
  });

  it('is told once, and is no news in the aftermath of the next order', () => {
    const run = playNumbers(tiny, quick, [0, 0]);
    expect(run.view().dispatches).toEqual([]);
    run.proceed();
    expect(run.view().dispatches.filter(({ taken }) => taken)).toEqual([]);
  });

  it('stands among the news by its hour', () => {
    const hours = at([0]).dispatches.map(({ known, taken }) => [known, taken]);
    expect(hours[0]).toEqual(['Wednesday 17 October, 10:00', true]);
    expect(hours.slice(1).every(([, taken]) => taken === false)).toBe(true);
  });
});

describe('the opening', () => {
  const withLesson = (decisions: string[]) =>
    linkStory({ ...structuredClone(tiny.linked.story), lessons: [{ id: 'cut', decisions }] });
  it.each([
    [['first-word'], true],
    [['last-offer'], false],
  ])('holds the first stop of a lesson that asks %j: %j', (decisions, expected) => {
    const linked = withLesson(decisions);
    const log = newLog(linked.story, { ...quick, lesson: 'cut' });
    expect(standsInOpening(linked, log)).toBe(expected);
  });
});
