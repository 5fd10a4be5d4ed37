// Owns the bench on which sounds are made: SoX makes and treats samples, this file places them in time. Needs `sox` on the path.
import { spawnSync } from 'node:child_process';
import { assert } from '../../base/assert.ts';

export const RATE = 48_000;

/** One channel, 48,000 samples a second, full scale at 1. */
export type Samples = Float32Array<ArrayBuffer>;

export interface Part {
  what: Samples;
  /** Seconds from the start. */
  at: number;
  /** Decibels, 0 as it is. */
  gain?: number;
}

const RAW = ['-t', 'f32', '-r', String(RATE), '-c', '1'];

/** Sound out of nothing, by SoX's own words: `synth 0.05 brownnoise bandpass 420 260h`. The same words give the same samples. */
export function make(effects: string): Samples {
  return sox(['-n', ...RAW, '-', ...split(effects)], new Uint8Array());
}

/** Sends samples through SoX's effects: `reverb 55 40 100 lowpass 5200`. */
export function treat(samples: Samples, effects: string): Samples {
  return sox([...RAW, '-', ...RAW, '-', ...split(effects)], new Uint8Array(samples.buffer));
}

/** All parts at once, as long as the last one rings. Pure. */
export function mix(parts: Part[]): Samples {
  const ends = parts.map(({ what, at }) => Math.round(at * RATE) + what.length);
  const mixed = new Float32Array(Math.max(...ends));
  for (const { what, at, gain = 0 } of parts) {
    const start = Math.round(at * RATE);
    const factor = factorOf(gain);
    for (let index = 0; index < what.length; index += 1) mixed[start + index]! += what[index]! * factor;
  }
  return mixed;
}

/** Samples made louder and softer by a factor of the second. Pure. */
export function shape(samples: Samples, factorAt: (second: number) => number): Samples {
  return samples.map((sample, index) => sample * factorAt(index / RATE));
}

/** A sine whose pitch, in hertz, is a function of the second. Pure. */
export function glide(seconds: number, hertzAt: (second: number) => number): Samples {
  let turns = 0;
  return new Float32Array(Math.round(seconds * RATE)).map((_, index) => {
    turns += hertzAt(index / RATE) / RATE;
    return Math.sin(2 * Math.PI * turns);
  });
}

export const secondsOf = (samples: Samples) => samples.length / RATE;

export const factorOf = (decibels: number) => 10 ** (decibels / 20);

function sox(args: string[], input: Uint8Array): Samples {
  // -R fixes the seed of SoX's noise; -D leaves out dither, which is noise as well.
  const run = spawnSync('sox', ['-R', '-D', '-V1', ...args], { input, maxBuffer: 2 ** 26 });
  if (run.error) throw new Error('SoX could not be started: install "sox" (and "ffmpeg") to make the sounds.');
  assert(run.status === 0, `SoX refused "${args.join(' ')}": ${String(run.stderr)}`);
  return new Float32Array(new Uint8Array(run.stdout).buffer);
}

const split = (effects: string) => effects.trim().split(/\s+/);
