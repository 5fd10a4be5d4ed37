// Holds the commands that play: what they print, that JSON comes alone, and what they say of bad arguments.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCode } from '../../src/cli/code.ts';
import type { Share } from '../../src/base/statistics.ts';
import { type Counted, runOdds } from '../../src/cli/odds.ts';
import { runPlay } from '../../src/cli/play.ts';
import type { Played } from '../../src/cli/played.ts';
import { TINY_FOLDER } from '../builders/tiny-files.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

type Command = (args: string[]) => Promise<number>;

/** Runs a command on the small scenario; its exit code and what went to either stream. */
async function run(command: Command, ...args: string[]) {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = await command(args);
  const said = { code, out: out.mock.calls.flat().join('\n'), error: error.mock.calls.flat().join('\n') };
  vi.restoreAllMocks();
  return said;
}
const play = async (...args: string[]) =>
  JSON.parse((await run(runPlay, TINY_FOLDER, '--json', ...args)).out) as Played;
const odds = async (...args: string[]) =>
  JSON.parse((await run(runOdds, TINY_FOLDER, '--json', ...args)).out) as Counted;

describe('play', () => {
  it('tells Kennedy’s kind of run under the fate of history', async () => {
    const played = await play('--picks', 'history', '--fate', 'history');
    expect(played).toMatchObject({
      scenario: 'tiny',
      lesson: 'full',
      lens: 'middle',
      fate: 'history',
      seed: null,
      ending: { id: 'quiet-exchange', dossier: 'F01' },
    });
    expect(
      played.steps.map(({ at, id, dossier, line, option, historical }) => [at, id, dossier, line, option, historical]),
    ).toEqual([
      ['1962-10-16T08:00-04:00', 'first-word', 'Q01', 'first-word', 'keep-silent', true],
      ['1962-10-17T10:00-04:00', 'the-course', 'Q02', 'means', 'blockade', true],
      ['1962-10-17T10:00-04:00', 'the-course', 'Q02', 'message', 'private-word', true],
      ['1962-10-19T16:00-04:00', 'last-offer', 'Q04', 'last-offer', 'private-deal', true],
    ]);
    // Readiness has risen by 5 a day for 26 hours.
    expect(played.steps[1]!.gauges).toEqual({ tension: 45, trust: 55, readiness: 15.42 });
    expect(played.events).toEqual([
      { at: '1962-10-18T15:00-04:00', id: 'shot-at-sea', dossier: 'E02', outcome: 'stopped' },
    ]);
    expect(played.track.map(({ at }) => at)).toEqual(['1962-10-16T08:00-04:00', '1962-10-18T15:00-04:00']);
  });

  it('gives no dossier number to a decision that history never saw', async () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { steps } = await play('--picks', 'uniform', '--seed', String(seed));
      for (const { id, dossier } of steps) expect(dossier === null).toBe(id === 'after-the-strike');
    }
  });

  it('plays the same run again from its code, and prints the same code', async () => {
    for (const seed of ['0', '7', '18446744073709551615']) {
      const first = await play('--picks', 'uniform', '--seed', seed, '--lens', 'high');
      const again = await play('--picks', first.code);
      expect(again).toEqual(first);
    }
  });

  it('keeps a seed exactly, as a text where a number would round it', async () => {
    expect((await play('--seed', '9007199254740991')).seed).toBe(9_007_199_254_740_991);
    expect((await play('--seed', '9007199254740993')).seed).toBe('9007199254740993');
  });

  it('leaves what a lesson does not play to history, and out of the code', async () => {
    const { steps, code } = await play('--picks', 'uniform', '--seed', '3', '--lesson', 'quick');
    const untaught = steps.filter(({ id }) => !['first-word', 'last-offer'].includes(id));
    expect(untaught.length).toBeGreaterThan(0);
    expect(untaught.every(({ historical }) => historical)).toBe(true);
    const said = JSON.parse((await run(runCode, code, TINY_FOLDER, '--json')).out) as { picks: { decision: string }[] };
    expect(said.picks.map(({ decision }) => decision)).toEqual(['first-word', 'last-offer']);
  });

  it('tells a run to read, without --json', async () => {
    const { out } = await run(runPlay, TINY_FOLDER);
    expect(out).toContain('1962-10-17 10:00  Q02 the-course / means: blockade');
    expect(out).toContain('Ending: quiet-exchange (F01)');
    expect(out).toContain('readiness 21/21');
  });
});

