// Owns the shape of the compiled casting: role cards for a class that plays together. Opened late, and loaded by itself.
import type { Castable } from '../scenario/cast.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Telling } from '../scenario/schema-casting.ts';
import type { Hour } from './script.ts';

export interface Casting {
  /** Between these every pupil has a seat of their own; null in a scenario without roles. */
  sizes: { smallest: number; largest: number } | null;
  /** What may be told to whom; null where nothing is written. */
  rule: string | null;
  /** In the order in which a class fills them: see `castFor`. */
  roles: CastRole[];
}

export interface CastRole extends Castable {
  /** Their positions by hour, with the fear of each, are with `person` in the library; null for a role of the class's own. */
  person: string | null;
  name: string;
  office: string;
  temperament: string | null;
  /** Another pupil sits in this seat at each decision. */
  rotates: boolean;
  pairFrom: number | null;
  /** How two share it. */
  pair: string | null;
  was: string;
  wants: string;
  /** From first to last, where that is written here. */
  fears: string | null;
  argue: string;
  there: string;
  /** In order of hour. */
  knows: { text: string; from: Hour; when: Condition | null; tell: Telling; cites: string[] }[];
  cites: string[];
}
