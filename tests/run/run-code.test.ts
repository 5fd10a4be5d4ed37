// Owns the proof of the run code: it carries a whole log, and a wrong character never opens another run.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSymbols } from '../../src/base/check-symbols.ts';
import { formatSymbols, parseSymbols } from '../../src/base/crockford.ts';
import { linkStory } from '../../src/engine/link.ts';
import type { Edition } from '../../src/engine/story.ts';
import { type RunLog, newLog } from '../../src/run/log.ts';
import { startPlainWalk } from '../../src/run/plain-walk.ts';
import { replayThrough } from '../../src/run/replay.ts';
import { decodeRun, encodeRun, readRun } from '../../src/run/run-code.ts';
import { anyNumbers, anySetting, noted, playNumbers, withNotes } from '../builders/random-run.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const { linked } = tiny;
const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const logs = fc
  .tuple(anySetting(tiny), anyNumbers(8), anyNumbers(24))
  .map(([setting, numbers, said]) => withNotes(linked.story, playNumbers(tiny, setting, numbers), said));
/** The same logs without the machine, which takes ten times as long. */
const walked = fc.tuple(anySetting(tiny), anyNumbers(8), anyNumbers(24)).map(([setting, numbers, said]) => {
  const walk = startPlainWalk(linked, setting);
  const log = newLog(linked.story, setting);
  for (const number of numbers) {
    const asked = walk.waitingLine();
    if (!asked) break;
    const open = asked.line.options.filter((_, place) => walk.canChoose(place));
    const option = open[number % open.length]!;
    log.picks.push({ decision: asked.decision.id, line: asked.line.id, option: option.id });
    walk.choose(asked.line.options.indexOf(option));
  }
  return noted(linked.story, log, walk.waitingLine()?.decision.id ?? null, said);
});
const history = playNumbers(tiny, { lesson: 'full', lens: 'middle', fate: { kind: 'history' } }, [0, 0, 0, 0, 0]).log();
const seeded: RunLog = { ...history, fate: { kind: 'seeded', seed: '987654321098' } };
const SAMPLES: [string, RunLog][] = [
  ['history', history],
  ['a seed', seeded],
  ['a start', { ...history, picks: [] }],
  [
    'a run with forecasts and reasons',
    withNotes(linked.story, playNumbers(tiny, history, [0, 0, 0, 0, 0]), [3, 2, 1, 0, 0, 2, 9]),
  ],
  ['half a decision', { ...seeded, picks: history.picks.slice(0, 2) }],
];

const kindOf = (text: string, story = linked) => {
  const decoded = decodeRun(story, text);
  return decoded.ok ? 'read' : decoded.error.kind;
};

describe('a run code', () => {
  it('is read back as the log that it was made from', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const code = encodeRun(linked, log);
        expect(decodeRun(linked, code)).toEqual({ ok: true, value: log });
        // Read without the machine, and yet to the same ending.
        const read = readRun(linked, code);
        expect(read.ok && read.value.ending).toBe(replayThrough(linked, log).ending);
      }),
    );
  });

  it('survives for 10,000 logs with and without notes, and no single wrong character is ever read', () => {
    let withNote = 0;
    fc.assert(
      fc.property(walked, fc.nat(), (log, at) => {
        withNote += log.forecasts.length > 0 ? 1 : 0;
        const code = encodeRun(linked, log);
        const read = decodeRun(linked, code);
        if (!read.ok || JSON.stringify(read.value) !== JSON.stringify(log)) return false;
        // One place a log, each wrong character in it: over all logs every place comes up hundreds of times.
        const letters = code.replaceAll('-', '');
        const place = at % letters.length;
        return [...CHARACTERS].every(
          (wrong) =>
            wrong === letters[place] || kindOf(letters.slice(0, place) + wrong + letters.slice(place + 1)) !== 'read',
        );
      }),
      { numRuns: 10_000 },
    );
    expect(withNote).toBeGreaterThan(2000);
    expect(withNote).toBeLessThan(9900);
  });

  it('carries the least and the greatest seed', () => {
    for (const seed of ['0', '255', '256', String(2n ** 64n - 1n)]) {
      const log: RunLog = { ...history, fate: { kind: 'seeded', seed } };
      expect(decodeRun(linked, encodeRun(linked, log))).toEqual({ ok: true, value: log });
    }
  });

  it('forgives how it was written down', () => {
    const code = encodeRun(linked, seeded);
    const spoken = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(decodeRun(linked, `  ${spoken}\n`)).toEqual({ ok: true, value: seeded });
  });

  it('is not made of a log that does not replay', () => {
    const picks = [{ decision: 'first-word', line: 'first-word', option: 'shout' }];
    expect(() => encodeRun(linked, { ...history, picks })).toThrow('"shout" is no option');
  });
});

