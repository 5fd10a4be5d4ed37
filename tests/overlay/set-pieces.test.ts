// Holds the choice of a picture to two views: each comes once, with what brings it, and with nothing else.
import { describe, expect, test } from 'vitest';
import { PIECES, pieceBetween } from '../../src/overlay/set-pieces.ts';
import { headlines } from '../../src/overlay/words/pieces.ts';
import type { CrisisView } from '../../src/run/crisis-view.ts';
import { views } from '../builders/page-views.ts';

const blank: CrisisView = { ...views.oneLine, dispatches: [], decision: { ...views.oneLine.decision!, id: 'other' } };
const decision = (id: string): CrisisView => ({ ...blank, decision: { ...blank.decision!, id } });
const news = (id: string, over: CrisisView = blank): CrisisView => ({
  ...over,
  dispatches: [{ ...views.oneLine.dispatches[0]!, id }],
});
const ordered = (id: string, chosen: string): CrisisView => ({
  ...decision(id),
  stage: 'aftermath',
  decision: { ...decision(id).decision!, lines: [{ id: 'order', title: '', options: [], chosen }] },
});

const brought: [string, CrisisView][] = [
  ['photographs', decision('secrecy')],
  ['speech', ordered('speech', 'firm-and-limited')],
  ['line', news('moscow-turns-its-ships')],
  ['two-letters', decision('second-letter')],
  ['overdue', news('overdue')],
  ['justice', ordered('robert-and-dobrynin', 'silence')],
  ['radio', news('radio-moscow', decision('accepting-the-acceptance'))],
  ['ships-home', news('missiles-on-deck')],
  ['ending', views.settled],
];

describe('a picture', () => {
  test.each(brought)('%s comes with what brings it, and not again while that stands', (id, view) => {
    expect(pieceBetween(blank, view)).toBe(id);
    expect(pieceBetween(view, view)).toBeNull();
    expect(pieceBetween(view, { ...view, gauges: [] })).toBeNull();
  });

  test('is brought by each kind that there is', () => {
    expect(brought.map(([id]) => id).toSorted()).toEqual([...PIECES].toSorted());
  });

  test.each<[string, CrisisView]>([
    ['a demand by letter', ordered('speech', 'letter-first')],
    ['a broadcast that says no', news('radio-moscow', decision('the-reserve'))],
    ['a run that ended in nuclear use', views.nuclear],
    ['any other decision', blank],
  ])('does not come with %s', (_, view) => {
    expect(pieceBetween(blank, view)).toBeNull();
  });

  test('comes at the start of a run, and not when a run is taken up again', () => {
    const first = { ...decision('secrecy'), steps: [] };
    expect(pieceBetween(null, first)).toBe('photographs');
    expect(pieceBetween(null, decision('second-letter'))).toBeNull();
  });

  test('of a front page has a headline of its own, without quotation marks', () => {
    const told = Object.values(headlines);
    expect(new Set(told).size).toBe(told.length);
    for (const headline of told) expect(headline).not.toMatch(/["“”]/);
  });
});
