// Owns the proof of coverage: counts that agree with odds, witnesses that replay, and planted faults that are named.
import { describe, expect, it } from 'vitest';
import { cover } from '../../src/author/cover.ts';
import { formatCoverMarkdown, formatCoverSummary } from '../../src/author/cover-text.ts';
import type { CoverReport } from '../../src/author/cover-report.ts';
import { odds } from '../../src/engine/odds.ts';
import { planOf } from '../../src/engine/plan.ts';
import { layTables } from '../../src/engine/tables.ts';
import { replayThrough } from '../../src/run/replay.ts';
import { decodeRun } from '../../src/run/run-code.ts';
import { checkWhole } from '../../src/scenario/check.ts';
import { editFiles } from '../builders/broken-scenario.ts';
import { tinyFiles } from '../builders/tiny-files.ts';
import { tiny } from '../builders/tiny-scenario.ts';

type Edits = Parameters<typeof editFiles>[1];
const RUNS = 300;

async function coverTiny(edits: Edits = []): Promise<CoverReport> {
  const { scenario, reach, position, problems } = checkWhole(editFiles(await tinyFiles(), edits));
  if (!scenario || !reach) throw new Error(problems.map(({ message }) => message).join('\n'));
  return cover({ scenario, reach, position }, { runs: RUNS, drivenRuns: RUNS, seed: 7n, lens: 1 });
}

const sound = await coverTiny();
const { linked } = tiny;

describe('the cover of the small scenario', () => {
  it('sees every option, outcome, event and ending, and fails nothing', () => {
    const things = [...sound.options, ...sound.outcomes, ...sound.events, ...sound.endings];
    expect(things.filter(({ verdict }) => verdict !== 'seen')).toEqual([]);
    expect(things).toHaveLength(23);
    expect(sound.failures).toEqual([]);
  });

  it('shows for every option and every ending a run code that replays to it', () => {
    for (const { id, witness } of [...sound.options, ...sound.endings]) {
      const log = decodeRun(linked, witness!);
      if (!log.ok) throw new Error(`"${witness}" of "${id}": ${log.error.message}`);
      const { ending } = replayThrough(linked, log.value);
      const came = log.value.picks.map(({ decision, line, option }) =>
        line === decision ? `${decision}/${option}` : `${decision}/${line}/${option}`,
      );
      expect([...came, linked.endings[ending!]!.id]).toContain(id);
    }
  });

  it('counts by each policy what the odds count, and drives at what they seldom see', () => {
    for (const [policy, plan] of [
      ['history', planOf(linked, {})],
      ['uniform', planOf(linked, { uniform: true })],
    ] as const) {
      const { endings } = odds(layTables(linked), { plan, lens: 1, runs: RUNS, seed: 7n });
      for (const { id, frequency } of sound.endings) expect(frequency[policy], id).toBe(endings[id]!.n);
    }
    const least = (of: (thing: (typeof sound.options)[number]) => number) => Math.min(...sound.options.map(of));
    expect(least(({ driven }) => driven)).toBeGreaterThan(least(({ frequency }) => frequency['uniform']!));
  });

  it('counts conditions both ways as often as they were asked, and effects as often as they were applied', () => {
    const branch = sound.conditions.find(({ role, of }) => role === 'decision' && of === 'after-the-strike')!;
    const runs = sound.sampled.driven.runs;
    expect(runs).toBe(RUNS);
    expect(branch.driven.true + branch.driven.false).toBeLessThanOrEqual(runs);
    const chosen = sound.options.filter(({ id }) => id.startsWith('after-the-strike/'));
    expect(branch.driven.true).toBe(chosen.reduce((sum, { driven }) => sum + driven, 0));
    for (const { of, driven } of sound.effects) {
      const thing = [...sound.options, ...sound.outcomes, ...sound.events].find(({ id }) => id === of)!;
      expect(driven.applied, of).toBe(thing.driven);
      expect(driven.moved).toBeLessThanOrEqual(driven.applied);
    }
  });

  it('answers the same twice, and tells in words which numbers are proved, driven and counted', async () => {
    expect(await coverTiny()).toEqual(sound);
    expect(formatCoverSummary(sound)).toContain('Nothing fails.');
    const markdown = formatCoverMarkdown(sound);
    for (const word of ['**Proved**', '**Driven**', '**Frequency**', `N = ${RUNS}`]) expect(markdown).toContain(word);
  });
});

describe('a planted fault', () => {
  it('that is proved is told as such, and fails no cover', async () => {
    const { endings, failures } = await coverTiny([
      {
        file: 'endings.yaml',
        replace: '  when: deal == "public"\n',
        with: '  when: deal == "public" && readiness >= 60\n',
      },
    ]);
    expect(endings.find(({ id }) => id === 'open-exchange')).toMatchObject({ verdict: 'impossible', witness: null });
    expect(failures).toEqual([]);
  });

  it('that nobody can prove fails, as do a broken invariant and a missed goal, each at its place', async () => {
    const report = await coverTiny([
      {
        file: 'endings.yaml',
        // Of a gauge and a fact together nothing is proved, and no run comes here.
        replace: '  when: deal == "public"\n',
        with: '  when: deal == "public" && tension >= 85\n',
      },
      {
        file: 'scenario.yaml',
        append: `goals:
  - { id: calm, when: tension < 90, policy: history, lens: middle, at-least: 10, why: It was calm. }
  - { id: war, ending: open-war, policy: history, lens: middle, at-least: 99, why: It was not. }
  - { id: all, each: ending, policy: uniform, at-least: 0, why: There is no bound to miss. }
invariants:
  - { id: bounded, holds: tension <= 100, why: Gauges end at 100. }
  - { id: no-strike, holds: course != "strike", why: It is broken by any strike. }
`,
      },
    ]);
    expect(report.failures).toEqual([
      expect.stringMatching(/^endings.yaml:\d+ The ending "open-exchange" was never reached, and is not proved/),
      expect.stringMatching(/^scenario.yaml:\d+ The invariant "no-strike" is broken: see the run [0-9A-Z-]+[.]$/),
      expect.stringMatching(/^scenario.yaml:\d+ The goal "war" is missed: open-war, history, middle lens[.]$/),
    ]);
    expect(report.invariants.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['bounded', 'proved'],
      ['no-strike', 'broken'],
    ]);
    expect(report.goals.filter(({ id }) => id === 'all')).toHaveLength(linked.endings.length * 3);
    expect(report.goals.find(({ id }) => id === 'calm')).toMatchObject({ verdict: 'met', lens: 'middle' });
  });
});
