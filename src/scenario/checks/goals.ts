// Owns the check of goals and invariants: each asks for one thing, of names that there are.
import type { Findings } from '../diagnostics.ts';
import { entriesOf, isLost, partsOf, type Draft, type Located } from '../draft.ts';
import type { Goal } from '../schema-goals.ts';
import { within } from '../source-file.ts';
import { didYouMean, listOf } from '../suggest.ts';

const SUBJECTS = ['ending', 'when', 'each'] as const;

export function checkGoals(draft: Draft, findings: Findings): void {
  const heading = draft.contents['scenario.yaml'];
  const lenses = heading?.lenses.map(({ id }) => id) ?? [];
  const endings = entriesOf(draft, 'endings.yaml').map(({ value }) => value.id);
  for (const goal of partsOf(heading?.goals, { file: 'scenario.yaml', path: [] }, 'goals')) {
    const { value, place } = goal;
    if (!isLost(draft, ...SUBJECTS, 'at-least', 'at-most')) checkForm(goal, findings);
    if (value.ending && endings.length > 0 && !endings.includes(value.ending)) {
      const hint = didYouMean(value.ending, endings, `There is ${listOf(endings, 20)}.`);
      findings.report('unknown-ending', within(place, 'ending'), { name: value.ending }, { hint });
    }
    if (value.lens && lenses.length > 0 && !lenses.includes(value.lens)) {
      const hint = didYouMean(value.lens, lenses, `There is ${listOf(lenses)}.`);
      findings.report('unknown-lens', within(place, 'lens'), { name: value.lens }, { hint });
    }
  }
}

function checkForm({ value, place }: Located<Goal>, findings: Findings): void {
  const report = (reason: string) => findings.report('goal-form', within(place, 'id'), { name: value.id, reason });
  const subjects = SUBJECTS.filter((key) => value[key] !== undefined);
  if (subjects.length === 0) report('it does not say of what');
  if (subjects.length > 1) report(`it has ${listOf(subjects)} at once`);
  const { 'at-least': least, 'at-most': most } = value;
  if (least === undefined && most === undefined) report('it has no bound');
  if (least !== undefined && most !== undefined && least > most) report('its bounds stand the wrong way round');
}
