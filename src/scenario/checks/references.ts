// Owns the check of references: whoever or whatever is named must be there.
import type { DiagnosticName, Findings } from '../diagnostics.ts';
import { entriesOf, isLost, partsOf, type Draft, type Located } from '../draft.ts';
import { eachCitation, itemsOf, linesOf, optionsOf } from '../parts.ts';
import { FILES } from '../schema-scenario.ts';
import { within } from '../source-file.ts';
import { didYouMean, listOf, nearest } from '../suggest.ts';

type ReferenceName = Extract<
  DiagnosticName,
  `unknown-${'person' | 'document' | 'source' | 'phase' | 'option' | 'lens' | 'decision' | 'camp' | 'claim'}`
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
    const lenses = heading.lenses.map((lens) => lens.id);
    checkLenses(draft, lenses, expect);
    for (const { value, place } of partsOf(heading.measures, { file: 'scenario.yaml', path: ['measures'] })) {
      for (const lens of Object.keys(value.aims ?? {})) {
        expect('unknown-lens', { value: lens, place: within(place, 'aims', lens) }, lenses);
      }
    }
    const decisions = draft.decisions.map((decision) => decision.value.id);
    for (const lesson of partsOf(heading.lessons, { file: 'scenario.yaml', path: ['lessons'] })) {
      // A decision whose file is broken may be the one that is meant.
      if (isLost(draft, 'decisions')) continue;
      for (const id of partsOf(lesson.value.decisions, lesson.place, 'decisions')) {
        expect('unknown-decision', id, decisions);
      }
      for (const pause of partsOf(lesson.value.pauses, lesson.place, 'pauses')) {
        const after = { value: pause.value.after, place: within(pause.place, 'after') };
        expect('unknown-decision', after, lesson.value.decisions ?? decisions);
      }
    }
  }
  checkDebates(draft, expect);
  checkDocuments(draft, expect);
  checkCamps(draft, findings, expect);
  checkClaims(draft, findings, expect);
  checkLetters(draft, findings);
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
  const roles = draft.contents['casting.yaml']?.roles;
  for (const { value, place } of partsOf(people && roles, { file: 'casting.yaml', path: [] }, 'roles')) {
    expect('unknown-person', { value: value.who, place: within(place, 'who') }, people!);
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
  for (const { value, place } of draft.decisions) {
    const lines = (['briefing', 'they-knew', 'now-you-know'] as const).flatMap((list) =>
      partsOf<{ opens?: string | undefined }>(value[list], place, list),
    );
    for (const line of lines) {
      expect('unknown-document', { value: line.value.opens, place: within(line.place, 'opens') }, documents);
    }
  }
  for (const { value, place } of entriesOf(draft, 'documents.yaml')) {
    for (const id of partsOf(value.beside, place, 'beside')) expect('unknown-document', id, documents);
  }
}

/** What is disputed about the whole names the decisions that it touches. */
function checkDebates(draft: Draft, expect: Expect): void {
  if (isLost(draft, 'decisions')) return;
  const decisions = draft.decisions.map((decision) => decision.value.id);
  const { debates } = draft.contents['debrief.yaml'] ?? {};
  for (const { value, place } of partsOf(debates, { file: 'debrief.yaml', path: ['debates'] })) {
    for (const id of partsOf(value.decisions, place, 'decisions')) expect('unknown-decision', id, decisions);
  }
}

/** People and options lean to camps that are there; in a decision where one option leans, all do. */
function checkCamps(draft: Draft, findings: Findings, expect: Expect): void {
  const heading = draft.contents['scenario.yaml'];
  if (!heading) return;
  const camps = (heading.camps ?? []).map((camp) => camp.id);
  const people = entriesOf(draft, 'people.yaml');
  const leaning: Located<{ leans?: string | undefined }>[] = [
    ...people.flatMap((person) => partsOf(person.value.stance, person.place, 'stance')),
    ...draft.decisions.flatMap(linesOf).flatMap(optionsOf),
  ];
  for (const { value, place } of leaning) {
    expect('unknown-camp', { value: value.leans, place: within(place, 'leans') }, camps);
  }
  if (isLost(draft, 'leans')) return;
  for (const decision of draft.decisions) {
    const options = linesOf(decision).flatMap(optionsOf);
    if (options.every(({ value }) => value.leans === undefined)) continue;
    for (const { value, place } of options) {
      if (value.leans === undefined) findings.report('option-without-camp', within(place, 'id'), { name: value.id });
    }
  }
}

/** A letter answers one of the other capital. */
function checkLetters(draft: Draft, findings: Findings): void {
  const letters = entriesOf(draft, 'letters.yaml');
  if (isLost(draft, 'letters.yaml', 'from')) return;
  for (const { value, place } of letters) {
    const theirs = letters.filter((other) => other.value.from !== value.from).map((other) => other.value.id);
    const side = value.from === 'washington' ? 'moscow' : 'washington';
    (value.answers ?? []).forEach((name, index) => {
      if (theirs.includes(name)) return;
      const hint = didYouMean(name, theirs, theirs.length === 0 ? 'There is none.' : `There is ${listOf(theirs, 12)}.`);
      findings.report('unknown-letter', within(place, 'answers', index), { name, side }, { hint });
    });
  }
}

/** Every claim of the textbook check is carried by a decision, and nothing carries a claim that is not there. */
function checkClaims(draft: Draft, findings: Findings, expect: Expect): void {
  const claims = draft.contents['claims.yaml'];
  // A scenario without claims has no textbook check, and nothing to hold its numbers against.
  if (!claims || claims.length === 0) return;
  const known = claims.map((claim) => claim.id);
  const carried = new Set<string>();
  for (const { value, place } of draft.decisions) {
    for (const claim of partsOf(value.claims, place, 'claims')) {
      expect('unknown-claim', claim, known);
      carried.add(known.includes(claim.value) ? claim.value : (nearest(claim.value, known) ?? ''));
    }
  }
  if (isLost(draft, 'claims', 'decisions')) return;
  for (const { value, place } of entriesOf(draft, 'claims.yaml')) {
    if (!carried.has(value.id)) findings.report('claim-not-carried', within(place, 'id'), { name: value.id });
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
