// Owns the proof that settings are kept, that a link can preset them, and that a link never undoes the reader's own choice.
import { expect, test } from 'vitest';
import { SETTINGS_KEY, openRunStore } from '../../src/overlay/run-store.ts';
import { NO_PRESET, openSettings, soundOf, turnSound, worded } from '../../src/overlay/settings.ts';

/** A browser that keeps what it is told; `refuses`, one that keeps nothing. */
function browser({ kept, refuses = false }: { kept?: string; refuses?: boolean } = {}) {
  const held = new Map(kept === undefined ? [] : [[SETTINGS_KEY, kept]]);
  const store = openRunStore(() => {
    if (refuses) throw new DOMException('denied', 'SecurityError');
    return {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, text: string) => void held.set(key, text),
      removeItem: (key: string) => void held.delete(key),
    } as Storage;
  });
  return { store, held };
}

test('what a reader sets is there on the next visit', () => {
  const { store } = browser();
  const settings = openSettings(store, NO_PRESET);
  expect(settings.reading.value).toBe('full');
  settings.reading.value = 'plain';
  settings.letterKeys.value = false;
  settings.theme.value = 'light';
  settings.view.value = 'projector';
  settings.textSize.value = 'larger';
  settings.pictures.value = false;
  settings.effects.value = 40;
  settings.hum.value = 0;
  settings.captions.value = false;
  const next = openSettings(store, NO_PRESET);
  expect(next.reading.value).toBe('plain');
  expect(next.letterKeys.value).toBe(false);
  expect([next.theme.value, next.view.value, next.textSize.value]).toEqual(['light', 'projector', 'larger']);
  expect(next.pictures.value).toBe(false);
  expect([next.effects.value, next.hum.value, next.captions.value]).toEqual([40, 0, false]);
});

test('a link presets a setting; the reader’s own choice stands when the same link is opened again, not under another', () => {
  const { store } = browser();
  const first = openSettings(store, { ...NO_PRESET, reading: 'plain' });
  expect(first.reading.value).toBe('plain');
  first.reading.value = 'full';
  expect(openSettings(store, { ...NO_PRESET, reading: 'plain' }).reading.value).toBe('full');
  expect(openSettings(store, NO_PRESET).reading.value).toBe('full');
  openSettings(store, { ...NO_PRESET, reading: 'full' }).reading.value = 'full';
  expect(openSettings(store, { ...NO_PRESET, reading: 'plain' }).reading.value).toBe('plain');
});

test('what a link requires holds while it is open, is never kept, and leaves the reader’s own choice as it was', () => {
  const { store } = browser();
  openSettings(store, NO_PRESET).forecast.value = 'off';
  const linked = openSettings(store, { ...NO_PRESET, forecast: 'required' });
  expect(linked.forecast.value).toBe('required');
  linked.reading.value = 'plain';
  expect(openSettings(store, { ...NO_PRESET, forecast: 'required' }).forecast.value).toBe('required');
  expect(openSettings(store, NO_PRESET).forecast.value).toBe('off');
});

test.each([
  '',
  '{',
  'null',
  '7',
  '[]',
  '{"reading":"loud","letterKeys":"no","theme":"blue","pictures":0,"sound":1,"hum":101,"effects":"5"}',
])('settings kept as "%s" count as none', (kept) => {
  const settings = openSettings(browser({ kept }).store, NO_PRESET);
  expect([settings.reading.value, settings.letterKeys.value]).toEqual(['full', true]);
  expect([settings.theme.value, settings.view.value, settings.pictures.value]).toEqual(['system', 'desk', true]);
  expect([soundOf(settings).value, settings.effects.value, settings.hum.value]).toEqual(['on', 100, 100]);
});

test('where storage refuses, settings hold for the visit', () => {
  const settings = openSettings(browser({ refuses: true }).store, NO_PRESET);
  settings.reading.value = 'plain';
  expect(settings.reading.value).toBe('plain');
});

test('sound is on for one reader and off for a class, and each is remembered by itself', () => {
  const { store } = browser();
  const settings = openSettings(store, NO_PRESET);
  expect(soundOf(settings).value).toBe('on');
  settings.view.value = 'projector';
  expect(soundOf(settings).value).toBe('off');
  turnSound(settings);
  settings.view.value = 'desk';
  turnSound(settings);
  const next = openSettings(store, NO_PRESET);
  expect(soundOf(next).value).toBe('off');
  next.view.value = 'projector';
  expect(soundOf(next).value).toBe('on');
});

test('a link can ask for silence or for sound, in either view', () => {
  const { store } = browser();
  const silent = openSettings(store, { ...NO_PRESET, sound: 'off' });
  expect([silent.sound.value, silent.classSound.value]).toEqual(['off', 'off']);
  const loud = openSettings(browser().store, { ...NO_PRESET, sound: 'on', view: 'projector' });
  expect(soundOf(loud).value).toBe('on');
  turnSound(silent);
  expect(soundOf(openSettings(store, { ...NO_PRESET, sound: 'off' })).value).toBe('on');
});

test('a text without a plain wording keeps its own', () => {
  expect(worded({ text: 'Whole.', plain: 'Plain.' }, 'plain')).toBe('Plain.');
  expect(worded({ text: 'Whole.', plain: 'Plain.' }, 'full')).toBe('Whole.');
  expect(worded({ text: 'Whole.', plain: null }, 'plain')).toBe('Whole.');
});
