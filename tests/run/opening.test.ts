// Holds the words that come with the page to being enough until the first order has been given, in every lesson.
import { describe, expect, it } from 'vitest';
import { splitScript } from '../../src/engine/split-script.ts';
import { startRun } from '../../src/run/actor.ts';
import type { CrisisView } from '../../src/run/crisis-view.ts';
import { newLog } from '../../src/run/log.ts';
import { standsInOpening } from '../../src/run/opening.ts';
import { openWorld } from '../builders/open-world.ts';

const { linked, script } = await openWorld('scenarios/thirteen-days');
const { opening } = splitScript(script, linked.story);
const lessons = linked.story.lessons.map(({ id }) => id);

/** What the page shows of the first decision, and of what follows each of its first line's options. */
function shown(words: typeof script, lesson: string): CrisisView[] {
  const log = newLog(linked.story, { lesson, lens: 'middle', fate: { kind: 'seeded', seed: '1962' } });
  const first = startRun({ linked, script: words, log, reading: 'plain' }).view();
  const views = [first];
  for (const option of first.decision!.lines[0]!.options) {
    const run = startRun({ linked, script: words, log, reading: 'plain' });
    if (option.closed !== null) continue;
    const picks = run.view().decision!.lines.map((line, index) => ({
      line: line.id,
      option: index === 0 ? option.id : line.options.find(({ closed }) => closed === null)!.id,
    }));
    run.choose(picks);
    views.push(run.view());
  }
  return views;
}

describe('the words that come with the page', () => {
  it.each(lessons)('show the first decision of the lesson "%s", and what follows it, as all the words do', (lesson) => {
    const log = newLog(linked.story, { lesson, lens: 'middle', fate: { kind: 'history' } });
    expect(standsInOpening(linked, log)).toBe(true);
    const views = shown(script, lesson);
    expect(views.length).toBeGreaterThan(2);
    expect(views.slice(1).every(({ stage }) => stage === 'aftermath')).toBe(true);
    expect(shown(opening, lesson)).toEqual(views);
  });

  it('leave out the later decisions', () => {
    expect(Object.keys(opening.decisions).length).toBeLessThan(Object.keys(script.decisions).length / 4);
  });
});
