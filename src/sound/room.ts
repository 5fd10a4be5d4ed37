// Owns what sounds while the crisis is on the page, and for how long: effects in their time, the hum, and quiet.
import type { Cue } from './cues.ts';
import { paceEffects } from './pacing.ts';
import type { Player } from './player.ts';
import { System } from './system.ts';

/** As the reader sets it; volumes 0..100. */
export interface SoundSettings {
  isOn: boolean;
  effects: number;
  hum: number;
}

/** The hum is heard for so long after each change, and then leaves the reader alone. */
const HUM_MS = 60_000;
/** Seconds in which the hum goes: by itself, at an ending, when the page is left, and into a silence. */
const FADES = { byItself: 8, ending: 4, away: 0.5, silence: 0.6 };
/** After so long without a sound the system may sleep. */
const REST_MS = 20_000;

/** Silent, and fetching nothing, until sound is on, a stop was shown and a gesture was made. */
export class Room {
  #settings: SoundSettings = { isOn: false, effects: 100, hum: 100 };
  #isShown = false;
  #hum: number | null = null;
  #lastEffectAt: number | null = null;
  #isAsleep = false;
  #timers: ReturnType<typeof setTimeout>[] = [];
  readonly #system: System;
  readonly #stopListening: () => void;

  constructor(onTrouble: (isThere: boolean) => void) {
    this.#system = new System(onTrouble, (player) => {
      this.#tune(player);
      this.#follow();
    });
    const follow = () => this.#follow();
    // Where a browser stopped the sound by itself, the next gesture asks for it again.
    const wake = () => {
      if (this.#isHeard() && !this.#isAsleep) this.#system.player?.wake();
    };
    const events = [
      ['visibilitychange', follow],
      ['pointerup', wake],
      ['keydown', wake],
    ] as const;
    for (const [event, act] of events) document.addEventListener(event, act, true);
    this.#stopListening = () => {
      for (const [event, act] of events) document.removeEventListener(event, act, true);
    };
  }

  /** Lets the cues of a new stop sound; `hum` 0..1, or null for none. */
  perform(cues: Cue[], hum: number | null): void {
    const { player } = this.#system;
    this.#isShown = true;
    this.#hum = hum;
    this.#follow(cues.includes('silence') ? FADES.silence : FADES.ending);
    if (!player || !this.#isHeard()) return;
    if (cues.includes('silence')) player.hush();
    const now = performance.now();
    const effects = cues.filter((cue) => cue !== 'silence');
    for (const { effect, at } of paceEffects(effects, now, this.#lastEffectAt)) {
      this.#after(at - now, () => {
        this.#lastEffectAt = performance.now();
        player.play(effect);
      });
    }
  }

  /** The page shows the crisis, at the stop where it stood. */
  enter(): void {
    if (this.#isShown) return;
    this.#isShown = true;
    this.#follow();
  }

  /** Another place is shown. */
  leave(): void {
    this.#isShown = false;
    this.#follow();
  }

  set(settings: SoundSettings): void {
    const isTurned = this.#settings.isOn !== settings.isOn;
    this.#settings = settings;
    if (this.#system.player) this.#tune(this.#system.player);
    if (isTurned) this.#follow();
  }

  stop(): void {
    this.#dropTimers();
    this.#stopListening();
    this.#system.stop();
  }

  /** A page out of sight is silent. */
  #isHeard(): boolean {
    return this.#settings.isOn && this.#isShown && !document.hidden;
  }

  #tune(player: Player): void {
    player.setVolumes(volumeOf(this.#settings.effects), volumeOf(this.#settings.hum));
    player.setMuted(!this.#settings.isOn);
  }

  /** From quiet to sound, or from sound to quiet, as things now stand; `fade`: in what time the hum goes, if it goes now. */
  #follow(fade = FADES.ending): void {
    this.#dropTimers();
    const { player } = this.#system;
    if (!player) {
      if (this.#isHeard()) this.#system.fetch();
      return;
    }
    if (!this.#isHeard()) {
      player.hush();
      player.bed.fall(FADES.away);
      this.#restAfter(player, FADES.away * 1000);
      return;
    }
    this.#isAsleep = false;
    player.wake();
    if (this.#hum === null) {
      player.bed.fall(fade);
      this.#restAfter(player, REST_MS);
    } else {
      player.bed.rise(this.#hum);
      this.#after(HUM_MS, () => player.bed.fall(FADES.byItself));
      this.#restAfter(player, HUM_MS + REST_MS);
    }
  }

  #restAfter(player: Player, ms: number): void {
    this.#after(ms, () => {
      this.#isAsleep = true;
      player.rest();
    });
  }

  #after(ms: number, act: () => void): void {
    this.#timers.push(setTimeout(act, ms));
  }

  #dropTimers(): void {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
  }
}

/** What a slider says, 0..100, to a factor: ears hear the square of it as an even way. */
const volumeOf = (percent: number) => (percent / 100) ** 2;
