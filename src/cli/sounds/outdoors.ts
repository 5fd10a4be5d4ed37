// Owns the sounds from outside the room: radio, sonar, an aircraft, a ship, the church bell.
import { type Part, type Samples, factorOf, glide, make, mix, shape, treat } from './studio.ts';

/** Short wave: noise that comes and goes, and a whistle that a hand on the dial brings down to nothing. No voice, no tune. */
export function radio(): Samples {
  const length = 4.6;
  const noise = make(`synth ${length} pinknoise bandpass 1500 1300h tremolo 0.45 45 tremolo 2.9 22 gain -n -9`);
  const down = make('synth 1.5 sine 2600/310 fade t 0.25 1.5 0.35 gain -n -17');
  const up = make('synth 0.75 sine 240/720 fade t 0.1 0.75 0.25 gain -n -20');
  const settled = make('synth 0.9 sine 690/96 fade t 0.12 0.9 0.4 gain -n -20');
  // The carrier of a station, with the hum of its mains, under fading.
  const carrier = make('synth 1.9 sine 96 sine 192 sine 288 remix - tremolo 1.7 40 fade t 0.5 1.9 0.5 gain -n -19');
  const crackle = [0.62, 1.31, 1.38, 2.83, 3.52, 3.58, 4.02].map((at, index) => ({
    what: make(`synth 1 whitenoise trim ${0.1 + index * 0.1} 0.018 fade h 0 0.018 0.016 gain -n -8`),
    at,
  }));
  const all: Part[] = [
    { what: noise, at: 0 },
    { what: down, at: 0.2 },
    { what: up, at: 1.55 },
    { what: settled, at: 2.1 },
    { what: carrier, at: 2.6 },
    ...crackle,
  ];
  // A small loudspeaker in a wooden box.
  return treat(mix(all), `highpass 190 lowpass 3400 equalizer 900 0.8q 4 fade q 0.18 ${length} 0.7 gain -n -4`);
}

/** One ping, the sea's answer to it, and what comes back, far weaker. */
export function sonar(): Samples {
  const ping = make('synth 0.24 sine 1010-985 fade t 0.008 0.24 0.16 pad 0 3.1 gain -n -8');
  const sea = treat(ping, 'reverb 85 10 100 100 60 -1');
  const echo = treat(
    make('synth 0.2 sine 1001-990 fade t 0.05 0.2 0.12 pad 0 1.2'),
    'reverb 70 20 100 100 40 lowpass 1400',
  );
  const both = mix([
    { what: sea, at: 0 },
    { what: echo, at: 1.62, gain: -22 },
    { what: make('synth 3.3 pinknoise bandpass 900 900h tremolo 0.6 30 gain -n -40'), at: 0 },
  ]);
  return treat(both, 'trim 0 3.3 lowpass 2400 highpass 400 fade t 0 3.3 0.9 gain -n -5');
}

/** A photographic jet at 500 knots, 170 metres up: metres, metres a second, and the second when it is overhead. */
const PASS = { up: 170, speed: 257, overhead: 2.1, seconds: 5.4 };
const SOUND = 343;

