// Owns the proof that the record is whole: every decision, event and ending of the dossier, and the evidence behind each text.
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/engine/compile-parts.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import type { Decision } from '../../src/scenario/schema-decision.ts';
import { loadOnce } from '../builders/load-once.ts';

const loaded = await loadOnce('scenarios/thirteen-days');
if (!loaded.ok) throw new Error(loaded.error.map((problem) => formatProblem(problem)).join('\n'));
const scenario = loaded.value;
const { decisions, events, endings, variables } = scenario;
const real = decisions.filter(({ branch }) => !branch);

/** Q01, Q02 … */
const numbers = (letter: string, upTo: number, digits = 2) =>
  Array.from({ length: upTo }, (_none, index) => `${letter}${String(index + 1).padStart(digits, '0')}`);
const sorted = (all: readonly (string | undefined)[]) => [...new Set(all.filter(Boolean))].toSorted();

describe('the dossier is here in full', () => {
  it.each([
    ['decisions', 'Q', 24, real.map(({ dossier }) => dossier)],
    ['events', 'E', 20, events.map(({ dossier }) => dossier)],
    ['endings', 'F', 15, endings.map(({ dossier }) => dossier)],
    ['claims', 'S', 74, scenario.claims.map(({ id }) => id)],
    ['documents', 'D', 40, scenario.documents.map(({ id }) => id)],
    ['numbers', 'N', 56, scenario.numbers.map(({ id }) => id)],
  ])('all %s, by their numbers', (_what, letter, count, found) => {
    expect(sorted(found)).toEqual(numbers(letter, count));
  });

  it('all entries of the record, by their numbers', () => {
    expect(sorted(scenario.record.map(({ id }) => id))).toEqual(numbers('T', 204, 3));
  });

  it('what Kennedy chose stands in no one place among the options: a reader could learn it from the order', () => {
    const places = decisions
      .flatMap((decision) => linesOf(decision))
      .map(({ options }) => options.findIndex(({ historical, leaning }) => historical ?? leaning));
    for (const place of new Set(places)) {
      const there = places.filter((one) => one === place).length;
      expect(there / places.length, `place ${place + 1}`).toBeLessThan(0.5);
    }
    expect(new Set(places).size).toBeGreaterThanOrEqual(4);
  });

  it('the line at sea in its three steps, standing orders and the talk with Dobrynin with their lines', () => {
    expect(real.filter(({ dossier }) => dossier === 'Q09').map(({ step }) => step)).toEqual([1, 2, 3]);
    const lines = (dossier: string) => linesOf(real.find((decision) => decision.dossier === dossier)!).length;
    expect([lines('Q07'), lines('Q18')]).toEqual([3, 3]);
  });
});

describe('every decision of the record', () => {
  it.each(real.map((decision) => [decision.id, decision] as const))(
    '%s has all three layers and its line',
    (_id, decision) => {
      expect(decision['in-a-line']?.split(/\s+/).length).toBeLessThanOrEqual(32);
      expect((decision['they-knew'] ?? []).map(({ side }) => side)).toContain('moscow');
      expect(decision['now-you-know'].length).toBeGreaterThan(0);
      expect(decision.dispute ?? decision.claims).toBeTruthy();
    },
  );
});

describe('whatever is told can be asked how it is known', () => {
  it.each(decisions.map((decision) => [decision.id, decision] as const))('in %s', (_id, decision) => {
    for (const { text, cites } of evidenceOf(decision)) expect(cites?.length, text).toBeGreaterThan(0);
    expect(decision.ground, 'ground').toBeTruthy();
    expect(decision['would-change'], 'would-change').toBeTruthy();
  });

  it('in every number of the model', () => {
    const bare = [
      ...events.map(({ id, ground, 'would-change': would }) => ({ id, ground, would })),
      ...variables.gauges.map(({ id, ground, 'would-change': would }) => ({ id, ground, would })),
      ...variables.drift.map(({ ground, 'would-change': would }, index) => ({ id: `drift ${index}`, ground, would })),
    ].filter(({ ground, would }) => !ground || !would);
    expect(bare).toEqual([]);
  });

  it('in every paper: who made it, what for, what it is good for, what it cannot tell', () => {
    expect(scenario.documents.filter(({ ask }) => !ask).map(({ id }) => id)).toEqual([]);
  });

  it('in every entry of the record: who knew it then', () => {
    expect(scenario.record.filter((entry) => !entry['who-knew']).map(({ id }) => id)).toEqual([]);
  });
});

/** Every text of a decision that claims something, with what it rests on. */
function evidenceOf(decision: Decision): { text: string; cites?: readonly string[] | undefined }[] {
  return [
    ...decision.briefing,
    ...decision['not-known-at-this-hour'],
    ...decision.advice.map(({ says, cites }) => ({ text: says, cites })),
    ...linesOf(decision).flatMap(({ options }) => options.map(({ followed }) => followed)),
    ...(decision['they-knew'] ?? []),
    ...decision['now-you-know'],
    ...[decision.record, decision.basis].filter((part) => part !== undefined),
  ];
}
