// Owns the check of references: whoever or whatever is named must be there.
import type { DiagnosticName, Findings } from '../diagnostics.ts';
import { entriesOf, isLost, partsOf, type Draft, type Located } from '../draft.ts';
import { eachCitation, itemsOf, linesOf } from '../parts.ts';
import { FILES } from '../schema-scenario.ts';
import { within } from '../source-file.ts';
import { didYouMean, listOf, nearest } from '../suggest.ts';

type ReferenceName = Extract<
  DiagnosticName,
  `unknown-${'person' | 'document' | 'source' | 'phase' | 'option' | 'lens' | 'decision'}`
>;

export function checkReferences(draft: Draft, findings: Findings): void {
  const expect = expecterOf(findings);
  checkPeople(draft, expect);
  const heading = draft.contents['scenario.yaml'];
  if (heading) {
    const phases = heading.phases.map((phase) => phase.id);
    for (const { value, place } of itemsOf(draft)) {
      expect('unknown-phase', { value: value.phase, place: within(place, 'phase') }, phases);
    }
    checkLenses(
      draft,
      heading.lenses.map((lens) => lens.id),
      expect,
    );
    const decisions = draft.decisions.map((decision) => decision.value.id);
    for (const lesson of partsOf(heading.lessons, { file: 'scenario.yaml', path: ['lessons'] })) {
      // A decision whose file is broken may be the one that is meant.
      if (isLost(draft, 'decisions')) continue;
      for (const id of partsOf(lesson.value.decisions, lesson.place, 'decisions')) {
        expect('unknown-decision', id, decisions);
      }
    }
  }
  checkDocuments(draft, expect);
  checkSources(draft, findings, expect);
}

type Expect = (name: ReferenceName, reference: Located<string | undefined>, known: readonly string[]) => void;

/** Reports a reference that is not among the known ones; one that is absent or was broken before is let pass. */
function expecterOf(findings: Findings): Expect {
  return (name, { value, place }, known) => {
    if (!value || known.includes(value)) return;
    const fallback = known.length === 0 ? 'There is none yet.' : `There is ${listOf(known, 12)}.`;
    findings.report(name, place, { name: value }, { hint: didYouMean(value, known, fallback) });
  };
}

function checkPeople(draft: Draft, expect: Expect): void {
  const people = draft.contents['people.yaml']?.map((person) => person.id);
  for (const decision of draft.decisions) {
    const options = linesOf(decision).flatMap((line) => partsOf(line.value.options, line.place, 'options'));
    const optionIds = options.map((option) => option.value.id);
    const advice = partsOf(decision.value.advice, decision.place, 'advice');
    for (const { value, place } of advice) {
      expect('unknown-option', { value: value.backs, place: within(place, 'backs') }, optionIds);
    }
    if (!people) continue;
    const arguers = options.flatMap(({ value, place }) => partsOf(value['argued-by'], place, 'argued-by'));
    for (const { value, place } of [...advice, ...arguers]) {
      expect('unknown-person', { value: value.who, place: within(place, 'who') }, people);
    }
  }
}

function checkLenses(draft: Draft, lenses: string[], expect: Expect): void {
  for (const event of entriesOf(draft, 'events.yaml')) {
    for (const { value, place } of partsOf(event.value.outcomes, event.place, 'outcomes')) {
      for (const lens of Object.keys(value.chance ?? {})) {
        expect('unknown-lens', { value: lens, place: within(place, 'chance', lens) }, lenses);
      }
    }
  }
}

function checkDocuments(draft: Draft, expect: Expect): void {
  const documents = draft.contents['documents.yaml']?.map((document) => document.id);
  if (!documents) return;
  for (const decision of draft.decisions) {
    for (const { value, place } of partsOf(decision.value.briefing, decision.place, 'briefing')) {
      expect('unknown-document', { value: value.opens, place: within(place, 'opens') }, documents);
    }
  }
}

function checkSources(draft: Draft, findings: Findings, expect: Expect): void {
  const sources = draft.contents['sources.yaml'];
  if (!sources) return;
  const known = Object.keys(sources);
  const cited = new Set<string>();
  eachCitation(draft, (key) => {
    expect('unknown-source', key, known);
    // A misspelt citation is one problem, not a source without citations as well.
    cited.add(known.includes(key.value) ? key.value : (nearest(key.value, known) ?? ''));
  });
  if (isLost(draft, 'cites', 'decisions', ...Object.keys(FILES))) return;
  for (const name of known.filter((key) => !cited.has(key))) {
    findings.report('source-never-cited', { file: 'sources.yaml', path: [name] }, { name }, { of: 'key' });
  }
}
