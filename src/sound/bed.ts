// Owns the hum of the room: four oscillators that never stop and have no seam, and cost no byte of sound.
import { HUM, bedTone } from './bed-tone.ts';

export interface Bed {
  /** Goes over to this level, 0..1, and swells up if it was still. */
  rise(level: number): void;
  /** Fades to nothing in about so many seconds. */
  fall(seconds: number): void;
  /** As the reader sets it, 0..1. */
  setVolume(volume: number): void;
  stop(): void;
}

/** Seconds in which a change has mostly come about: slow enough that nobody notices when it began. */
const GLIDE = 1.6;
const SWELL = 1.2;
/** An exponential approach is near its end after three of its constants. */
const CONSTANTS = 3;
const SEMITONE = 2 ** (1 / 12);

/** Silent until it rises. */
export function startBed(context: AudioContext, output: AudioNode): Bed {
  const muffle = new BiquadFilterNode(context, { type: 'lowpass', Q: 0.6 });
  const loudness = new GainNode(context, { gain: 0 });
  const tide = new GainNode(context, { gain: 0 });
  const volume = new GainNode(context, { gain: 1 });
  muffle.connect(loudness).connect(tide).connect(volume).connect(output);

  const voice = (type: OscillatorType, frequency: number, gain: number) => {
    const strength = new GainNode(context, { gain });
    const oscillator = new OscillatorNode(context, { type, frequency });
    oscillator.connect(strength).connect(muffle);
    oscillator.start();
    return { oscillator, strength };
  };
  // What hums are cores of iron, twice in each turn of the mains; and there small loudspeakers still speak.
  const core = voice('sawtooth', HUM, 0.42);
  const second = voice('sawtooth', HUM, 0.34);
  const mains = voice('triangle', HUM / 2, 0.3);
  const rub = voice('sawtooth', HUM * SEMITONE, 0);

  const glide = (param: AudioParam, value: number, seconds: number) => {
    param.cancelScheduledValues(context.currentTime);
    param.setTargetAtTime(value, context.currentTime, seconds);
  };
  return {
    rise(level) {
      const tone = bedTone(level);
      glide(loudness.gain, tone.gain, GLIDE);
      glide(muffle.frequency, tone.cutoff, GLIDE);
      glide(second.oscillator.frequency, HUM + tone.beat, GLIDE);
      glide(rub.strength.gain, tone.rub, GLIDE);
      glide(tide.gain, 1, SWELL);
    },
    fall: (seconds) => glide(tide.gain, 0, seconds / CONSTANTS),
    setVolume: (set) => glide(volume.gain, set, 0.05),
    stop() {
      for (const { oscillator } of [core, second, mains, rub]) oscillator.stop();
      volume.disconnect();
    },
  };
}
