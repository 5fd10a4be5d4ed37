// Owns keeping runs in the browser. Storage may be blocked or full: then nothing is kept, and play goes on.

export const RUN_KEY = 'excomm.run';
export const PREVIOUS_KEY = 'excomm.previous';
/** What is half given at a decision, as JSON; see `draft.ts`. */
export const DRAFT_KEY = 'excomm.draft';
/** Codes of the class board, a line each. */
export const BOARD_KEY = 'excomm.board';
/** What the class board has set aside, as JSON; for as long as the tab is open. */
export const BOARD_ASIDE_KEY = 'excomm.board-aside';
/** What was chosen on the teacher's page, as JSON. */
export const TEACH_KEY = 'excomm.teach';
export const SETTINGS_KEY = 'excomm.settings';
const ASIDE_KEY = 'excomm.aside';
const MOST_ASIDE = 20;

export interface RunStore {
  read(key: string): string | null;
  /** False if it could not be kept. `null` forgets the key. */
  write(key: string, text: string | null): boolean;
  /** Puts a text that cannot be read where it is never overwritten; answers the key, or null if that failed. */
  setAside(text: string): string | null;
}

/** `storage` is asked for at each call: reading `localStorage` itself throws where a browser blocks it. */
export function openRunStore(storage: () => Storage): RunStore {
  const read = (key: string) => {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  };
  const write = (key: string, text: string | null) => {
    try {
      if (text === null) storage().removeItem(key);
      else storage().setItem(key, text);
      return true;
    } catch {
      return false;
    }
  };
  return {
    read,
    write,
    setAside(text) {
      for (let number = 1; number <= MOST_ASIDE; number++) {
        const key = `${ASIDE_KEY}-${number}`;
        const there = read(key);
        if (there === text) return key;
        if (there === null) return write(key, text) ? key : null;
      }
      return null;
    },
  };
}
