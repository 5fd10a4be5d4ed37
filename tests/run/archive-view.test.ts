// Owns the proof of the archive: the whole record with nothing left out, and from play nothing that was known later.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { compileAssumptions } from '../../src/engine/compile-assumptions.ts';
import { compileCasting } from '../../src/engine/compile-casting.ts';
import { compileLibrary, compileScript, compileStory } from '../../src/engine/compile.ts';
import { linkStory } from '../../src/engine/link.ts';
import { startRun } from '../../src/run/actor.ts';
import { archiveView } from '../../src/run/archive-view.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { horizonOf, traceOf } from '../../src/run/horizon.ts';
import { newLog, rewindLog } from '../../src/run/log.ts';
import type { Scenario } from '../../src/scenario/schema-scenario.ts';
import { type ArchiveWorld, checkArchiveShut } from '../builders/archive-secrets.ts';
import { anyNumbers, anySetting, playNumbers } from '../builders/random-run.ts';
import { tiny } from '../builders/tiny-scenario.ts';
import { loadOnce } from '../builders/load-once.ts';

function worldOf(scenario: Scenario): ArchiveWorld {
  return {
    scenario,
    linked: linkStory(compileStory(scenario)),
    script: compileScript(scenario),
    library: compileLibrary(scenario),
    casting: compileCasting(scenario),
    assumptions: compileAssumptions(scenario),
  };
}
const loaded = await loadOnce('scenarios/thirteen-days');
if (!loaded.ok) throw new Error('The scenario is broken.');
const small = worldOf(tiny.scenario);
const crisis = worldOf(loaded.value);

const history = { lesson: 'full', lens: 'middle', fate: { kind: 'history' as const } };

/** The archive of the small scenario after these orders, from 0, where the next one is asked. */
function after(numbers: number[], world = small) {
  const run = playNumbers(world, history, numbers);
  return archiveView({ ...world, horizon: horizonOf(world, traceOf(world.linked, run.log(), 'decision')) });
}
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

describe('an archive that is opened from play', () => {
  it('holds nothing known later on any prefix of any run of the small scenario', () => {
    fc.assert(
      fc.property(anySetting(small), anyNumbers(8), (setting, numbers) => {
        checkArchiveShut(small, startRun({ ...small, log: newLog(small.linked.story, setting) }), numbers);
      }),
    );
  });

  it('holds nothing known later on any prefix of runs of the crisis', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anySetting(crisis), anyNumbers(24), (setting, numbers) => {
        checkArchiveShut(crisis, startRun({ ...crisis, log: newLog(crisis.linked.story, setting) }), numbers);
      }),
      { numRuns: 8 },
    );
  });

  it('holds nothing known later on Kennedy’s own path', () => {
    const golden = goldenLog(crisis.linked);
    const run = startRun({ ...crisis, log: rewindLog(golden, 0) });
    checkArchiveShut(crisis, run, []);
    for (const { line, option } of golden.picks) {
      if (run.view().stage === 'aftermath') run.proceed();
      run.choose([{ line, option }]);
      checkArchiveShut(crisis, run, []);
    }
  });

  it('shows what Washington had: the paper that came by hand, the flight, the stances of the hour', () => {
    const first = after([]);
    expect(ids(first.papers)).toEqual([]);
    expect(ids(first.record)).toEqual([]);
    expect(first.people.map(({ stances }) => stances.map(({ text }) => text))).toEqual([
      ['For waiting.'],
      ['For a quick blow.'],
    ]);
    const second = after([0]);
    expect(ids(second.papers)).toEqual(['the-letter']);
    expect(ids(second.record)).toEqual(['T001']);
    expect(second.people[0]!.stances.map(({ text }) => text)).toEqual(['For waiting.', 'For stopping the ships.']);
    expect(second.hour).toBe('Wednesday 17 October, 10:00');
  });

  it('leaves out a stance that presupposes what did not happen', () => {
    expect(after([0, 1, 0]).people[0]!.stances.map(({ text }) => text)).toEqual(['For waiting.']);
  });

  it('names only sources on which something rests that is shown', () => {
    expect(after([]).sources.map(({ key }) => key)).toEqual(['BOOK', 'PAPERS']);
    expect(
      after([0])
        .sources.find(({ key }) => key === 'PAPERS')!
        .usedIn.map(({ entry }) => entry),
    ).toEqual(['the-letter', 'T001', 'minister', 'N01']);
  });

  it('keeps back the record from the order on with which a run left it, but not a paper on the desk', () => {
    const parted = after([1]);
    expect(parted.hasParted).toBe(true);
    expect(ids(parted.record)).toEqual([]);
    // Its briefing line has laid it there.
    expect(ids(parted.papers)).toEqual(['the-letter']);
    expect(after([0, 0, 0]).hasParted).toBe(false);
  });

  it('keeps quiet about an accident until the news of it is due', () => {
    const log = newLog(small.linked.story, { ...history, fate: { kind: 'seeded', seed: shotSeed() } });
    const at = (picks: [string, string, string][]) => {
      const made = { ...log, picks: picks.map(([decision, line, option]) => ({ decision, line, option })) };
      return horizonOf(small, traceOf(small.linked, made, 'decision'));
    };
    expect(at([['first-word', 'first-word', 'keep-silent']]).parted).toBe(Infinity);
    const told = at([
      ['first-word', 'first-word', 'keep-silent'],
      ['the-course', 'means', 'blockade'],
      ['the-course', 'message', 'private-word'],
    ]);
    expect(told.parted).toBe(parseHour('1962-10-18T15:00-04:00'));
    expect([...told.heard]).toContainEqual(['shot-at-sea', 'shot']);
  });
});

