// Owns the list of everything that can be wrong with a scenario, and how a finding becomes a problem with a place.
import { fillSlots, type Diagnostic, type Slots } from './diagnostic.ts';
import { CONDITION_DIAGNOSTICS } from './diagnostics/conditions.ts';
import { EFFECT_DIAGNOSTICS } from './diagnostics/effects.ts';
import { FILE_DIAGNOSTICS } from './diagnostics/files.ts';
import { HISTORY_DIAGNOSTICS } from './diagnostics/history.ts';
import { REACH_DIAGNOSTICS } from './diagnostics/reach.ts';
import { REFERENCE_DIAGNOSTICS } from './diagnostics/references.ts';
import { SHAPE_DIAGNOSTICS } from './diagnostics/shape.ts';
import { TEACHING_DIAGNOSTICS } from './diagnostics/teaching.ts';
import { TIME_DIAGNOSTICS } from './diagnostics/time.ts';
import { WORD_DIAGNOSTICS } from './diagnostics/words.ts';
import type { Problem } from './problem.ts';
import { positionOf, type Place, type Position, type SourceFile } from './source-file.ts';

/** In the order of the handbook: each group with its heading. */
export const DIAGNOSTIC_GROUPS = {
  'Files and YAML': FILE_DIAGNOSTICS,
  Shape: SHAPE_DIAGNOSTICS,
  'References and names': REFERENCE_DIAGNOSTICS,
  Conditions: CONDITION_DIAGNOSTICS,
  'History and chance': HISTORY_DIAGNOSTICS,
  Time: TIME_DIAGNOSTICS,
  'Effects and variables': EFFECT_DIAGNOSTICS,
  Length: WORD_DIAGNOSTICS,
  Reach: REACH_DIAGNOSTICS,
  Teaching: TEACHING_DIAGNOSTICS,
} as const;

export const DIAGNOSTICS = {
  ...FILE_DIAGNOSTICS,
  ...SHAPE_DIAGNOSTICS,
  ...REFERENCE_DIAGNOSTICS,
  ...CONDITION_DIAGNOSTICS,
  ...HISTORY_DIAGNOSTICS,
  ...TIME_DIAGNOSTICS,
  ...EFFECT_DIAGNOSTICS,
  ...WORD_DIAGNOSTICS,
  ...REACH_DIAGNOSTICS,
  ...TEACHING_DIAGNOSTICS,
} as const;

export type DiagnosticName = keyof typeof DIAGNOSTICS;

/** A value for each slot of the diagnostic's message; slots of its advice may be given too. */
type SlotValues<Name extends DiagnosticName> = Record<Slots<(typeof DIAGNOSTICS)[Name]['message']>, string | number> &
  Record<string, string | number>;

/** Where in a place: on its key, or so many characters into its text; and a hint that is better than the advice. */
export interface FindingOptions {
  of?: 'key' | 'value';
  offset?: number;
  hint?: string;
}

/** One problem from a diagnostic and a position. Pure. */
export function problemOf<Name extends DiagnosticName>(
  name: Name,
  at: Position & { file: string },
  values: SlotValues<Name>,
  hint?: string,
): Problem {
  const { code, severity, message, advice }: Diagnostic = DIAGNOSTICS[name];
  return {
    severity,
    code,
    file: at.file,
    line: at.line,
    column: at.column,
    message: fillSlots(message, values),
    hint: hint ?? fillSlots(advice, values),
  };
}

/** Gathers problems while the checks run, and finds the line and column of each. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly #sources: ReadonlyMap<string, SourceFile>;

  constructor(sources: ReadonlyMap<string, SourceFile>) {
    this.#sources = sources;
  }

  /** Adds a problem at a place. A place in a file that could not be read is told as line 1. */
  report<Name extends DiagnosticName>(
    name: Name,
    place: Place,
    values: SlotValues<Name>,
    options: FindingOptions = {},
  ): void {
    const position = this.position(place, options);
    this.problems.push(problemOf(name, { file: place.file, ...position }, values, options.hint));
  }

  position(place: Place, options: FindingOptions = {}): Position {
    const source = this.#sources.get(place.file);
    return source ? positionOf(source, place.path, options.of, options.offset) : { line: 1, column: 1 };
  }

  /** `events.yaml, line 12`: for a message that points to a second place. */
  describe(place: Place): string {
    return `${place.file}, line ${this.position(place).line}`;
  }
}
