// Owns the shape of one diagnostic, and the typing that makes a report name every slot of its message.
import type { Severity } from './problem.ts';

/** One thing that can be wrong with a scenario, defined once: the checker reports it and the handbook prints it. */
export interface Diagnostic {
  /** Stable: never reused for another meaning. */
  code: `EX${number}`;
  severity: Severity;
  title: string;
  /** A full sentence with `{slots}`. */
  message: string;
  /** What to do; the hint under the message, unless a report brings a better one such as "did you mean". */
  advice: string;
  /** A piece of YAML with the mistake, and the same without it. */
  wrong: string;
  right: string;
}

/** Names of the slots in a template: `Slots<'no {a} in {b}'>` is `'a' | 'b'`. */
export type Slots<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

/** Puts values into the slots of a template. Pure. */
export function fillSlots(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => (name in values ? String(values[name]) : slot));
}
