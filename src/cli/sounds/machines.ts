// Owns the sounds of machines on a desk: teletype, typewriter, an order leaving the machine, telephone.
import { openDice } from '../open-dice.ts';
import { type Part, type Samples, make, mix, treat } from './studio.ts';

/** Four strokes that differ, as the type box strikes from different places: latch, hammer and the rattle of its carriage. */
function strokes(): Samples[] {
  const hammer = make('synth 0.05 brownnoise bandpass 420 260h fade l 0.001 0.05 0.044 gain -n -3');
  return [0, 1, 2, 3].map((number) => {
    const noise = 0.2 + number * 0.17;
    const latch = make(
      `synth 1 whitenoise trim ${noise} 0.012 bandpass ${3100 + number * 240} 1800h fade h 0 0.012 0.01`,
    );
    const rattle = make(`synth 1 pinknoise trim ${noise} 0.055 bandpass ${1700 + number * 130} 900h tremolo 85 70`);
    const faded = treat(rattle, 'fade l 0.002 0.055 0.05 gain -n -11');
    return mix([
      { what: treat(latch, 'gain -n -6'), at: 0 },
      { what: hammer, at: 0.004, gain: -number },
      { what: faded, at: 0.006 },
    ]);
  });
}

/** A line and a half at about ten characters a second, which was the speed of the faster machines; the carriage comes back between. */
export function teletype(): Samples {
  const dice = openDice(1962);
  const hits = strokes();
  const parts: Part[] = [];
  let at = 0.18;
  const type = (letters: number) => {
    for (let letter = 0; letter < letters; letter += 1) {
      // A word ends with a space, which is heard as a gap. A perfectly even comb would sound like a sewing machine.
      if (letter % 6 !== 5) parts.push({ what: hits[Math.floor(dice() * 4)]!, at, gain: -3 * dice() });
      at += 0.092 + 0.02 * dice();
    }
  };
  type(17);
  const back = make('synth 0.26 pinknoise bandpass 900 700h tremolo 46 60 fade l 0.01 0.26 0.05 gain -n -8');
  const stop = make('synth 0.07 brownnoise bandpass 260 200h fade l 0.001 0.07 0.06 gain -n -2');
  parts.push({ what: back, at }, { what: stop, at: at + 0.25 });
  at += 0.42;
  type(9);
  const length = at + 0.35;
  const hum = make(`synth ${length} sawtooth 60 sine 120 remix - lowpass 260 fade t 0.15 ${length} 0.3 gain -n -27`);
  return treat(mix([...parts, { what: hum, at: 0 }]), 'highpass 90 reverb 14 60 25 gain -n -3');
}

/** A hand at the keys, so less even than the teletype; the margin's bell, and the carriage thrown back. */
export function typewriter(): Samples {
  const dice = openDice(26);
  const key = mix([
    { what: make('synth 0.03 whitenoise bandpass 2600 1600h fade l 0.001 0.03 0.028 gain -n -7'), at: 0 },
    { what: make('synth 0.07 brownnoise bandpass 300 220h fade l 0.001 0.07 0.062 gain -n -6'), at: 0.003 },
  ]);
  const parts: Part[] = [];
  let at = 0.05;
  const type = (letters: number) => {
    for (let letter = 0; letter < letters; letter += 1) {
      parts.push({ what: treat(key, `speed ${0.94 + 0.1 * dice()}`), at, gain: -4 * dice() });
      at += 0.11 + 0.09 * dice() + (letter % 5 === 4 ? 0.07 : 0);
    }
  };
  type(9);
  const bell = make('synth 0.9 sine 2210 sine 3380 sine 5120 remix - fade l 0.001 0.9 0.88 gain -n -15');
  parts.push({ what: bell, at }, ...carriage(at + 0.28));
  at += 0.86;
  type(4);
  return treat(mix(parts), 'pad 0 0.25 highpass 70 reverb 12 60 20 gain -n -3');
}

/** A ratchet that runs along its rail into the stop. */
function carriage(at: number): Part[] {
  const tooth = make('synth 0.012 whitenoise bandpass 2100 900h fade h 0 0.012 0.01 gain -n -13');
  const teeth = Array.from({ length: 22 }, (_, index) => ({
    what: tooth,
    at: at + index * 0.0165,
    gain: index / 8 - 3,
  }));
  const stop = make('synth 0.09 brownnoise bandpass 210 160h fade l 0.001 0.09 0.08 gain -n -2');
  return [...teeth, { what: stop, at: at + 0.37 }];
}

/** The order as paper: out of the machine, turned over, and laid on the desk. */
export function order(): Samples {
  const dice = openDice(13);
  const grain = Array.from({ length: 6 }, (_, index) =>
    make(
      `synth 1 whitenoise trim ${0.1 + index * 0.12} 0.014 bandpass ${2400 + index * 700} 2600h fade q 0.002 0.014 0.01`,
    ),
  );
  // Paper crackles: many short grains, close together where it bends most.
  const rustle = (from: number, length: number, grains: number): Part[] =>
    Array.from({ length: grains }, () => {
      const along = (dice() + dice()) / 2;
      return { what: grain[Math.floor(dice() * 6)]!, at: from + along * length, gain: -8 - 14 * dice() };
    });
  const roller = Array.from({ length: 14 }, (_, index) => ({
    what: make('synth 0.01 whitenoise bandpass 1900 800h fade h 0 0.01 0.008 gain -n -16'),
    at: 0.04 + index * 0.021,
  }));
  const sheet = make('synth 0.34 pinknoise bandpass 3200 2600h fade q 0.2 0.34 0.12 gain -n -20');
  const desk = make('synth 0.11 brownnoise bandpass 190 150h fade l 0.002 0.11 0.1 gain -n -9');
  const parts = [...roller, { what: sheet, at: 0.03 }, ...rustle(0.3, 0.5, 90), ...rustle(0.78, 0.22, 40)];
  return treat(mix([...parts, { what: desk, at: 0.98 }]), 'pad 0 0.2 highpass 80 reverb 10 60 20 gain -n -4');
}

/** Seconds from one stroke of the clapper to the next: it strikes each of two gongs twenty times a second. */
const CLAPPER = 0.025;

/** A desk telephone. It rings twice, with less of a pause than the exchange would leave. */
export function telephone(): Samples {
  const dice = openDice(20);
  const gong = (prime: number) => {
    const partials: [ratio: number, seconds: number, level: number][] = [
      [1, 0.42, -9],
      [2.03, 0.3, -11],
      [3.1, 0.2, -14],
      [4.34, 0.1, -20],
    ];
    const tones = partials.map(([ratio, seconds, level]) => ({
      what: make(`synth ${seconds} sine ${prime * ratio} fade l 0.001 ${seconds} ${seconds - 0.005} gain ${level}`),
      at: 0,
    }));
    const click = make('synth 0.006 whitenoise bandpass 3300 2400h fade h 0 0.006 0.005 gain -n -22');
    return mix([...tones, { what: click, at: 0 }]);
  };
  const gongs = [gong(1030), gong(1216)];
  const ring = Array.from({ length: 42 }, (_, stroke) => ({
    what: gongs[stroke % 2]!,
    at: stroke * CLAPPER + 0.002 * dice(),
    gain: -4 - 3 * dice(),
  }));
  const again = ring.map((stroke) => ({ ...stroke, at: stroke.at + 1.75 }));
  return treat(mix([...ring, ...again]), 'pad 0 0.3 reverb 18 60 25 gain -n -5');
}
