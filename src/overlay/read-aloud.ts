// Owns reading aloud by the browser's own speech: voices of this machine only, so that no text leaves it.
import { type ReadonlySignal, signal } from '@preact/signals';

export interface Reader {
  /** False where the browser has no English voice of its own; voices may come late. */
  canRead: ReadonlySignal<boolean>;
  /** Which text is being read; null in silence. */
  reading: ReadonlySignal<string | null>;
  /** Reads these sentences one after another; what was being read stops. `id` names the text. */
  read(id: string, texts: readonly string[]): void;
  stop(): void;
}

type Speech = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel' | 'addEventListener'>;
type MakeUtterance = (text: string) => SpeechSynthesisUtterance;

/** A little slower than the browser's usual, for listeners who read along. */
const RATE = 0.95;

/** `speech` null where the browser has none. */
export function startReader(speech: Speech | null, utterance: MakeUtterance): Reader {
  const canRead = signal(false);
  const reading = signal<string | null>(null);
  const voice = () => speech?.getVoices().find(({ lang, localService }) => localService && /^en\b/i.test(lang)) ?? null;
  const look = () => (canRead.value = voice() !== null);
  look();
  speech?.addEventListener('voiceschanged', look);
  let turn = 0;
  const stop = () => {
    turn += 1;
    // To ask the browser for silence where there is some takes time all the same, at each new screen.
    if (reading.peek() === null) return;
    reading.value = null;
    speech?.cancel();
  };
  return {
    canRead,
    reading,
    stop,
    read(id, texts) {
      stop();
      const chosen = voice();
      if (!speech || !chosen) return;
      const own = turn;
      reading.value = id;
      texts.forEach((text, index) => {
        const spoken = utterance(text);
        spoken.voice = chosen;
        spoken.lang = chosen.lang;
        spoken.rate = RATE;
        const end = () => {
          if (turn === own && index === texts.length - 1) reading.value = null;
        };
        spoken.addEventListener('end', end);
        spoken.addEventListener('error', end);
        speech.speak(spoken);
      });
    },
  };
}
