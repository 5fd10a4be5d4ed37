// Owns how the difference of two editions reads in a terminal.
import type { Change, ScenarioDiff } from './diff.ts';
import type { CodeFate } from './diff-codes.ts';

/** Pure. */
export function formatDiff(diff: ScenarioDiff, codes: readonly CodeFate[]): string {
  const { scenario, edition, sameRules, changes } = diff;
  const kinds = [...new Set(changes.map(({ of }) => of))];
  const count = (kind: string) => changes.filter(({ of }) => of === kind).length;
  const verdict = sameRules
    ? 'The rules are the same: every run code and every save still holds.'
    : 'The rules differ: no run code and no save of the old edition is taken up again. What changed them is listed below.';
  return [
    `${scenario.before}, edition ${edition.before} -> ${scenario.after}, edition ${edition.after}`,
    verdict,
    ...codes.map(({ code, holds, why }) => `  ${code} ${holds ? 'holds' : 'does not hold'}. ${why}`),
    changes.length === 0 ? 'Nothing is different.' : kinds.map((kind) => `${count(kind)} ${kind}`).join(', '),
    ...kinds.flatMap((kind) => ['', `${kind}:`, ...changes.filter(({ of }) => of === kind).map(line)]),
  ].join('\n');
}

function line({ did, at, before, after }: Change): string {
  if (did === 'added') return `  + ${at}: ${short(after)}`;
  if (did === 'removed') return `  - ${at}: ${short(before)}`;
  return `  ~ ${at}: ${short(before)} -> ${short(after)}`;
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
