// Owns the proof of the difference: each kind of change is told as what it is, at its name, and old codes by their fate.
import { describe, expect, it } from 'vitest';
import { diffScenarios } from '../../src/author/diff.ts';
import { fateOfCode } from '../../src/author/diff-codes.ts';
import { formatDiff } from '../../src/author/diff-text.ts';
import { compileStory } from '../../src/engine/compile.ts';
import { linkStory } from '../../src/engine/link.ts';
import { newLog } from '../../src/run/log.ts';
import { encodeRun } from '../../src/run/run-code.ts';
import type { Scenario } from '../../src/scenario/schema-scenario.ts';
import { tiny } from '../builders/tiny-scenario.ts';

/** The small scenario with one change. */
function changed(change: (scenario: Scenario) => void): Scenario {
  const copy = structuredClone(tiny.scenario);
  change(copy);
  return copy;
}
const course = (scenario: Scenario) => scenario.decisions.find(({ id }) => id === 'the-course')!;

const CASES: [name: string, change: (scenario: Scenario) => void, of: string, sameRules: boolean][] = [
  ['a text', (all) => (course(all).question += ' Now.'), 'text', true],
  ['a title', (all) => (all.endings[0]!.title = 'Another'), 'text', true],
  ['an effect', (all) => (course(all).lines![0]!.options[0]!.effects = { tension: 1 }), 'effect', false],
  ['an hour', (all) => (course(all).at = course(all).at.replace(/:\d\d-/, ':01-')), 'hour', false],
  [
    'a chance',
    (all) => (all.events.find(({ outcomes }) => outcomes)!.outcomes![0]!.chance!['low'] = [1, 2]),
    'chance',
    false,
  ],
  ['a condition', (all) => (all.endings[0]!.when = 'tension >= 91'), 'condition', false],
  ['an ending', (all) => void all.endings.splice(1, 1), 'ending', false],
  ['an option', (all) => void course(all).lines![0]!.options.pop(), 'option', false],
  [
    'the order of options',
    (all) => void course(all).lines![0]!.options.unshift(course(all).lines![0]!.options.pop()!),
    'rule',
    false,
  ],
  ['a start', (all) => (all.variables.gauges[0]!.start += 1), 'variable', false],
];

describe('two editions', () => {
  it.each(CASES)('that differ in %s say so', (_name, change, of, sameRules) => {
    const diff = diffScenarios(tiny.scenario, changed(change));
    expect(new Set(diff.changes.map((each) => each.of))).toEqual(new Set([of]));
    expect(diff.sameRules).toBe(sameRules);
    // The kinds that decide and the hash of the rules must never part.
    const isTold = diff.changes.some((each) => !['text', 'source', 'goal'].includes(each.of));
    expect(isTold).toBe(!sameRules);
    expect(formatDiff(diff, [])).toContain(sameRules ? 'The rules are the same' : 'The rules differ');
  });

  it('that do not differ say so', () => {
    const diff = diffScenarios(tiny.scenario, structuredClone(tiny.scenario));
    expect(diff).toMatchObject({ sameRules: true, changes: [] });
    expect(formatDiff(diff, [])).toContain('Nothing is different.');
  });

  it('tell an effect by the names that lead to it', () => {
    const option = course(tiny.scenario).lines![0]!.options[0]!;
    const diff = diffScenarios(
      tiny.scenario,
      changed((all) => Object.assign(course(all).lines![0]!.options[0]!.effects!, { tension: 99 })),
    );
    expect(diff.changes).toEqual([
      {
        of: 'effect',
        did: 'changed',
        at: `decisions/the-course/lines/means/options/${option.id}/effects/tension`,
        before: option.effects!['tension'],
        after: 99,
      },
    ]);
  });
});

describe('an old run code', () => {
  const { linked } = tiny;
  const pick = (option: string) => ({ decision: 'first-word', line: 'first-word', option });
  const code = encodeRun(linked, {
    ...newLog(linked.story, { lesson: 'full', lens: 'low', fate: { kind: 'history' } }),
    picks: [pick('keep-silent')],
  });
  const fate = (change: (scenario: Scenario) => void) =>
    fateOfCode(linked, linkStory(compileStory(changed(change))), code);

  it('holds while the rules do', () => {
    expect(fate((all) => (course(all).question += ' Now.'))).toMatchObject({ holds: true });
  });

  it('is refused when they do not, and says whether its orders would still fit', () => {
    expect(fate((all) => (all.variables.gauges[0]!.start += 1))).toMatchObject({
      holds: false,
      why: expect.stringContaining('Its orders still fit'),
    });
    const gone = fate((all) => {
      const first = all.decisions.find(({ id }) => id === 'first-word')!;
      first.options = first.options!.filter(({ id }) => id !== 'keep-silent');
    });
    expect(gone).toMatchObject({ holds: false, why: expect.stringContaining('"keep-silent" is no option') });
    expect(fateOfCode(linked, linked, 'ZZZZ-ZZZZ')).toMatchObject({ holds: false });
  });
});
