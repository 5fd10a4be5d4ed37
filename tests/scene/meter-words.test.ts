// Holds the meter to saying which way it went and why, in words that never contradict each other.
import { describe, expect, test } from 'vitest';
import { meterWords, wrapLines } from '../../src/scene/meter-words.ts';
import { october24 } from '../builders/views.ts';

const { escalation } = october24;
const said = (over: Partial<typeof escalation>) => meterWords({ ...escalation, band: 'BRINK', level: 0.63, ...over });

describe('the meter says', () => {
  test.each([
    ['a rise from another band', { direction: 'rising', before: 0.3 }, '▲ RISING, FROM TALK'],
    ['a rise within a band', { direction: 'rising', before: 0.57 }, '▲ RISING'],
    ['an easing', { direction: 'falling', before: 0.9 }, '▼ EASING, FROM SHOTS'],
    ['that nothing moved', { direction: 'steady', before: 0.63 }, '■ STEADY'],
  ] as const)('%s', (_, over, way) => {
    expect(said(over)).toMatchObject({ band: 'BRINK', way });
  });

  test.each([
    ['an order', { direction: 'rising', cause: 'Firm and limited', causedBy: 'order' }, 'Your order: Firm and limited'],
    [
      'what happened',
      { direction: 'rising', cause: 'DEFCON 2 in clear', causedBy: 'event' },
      'Because: DEFCON 2 in clear',
    ],
    [
      'what moved it before it stood still',
      { direction: 'steady', cause: 'Radio Moscow' },
      'Last moved by: Radio Moscow',
    ],
    [
      'what its band means where nothing is known to have moved it',
      { cause: '', says: 'Forces face each other.' },
      'Forces face each other.',
    ],
  ] as const)('%s', (_, over, why) => {
    expect(said(over).why).toBe(why);
  });
});

describe('a cause on the plate', () => {
  const measure = (text: string) => text.length;

  test.each([
    ['stands in one line if it fits', 'Because: Radio Moscow', ['Because: Radio Moscow']],
    ['is broken between words', 'Your order: Firm and limited, for now', ['Your order: Firm and', 'limited, for now']],
    [
      'ends in dots if two lines are too few',
      'Your order: 500 miles on paper; hold off in fact, and say so',
      ['Your order: 500 miles on', 'paper; hold off in …'],
    ],
  ])('%s', (_, text, lines) => {
    expect(wrapLines(text, 24, 2, measure)).toEqual(lines);
  });
});