/** A seed under which the destroyer fires. */
function shotSeed(): string {
  for (let seed = 0; seed < 500; seed++) {
    const run = playNumbers(small, { ...history, fate: { kind: 'seeded', seed: String(seed) } }, [0, 0, 0]);
    const trace = traceOf(small.linked, run.log(), 'decision');
    if (horizonOf(small, trace).heard.get('shot-at-sea') === 'shot') return String(seed);
  }
  throw new Error('No seed fires.');
}

describe('the whole archive', () => {
  const whole = archiveView({ ...crisis, horizon: null });

  it('holds every entry of the library', () => {
    const { library, script } = crisis;
    expect(ids(whole.papers)).toEqual(ids(library.documents));
    expect(ids(whole.record)).toEqual(ids(library.record));
    expect(ids(whole.people)).toEqual(ids(library.people));
    expect(ids(whole.numbers)).toEqual(ids(library.numbers));
    expect(ids(whole.claims!)).toEqual(ids(library.claims));
    expect(whole.terms).toHaveLength(script.glossary.length);
    expect(whole.sources).toHaveLength(Object.keys(script.sources).length);
  });

  it('leads from every claim to a decision that carries it', () => {
    expect(whole.claims!.filter(({ carriedBy }) => carriedBy.length === 0)).toEqual([]);
  });

  it('leads from every source to something that rests on it', () => {
    // The premise and the opinions on the lenses have no entry of their own.
    const elsewhere = new Set([
      ...crisis.script.premise.flatMap(({ cites }) => cites),
      ...crisis.script.map.flatMap(({ cites }) => cites),
      ...crisis.assumptions.opinions.flatMap(({ cites }) => cites),
      ...Object.values(crisis.script.endings).flatMap(({ cites }) => cites),
    ]);
    const unused = whole.sources.filter(({ key, usedIn }) => usedIn.length === 0 && !elsewhere.has(key));
    expect(unused.map(({ key }) => key)).toEqual([]);
  });

  it('puts papers and entries into the phases of the crisis', () => {
    const periods = new Map(whole.record.map(({ id, period }) => [id, period]));
    expect([periods.get('T001'), periods.get('T038')]).toEqual(['before', 'in-secret']);
    const papers = new Map(whole.papers.map(({ id, period }) => [id, period]));
    expect(['D01', 'D02', 'D30', 'D40'].map((id) => papers.get(id))).toEqual([
      'in-secret',
      'in-secret',
      'after',
      'before',
    ]);
  });

  it('tells the time of a place by its own clock, and none where only the day is known', () => {
    const entry = (id: string) => whole.record.find((one) => one.id === id)!;
    expect([entry('T001').date, entry('T001').time]).toEqual(['Sunday 20 May 1962', '']);
    expect(entry('T004').time).toBe('11:00 in Moscow');
    expect(entry('T038').time).toBe('08:45');
  });
});
