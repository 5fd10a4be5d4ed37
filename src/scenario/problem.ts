// Owns what an author is told: one problem with its place, and how problems are ordered and written out.

export type Severity = 'error' | 'warning';

/** One thing for an author to mend. `line` and `column` count from 1; `file` is relative to the scenario's folder. */
export interface Problem {
  severity: Severity;
  code: string;
  file: string;
  line: number;
  column: number;
  message: string;
  hint: string;
}

/** By file, then line, then column, then code. Pure; returns a new list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** `file:line:col CODE message`, and the hint on an indented line of its own. `folder` stands before the file. Pure. */
export function formatProblem(problem: Problem, folder = ''): string {
  const place = `${folder}${problem.file}:${problem.line}:${problem.column}`;
  const mark = problem.severity === 'warning' ? ' (warning)' : '';
  const hint = problem.hint ? `\n    ${problem.hint}` : '';
  return `${place} ${problem.code}${mark} ${problem.message}${hint}`;
}
