// Owns the check of gauges and facts that nothing asks for, that nothing changes, or that never take a value.
import type { Findings } from '../diagnostics.ts';
import { RULE_FILES, isLost, partsOf, type Draft } from '../draft.ts';
import { addsOf, eachCondition, eachEffects, variablesOf } from '../parts.ts';
import { nearest } from '../suggest.ts';
import { within } from '../source-file.ts';

const TOP = { file: 'variables.yaml', path: [] };
/** With one of these lost in a broken file, nobody can say that something is never read or changed. */
const NEEDED = ['when', 'effects', 'set', 'drift', 'per-day', 'outcomes', 'options', 'lines', 'measures', 'escalation'];

export function checkUnused(draft: Draft, findings: Findings): void {
  const variables = variablesOf(draft);
  if (!variables || isLost(draft, ...RULE_FILES, 'map.yaml', 'letters.yaml', ...NEEDED)) return;
  const names = variables.map((variable) => variable.id);
  const read = namesRead(draft, names);
  const { changed, set } = namesChanged(draft, names);
  for (const list of ['gauges', 'facts'] as const) {
    const kind = list === 'gauges' ? 'gauge' : 'fact';
    for (const { value, place } of partsOf<{ id: string }>(draft.contents['variables.yaml']![list], TOP, list)) {
      const at = within(place, 'id');
      if (!read.has(value.id)) findings.report('variable-never-read', at, { kind, name: value.id });
      if (!changed.has(value.id)) findings.report('variable-never-changed', at, { kind, name: value.id });
    }
  }
  for (const { value, place } of partsOf(draft.contents['variables.yaml']!.facts, TOP, 'facts')) {
    if (!changed.has(value.id)) continue;
    const given = new Set([...(set.get(value.id) ?? [])].map((name) => meant(name, value.values)));
    for (const { value: name, place: at } of partsOf(value.values, place, 'values')) {
      const isStart = name === value.values[0];
      if (!isStart && !given.has(name)) findings.report('fact-value-never-set', at, { fact: value.id, name });
    }
  }
}

/** A misspelt name counts for the one that was probably meant: that is one problem, told elsewhere. */
const meant = (name: string, names: string[]) => (names.includes(name) ? name : (nearest(name, names) ?? name));

function namesRead(draft: Draft, names: string[]): Set<string> {
  const read = new Set<string>();
  eachCondition(draft, ({ value }) => {
    const withoutTexts = value.replace(/"[^"]*"|'[^']*'/g, '');
    for (const [word] of withoutTexts.matchAll(/[A-Za-z_]\w*/g)) read.add(meant(word, names));
  });
  const escalation = draft.contents['scenario.yaml']?.escalation;
  if (escalation) read.add(meant(escalation, names));
  return read;
}

function namesChanged(draft: Draft, names: string[]): { changed: Set<string>; set: Map<string, Set<string>> } {
  const changed = new Set<string>();
  const set = new Map<string, Set<string>>();
  eachEffects(draft, ({ value }) => {
    for (const [name] of addsOf(value)) changed.add(meant(name, names));
    for (const [name, to] of Object.entries(value.set ?? {})) {
      const fact = meant(name, names);
      changed.add(fact);
      set.set(fact, (set.get(fact) ?? new Set()).add(to));
    }
  });
  for (const drift of draft.contents['variables.yaml']?.drift ?? []) {
    for (const name of Object.keys(drift['per-day'])) changed.add(meant(name, names));
  }
  return { changed, set };
}
