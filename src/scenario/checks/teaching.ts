// Owns the check of teaching.yaml: notes and examples name what is there, a question has one right answer, a mistake is one.
import type { Findings } from '../diagnostics.ts';
import { entriesOf, isLost, partsOf, type Draft, type Located } from '../draft.ts';
import { linesOf, optionsOf } from '../parts.ts';
import type { QuizItem, Teaching } from '../schema-teaching.ts';
import { within, type Place } from '../source-file.ts';
import { didYouMean, listOf, nearest } from '../suggest.ts';

const TOP = { file: 'teaching.yaml', path: [] };

export function checkTeaching(draft: Draft, findings: Findings): void {
  const teaching = draft.contents['teaching.yaml'];
  if (!teaching) return;
  checkNotes(draft, teaching, findings);
  checkMistakes(draft, teaching, findings);
  for (const item of partsOf(teaching.quiz, TOP, 'quiz')) checkQuestion(item, findings);
  checkExamples(draft, teaching, findings);
}

/** One note for each decision that happened, and none for what is not there. */
function checkNotes(draft: Draft, teaching: Teaching, findings: Findings): void {
  const notes = partsOf(teaching.notes, TOP, 'notes');
  if (notes.length === 0 || isLost(draft, 'decisions')) return;
  const real = draft.decisions.filter(({ value }) => !value.branch);
  const known = real.map(({ value }) => value.id);
  const first = new Map<string, Place>();
  for (const { value, place } of notes) {
    const at = within(place, 'decision');
    const other = first.get(value.decision);
    if (other) {
      const what = 'answer note for';
      findings.report('id-taken', at, { what, name: value.decision, other: findings.describe(other) });
    }
    first.set(value.decision, other ?? at);
    expectKnown('unknown-decision', { value: value.decision, place: at }, known, findings);
  }
  if (isLost(draft, 'decision', 'teaching.yaml')) return;
  // A misspelt id is one problem, not a missing note as well.
  const noted = new Set([...first.keys()].map((id) => (known.includes(id) ? id : nearest(id, known))));
  for (const { value, place } of real) {
    if (!noted.has(value.id)) findings.report('decision-without-note', within(place, 'id'), { name: value.id });
  }
}

/** What is given as a mistake is a claim that the record does not confirm. */
function checkMistakes(draft: Draft, teaching: Teaching, findings: Findings): void {
  const claims = draft.contents['claims.yaml'];
  if (!claims) return;
  const known = claims.map(({ id }) => id);
  const named: Located<string | undefined>[] = [
    ...partsOf(teaching.notes, TOP, 'notes').flatMap(({ value, place }) => partsOf(value.claims, place, 'claims')),
    ...partsOf(teaching.quiz, TOP, 'quiz')
      .flatMap(({ value, place }) => partsOf(value.answers, place, 'answers'))
      .map(({ value, place }) => ({ value: value.claim, place: within(place, 'claim') })),
  ];
  for (const { value: name, place } of named) {
    if (!name) continue;
    expectKnown('unknown-claim', { value: name, place }, known, findings);
    const claim = entriesOf(draft, 'claims.yaml').find(({ value }) => value.id === name);
    if (claim?.value.verdict === 'confirmed') findings.report('misconception-confirmed', place, { name });
  }
}

function checkQuestion({ value: { id, answers }, place }: Located<QuizItem>, findings: Findings): void {
  const count = answers.filter(({ right }) => right).length;
  if (count !== 1) findings.report('quiz-not-one-right', within(place, 'id'), { name: id, count: count || 'no' });
  for (const { value, place: at } of partsOf(answers, place, 'answers')) {
    const missing = value.right ? [] : (['claim', 'because'] as const).filter((part) => value[part] === undefined);
    if (missing.length > 0) {
      findings.report('wrong-answer-untied', within(at, 'text'), {
        name: id,
        missing: `"${missing.join('" and no "')}"`,
      });
    }
  }
}

/** Examples of the rubric argue for an option that is there. */
function checkExamples(draft: Draft, teaching: Teaching, findings: Findings): void {
  if (isLost(draft, 'decisions')) return;
  const known = draft.decisions.map(({ value }) => value.id);
  const examples = partsOf(teaching.rubric, TOP, 'rubric').flatMap(({ value, place }) =>
    partsOf(value.examples, place, 'examples'),
  );
  for (const { value, place } of examples) {
    expectKnown('unknown-decision', { value: value.decision, place: within(place, 'decision') }, known, findings);
    const decision = draft.decisions.find((one) => one.value.id === value.decision);
    if (!decision) continue;
    const options = linesOf(decision)
      .flatMap(optionsOf)
      .map((option) => option.value.id);
    expectKnown('unknown-option', { value: value.option, place: within(place, 'option') }, options, findings);
  }
}

function expectKnown(
  name: 'unknown-decision' | 'unknown-claim' | 'unknown-option',
  { value, place }: Located<string>,
  known: readonly string[],
  findings: Findings,
): void {
  if (!value || known.includes(value)) return;
  const fallback = known.length === 0 ? 'There is none yet.' : `There is ${listOf(known, 12)}.`;
  findings.report(name, place, { name: value }, { hint: didYouMean(value, known, fallback) });
}
