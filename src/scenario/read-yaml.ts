// Owns the step from bytes to data: text, YAML, and everything that can already be wrong there.
import { LineCounter, isMap, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import { problemOf } from './diagnostics.ts';
import type { Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';

/** Bytes of the largest file that is read: some twenty times the longest file of a real scenario. */
export const MOST_BYTES = 2_000_000;
/** How often aliases may repeat a part of a file, counted with aliases inside aliases. */
const MOST_ALIASES = 100;
/** Characters of the library's message that are told. */
const MOST_TOLD = 120;

/** A scenario file as it came from the disk, with its path inside the scenario's folder. */
export interface ScenarioFile {
  path: string;
  bytes: Uint8Array;
}

export interface ReadYaml {
  /** Null when the file is no text at all. */
  source: SourceFile | null;
  /** Undefined when the YAML is broken, so that nothing in it can be checked. */
  data: unknown;
  problems: Problem[];
}

/** Reads one file. Pure, and never throws, whatever the bytes. */
export function readYaml(file: ScenarioFile): ReadYaml {
  const top = { file: file.path, line: 1, column: 1 };
  if (file.bytes.length > MOST_BYTES) {
    const most = `${MOST_BYTES / 1_000_000} MB`;
    return { source: null, data: undefined, problems: [problemOf('file-too-large', top, { most })] };
  }
  const text = decode(file.bytes);
  if (text === null) return { source: null, data: undefined, problems: [problemOf('file-not-text', top, {})] };
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    // Keys that stand twice are looked for below, in time that grows with the file and not with its square.
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
  } catch {
    const reason = 'it is nested too deeply';
    return { source: null, data: undefined, problems: [problemOf('yaml-syntax', top, { reason })] };
  }
  const source: SourceFile = { path: file.path, text, document, lines };
  const broken = syntaxProblems(source);
  if (broken.length > 0) return { source, data: undefined, problems: broken };
  if (document.contents === null) return { source, data: undefined, problems: [problemOf('file-empty', top, {})] };
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { source, data, problems: duplicateKeys(source) };
  } catch (error) {
    const bomb = error instanceof ReferenceError && /alias count/i.test(error.message);
    const problem = bomb
      ? problemOf('yaml-too-many-aliases', top, {})
      : problemOf('yaml-syntax', top, { reason: reasonOf(String((error as Error).message)) });
    return { source, data: undefined, problems: [problem] };
  }
}

/** Null for bytes that are not UTF-8, or hold characters that no text file has. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** One slip often makes the parser stumble several times on a line: the first of each line is told. */
function syntaxProblems({ path, document, lines }: SourceFile): Problem[] {
  const problems = new Map<number, Problem>();
  for (const error of [...document.errors, ...document.warnings]) {
    const { line, col } = lines.linePos(error.pos[0]);
    const at = { file: path, line: Math.max(1, line), column: Math.max(1, col) };
    const reason = error.code === 'RESOURCE_EXHAUSTION' ? 'it is nested too deeply' : reasonOf(error.message);
    if (!problems.has(at.line)) problems.set(at.line, problemOf('yaml-syntax', at, { reason }));
  }
  return [...problems.values()];
}

/** The library's message without its closing mark, so that it can stand inside a sentence; it may quote half a file. */
const reasonOf = (message: string) => {
  const line = message.split('\n')[0]!.replace(/[.:]?\s*$/, '');
  return line.length > MOST_TOLD ? `${line.slice(0, MOST_TOLD)}…` : line;
};

function duplicateKeys({ path, document, lines }: SourceFile): Problem[] {
  const problems: Problem[] = [];
  visit(document, (_, node) => {
    if (!isMap(node)) return;
    const first = new Map<string, number>();
    for (const { key } of node.items) {
      const range = (key as Node | null)?.range;
      if (!isScalar(key) || !range) continue;
      const { line, col } = lines.linePos(range[0]);
      const name = String(key.value);
      const other = first.get(name);
      if (other === undefined) first.set(name, line);
      else
        problems.push(problemOf('yaml-duplicate-key', { file: path, line, column: col }, { key: name, line: other }));
    }
  });
  return problems;
}
