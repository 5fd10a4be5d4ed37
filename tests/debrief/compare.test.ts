// Owns the proof of the comparison: rows of either lane, marks, what is said of each, and both escalation lines.
import { describe, expect, it } from 'vitest';
import { compareWithRecord, letters } from '../../src/debrief/compare.ts';
import { goldenLog } from '../../src/run/golden.ts';
import type { RunSetting } from '../../src/run/log.ts';
import { playNumbers } from '../builders/random-run.ts';
import { openWorld } from '../builders/open-world.ts';

const history: RunSetting = { lesson: 'full', lens: 'middle', fate: { kind: 'history' } };
const tiny = await openWorld('tests/scenario/good/tiny');
const golden = goldenLog(tiny.linked);
const played = (numbers: number[]) => ({ log: playNumbers(tiny, history, numbers).log() });
const compare = (numbers: number[]) => compareWithRecord({ ...tiny, ...played(numbers), golden });

describe('the record beside itself', () => {
  const comparison = compare([0, 0, 0, 0]);

  it('is the same in every row, without a mark', () => {
    expect(comparison.rows.map(({ decision, relation, mark }) => [decision, relation, mark])).toEqual([
      ['first-word', 'same', null],
      ['the-course', 'same', null],
      ['last-offer', 'same', null],
    ]);
    expect(comparison.you).toEqual(comparison.record);
    expect(comparison.ending).toEqual({ ...comparison.recordEnding, tone: 'settled' });
  });

  it('lays three layers side by side: the lines that were shown, what they knew, what is known', () => {
    const [first, second] = comparison.rows;
    expect(first!.youKnew.map(({ text }) => text)).toEqual([
      'The pictures came this morning. They show tents, lorries and a long trench.',
    ]);
    expect(first!.theyKnew).toMatchObject([{ side: 'moscow', since: 1989, cites: [{ key: 'BOOK' }] }]);
    expect(first!.nowYouKnow).toHaveLength(1);
    // The streets are loud only where the run has spoken out.
    expect(second!.youKnew).toHaveLength(1);
    expect(compare([1, 0, 0, 0]).rows[1]!.youKnew).toHaveLength(2);
  });

  it('has no counterfactual to tell', () => {
    expect(comparison.rows.every(({ wouldHave }) => wouldHave === null)).toBe(true);
  });

  it('stands on an axis from the first hour to the last', () => {
    expect([comparison.from, comparison.to]).toEqual(['1962-10-16T08:00-04:00', '1962-10-20T20:00-04:00']);
    expect(comparison.bands.at(-1)).toEqual({ name: 'breaking', upTo: 1 });
  });
});

describe('a lesson beside the record', () => {
  const log = playNumbers(tiny, { ...history, lesson: 'quick' }, [0, 0]).log();

  it('says which decisions the lesson took', () => {
    const { rows } = compareWithRecord({ ...tiny, log, golden });
    expect(rows.map(({ decision, relation, taken }) => [decision, relation, taken])).toEqual([
      ['first-word', 'same', false],
      ['the-course', 'same', true],
      ['last-offer', 'same', false],
    ]);
  });
});

describe('a strike beside the record', () => {
  // Speak out, strike with a private word, press on with a second wave.
  const comparison = compare([1, 1, 0, 1]);

  it('ends sooner and in war, and its lane stops there', () => {
    expect(comparison.ending).toMatchObject({ id: 'open-war', tone: 'war', at: '1962-10-17T10:00-04:00' });
    expect(comparison.you.until).toBe('1962-10-17T10:00-04:00');
    expect(comparison.record.until).toBe('1962-10-19T16:00-04:00');
  });

  it('marks each parting by a letter, and not what followed from it', () => {
    expect(comparison.rows.map(({ decision, relation, mark }) => [decision, relation, mark])).toEqual([
      ['first-word', 'different', 'A'],
      ['the-course', 'different', 'B'],
      ['last-offer', 'only-record', null],
    ]);
  });

  it('says of each row what was ordered, why, and what would have come of it', () => {
    const [first, second, third] = comparison.rows;
    expect(first).toMatchObject({
      title: 'The first word',
      date: 'Tuesday 16 October, 08:00',
      you: 'Tell the country',
      record: 'Say nothing for now',
      why: { text: 'He wanted the second flight first.', cites: [{ key: 'BOOK' }] },
      wouldHave: { text: 'Southland would have dug in under the eyes of the world.', confidence: 'low' },
      standing: 'plausible',
      question: 'Who had a right to know that day?',
      nowYouKnow: [{ side: 'moscow', since: 1989, cites: [{ key: 'BOOK' }] }],
    });
    // The standing is that of the line in which the orders part, not of the one they share.
    expect(second).toMatchObject({
      you: 'Bomb the camp; A word to the envoy',
      record: 'Stop their ships; A word to the envoy',
      standing: 'speculative',
      dispute: { claim: 'The private word decided it.' },
    });
    expect(third).toMatchObject({ you: null, record: 'Agree in private', standing: null, wouldHave: null });
  });
});

describe('what would have come of an order', () => {
  it('is told of the order that differs, not of one that the record shares', () => {
    const library = structuredClone(tiny.library);
    const said = (text: string) => ({ text, confidence: 'low' as const, cites: ['BOOK'] });
    library.decisions['the-course']!.wouldHave = { blockade: said('shared'), 'open-letter': said('apart') };
    const { log } = played([0, 0, 1, 0]);
    const { rows } = compareWithRecord({ ...tiny, library, log, golden });
    expect(rows[1]).toMatchObject({ relation: 'different', wouldHave: { text: 'apart' }, standing: 'supported' });
  });
});

