// Owns the proof of what a class board holds: nothing counts twice unasked, and nothing kept is lost by reading it again.
import { describe, expect, it } from 'vitest';
import type { Collected } from '../../../src/debrief/collect-runs.ts';
import type { FoundRun } from '../../../src/debrief/find-codes.ts';
import {
  EMPTY,
  addCollected,
  countAside,
  dropAside,
  dropRun,
  foldThere,
  formatAside,
  formatKept,
  parseAside,
  parseKept,
} from '../../../src/overlay/board/held.ts';

const run = (code: string): FoundRun => ({
  code,
  log: { lesson: 'full' } as FoundRun['log'],
  ending: 0,
  waitsAt: null,
});
const [a, b] = [run('AAAA'), run('BBBB')];
const again = { kind: 'duplicate' as const, text: 'AAAA', line: 7, message: '', run: a };
const typo = { kind: 'mistyped' as const, text: 'AAAX', line: 8, message: 'It does not add up.', run: null };
const full = addCollected(EMPTY, { runs: [a, b], aside: [again, typo] }, null);

/** Reads codes as an edition would that knows A and B, and refuses O as an old one. */
function collect(text: string): Collected {
  if (text === 'OLD1')
    return { runs: [], aside: [{ ...typo, kind: 'edition', text: 'OLD1', message: 'Another edition.' }] };
  const known = [a, b].find(({ code }) => code === text);
  return { runs: known ? [known] : [], aside: [] };
}

describe('what a board holds', () => {
  it('names what is set aside again by its latest place only', () => {
    const later = addCollected(full, { runs: [], aside: [{ ...again, line: 70 }] }, 'chat.txt');
    expect(later.runs).toEqual([a, b]);
    expect(later.aside.map(({ text, line, from }) => [text, line, from])).toEqual([
      ['AAAX', 8, null],
      ['AAAA', 70, 'chat.txt'],
    ]);
  });

  it('counts a duplicate when it is told to, and nothing that has no run', () => {
    const counted = countAside(full, full.aside[0]!);
    expect(counted.runs.map(({ code }) => code)).toEqual(['AAAA', 'BBBB', 'AAAA']);
    expect(counted.aside.map(({ kind }) => kind)).toEqual(['mistyped']);
    expect(countAside(full, full.aside[1]!)).toBe(full);
  });

  it('lets go of one run or of what is set aside, and of nothing else', () => {
    expect(dropRun(full, a)).toEqual({ ...full, runs: [b] });
    expect(dropAside(full, full.aside.slice(1)).aside.map(({ kind }) => kind)).toEqual(['duplicate']);
    expect(full.runs).toEqual([a, b]);
  });
});

describe('what is kept', () => {
  it('comes back as it was, a code that counts twice too', () => {
    const twice = countAside(full, full.aside[0]!);
    const text = formatKept(twice);
    expect(text).toBe('AAAA\nBBBB\nAAAA');
    expect(parseKept(text, collect, '').runs).toEqual(twice.runs);
  });

  it('keeps a code of an old edition, names it, and gives it back to be kept', () => {
    const kept = parseKept('AAAA\nOLD1\n\n???\n', collect, 'No code any more.');
    expect(kept.runs).toEqual([a]);
    expect(kept.aside.map(({ kind, text, line, message }) => [kind, text, line, message])).toEqual([
      ['edition', 'OLD1', null, 'Another edition.'],
      ['damaged', '???', null, 'No code any more.'],
    ]);
    expect(formatKept(kept)).toBe('AAAA\nOLD1\n???');
    expect(formatKept(dropAside(kept, kept.aside))).toBe('AAAA');
  });

  it('brings back what was set aside, a duplicate with its run', () => {
    expect(parseAside(formatAside(full), collect)).toEqual(full.aside);
  });

  it.each(['', 'no JSON', '{}', '[null]'])('takes %j for nothing set aside', (text) => {
    expect(parseAside(text, collect)).toEqual([]);
  });
});

describe('a column that grows and is pasted again', () => {
  const repeated = (code: string, line: number) => ({
    kind: 'duplicate' as const,
    text: code,
    line,
    message: '',
    run: run(code),
  });

  it('is told as one number, and only what was sent more often than it is held is set aside', () => {
    const aside = [repeated('AAAA', 1), repeated('BBBB', 2), repeated('CCCC', 3), repeated('BBBB', 4)];
    const folded = foldThere(aside, ['AAAA', 'BBBB', 'CCCC']);
    expect(folded.there).toBe(3);
    expect(folded.aside.map(({ line }) => line)).toEqual([4]);
  });

  it('a code alone is set aside as before: it may be a second pupil’s', () => {
    expect(foldThere([repeated('AAAA', 1)], ['AAAA'])).toMatchObject({ there: 0, aside: [{ text: 'AAAA' }] });
  });

  it('what cannot be read stays set aside', () => {
    const mistyped = { kind: 'mistyped' as const, text: 'AAAB', line: 2, message: 'No.', run: null };
    const folded = foldThere([repeated('AAAA', 1), mistyped, repeated('BBBB', 3)], ['AAAA', 'BBBB']);
    expect(folded).toEqual({ there: 2, aside: [mistyped] });
  });
});
