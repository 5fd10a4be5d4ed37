// Owns the sound system: Howler, the sprite, the hum, and a context that browsers stop when they like. Loaded late.
import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import { type Bed, startBed } from './bed.ts';
import type { Effect } from './pacing.ts';
import { SPRITE } from './sprite.ts';

export interface Player {
  /** Lets an effect sound; one that still sounds gives way. Left out if the browser lets nothing sound just now. */
  play(effect: Effect): void;
  /** What sounds fades away at once. */
  hush(): void;
  bed: Bed;
  /** Each 0..1. */
  setVolumes(effects: number, bed: number): void;
  setMuted(isMuted: boolean): void;
  /** Lets the system sleep: nothing is heard, and no power is spent. */
  rest(): void;
  /** Asks for sound again; browsers may refuse until the next gesture. Cheap if it is awake. */
  wake(): void;
  stop(): void;
}

/** An effect that the system can play only after so long no longer belongs to what is read. */
const LATE_MS = 400;
const GIVE_WAY_MS = 350;

// The second where the first cannot be read: some Safaris say that they know Opus in WebM, and do not.
const SOURCES = [new URL('./effects.webm', import.meta.url), new URL('./effects.mp3', import.meta.url)];
const sprite = Object.fromEntries(Object.entries(SPRITE).map(([name, [at, length]]) => [name, [at, length]])) as Record<
  string,
  [number, number]
>;

/** Fetches the sounds. Rejects if they cannot be had, or this browser plays none. Call it after a gesture only. */
export async function openPlayer(): Promise<Player> {
  // Howler would stop the context under the hum after half a minute, and make elements for unlocking that we do without.
  Howler.autoSuspend = false;
  Howler.autoUnlock = false;
  const howl = await loadFirst(SOURCES.map(String));
  const { ctx, masterGain } = Howler;
  if (!Howler.usingWebAudio || !ctx) {
    howl.unload();
    throw new Error('This browser has no Web Audio.');
  }
  const bed = startBed(ctx, masterGain);
  let playing: number | null = null;
  const giveWay = () => {
    if (playing === null) return;
    const id = playing;
    playing = null;
    howl.once('fade', () => howl.stop(id), id);
    howl.fade(howl.volume(), 0, GIVE_WAY_MS, id);
  };
  const isAwake = () => ctx.state === 'running';
  const wake = () => (isAwake() ? Promise.resolve() : ctx.resume());
  return {
    play(effect) {
      const asked = performance.now();
      const start = () => {
        if (performance.now() - asked > LATE_MS) return;
        giveWay();
        playing = howl.play(effect);
      };
      // Howler would keep what it cannot play, and let all of it out at the first gesture.
      if (isAwake()) start();
      else wake().then(start, () => undefined);
    },
    hush: giveWay,
    bed,
    setVolumes(effects, hum) {
      howl.volume(effects);
      bed.setVolume(hum);
    },
    setMuted: (isMuted) => void Howler.mute(isMuted),
    rest: () => void ctx.suspend().catch(() => undefined),
    // iOS calls a context 'interrupted' after a call or another tab; it too is asked to go on.
    wake: () => void wake().catch(() => undefined),
    stop() {
      bed.stop();
      howl.unload();
    },
  };
}

async function loadFirst([source, ...others]: string[]): Promise<Howl> {
  try {
    return await load(source!);
  } catch (error) {
    if (others.length === 0) throw error;
    return loadFirst(others);
  }
}

function load(source: string): Promise<Howl> {
  return new Promise((resolve, reject) => {
    const howl: Howl = new Howl({
      src: [source],
      sprite,
      onload: () => resolve(howl),
      onloaderror: (_id, why) => {
        howl.unload();
        reject(new Error(`No sound from "${source}": ${String(why)}`));
      },
    });
  });
}