describe.each(SAMPLES)('the code of %s', (_, log) => {
  const code = encodeRun(linked, log);
  const letters = code.replaceAll('-', '');

  it('is refused with any one character wrong', () => {
    for (let place = 0; place < letters.length; place++) {
      for (const wrong of CHARACTERS) {
        if (wrong === letters[place]) continue;
        const kind = kindOf(letters.slice(0, place) + wrong + letters.slice(place + 1));
        // The first character also says whether the count is odd or even.
        expect(place === 0 ? ['check', 'length'] : ['check']).toContain(kind);
      }
    }
  });

  it('is refused with two unlike neighbours swapped', () => {
    for (let place = 1; place < letters.length; place++) {
      const [left, right] = [letters[place - 1]!, letters[place]!];
      if (left === right) continue;
      expect(kindOf(letters.slice(0, place - 1) + right + left + letters.slice(place + 1))).not.toBe('read');
    }
  });

  it('is refused with a character missing or doubled', () => {
    expect(kindOf(letters.slice(1))).not.toBe('read');
    for (let place = 1; place < letters.length; place++) {
      expect(kindOf(letters.slice(0, place) + letters.slice(place + 1))).toBe('length');
      expect(kindOf(letters.slice(0, place) + letters[place] + letters.slice(place))).toBe('length');
    }
  });
});

describe('what cannot be read', () => {
  const code = encodeRun(linked, history);
  const symbols = (() => {
    const parsed = parseSymbols(code);
    return parsed.ok ? parsed.value.slice(0, -2) : [];
  })();
  const signed = (list: number[]) => formatSymbols([...list, ...checkSymbols(list)]);

  it.each([
    ['nothing', ' - ', 'empty', 'Type the letters and digits'],
    ['a character that no code has', code.replace(/.$/, 'U'), 'character', '“U” is never part of a run code'],
    ['a beginning', code.slice(0, 4), 'length', 'has only 4 characters'],
    ['a whole essay', 'CRISES '.repeat(60_000), 'length', 'too long for a run code'],
    ['a missing character', code.slice(0, 2) + code.slice(3), 'length', 'is missing, or there is one too many'],
    ['a wrong character', code.slice(0, 7) + (code[7] === 'A' ? 'B' : 'A') + code.slice(8), 'check', 'does not add up'],
    ['another version', signed(symbols.with(0, symbols[0]! ^ 3)), 'version', 'another version of this page'],
    ['another scenario', signed(symbols.with(1, symbols[1]! ^ 1)), 'scenario', 'another scenario, not of “tiny”'],
    ['another edition', signed(symbols.with(3, symbols[3]! ^ 1)), 'edition', 'another edition of the scenario “tiny”'],
    ['a path that does not exist', signed([...symbols, 31, 31]), 'path', 'orders that could not be given'],
  ])('%s has its own sentence', (_, text, kind, sentence) => {
    const decoded = decodeRun(linked, text);
    expect(decoded.ok).toBe(false);
    if (decoded.ok) return;
    expect(decoded.error.kind).toBe(kind);
    expect(decoded.error.message).toContain(sentence);
  });

  it('a code with an order that is closed tells of a path that does not exist', () => {
    const story = structuredClone(linked.story);
    for (const item of story.items) {
      if (item.kind === 'decision')
        item.lines.forEach(({ options }) => options.forEach((each) => (each.requires = null)));
    }
    const lax = linkStory(story);
    const picks = [
      ...history.picks.slice(0, 1),
      { decision: 'the-course', line: 'means', option: 'strike' },
      { decision: 'the-course', line: 'message', option: 'open-letter' },
    ];
    expect(kindOf(encodeRun(lax, { ...history, picks }), lax)).toBe('read');
    expect(kindOf(encodeRun(lax, { ...history, picks }))).toBe('path');
  });

  it('a code of other rules is of another edition', () => {
    const other = linkStory({ ...linked.story, edition: 'OTHERONE' as Edition });
    expect(kindOf(code, other)).toBe('edition');
  });
});
