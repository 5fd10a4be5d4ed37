// Owns reading the files that a teacher chooses or drops: what is too long or no text is answered with a sentence.
import { boardWords as said } from '../words/board.ts';
import { MOST_CHARACTERS } from './board-desk.ts';
import { decodeText } from './decode-text.ts';

export type ReadFile = { name: string; text: string } | { name: string; problem: string };

/** One answer for each file, in order. Never rejects. Names are shown, not kept. */
export function readFiles(files: readonly File[]): Promise<ReadFile[]> {
  return Promise.all(files.map(readFile));
}

/** The sentence for a text that is too long to read; null if it is not. `name`: how the sentence calls it. */
export function tooLong(name: string, length: number): string | null {
  return length > MOST_CHARACTERS ? said.collect.tooLong(name, (length / 1_000_000).toFixed(1)) : null;
}

async function readFile(file: File): Promise<ReadFile> {
  const { name } = file;
  const problem = tooLong(`“${name}”`, file.size);
  if (problem) return { name, problem };
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text === null ? { name, problem: said.collect.noText(name) } : { name, text };
  } catch {
    return { name, problem: said.collect.unreadable(name) };
  }
}
