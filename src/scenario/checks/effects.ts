// Owns the check of effects, drift, bands and the reference track: names, values and sizes.
import type { Findings } from '../diagnostics.ts';
import { entriesOf, partsOf, type Draft, type Located } from '../draft.ts';
import type { ConditionVariable } from '../expression.ts';
import { addsOf, eachEffects, variablesOf } from '../parts.ts';
import type { Fact, Gauge } from '../schema-variables.ts';
import { within, type Place } from '../source-file.ts';
import { didYouMean, listOf } from '../suggest.ts';

const MOST_POINTS = 100;
const TOP = { file: 'variables.yaml', path: [] };

export function checkEffects(draft: Draft, findings: Findings): void {
  const list = variablesOf(draft);
  if (!list) return;
  const variables = new Map(list.map((variable) => [variable.id, variable]));
  eachEffects(draft, ({ value, place }) => {
    for (const [name, points] of addsOf(value))
      checkAdd({ name, points, place: within(place, name) }, variables, findings);
    for (const [name, set] of Object.entries(value.set ?? {})) {
      checkSet({ name, value: set, place: within(place, 'set', name) }, variables, findings);
    }
  });
  const { gauges, facts, drift, track } = draft.contents['variables.yaml']!;
  for (const { value, place } of partsOf(drift, TOP, 'drift')) {
    for (const [name, points] of Object.entries(value['per-day'])) {
      checkAdd({ name, points, place: within(place, 'per-day', name) }, variables, findings);
    }
  }
  for (const { value, place } of partsOf(track, TOP, 'track')) {
    for (const name of Object.keys(value.values)) checkGauge(name, within(place, 'values', name), variables, findings);
  }
  const escalation = draft.contents['scenario.yaml']?.escalation;
  if (escalation) checkGauge(escalation, { file: 'scenario.yaml', path: ['escalation'] }, variables, findings);
  for (const { value, place } of entriesOf(draft, 'map.yaml')) {
    if (value.shows) checkShown({ value: value.shows, place: within(place, 'shows') }, gauges, variables, findings);
  }
  for (const gauge of partsOf(gauges, TOP, 'gauges')) checkBands(gauge, findings);
  for (const fact of partsOf(facts, TOP, 'facts')) checkClauses(fact, findings);
}

type Variables = ReadonlyMap<string, ConditionVariable>;

/** True if the name is a gauge; reports it otherwise, on the key that names it (or the value, for `escalation`). */
function checkGauge(name: string, place: Place, variables: Variables, findings: Findings): boolean {
  const variable = variables.get(name);
  if (variable?.kind === 'gauge') return true;
  const of = place.path.at(-1) === name ? 'key' : 'value';
  if (variable) {
    const hint = `A fact is set: { set: { ${name}: ${variable.values[1] ?? variable.values[0]} } }`;
    const values = { name, kind: 'fact', done: 'counted in points' };
    findings.report('gauge-set-or-fact-added', place, values, { of, hint });
  } else reportUnknown({ name, kind: 'gauge', place, of }, variables, findings);
  return false;
}

/** A mark on the chart tells a gauge only as Washington reads it. */
function checkShown(
  { value, place }: Located<string>,
  gauges: Gauge[],
  variables: Variables,
  findings: Findings,
): void {
  if (!checkGauge(value, place, variables, findings)) return;
  const isHidden = gauges.some(({ id, shown }) => id === value && shown === 'hidden');
  if (isHidden) findings.report('mark-shows-hidden', place, { name: value });
}

function reportUnknown(
  { name, kind, place, of }: { name: string; kind: 'gauge' | 'fact'; place: Place; of: 'key' | 'value' },
  variables: Variables,
  findings: Findings,
): void {
  const known = [...variables.values()].filter((variable) => variable.kind === kind).map((variable) => variable.id);
  const hint = didYouMean(name, known, `There is ${listOf(known, 40)}.`);
  findings.report('unknown-variable', place, { kind, name }, { of, hint });
}

function checkAdd(
  { name, points, place }: { name: string; points: number; place: Place },
  variables: Variables,
  findings: Findings,
): void {
  if (!checkGauge(name, place, variables, findings)) return;
  if (Math.abs(points) > MOST_POINTS) findings.report('effect-out-of-range', place, { points });
  if (points === 0) findings.report('effect-zero', place, { name });
}

function checkSet(
  { name, value, place }: { name: string; value: string; place: Place },
  variables: Variables,
  findings: Findings,
): void {
  const variable = variables.get(name);
  if (!variable) reportUnknown({ name, kind: 'fact', place, of: 'key' }, variables, findings);
  else if (variable.kind === 'gauge') {
    findings.report('gauge-set-or-fact-added', place, { name, kind: 'gauge', done: 'set' }, { of: 'key' });
  } else if (value && !variable.values.includes(value)) {
    findings.report('unknown-fact-value', place, ...noSuchValue(variable, value));
  }
}

function noSuchValue({ id, values }: Pick<Fact, 'id'> & { values: readonly string[] }, name: string) {
  const known = listOf(values);
  return [{ fact: id, name, known }, { hint: didYouMean(name, values, `It may be ${known}.`) }] as const;
}

/** Clauses are of values that the fact has. */
function checkClauses({ value: fact, place }: Located<Fact>, findings: Findings): void {
  for (const list of ['clauses', 'clauses-not'] as const) {
    for (const name of Object.keys(fact[list] ?? {})) {
      if (fact.values.includes(name)) continue;
      const [values, options] = noSuchValue(fact, name);
      findings.report('unknown-fact-value', within(place, list, name), values, { ...options, of: 'key' });
    }
  }
}

function checkBands({ value, place }: Located<Gauge>, findings: Findings): void {
  const bands = partsOf(value.bands, place, 'bands');
  for (const [index, band] of bands.entries()) {
    const end = band.value['up-to'];
    const before = bands[index - 1]?.value['up-to'] ?? -1;
    const at = within(band.place, 'up-to');
    if (end <= before) {
      findings.report('bands-broken', at, { reason: `This band ends at ${end}, but the one before it at ${before}.` });
    } else if (index === bands.length - 1 && end < 100) {
      findings.report('bands-broken', at, { reason: `The last band ends at ${end}, so nothing is said of more.` });
    }
  }
}