describe('a decision that history never saw', () => {
  const { rows } = compare([0, 1, 0, 0]);

  it('stands in its place among the others, with what it is built from', () => {
    expect(rows.map(({ decision, relation, mark }) => [decision, relation, mark])).toEqual([
      ['first-word', 'same', null],
      ['the-course', 'different', 'A'],
      ['after-the-strike', 'only-you', null],
      ['last-offer', 'only-record', null],
    ]);
    expect(rows[2]).toMatchObject({
      record: null,
      why: null,
      basis: { text: "The navy's own plan had a second day." },
    });
  });
});

describe('the escalation line', () => {
  it('steps at each order and event, and at each midnight of drift', () => {
    const { escalation } = compare([0, 0, 0, 0]).record;
    expect(escalation.map(({ at }) => at)).toEqual([
      '1962-10-16T08:00-04:00',
      '1962-10-17T10:00-04:00',
      '1962-10-18T00:00-04:00',
      '1962-10-18T09:00-04:00',
      '1962-10-18T12:00-04:00',
      '1962-10-18T15:00-04:00',
      '1962-10-18T20:00-04:00',
      '1962-10-19T00:00-04:00',
      '1962-10-19T16:00-04:00',
    ]);
    const levels = escalation.map(({ level }) => level);
    expect(levels[0]).toBe(0.2);
    expect(levels[1]).toBe(0.45);
    // Fourteen hours at three points a day.
    expect(levels[2]).toBeCloseTo(0.45 + (0.03 * 14) / 24, 10);
    // A day of it less one hour, and five points off as the ships turn.
    expect(levels[3]).toBeCloseTo(0.45 + (0.03 * 23) / 24 - 0.05, 10);
  });
});

describe('the moments of a replay', () => {
  const told = (numbers: number[]) =>
    compare(numbers).moments.map(({ date, together, you, record }) => [
      date,
      together,
      you.map(({ kind, title, mark }) => `${kind} ${mark ?? ''}: ${title}`),
      record.map(({ kind, title, mark }) => `${kind} ${mark ?? ''}: ${title}`),
    ]);

  it('are told once where the run is the record', () => {
    const { moments, parted } = compare([0, 0, 0, 0]);
    expect(moments.every(({ together, you, record }) => together && you.length === record.length)).toBe(true);
    expect(moments.at(-1)!.you.at(-1)).toMatchObject({ kind: 'ending' });
    expect(parted).toBeNull();
  });

  it('lie in order of hour, with the letters of the partings, and go on after a run that ended', () => {
    const all = told([1, 1, 0, 1]);
    expect(all[0]).toEqual([
      'Tuesday 16 October, 08:00',
      false,
      ['order A: The first word'],
      ['order A: The first word'],
    ]);
    expect(all.at(-1)).toMatchObject([
      expect.any(String),
      false,
      [],
      [expect.any(String), expect.stringMatching(/^ending/)],
    ]);
    expect(all.flatMap(([, , you]) => you).at(-1)).toMatch(/^ending : /);
    expect(compare([1, 1, 0, 1]).parted).toBe('1962-10-16T08:00-04:00');
  });

  it('say when Washington had word of what had happened before', () => {
    const events = compare([0, 0, 0, 0]).moments.flatMap(({ you }) => you.filter(({ kind }) => kind === 'event'));
    expect(events.length).toBeGreaterThan(0);
    expect(events.some(({ learnt }) => learnt !== null)).toBe(true);
  });

  it('is the same moment whoever gave the order, the player or the lesson', () => {
    const log = playNumbers(tiny, { ...history, lesson: 'quick' }, [0, 0]).log();
    const { moments } = compareWithRecord({ ...tiny, log, golden });
    expect(moments.flatMap(({ you }) => you).some(({ taken }) => taken)).toBe(true);
    expect(moments.every(({ together }) => together)).toBe(true);
  });
});

describe('what each side chose', () => {
  it('stands with the words of the order, and with those who spoke for it', () => {
    const { choices } = compare([1, 1, 0, 1]).rows[0]!;
    expect(choices!.you!.orders.map(({ label }) => label)).toEqual(['Tell the country']);
    expect(choices!.record!.orders.map(({ label }) => label)).toEqual(['Say nothing for now']);
    for (const side of [choices!.you!, choices!.record!])
      for (const { backs } of side.advice) expect(side.orders.map(({ label }) => label)).toContain(backs);
  });

  it('is nothing where a run never came to the decision', () => {
    expect(compare([1, 1, 0, 1]).rows[2]!.choices).toMatchObject({ you: null });
  });
});

describe('gauges at the end', () => {
  it('are told in both lanes, hidden ones too', () => {
    const { gauges } = compare([0, 1, 0, 0]);
    expect(gauges).toEqual([
      { name: 'Tension', hidden: false, you: expect.any(String), record: 'calm' },
      { name: 'Trust', hidden: false, you: 'thin', record: 'fair' },
      { name: 'Readiness', hidden: true, you: 'gathered', record: 'gathered' },
    ]);
  });
});

it('a run that has not ended is not laid beside the record', () => {
  expect(() => compare([0, 0])).toThrow('Only a run that has ended');
});

it('marks run from A to Z and on to AA', () => {
  expect([0, 25, 26, 27, 51, 52].map(letters)).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA']);
});
