// Owns the check of the list of endings: one is history's, and the last takes the rest.
import type { Findings } from '../diagnostics.ts';
import { entriesOf, isLost, type Draft } from '../draft.ts';
import { within } from '../source-file.ts';

export function checkEndings(draft: Draft, findings: Findings): void {
  const endings = entriesOf(draft, 'endings.yaml');
  if (endings.length === 0) return;
  const [first, ...others] = endings.filter((ending) => ending.value.historical);
  if (!first && !isLost(draft, 'historical')) {
    const reason = 'No ending is marked as the one of 1962.';
    findings.report('historical-ending', { file: 'endings.yaml', path: [] }, { reason });
  }
  for (const { place } of others) {
    const reason = `The ending "${first!.value.id}" is marked as the one of 1962 already.`;
    findings.report('historical-ending', within(place, 'historical'), { reason }, { of: 'key' });
  }
  for (const [index, { value, place }] of endings.entries()) {
    const isLast = index === endings.length - 1;
    const otherwise = (reason: string, key: string) => {
      findings.report('ending-otherwise', within(place, key), { reason }, { of: 'key' });
    };
    if (isLast && !value.otherwise && !isLost(draft, 'otherwise')) {
      otherwise('The last ending must take every run that is left.', 'id');
    }
    if (!isLast && value.otherwise) otherwise('Only the last ending can take every run that is left.', 'otherwise');
    const report = (reason: string, key: string) => {
      findings.report('ending-when', within(place, key), { reason }, { of: 'key' });
    };
    if (value.otherwise && value.when) report('An ending that takes the rest has no condition.', 'when');
    if (!isLast && !value.otherwise && !value.when && !isLost(draft, 'when')) {
      report(`The ending "${value.id}" does not say when it comes.`, 'id');
    }
  }
}