describe('odds', () => {
  it('counts under every lens, with measures under their own names', async () => {
    const { picks, runs, lenses } = await odds('--picks', 'uniform', '--lens', 'all', '--runs', '300');
    expect([picks, runs, Object.keys(lenses)]).toEqual(['uniform', 300, ['low', 'middle', 'high']]);
    for (const { endings, bloodshed, 'open-war': war } of Object.values(lenses)) {
      expect(Object.values(endings).reduce((sum, { n }) => sum + n, 0)).toBe(300);
      expect(endings['stalemate']).toMatchObject({ dossier: 'F04', n: expect.any(Number) as number });
      for (const share of [bloodshed, war]) expect(Object.keys(share!)).toEqual(['n', 'share', 'low', 'high']);
    }
  });

  it('counts the same with the same seed, and otherwise with another', async () => {
    const count = (seed: string) => odds('--picks', 'uniform', '--runs', '200', '--seed', seed);
    const first = await count('1');
    expect(await count('1')).toEqual(first);
    expect((await count('2')).lenses).not.toEqual(first.lenses);
  });

  it('order by what leans mildest, or hardest', async () => {
    const killed = async (picks: string) => {
      const { lenses } = await odds('--picks', picks, '--lens', 'middle', '--runs', '100');
      return (lenses['middle']!['bloodshed'] as Share).share;
    };
    expect(await killed('hawkish')).toBe(1);
    expect(await killed('cautious')).toBe(0);
    expect(await killed('history')).toBeGreaterThan(0);
  });

  it('shows a table, without --json', async () => {
    const { out } = await run(runOdds, TINY_FOLDER, '--lens', 'low', '--runs', '50');
    expect(out).toMatch(/^F01 quiet-exchange +\d+\.\d \[/m);
  });
});

describe('bad arguments', () => {
  it.each<[string, Command, string[], string]>([
    ['a flag that is none', runPlay, ['--speed', '3'], '"--speed" is no flag here. Flags are --picks,'],
    [
      'a flag without its value',
      runPlay,
      ['--picks', '--json'],
      '"--picks" takes a value: history, cautious, hawkish, uniform or a run code.',
    ],
    ['a flag with a value too many', runPlay, ['--json=yes'], '"--json" takes no value.'],
    [
      'picks that are none',
      runPlay,
      ['--picks', 'kennedy'],
      '"--picks" takes history, cautious, hawkish, uniform or a run code.',
    ],
    ['a fate that is none', runPlay, ['--fate', 'luck'], '"--fate" takes history or seeded, not "luck".'],
    ['a lens that is none', runPlay, ['--lens', 'mid'], '"--lens" takes low, middle or high, not "mid".'],
    ['a lesson that is none', runPlay, ['--lesson', 'long'], '"--lesson" takes full or quick, not "long".'],
    [
      'a seed below 0',
      runPlay,
      ['--seed', '-1'],
      '"--seed" takes a whole number from 0 to 18446744073709551615, not "-1".',
    ],
    ['a seed beyond 64 bits', runPlay, ['--seed', '18446744073709551616'], 'from 0 to 18446744073709551615'],
    ['an argument too many', runPlay, ['again'], '"again" is one argument too many.'],
    ['no runs', runOdds, ['--runs', '0'], '"--runs" takes a whole number from 1 to 10000000, not "0".'],
    ['half a run', runOdds, ['--runs', '1.5'], 'not "1.5"'],
    ['a lens of no odds', runOdds, ['--lens', 'mid'], '"--lens" takes all, low, middle or high, not "mid".'],
  ])('are refused: %s', async (_name, command, args, sentence) => {
    const { code, out, error } = await run(command, TINY_FOLDER, ...args);
    expect(error).toContain(sentence);
    expect([code, out]).toEqual([2, '']);
  });

  it.each([
    ['no code', [], 'takes a run code'],
    ['half a code', ['HV90'], 'Part of it is missing'],
  ])('are refused: %s', async (_name, args, sentence) => {
    const { code, error } = await run(runCode, ...args, ...(args.length > 0 ? [TINY_FOLDER] : []));
    expect([code, error]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it('are not the same as a broken scenario, which ends with 1 and its problems', async () => {
    const { code, out, error } = await run(runPlay, '/nowhere', '--json');
    expect([code, out]).toEqual([1, '']);
    expect(error).toContain('EX001');
  });
});

describe('npm run scenario', () => {
  const scenario = (...args: string[]) =>
    promisify(execFile)('npm', ['run', '-s', 'scenario', '--', ...args]).then(
      ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
    );

  it('prints the JSON and nothing else', { timeout: 60_000 }, async () => {
    const { code, stdout } = await scenario('play', TINY_FOLDER, '--json');
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Played).ending.dossier).toBe('F01');
  });

  it('lists its commands where there is no such one', { timeout: 60_000 }, async () => {
    const { code, stderr } = await scenario('constructor');
    expect(code).toBe(2);
    expect(stderr).toContain('"constructor" is no command of scenario.');
    for (const name of ['check', 'play', 'odds', 'code', 'schema']) expect(stderr).toContain(`  ${name} `);
  });
});
