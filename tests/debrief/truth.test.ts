// Owns the proof of the truth layer: what was so at an hour beside what was believed, on fixtures and in the scenario.
import { describe, expect, it } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { truthAt } from '../../src/debrief/truth-at.ts';
import { startTruthChart, truthMarkViews } from '../../src/debrief/truth-chart.ts';
import { truthFacts } from '../../src/debrief/truth.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { openWorld } from '../builders/open-world.ts';
import { truthFixture } from '../builders/truths.ts';

const factsAt = (hour: string) =>
  truthAt(truthFixture, parseHour(hour)).map(({ id, really, believed }) => [id, really.text, believed?.text ?? null]);

it.each([
  ['1962-10-16T08:44-04:00', []],
  ['1962-10-19T12:00-04:00', [['N06', 'None of 24 was ready.', null]]],
  ['1962-10-23T12:00-04:00', [['N06', 'Eight of 24 were ready.', 'Four sites are ready.']]],
  [
    '1962-10-27T09:00-04:00',
    [
      ['N06', 'All 24 were ready.', 'Four sites are ready.'],
      ['N12', 'Some stood 15 miles from the base.', null],
    ],
  ],
])('at %s', (hour, facts) => expect(factsAt(hour)).toEqual(facts));

const world = await openWorld('scenarios/thirteen-days');

describe('in the scenario', () => {
  const { library, script } = world;
  const facts = truthFacts(library, script);

  it('every fact begins with the crisis, or says by its absence that it had not begun, and runs forward', () => {
    for (const { really, believed } of facts) {
      for (const steps of [really, believed]) {
        const hours = steps.map((step) => parseHour(step.at));
        expect(hours).toEqual(hours.toSorted((a, b) => a - b));
      }
      expect(really.every(({ cites }) => cites.length > 0)).toBe(true);
    }
  });

  it('a fact with a strip has a few words for each step, and no other has', () => {
    for (const { strip, really } of facts)
      expect(really.every(({ short }) => (short !== null) === (strip !== null))).toBe(true);
    expect(facts.filter(({ strip }) => strip !== null).length).toBeGreaterThanOrEqual(4);
  });

  it('on 27 October, noon, the launchers were ready, and Washington thought five of six sites were', () => {
    const launchers = truthAt(facts, parseHour('1962-10-27T12:00-04:00')).find(({ id }) => id === 'N06')!;
    expect([launchers.really.short, launchers.believed?.text]).toEqual(['all 24', 'Five of six sites are ready.']);
  });
});

describe('the chart of 1962', () => {
  const chartAt = startTruthChart({ ...world, golden: goldenLog(world.linked) });
  const drawn = (hour: string, isTrue: boolean) => chartAt(parseHour(hour), isTrue).chart.marks;
  const ringed = (hour: string, isTrue: boolean) =>
    drawn(hour, isTrue).flatMap(({ id, circled }) => (circled ? [id] : []));

  it.each([
    ['1962-10-16T08:45-04:00', ['warhead-stores']],
    ['1962-10-24T10:15-04:00', ['warhead-stores', 'aleksandrovsk', 'kimovsk-really']],
    [
      '1962-10-27T17:00-04:00',
      ['warhead-stores', 'aleksandrovsk', 'cruise-missiles-near-the-base', 'b-130', 'b-36', 'b-4', 'b-59'],
    ],
  ])('at %s rings what Washington did not have, and nothing where it is asked what Washington had', (hour, marks) => {
    expect(ringed(hour, true).toSorted()).toEqual(marks.toSorted());
    expect(ringed(hour, false)).toEqual([]);
  });

  it('puts a boat in the place of the contact that Washington had', () => {
    const ids = (isTrue: boolean) => drawn('1962-10-27T17:00-04:00', isTrue).map(({ id }) => id);
    expect(ids(false)).toContain('submarine-c-19');
    expect(ids(true)).not.toContain('submarine-c-19');
  });

  it('is kept from the script that play carries', () => {
    const truths = new Set(world.library.truthMarks.map(({ id }) => id));
    expect(truths.size).toBeGreaterThan(0);
    expect(world.script.map.filter(({ id }) => truths.has(id))).toEqual([]);
  });

  it('has for each replaced mark one that exists', () => {
    const ids = world.script.map.map(({ id }) => id);
    const replaced = world.library.truthMarks.flatMap(({ truth }) => truth.instead ?? []);
    expect(replaced.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(replaced));
  });

  it('is listed beside itself, in order of hour', () => {
    const hours = truthMarkViews(world.library, world.script).map(({ at }) => parseHour(at));
    expect(hours).toEqual(hours.toSorted((a, b) => a - b));
  });
});
