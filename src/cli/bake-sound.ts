// Owns the making of every sound: synthesised by SoX from recipes in sounds/, no recording, no voice, no tune of anybody's.
// Run by hand where `sox` and `ffmpeg` are installed, results committed: npx tsx src/cli/bake-sound.ts
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assert } from '../base/assert.ts';
import { order, telephone, teletype, typewriter } from './sounds/machines.ts';
import { bell, jet, radio, ship, sonar } from './sounds/outdoors.ts';
import { RATE, type Part, type Samples, mix, secondsOf } from './sounds/studio.ts';

/** How loud each is over its whole length, LUFS (EBU R 128): by its part in the room, and nothing near what startles. */
const SOUNDS: [name: string, recipe: () => Samples, loudness: number][] = [
  ['teletype', teletype, -27],
  ['typewriter', typewriter, -28],
  ['order', order, -29],
  ['telephone', telephone, -22],
  ['radio', radio, -32],
  ['sonar', sonar, -25],
  ['jet', jet, -26],
  ['ship', ship, -27],
  ['bell', bell, -23],
];
/** Silence between two sounds, seconds: a decoder may begin a little late, and must not play the end of the one before. */
const GAP = 0.2;
/** Silence that belongs to a sound, before and after it. */
const LEAD = 0.03;
const TAIL = 0.05;
/** Decibels under full scale that no sound may pass. */
const HEADROOM = -3;

const ROOM = new URL('../sound/', import.meta.url);
const parts: Part[] = [];
const lines: string[] = [];
let at = 0;
for (const [name, recipe, target] of SOUNDS) {
  const what = recipe();
  const loudness = measureLoudness(what);
  const gain = target - loudness;
  const peak = 20 * Math.log10(what.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)) + gain;
  assert(
    peak <= HEADROOM,
    `"${name}" would peak at ${peak.toFixed(1)} dB: its loudness must come from less sharp a sound.`,
  );
  parts.push({ what, at: at + LEAD, gain });
  const length = LEAD + secondsOf(what) + TAIL;
  lines.push(`  ${name}: [${Math.round(at * 1000)}, ${Math.round(length * 1000)}],`);
  console.log(
    `${name.padEnd(11)} ${length.toFixed(2)} s  ${loudness.toFixed(1)} -> ${target} LUFS, peak ${peak.toFixed(1)} dB`,
  );
  at += length + GAP;
}
const whole = mix([...parts, { what: new Float32Array(Math.round(at * RATE)), at: 0 }]);
encode('effects.webm', whole, ['-c:a', 'libopus', '-b:a', '40k', '-vbr', 'on', '-application', 'audio']);
encode('effects.mp3', whole, ['-c:a', 'libmp3lame', '-b:a', '64k']);
writeFileSync(
  new URL('sprite.ts', ROOM),
  [
    '// Owns where each sound lies in effects.webm and effects.mp3. Written by src/cli/bake-sound.ts: do not edit.',
    '',
    '/** Start and length, milliseconds. */',
    'export const SPRITE = {',
    ...lines,
    '} as const satisfies Record<string, readonly [start: number, length: number]>;',
    '',
  ].join('\n'),
);

/** Integrated, LUFS. Half a second at least, or the measure has nothing to stand on. */
function measureLoudness(samples: Samples): number {
  const told = ffmpeg(['-af', 'ebur128', '-f', 'null', '-'], samples);
  const found = /Integrated loudness:\s+I:\s+(-?[\d.]+) LUFS/.exec(told);
  assert(found, `ffmpeg told no loudness: "${told.slice(-200)}".`);
  return Number(found[1]);
}

/** Bit-exact containers: without it every baking would change the files by their random marks. */
function encode(file: string, samples: Samples, codec: string[]): void {
  const path = fileURLToPath(new URL(file, ROOM));
  ffmpeg([...codec, '-map_metadata', '-1', '-fflags', '+bitexact', '-flags', '+bitexact', '-y', path], samples);
  console.log(`${file} ${statSync(path).size} bytes`);
}

function ffmpeg(args: string[], input: Samples): string {
  const from = ['-hide_banner', '-nostats', '-f', 'f32le', '-ar', String(RATE), '-ac', '1', '-i', '-'];
  const run = spawnSync('ffmpeg', [...from, ...args], { input: new Uint8Array(input.buffer), encoding: 'utf8' });
  assert(run.status === 0, `ffmpeg refused "${args.join(' ')}": ${run.error?.message ?? run.stderr}`);
  return run.stderr;
}
