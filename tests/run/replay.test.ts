// Owns the proof of replay: it is play, it is what the kernel does, a fork of it is direct play, and it is strict.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyFate, seededFate, drawOutcome } from '../../src/engine/fate.ts';
import { type RunState, chanceAt, choose, decisionAt, draw, startState } from '../../src/engine/kernel.ts';
import { historyPolicy } from '../../src/engine/policy.ts';
import { NONE } from '../../src/engine/rules.ts';
import type { Edition, Values } from '../../src/engine/story.ts';
import { type RunLog, forkLog, newLog, rewindLog } from '../../src/run/log.ts';
import { driveLog, replay, replayThrough } from '../../src/run/replay.ts';
import { crisisView } from '../../src/run/view.ts';
import { anyNumbers, anySetting, playNumbers } from '../builders/random-run.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const { linked } = tiny;
const runs = fc.tuple(anySetting(tiny), anyNumbers(8));

describe('replay', () => {
  it('is play: the same picture from the log alone', () => {
    fc.assert(
      fc.property(runs, ([setting, numbers]) => {
        const run = playNumbers(tiny, setting, numbers);
        const again = run.view().stage === 'ended' ? replayThrough : replay;
        expect(crisisView(tiny, again(linked, run.log()), run.log())).toEqual(run.view());
      }),
    );
  });

  it('is what the kernel does with the same orders', () => {
    fc.assert(
      fc.property(runs, ([setting, numbers]) => {
        const log = playNumbers(tiny, setting, numbers).log();
        const trace = replayThrough(linked, log);
        const state = kernelReplay(log);
        expect(trace.values).toEqual(state.values);
        expect(trace.ending ?? NONE).toBe(state.ending);
        expect(trace.steps.at(-1)!.item).toBe(state.item);
      }),
    );
  });

  it('of a fork is direct play', () => {
    fc.assert(
      fc.property(runs, fc.nat(), fc.nat(11), ([setting, numbers], where, number) => {
        const log = playNumbers(tiny, setting, numbers).log();
        fc.pre(log.picks.length > 0);
        const pick = where % log.picks.length;
        const direct = playNumbers(tiny, setting, [...numbers.slice(0, pick), number]).log();
        const forked = forkLog(log, pick, direct.picks[pick]!.option);
        expect(forked).toEqual(direct);
        expect(replay(linked, forked)).toEqual(replay(linked, direct));
      }),
    );
  });

  it('of a rewound log stands where the run stood', () => {
    const setting = { lesson: 'full', lens: 'middle', fate: { kind: 'history' as const } };
    const log = playNumbers(tiny, setting, [0, 0, 0, 0]).log();
    const then = playNumbers(tiny, setting, [0, 0]).log();
    expect(replay(linked, rewindLog(log, 2))).toEqual(replay(linked, then));
  });
});

describe('strict replay', () => {
  const history = newLog(linked.story, { lesson: 'full', lens: 'middle', fate: { kind: 'history' } });
  const first = { decision: 'first-word', line: 'first-word', option: 'keep-silent' };
  const strike = { decision: 'the-course', line: 'means', option: 'strike' };

  it.each<[string, RunLog, string]>([
    ['another scenario', { ...history, scenario: 'berlin' }, 'The log is of "berlin", not of "tiny".'],
    ['another edition', { ...history, edition: 'X' as Edition }, 'The log was made with edition "X"'],
    ['an unknown lens', { ...history, lens: 'rosy' }, '"rosy" is no lens'],
    ['an unknown lesson', { ...history, lesson: 'night' }, '"night" is no lesson'],
    ['a seed that is no number', { ...history, fate: { kind: 'seeded', seed: '-1' } }, '"-1" is no seed'],
    ['a seed that is too great', { ...history, fate: { kind: 'seeded', seed: String(2n ** 64n) } }, 'is no seed'],
    ['an unknown option', { ...history, picks: [{ ...first, option: 'shout' }] }, '1 of the log: "shout" is no option'],
    ['another line', { ...history, picks: [{ ...first, line: 'means' }] }, '"first-word" (line "means") is ordered'],
    ['another decision', { ...history, picks: [strike] }, 'but "first-word" (line "first-word") is asked'],
    [
      'a closed option',
      { ...history, picks: [first, strike, { ...strike, line: 'message', option: 'open-letter' }] },
      'Step 3 of the log: "open-letter" is closed in "the-course" (line "message").',
    ],
  ])('refuses %s', (_, log, message) => {
    const driven = driveLog(linked, log);
    expect(driven.ok ? '' : driven.error.message).toContain(message);
    expect(() => replay(linked, log)).toThrow(message);
  });

  it('refuses orders after the end', () => {
    const log = playNumbers(tiny, history, [0, 0, 0, 0, 0]).log();
    expect(replayThrough(linked, log).stage).toBe('ended');
    expect(() => replay(linked, { ...log, picks: [...log.picks, first] })).toThrow('the run has ended');
  });
});

/** The same run on the kernel, written as plainly as can be. */
function kernelReplay(log: RunLog): RunState {
  const lens = linked.story.lenses.indexOf(log.lens);
  const played = linked.story.lessons.find(({ id }) => id === log.lesson)!.decisions;
  const fate = log.fate.kind === 'history' ? historyFate : seededFate(BigInt(log.fate.seed));
  const picks = [...log.picks];
  let state = startState(linked);
  while (state.ending === NONE) {
    const decision = decisionAt(linked, state);
    if (chanceAt(linked, state)) {
      state = draw(linked, state, drawOutcome(linked, state as RunState & { values: Values }, lens, fate));
    } else if (played && !played.includes(decision!.id)) {
      state = choose(linked, state, historyPolicy(decision!, state.line, state.values as Values));
    } else {
      const pick = picks.shift();
      if (!pick) break;
      state = choose(
        linked,
        state,
        decision!.lines[state.line]!.options.findIndex(({ id }) => id === pick.option),
      );
    }
  }
  return state;
}
