// Owns what the archive is made from: rules, words, the library, and how far may be seen.
import type { Library } from '../engine/script.ts';
import type { Horizon } from './horizon.ts';
import type { Telling } from './view-source.ts';

export interface ArchiveFrom extends Telling {
  library: Library;
  /** Null for the whole record. */
  horizon: Horizon | null;
}
