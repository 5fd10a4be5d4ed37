// Owns collecting a class's runs from pasted texts: what is new counts, what is not is named and set aside. Pure.
import type { LinkedStory } from '../engine/link.ts';
import type { CodeProblem } from '../run/run-code.ts';
import { type FoundRun, findCodes } from './find-codes.ts';

/**
 * Why something was not counted. `duplicate`: the same code is there already, which can be one run twice or two pupils who
 * chose alike; only the teacher knows. `mistyped`: it looks like a code and does not add up, or tells of an impossible run.
 */
export type AsideKind = 'duplicate' | 'mistyped' | 'scenario' | 'edition' | 'version';

export interface SetAside {
  kind: AsideKind;
  /** As it stood in the text, shortened. */
  text: string;
  /** Of the pasted text, from 1. */
  line: number;
  /** What is wrong and what to do, for the teacher; empty for a duplicate. */
  message: string;
  /** The run, for a duplicate that the teacher may count after all. */
  run: FoundRun | null;
}

export interface Collected {
  runs: FoundRun[];
  aside: SetAside[];
}

/** The runs of a text that are not among `held` (codes in their usual spelling), and all that was set aside, in order. */
export function collectRuns(linked: LinkedStory, held: readonly string[], text: string): Collected {
  const there = new Set(held);
  const { runs, unread } = findCodes(linked, text);
  const fresh: FoundRun[] = [];
  const aside: SetAside[] = unread.map(({ text: code, line, problem }) => ({
    kind: asideKind(problem.kind),
    text: code,
    line,
    message: problem.message,
    run: null,
  }));
  for (const { line, ...run } of runs) {
    if (there.has(run.code)) aside.push({ kind: 'duplicate', text: run.code, line, message: '', run });
    else fresh.push(run);
    there.add(run.code);
  }
  return { runs: fresh, aside: aside.toSorted((a, b) => a.line - b.line) };
}

function asideKind(kind: CodeProblem['kind']): AsideKind {
  return kind === 'scenario' || kind === 'edition' || kind === 'version' ? kind : 'mistyped';
}
