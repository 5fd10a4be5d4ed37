// Owns the sentences of sound: its settings, its trouble, and the captions that say what is heard.
import type { Heard } from '../page-state.ts';

/** In brackets, as captions are written: what sounds, not what it means. */
export const captionOf: Record<Heard, string> = {
  teletype: '[teletype]',
  typewriter: '[typewriter]',
  order: '[paper]',
  telephone: '[telephone rings twice]',
  radio: '[radio static]',
  sonar: '[sonar ping]',
  jet: '[jet passes, low]',
  ship: '[ship’s horn, far off]',
  bell: '[church bell]',
  silence: '[silence]',
};

export const soundWords = {
  title: 'What you hear',
  button: 'Sound',
  sound: 'Sound',
  soundSays: 'A teletype, a telephone, a hum that follows the danger; with captions.',
  classSays: 'For a class it is off until you turn it on. Captions stand in any case.',
  effects: 'Effects',
  hum: 'Hum of the room',
  percent: (percent: number) => `${percent} per cent`,
  captions: 'Captions',
  captionsSay: 'What is heard stands in words before the teletype’s line, with sound on or off.',
  trouble:
    'The sounds could not be fetched, or this browser plays none. Nothing is lost: captions say what would be heard.',
} as const;
