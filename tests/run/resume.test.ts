// Owns the proof of the kept run: it comes back whole, and each way of failing has its sentence.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/engine/story.ts';
import { MOST_WORDS, type RunLog } from '../../src/run/log.ts';
import { formatSave, parseSave } from '../../src/run/resume.ts';
import { anyNumbers, anySetting, playNumbers } from '../builders/random-run.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const { linked } = tiny;
const log = playNumbers(tiny, { lesson: 'full', lens: 'middle', fate: { kind: 'seeded', seed: '7' } }, [0, 0, 0]).log();

describe('a kept run', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anySetting(tiny), anyNumbers(8), (setting, numbers) => {
        const kept = playNumbers(tiny, setting, numbers).log();
        expect(parseSave(formatSave(kept), linked)).toEqual({ ok: true, value: kept });
      }),
    );
  });

  it.each([
    ['nothing', '', 'damaged', 'is damaged'],
    ['half a text', formatSave(log).slice(0, 90), 'damaged', 'kept aside'],
    ['other JSON', '[1, 2]', 'damaged', 'is damaged'],
    ['null', 'null', 'damaged', 'is damaged'],
    ['a run without a fate', formatSave({ ...log, fate: undefined as never }), 'damaged', 'is damaged'],
    ['orders of another shape', formatSave({ ...log, picks: ['blockade'] as never }), 'damaged', 'is damaged'],
    ['a lens that is not there', formatSave({ ...log, lens: 'rosy' }), 'damaged', 'is damaged'],
    ['another scenario', formatSave({ ...log, scenario: 'berlin' }), 'scenario', 'another scenario, “berlin”'],
    ['another edition', formatSave({ ...log, edition: 'X' as Edition }), 'edition', 'another edition'],
    [
      'an order that does not fit',
      formatSave({ ...log, picks: log.picks.map((pick) => ({ ...pick, option: 'blockade' })) }),
      'picks',
      'past order 1 (“blockade” in “first-word”)',
    ],
  ])('of %s is refused in a sentence', (_, text, kind, sentence) => {
    const parsed = parseSave(text, linked);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.error.kind).toBe(kind);
    expect(parsed.error.message).toContain(sentence);
  });

  it('offers the part that still fits', () => {
    const picks = [...log.picks.slice(0, 2), { ...log.picks[2]!, option: 'semaphore' }];
    const parsed = parseSave(formatSave({ ...log, picks }), linked);
    expect(!parsed.ok && parsed.error.upTo).toEqual({ ...log, picks: log.picks.slice(0, 2) });
  });

  it('keeps forecasts and reasons, and leaves out only those that are damaged', () => {
    const said: RunLog = {
      ...log,
      forecasts: [{ decision: 'first-word', danger: 40, answer: 'wait' }],
      reasons: [{ decision: 'first-word', reason: 'peace', words: 'It gives us a day.', source: 'PAPERS' }],
      pauses: [{ decision: 'first-word', words: 'A second camp would.' }],
    };
    expect(parseSave(formatSave(said), linked)).toEqual({ ok: true, value: said });
    const damaged = {
      ...said,
      forecasts: [null, { decision: 'nowhere', danger: 10 }, { decision: 'first-word', danger: 45, answer: 7 }],
      reasons: [{ decision: 'first-word', reason: {}, words: 'x'.repeat(9999) }],
    };
    const parsed = parseSave(formatSave(damaged as never), linked);
    expect(parsed.ok && parsed.value.forecasts).toEqual([]);
    expect(parsed.ok && parsed.value.reasons).toEqual([
      { decision: 'first-word', reason: null, words: 'x'.repeat(MOST_WORDS), source: null },
    ]);
    expect(parsed.ok && parsed.value.picks).toEqual(log.picks);
  });

  it('never throws, whatever was stored', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !parseSave(text, linked).ok));
  });
});
