// Owns the proof that the address is read without trust: what is good is taken, the rest is named.
import { describe, expect, test } from 'vitest';
import { formatCodeLink, parseCodeHash, parsePreset } from '../../src/overlay/address.ts';
import { NO_PRESET } from '../../src/overlay/settings.ts';

const offer = {
  scenario: 'thirteen-days',
  lessons: ['full', 'quick'],
  wholeLesson: 'full',
  lenses: ['low', 'middle', 'high'],
};
const plain = { lesson: 'full', lens: 'middle', fate: 'seeded', seed: null };

test.each([
  ['', plain],
  ['?scenario=thirteen-days', plain],
  ['?lens=high&lesson=quick', { ...plain, lens: 'high', lesson: 'quick' }],
  ['?fate=history', { ...plain, fate: 'history' }],
  ['?seed=1962', { ...plain, seed: '1962' }],
  ['?seed=18446744073709551615', { ...plain, seed: '18446744073709551615' }],
  ['?seed=007', { ...plain, seed: '7' }],
  ['?seed=&lens=', plain],
  ['?utm_source=mail', plain],
])('"%s" sets up a run, and nothing is ignored', (search, choice) => {
  expect(parsePreset(search, offer)).toEqual({ choice, settings: NO_PRESET, ignored: [] });
});

test.each([
  ['?lens=extreme', 'lens', '“low” or “middle” or “high”'],
  ['?fate=kind', 'fate', '“seeded” or “history”'],
  ['?lesson=never', 'lesson', '“full” or “quick”'],
  ['?reading=loud', 'reading', '“full” or “plain”'],
  ['?scenario=berlin', 'scenario', '“thirteen-days”'],
  ['?seed=-1', 'seed', 'whole number'],
  ['?seed=1e9', 'seed', 'whole number'],
  ['?seed=18446744073709551616', 'seed', 'whole number'],
  ['?seed=7&fate=history', 'seed', 'no dice are thrown'],
])('"%s" leaves the run as it was, and says why', (search, part, why) => {
  const { choice, ignored } = parsePreset(search, offer);
  expect(choice).toEqual({ ...plain, fate: choice.fate });
  expect(ignored).toHaveLength(1);
  expect(ignored[0]).toContain(`asks for ${part} “`);
  expect(ignored[0]).toContain(why);
});

test('the address presets what readers may set for themselves', () => {
  expect(parsePreset('?reading=plain', offer).settings).toEqual({ ...NO_PRESET, reading: 'plain' });
  expect(parsePreset('?reading=loud', offer).settings).toEqual(NO_PRESET);
  expect(parsePreset('?view=projector', offer).settings).toEqual({ ...NO_PRESET, view: 'projector' });
  expect(parsePreset('?forecast=required', offer).settings).toEqual({ ...NO_PRESET, forecast: 'required' });
  expect(parsePreset('?sound=off', offer).settings).toEqual({ ...NO_PRESET, sound: 'off' });
  expect(parsePreset('?reveal=step', offer).settings).toEqual({ ...NO_PRESET, reveal: 'step' });
});

test('a value of any length is shown shortened', () => {
  expect(parsePreset(`?lens=${'x'.repeat(5000)}`, offer).ignored[0]!.length).toBeLessThan(200);
});

describe('the code in the address', () => {
  test.each([
    ['#r=7F3K-9QWX', '7F3K-9QWX'],
    ['#r=', ''],
    ['#r=%E0%A4%A', '%E0%A4%A'],
    ['#row-a', null],
    ['', null],
  ])('"%s" asks for %j', (hash, code) => {
    expect(parseCodeHash(hash)).toBe(code);
  });

  test('a link carries the page, the code without its hyphens, and nothing of the run set up before', () => {
    const link = formatCodeLink('https://example.org/x/?seed=1#r=OLD', '7F3K-9QWX');
    expect(link).toBe('https://example.org/x/#r=7F3K9QWX');
    expect(parseCodeHash(new URL(link).hash)).toBe('7F3K9QWX');
  });
});
