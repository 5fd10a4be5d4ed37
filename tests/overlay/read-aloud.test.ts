// Owns the proof of reading aloud: which voice is taken, what is read, and when it falls silent.
import { describe, expect, it } from 'vitest';
import { startReader } from '../../src/overlay/read-aloud.ts';

interface Voice {
  lang: string;
  localService: boolean;
}
type Spoken = { text: string; voice?: unknown; end(): void };

function browser(voices: Voice[]) {
  const said: Spoken[] = [];
  const changed: (() => void)[] = [];
  let cancelled = 0;
  const speech = {
    getVoices: () => voices,
    speak: (spoken: Spoken) => void said.push(spoken),
    cancel: () => void (cancelled += 1),
    addEventListener: (_name: string, listen: () => void) => void changed.push(listen),
  };
  const utterance = (text: string) => {
    const ends: (() => void)[] = [];
    return {
      text,
      addEventListener: (name: string, listen: () => void) => void (name === 'end' && ends.push(listen)),
      end: () => ends.forEach((listen) => listen()),
    };
  };
  const reader = startReader(speech as never, utterance as never);
  return { reader, said, voices, changed, cancelled: () => cancelled };
}
const english = { lang: 'en-GB', localService: true };

describe('the reader', () => {
  it('cannot read without a browser that speaks', () => {
    const reader = startReader(null, () => ({}) as never);
    reader.read('memo', ['One.']);
    expect([reader.canRead.value, reader.reading.value]).toEqual([false, null]);
  });

  it.each([
    ['no voice', [], false],
    ['a voice of another language', [{ lang: 'es-ES', localService: true }], false],
    ['a voice that would send the text away', [{ lang: 'en-US', localService: false }], false],
    ['an English voice of its own', [english], true],
  ])('with %s', (_name, voices, can) => {
    expect(browser(voices).reader.canRead.value).toBe(can);
  });

  it('notices voices that come late', () => {
    const late = browser([]);
    late.voices.push(english);
    for (const listen of late.changed) listen();
    expect(late.reader.canRead.value).toBe(true);
  });

  it('reads each sentence by that voice, and is silent after the last', () => {
    const { reader, said } = browser([{ lang: 'de', localService: true }, english]);
    reader.read('memo', ['One.', 'Two.']);
    expect(said.map(({ text, voice }) => [text, voice])).toEqual([
      ['One.', english],
      ['Two.', english],
    ]);
    said[0]!.end();
    expect(reader.reading.value).toBe('memo');
    said[1]!.end();
    expect(reader.reading.value).toBeNull();
  });

  it('stops what it reads when another text is asked for, and its late end changes nothing', () => {
    const { reader, said, cancelled } = browser([english]);
    reader.read('memo', ['One.']);
    reader.read('news', ['Two.']);
    expect(cancelled()).toBe(1);
    said[0]!.end();
    expect(reader.reading.value).toBe('news');
    reader.stop();
    expect(reader.reading.value).toBeNull();
  });
});
