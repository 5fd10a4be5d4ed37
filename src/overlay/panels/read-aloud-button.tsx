// Owns the button that reads a text aloud and stops it. Absent where the browser has no voice of its own.
import { useEffect } from 'preact/hooks';
import { startReader } from '../read-aloud.ts';
import { readingWords as words } from '../words/reading.ts';

/** One voice for the whole page: two texts are never read at once. */
const reader = startReader(
  'speechSynthesis' in globalThis ? speechSynthesis : null,
  (text) => new SpeechSynthesisUtterance(text),
);

/** `id` names the text on the page; the voice stops when the text goes. */
export function ReadAloudButton({ id, texts }: { id: string; texts: readonly string[] }) {
  useEffect(() => () => reader.stop(), [id]);
  if (!reader.canRead.value || texts.length === 0) return null;
  const isReading = reader.reading.value === id;
  return (
    <button
      type="button"
      class="tool"
      aria-pressed={isReading}
      onClick={() => (isReading ? reader.stop() : reader.read(id, texts))}
    >
      {isReading ? words.readAloud.stop : words.readAloud.read}
    </button>
  );
}