/** Hiss and whine come first, then everything at once, and a roar is left behind. */
export function jet(): Samples {
  const { seconds } = PASS;
  /** Air takes the high notes over a distance; the tailpipe points back, so the roar is loudest after the pass. */
  const pass = (noise: Samples, lossPerKilometre: number, behind: number) =>
    shape(noise, (second) => {
      const along = (second - PASS.overhead) * PASS.speed;
      const far = Math.hypot(PASS.up, along);
      const facing = along / far;
      return (PASS.up / far) * factorOf(-lossPerKilometre * (far / 1000) + behind * facing);
    });
  const noise = (kind: string, filter: string, gain: number) =>
    make(`synth ${seconds} ${kind} ${filter} gain -n ${gain}`);
  // What is heard now left the aircraft a moment ago; it is near enough here to leave that out.
  const doppler = (second: number) => {
    const along = (second - PASS.overhead) * PASS.speed;
    return SOUND / (SOUND + (PASS.speed * along) / Math.hypot(PASS.up, along));
  };
  const all = mix([
    { what: pass(noise('whitenoise', 'bandpass 4300 2600h', -14), 26, -4), at: 0 },
    { what: pass(noise('whitenoise', 'bandpass 1700 1200h', -7), 11, 1), at: 0 },
    { what: pass(noise('pinknoise', 'bandpass 520 420h', -3), 5, 4), at: 0 },
    { what: pass(noise('brownnoise', 'lowpass 260 highpass 70', -4), 2, 6), at: 0 },
    {
      what: pass(
        glide(seconds, (second) => 1150 * doppler(second)),
        14,
        -5,
      ),
      at: 0,
      gain: -27,
    },
    {
      what: pass(
        glide(seconds, (second) => 1742 * doppler(second)),
        18,
        -5,
      ),
      at: 0,
      gain: -31,
    },
  ]);
  // The ground gives the sound back a moment later, latest when it is overhead: a comb of gaps that glides down and up again.
  return treat(all, `flanger 0 4 15 75 ${1 / (2 * PASS.overhead)} sine 25 lin fade h 0.5 ${seconds} 1.2 gain -n -3`);
}

/** A freighter's horn over water, a long way off. */
export function ship(): Samples {
  const horn = make(
    'synth 1.9 sawtooth 116.5 sawtooth 117.1 sawtooth 174.8 remix - lowpass 1300 fade t 0.22 1.9 0.5 gain -n -6',
  );
  const breath = make('synth 1.9 pinknoise bandpass 500 300h fade t 0.2 1.9 0.5 gain -n -24');
  const wash = make('synth 4.3 pinknoise lowpass 700 highpass 120 tremolo 0.31 55 fade q 0.9 4.3 1.6 gain -n -21');
  const far = treat(
    mix([
      { what: horn, at: 0 },
      { what: breath, at: 0 },
    ]),
    'pad 0 2 reverb 75 60 100 100 80 -3 lowpass 1200',
  );
  return treat(
    mix([
      { what: far, at: 0.3 },
      { what: wash, at: 0 },
    ]),
    'trim 0 4.3 highpass 75 fade t 0 4.3 1.1 gain -n -4',
  );
}

/** Partials of a bell with a minor third, by their ratio to the prime: seconds each rings, and its level in decibels. */
const PARTIALS: [ratio: number, seconds: number, level: number][] = [
  [0.5, 8, -5],
  [1, 6, -7],
  [1.19, 4.6, -6],
  [1.5, 3.2, -13],
  [2, 3.9, -5],
  [2.01, 3.7, -9],
  [2.67, 1.9, -14],
  [3.01, 1.7, -13],
  [4.1, 1.1, -15],
  [5.4, 0.7, -19],
];
/** Hertz. A parish church's bell of about a ton. */
const PRIME = 392 / 2 ** (2 / 12);

/** Two strokes. Every partial has its own decay: the strike is bright, and the hum outlives it all. */
export function bell(): Samples {
  const partials = PARTIALS.map(([ratio, seconds, level]) => ({
    what: make(
      `synth ${seconds} sine ${(PRIME * ratio).toFixed(2)} fade l 0.004 ${seconds} ${seconds - 0.01} gain ${level - 6}`,
    ),
    at: 0,
  }));
  const clapper = make('synth 0.06 pinknoise bandpass 1300 900h fade l 0.001 0.06 0.055 gain -n -17');
  const stroke = mix([...partials, { what: clapper, at: 0 }]);
  const both = mix([
    { what: stroke, at: 0 },
    { what: stroke, at: 2.9, gain: -1.5 },
  ]);
  // From outside, through the window of a church or a car.
  return treat(both, 'gain -n -8 reverb 55 40 100 100 20 -2 lowpass 4200 trim 0 8.6 fade t 0 8.6 2.6 gain -n -3');
}
