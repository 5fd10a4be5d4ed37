// Owns the proof that sound sounds: the real sprite under the real Howler, after a real click and not before, and without either.
import { Howler } from 'howler/dist/howler.core.min.js';
import { afterAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CrisisView } from '../../src/run/crisis-view.ts';
import { type Cue } from '../../src/sound/cues.ts';
import { openSoundDesk } from '../../src/sound/sound-desk.ts';
import { SPRITE } from '../../src/sound/sprite.ts';
import mp3 from '../../src/sound/effects.mp3?url';
import webm from '../../src/sound/effects.webm?url';
import { views } from '../builders/page-views.ts';

const RATE = 48_000;
const PATIENCE = { timeout: 6000 };
const step = (decision: string) => ({ ...views.oneLine.steps[0]!, decision });
const asked: CrisisView = { ...views.oneLine, dispatches: [], steps: [step('course')] };
const answered: CrisisView = { ...views.aftermath, steps: [step('course'), step('second-letter')] };

const cues: Cue[][] = [];
const troubles: boolean[] = [];
const desk = openSoundDesk({ onCues: (told) => cues.push(told), onTrouble: (isThere) => troubles.push(isThere) });
afterAll(() => desk.stop());

const isFetched = () => performance.getEntriesByType('resource').some(({ name }) => /effects/.test(name));

/** How much sounds now, as a root mean square of a third of a second. */
async function loudness(): Promise<number> {
  const meter = new AnalyserNode(Howler.ctx, { fftSize: 16_384 });
  Howler.masterGain.connect(meter);
  const samples = new Float32Array(meter.fftSize);
  const until = Howler.ctx.currentTime + meter.fftSize / Howler.ctx.sampleRate;
  await expect.poll(() => Howler.ctx.currentTime, PATIENCE).toBeGreaterThan(until);
  meter.getFloatTimeDomainData(samples);
  Howler.masterGain.disconnect(meter);
  return rms(samples);
}

const rms = (samples: Float32Array) => Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length);

test.each([webm, mp3])('every sound lies in %s where the sprite says, with silence between', async (url) => {
  const bytes = await (await fetch(url)).arrayBuffer();
  const buffer = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(bytes);
  const samples = buffer.getChannelData(0);
  const from = (ms: number, length: number) => samples.subarray((ms * RATE) / 1000, ((ms + length) * RATE) / 1000);
  const [lastAt, lastLength] = Object.values(SPRITE).at(-1)!;
  expect(Math.abs(buffer.duration * 1000 - lastAt - lastLength - 200)).toBeLessThan(120);
  for (const [name, [at, length]] of Object.entries(SPRITE)) {
    expect(rms(from(at, length)), name).toBeGreaterThan(0.003);
    // A decoder may be late by a frame of 26 ms.
    expect(rms(from(at + length + 30, 140)), `after ${name}`).toBeLessThan(0.0005);
  }
});

test('nothing is fetched before a gesture; captions are told without one', async () => {
  performance.clearResourceTimings();
  desk.set({ isOn: true, effects: 100, hum: 100 });
  desk.show(asked);
  expect(navigator.userActivation.hasBeenActive).toBe(false);
  expect([isFetched(), cues]).toEqual([false, [[]]]);
});

test('after a click there is a hum, and an order is heard over it', async () => {
  document.body.innerHTML = '<button>Begin</button>';
  await userEvent.click(page.getByRole('button'));
  await expect.poll(() => Howler.ctx?.state, PATIENCE).toBe('running');
  await expect.poll(loudness, PATIENCE).toBeGreaterThan(0.001);
  desk.show(answered);
  expect(cues.at(-1)).toEqual(['order']);
  await expect.poll(loudness, PATIENCE).toBeGreaterThan(0.008);
  expect(troubles).toEqual([false]);
});

test('mute holds, over a new stop too, and the hum is back when it is lifted', async () => {
  desk.set({ isOn: false, effects: 100, hum: 100 });
  await expect.poll(() => Howler.masterGain.gain.value, PATIENCE).toBe(0);
  desk.show({ ...asked, decision: { ...asked.decision!, id: 'line', heard: 'telephone' }, steps: answered.steps });
  expect(cues.at(-1)).toEqual(['telephone']);
  await expect.poll(() => Howler.ctx.state, PATIENCE).toBe('suspended');
  desk.set({ isOn: true, effects: 100, hum: 100 });
  await expect.poll(() => Howler.ctx.state, PATIENCE).toBe('running');
  await expect.poll(loudness, PATIENCE).toBeGreaterThan(0.001);
});

test('another place is quiet, and coming back is not', async () => {
  desk.show(null);
  await expect.poll(() => Howler.ctx.state, PATIENCE).toBe('suspended');
  desk.show({ ...asked, decision: { ...asked.decision!, id: 'line' }, steps: answered.steps });
  await expect.poll(() => Howler.ctx.state, PATIENCE).toBe('running');
});

test('where the browser plays nothing, that is told once, and captions go on', async () => {
  Howler.usingWebAudio = false;
  const told: Cue[][] = [];
  const trouble: boolean[] = [];
  const silent = openSoundDesk({ onCues: (heard) => told.push(heard), onTrouble: (isThere) => trouble.push(isThere) });
  silent.set({ isOn: true, effects: 100, hum: 100 });
  silent.show(asked);
  await expect.poll(() => trouble, PATIENCE).toEqual([true]);
  silent.show(answered);
  expect(told).toEqual([[], ['order']]);
  silent.stop();
});
