// Owns the proof of the truth layer: what was so at an hour beside what was believed, on fixtures and in the scenario.
import { describe, expect, it } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { truthAt } from '../../src/debrief/truth-at.ts';
import { truthFacts } from '../../src/debrief/truth.ts';
import { openWorld } from '../builders/open-world.ts';
import { truthFixture } from '../builders/truths.ts';

const at = (hour: string) =>
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
])('at %s', (hour, facts) => expect(at(hour)).toEqual(facts));

describe('in the scenario', async () => {
  const { library, script } = await openWorld('scenarios/thirteen-days');
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
