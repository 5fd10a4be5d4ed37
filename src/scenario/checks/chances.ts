// Owns the check of events: fixed or chance, the outcome that takes the rest, and chances that add up.
import type { Findings } from '../diagnostics.ts';
import { entriesOf, isLost, partsOf, type Draft, type Located } from '../draft.ts';
import type { Outcome, StoryEvent } from '../schema-event.ts';
import { within } from '../source-file.ts';
import { listOf, nearest } from '../suggest.ts';

export function checkChances(draft: Draft, findings: Findings): void {
  const lenses = draft.contents['scenario.yaml']?.lenses.map((lens) => lens.id) ?? [];
  for (const event of entriesOf(draft, 'events.yaml')) {
    checkKind(event, draft, findings);
    const outcomes = partsOf(event.value.outcomes, event.place, 'outcomes');
    if (outcomes.length === 0) continue;
    checkOtherwise(outcomes, draft, findings);
    checkHistorical(event, outcomes, draft, findings);
    for (const outcome of outcomes) checkRanges(outcome, lenses, findings);
    checkSums(event, outcomes, lenses, findings);
    checkWhatIf(outcomes, draft, findings);
  }
}

function checkKind({ value, place }: Located<StoryEvent>, draft: Draft, findings: Findings): void {
  const report = (reason: string) => findings.report('event-kind', place, { reason });
  const lost = isLost(draft, 'effects', 'outcomes', 'report');
  if (value.outcomes && value.effects) report('This event has effects of its own and outcomes as well.');
  else if (value.outcomes && value.report) report('This event has a report of its own and outcomes as well.');
  else if (!value.outcomes && !value.effects && !value.report && !lost) {
    report('Nothing comes of this event: it has neither effects, nor a report, nor outcomes.');
  }
}

function checkOtherwise(outcomes: Located<Outcome>[], draft: Draft, findings: Findings): void {
  for (const [index, { value, place }] of outcomes.entries()) {
    const isLast = index === outcomes.length - 1;
    const report = (reason: string, key: string) => {
      findings.report('outcome-otherwise', within(place, key), { reason }, { of: 'key' });
    };
    if (!isLast && value.otherwise) report('Only the last outcome can take the rest.', 'otherwise');
    else if (isLast && !value.otherwise && !isLost(draft, 'otherwise')) {
      report('The last outcome must take the rest.', 'id');
    } else if (value.otherwise && value.chance)
      report('An outcome that takes the rest has no chance of its own.', 'chance');
    else if (!value.otherwise && !value.chance && !isLost(draft, 'chance')) {
      report(`The outcome "${value.id}" has no chance.`, 'id');
    }
  }
}

/** Where one outcome has words for the debrief, every other needs them too. */
function checkWhatIf(outcomes: Located<Outcome>[], draft: Draft, findings: Findings): void {
  const isTold = ({ value }: Located<Outcome>) => value['what-if'] !== undefined;
  if (!outcomes.some(isTold) || isLost(draft, 'what-if')) return;
  for (const outcome of outcomes.filter((one) => !isTold(one))) {
    findings.report('outcome-without-what-if', within(outcome.place, 'id'), { name: outcome.value.id });
  }
}

function checkHistorical(
  event: Located<StoryEvent>,
  outcomes: Located<Outcome>[],
  draft: Draft,
  findings: Findings,
): void {
  const [first, ...others] = outcomes.filter((outcome) => outcome.value.historical);
  if (event.value.branch) {
    const place = first && within(first.place, 'historical');
    if (place) findings.report('historical-in-branch', place, {}, { of: 'key', hint: 'Take "historical" away.' });
    return;
  }
  for (const { place } of others) {
    findings.report('two-historical-outcomes', within(place, 'historical'), { first: first!.value.id }, { of: 'key' });
  }
  if (!first && event.value.dossier && !isLost(draft, 'historical')) {
    findings.report('no-historical-outcome', within(event.place, 'outcomes'), {}, { of: 'key' });
  }
}

function checkRanges({ value, place }: Located<Outcome>, lenses: string[], findings: Findings): void {
  if (!value.chance) return;
  // A misspelt lens is told as such; then the one that was meant is not missing as well.
  const meant = new Set(
    Object.keys(value.chance).map((lens) => (lenses.includes(lens) ? lens : nearest(lens, lenses))),
  );
  const missing = lenses.filter((lens) => lens && !meant.has(lens));
  if (missing.length > 0) {
    findings.report('lens-missing', within(place, 'chance'), { missing: listOf(missing) }, { of: 'key' });
  }
  for (const [lens, [low, high]] of Object.entries(value.chance)) {
    if (low > high) findings.report('range-reversed', within(place, 'chance', lens), { low, high });
  }
}

/** The dice use the middle of each range, so those must leave the last outcome its room. */
function checkSums(
  event: Located<StoryEvent>,
  outcomes: Located<Outcome>[],
  lenses: string[],
  findings: Findings,
): void {
  for (const lens of lenses) {
    const middles = outcomes
      .map(({ value }) => value.chance?.[lens])
      .map((range) => (range ? (range[0] + range[1]) / 2 : 0));
    const sum = middles.reduce((total, middle) => total + middle, 0);
    const place = within(event.place, 'outcomes');
    if (sum > 100) findings.report('chances-over-100', place, { lens, sum: Math.round(sum * 10) / 10 }, { of: 'key' });
  }
}
