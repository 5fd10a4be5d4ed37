// Owns the check of decisions against history: what happened is marked once, what never did is marked as such.
import type { Findings } from '../diagnostics.ts';
import { isLost, type Draft, type Located } from '../draft.ts';
import { linesOf, optionsOf } from '../parts.ts';
import type { Decision, Line } from '../schema-decision.ts';
import { within } from '../source-file.ts';

export function checkHistory(draft: Draft, findings: Findings): void {
  for (const decision of draft.decisions) {
    const { value, place } = decision;
    const both = value.options && value.lines;
    const neither = !value.options && !value.lines && !isLost(draft, 'options', 'lines');
    if (both) findings.report('options-or-lines', place, { reason: 'both "options" and "lines"' });
    if (neither) {
      findings.report('options-or-lines', place, { reason: 'neither "options" nor "lines"' });
      // Whatever they would have brought about is not the author's next mistake.
      draft.doubtful.add('options');
    }
    for (const line of linesOf(decision)) {
      if (value.branch) checkBranchLine(line, findings, isLost(draft, 'leaning'));
      else checkRealLine(line, findings, isLost(draft, 'historical'));
    }
    checkGrounds(decision, draft, findings);
  }
}

function checkGrounds({ value, place }: Located<Decision>, draft: Draft, findings: Findings): void {
  if (value.branch && !value.basis && !isLost(draft, 'basis')) findings.report('branch-without-basis', place, {});
  if (!value.branch && !value.record && !isLost(draft, 'record')) {
    findings.report('decision-without-record', place, {});
  }
}

function checkRealLine(line: Located<Line>, findings: Findings, doubtful: boolean): void {
  const options = optionsOf(line);
  const [first, ...others] = options.filter((option) => option.value.historical);
  if (!first && options.length > 0 && !doubtful) {
    findings.report('no-historical-option', within(line.place, 'options'), {}, { of: 'key' });
  }
  for (const { place } of others) {
    findings.report('two-historical-options', within(place, 'historical'), { first: first!.value.id }, { of: 'key' });
  }
  for (const { value, place } of options) {
    const reason = 'Only a branch decision has a leaning: here the record says what he did.';
    if (value.leaning) findings.report('leaning-misplaced', within(place, 'leaning'), { reason }, { of: 'key' });
  }
}

function checkBranchLine(line: Located<Line>, findings: Findings, doubtful: boolean): void {
  const options = optionsOf(line);
  for (const { value, place } of options) {
    if (value.historical) findings.report('historical-in-branch', within(place, 'historical'), {}, { of: 'key' });
  }
  const [first, ...others] = options.filter((option) => option.value.leaning);
  // Who wrote `historical` in a branch meant `leaning`, and has been told.
  const meant = options.some((option) => option.value.historical);
  if (!first && !meant && options.length > 0 && !doubtful) {
    findings.report('branch-without-leaning', within(line.place, 'options'), {}, { of: 'key' });
  }
  for (const { place } of others) {
    const reason = `This line leans to "${first!.value.id}" already.`;
    findings.report('leaning-misplaced', within(place, 'leaning'), { reason }, { of: 'key' });
  }
}
