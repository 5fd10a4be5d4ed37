// Owns the proof of the hard words: which are marked in a text, and which are left alone.
import { describe, expect, it } from 'vitest';
import { startMarker } from '../../src/overlay/glossary-marks.ts';

const marker = startMarker([
  { id: 'blockade', term: 'Blockade', forms: ['blockades', 'blockaded'] },
  { id: 'joint-chiefs', term: 'Joint Chiefs', forms: ['Chiefs'] },
  { id: 'sac', term: 'SAC' },
  { id: 'u-2', term: 'U-2', forms: ['U-2s'] },
  { id: 'warhead', term: 'Warhead', forms: ['warheads', 'nuclear warheads'] },
]);

/** The text with its marks in brackets. */
function marked(text: string, met = new Set<string>()): string {
  return marker
    .mark(text, met)
    .map((segment) => (segment.term ? `[${segment.text}=${segment.term}]` : segment.text))
    .join('');
}

describe('in a text', () => {
  it.each([
    ['A blockade is an act of war.', 'A [blockade=blockade] is an act of war.'],
    ['Blockaded ports.', '[Blockaded=blockade] ports.'],
    ['The Joint Chiefs agree.', 'The [Joint Chiefs=joint-chiefs] agree.'],
    ['Are there nuclear warheads?', 'Are there [nuclear warheads=warhead]?'],
    ['A U-2 is overdue; U-2s fly high.', 'A [U-2=u-2] is overdue; U-2s fly high.'],
    ['SAC is ready, a sac is not.', '[SAC=sac] is ready, a sac is not.'],
    ['a sac', 'a sac'],
    ['Blockaders and unblockaded', 'Blockaders and unblockaded'],
    ['', ''],
    ['Nothing hard here.', 'Nothing hard here.'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('every term is marked once on a screen', () => {
    const met = new Set<string>();
    expect(marked('A blockade.', met)).toBe('A [blockade=blockade].');
    expect(marked('The blockade holds.', met)).toBe('The blockade holds.');
    expect([...met]).toEqual(['blockade']);
  });

  it('no letter is lost', () => {
    const text = 'The Chiefs want the blockade, the U-2 and warheads. "Chiefs" again!';
    expect(
      marker
        .mark(text, new Set())
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });
});

it('without terms nothing is marked', () => {
  expect(startMarker([]).mark('A blockade.', new Set())).toEqual([{ text: 'A blockade.', term: null }]);
});
