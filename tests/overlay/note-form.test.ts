// Owns the proof of what is asked before an order, what is still missing of it, and what of it is kept.
import { describe, expect, it } from 'vitest';
import { EMPTY_NOTE, MOST_WORDS, type NotePart, askedAt, finished, missingParts } from '../../src/overlay/note-form.ts';
import { startRun } from '../../src/run/actor.ts';
import { MOST_WORDS as KEPT_WORDS, type Note, newLog } from '../../src/run/log.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const setting = { lesson: 'full', lens: 'middle', fate: { kind: 'history' as const } };
const decision = startRun({ ...tiny, log: newLog(tiny.linked.story, setting) }).view().decision!;
const asked = askedAt(tiny.script, decision)!;

describe('before an order', () => {
  it('the scenario’s own answers and reasons are asked, and each source of the decision once', () => {
    expect(asked.forecast!.answers.map(({ id }) => id)).toEqual(tiny.linked.story.answers);
    expect(asked.reasons.map(({ id }) => id)).toEqual(tiny.linked.story.reasons);
    const keys = asked.sources.map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('nothing is asked where the scenario has nothing to ask', () => {
    expect(askedAt({ ...tiny.script, forecast: null, reasons: [] }, decision)).toBeNull();
  });

  it.each<[string, Partial<Note>, NotePart[]]>([
    ['nothing', {}, ['danger', 'answer', 'reason', 'source']],
    ['that war cannot come', { danger: 0 }, ['answer', 'reason', 'source']],
    ['a reason in own words', { danger: 0, words: 'It gives us a day.' }, ['answer', 'source']],
    ['a reason of spaces', { words: ' \n ' }, ['danger', 'answer', 'reason', 'source']],
    ['all of it', { danger: 100, answer: 'wait', reason: 'peace', source: 'PAPERS' }, []],
  ])('who says %s still owes the rest', (_, said, missing) => {
    expect(missingParts({ ...EMPTY_NOTE, ...said }, asked)).toEqual(missing);
  });

  it('a decision without sources asks for none', () => {
    expect(missingParts(EMPTY_NOTE, { ...asked, sources: [] })).not.toContain('source');
  });

  it('words are kept without stray spaces, and no longer than the log holds', () => {
    expect(finished({ ...EMPTY_NOTE, words: '  It gives\n us  a day. ' }).words).toBe('It gives us a day.');
    expect(finished({ ...EMPTY_NOTE, words: 'x'.repeat(999) }).words).toHaveLength(MOST_WORDS);
    expect(MOST_WORDS).toBe(KEPT_WORDS);
  });
});
