// Owns the check of names that are taken twice.
import type { Findings } from '../diagnostics.ts';
import { entriesOf, partsOf, type Draft, type Located } from '../draft.ts';
import { itemsOf, linesOf, optionsOf } from '../parts.ts';
import { within, type Place } from '../source-file.ts';

type Named = Located<{ id: string }>;

export function checkDuplicates(draft: Draft, findings: Findings): void {
  const endings = entriesOf(draft, 'endings.yaml');
  eachRepeated([...itemsOf(draft), ...endings], (name, place, other) => {
    findings.report('item-id-taken', place, { name, other: findings.describe(other) });
  });
  for (const decision of draft.decisions) {
    eachRepeated(linesOf(decision).flatMap(optionsOf), (name, place) => {
      findings.report('option-id-taken', place, { name });
    });
  }
  for (const [what, list] of listsOf(draft)) {
    eachRepeated(list, (name, place, other) => {
      findings.report('id-taken', place, { what, name, other: findings.describe(other) });
    });
  }
  checkSteps(draft, findings);
}

/** Calls `repeated` with the place of each id that an earlier entry has, and the place of the first. */
function eachRepeated(list: readonly Named[], repeated: (id: string, place: Place, first: Place) => void): void {
  const seen = new Map<string, Place>();
  for (const { value, place } of list) {
    const at = within(place, 'id');
    const first = seen.get(value.id);
    if (!value.id) continue;
    if (first) repeated(value.id, at, first);
    else seen.set(value.id, at);
  }
}

/** Lists whose ids must differ among themselves, with the word for one entry. */
function listsOf(draft: Draft): [string, readonly Named[]][] {
  const heading = draft.contents['scenario.yaml'];
  const variables = draft.contents['variables.yaml'];
  const top = { file: 'scenario.yaml', path: [] };
  const names = { file: 'variables.yaml', path: [] };
  const debrief = draft.contents['debrief.yaml'];
  const asks = { file: 'debrief.yaml', path: [] };
  const events = entriesOf(draft, 'events.yaml');
  return [
    ['phase', partsOf(heading?.phases, top, 'phases')],
    ['lens', partsOf(heading?.lenses, top, 'lenses')],
    ['lesson', partsOf(heading?.lessons, top, 'lessons')],
    ['reason', partsOf(heading?.reasons, top, 'reasons')],
    ['answer', partsOf(heading?.forecast?.answers, within(top, 'forecast'), 'answers')],
    ['goal', partsOf(heading?.goals, top, 'goals')],
    ['invariant', partsOf(heading?.invariants, top, 'invariants')],
    ['measure', partsOf(heading?.measures, top, 'measures')],
    ['variable', [...partsOf(variables?.gauges, names, 'gauges'), ...partsOf(variables?.facts, names, 'facts')]],
    ['person', entriesOf(draft, 'people.yaml')],
    ['document', entriesOf(draft, 'documents.yaml')],
    ['entry', entriesOf(draft, 'record.yaml')],
    ['term', entriesOf(draft, 'glossary.yaml')],
    ['mark', entriesOf(draft, 'map.yaml')],
    ['letter', entriesOf(draft, 'letters.yaml')],
    ['role', partsOf(draft.contents['casting.yaml']?.roles, { file: 'casting.yaml', path: [] }, 'roles')],
    ['debate', partsOf(debrief?.debates, asks, 'debates')],
    ['structure', partsOf(debrief?.structures, asks, 'structures')],
    ['crisis', partsOf(debrief?.crises, asks, 'crises')],
    ...draft.decisions.map((decision): [string, Named[]] => ['line', decision.value.lines ? linesOf(decision) : []]),
    ...events.map((event): [string, Named[]] => ['outcome', partsOf(event.value.outcomes, event.place, 'outcomes')]),
  ];
}

/** Several steps of one dossier decision carry its number; then their `step` tells them apart. */
function checkSteps(draft: Draft, findings: Findings): void {
  const numbered = draft.decisions.filter(({ value }) => value.dossier);
  const named = numbered.map(({ value, place }) => {
    const id = value.step ? `${value.dossier} step ${value.step}` : value.dossier!;
    return { value: { id }, place: within(place, 'dossier') };
  });
  eachRepeated(named, (name, place, other) => {
    const dossier = { file: place.file, path: place.path.slice(0, -1) };
    findings.report('step-taken', dossier, { name, other: findings.describe(other) });
  });
}
