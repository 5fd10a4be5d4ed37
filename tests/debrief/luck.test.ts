// Owns the proof of what can be asked of a run: its own orders and throws, nothing of the lesson's, and every number in place.
import { describe, expect, it } from 'vitest';
import { openScenario } from '../../src/cli/open-scenario.ts';
import { luckNumbers, inStory } from '../../src/debrief/luck-numbers.ts';
import { luckView, ownEnding } from '../../src/debrief/luck.ts';
import { compileLibrary, compileScript } from '../../src/engine/compile.ts';
import { compileAssumptions } from '../../src/engine/compile-assumptions.ts';
import { numberAt } from '../../src/engine/change-numbers.ts';
import { changesOf, questionOf } from '../../src/overlay/panels/luck/what-if-question.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { replayThrough } from '../../src/run/replay.ts';

const opened = (await openScenario())!;
const { linked, scenario } = opened;
const script = compileScript(scenario);
const library = compileLibrary(scenario);
const log = goldenLog(linked);
const view = luckView({ linked, script, library }, log);

describe('what can be asked of Kennedy’s run', () => {
  it('is each of his orders, with what else was open', () => {
    expect(view.orders.map(({ decision, line, given }) => ({ decision, line, option: given.option }))).toEqual(
      log.picks.filter(({ decision, line }) =>
        view.orders.some((one) => one.decision === decision && one.line === line),
      ),
    );
    expect(view.orders.length).toBeGreaterThan(20);
    for (const { given, others } of view.orders) {
      expect(others.length).toBeGreaterThan(0);
      expect(others.map(({ option }) => option)).not.toContain(given.option);
    }
  });

  it('is each throw that could have fallen otherwise, in words and with the chance that it had', () => {
    const met = replayThrough(linked, log).steps.filter(({ kind }) => kind === 'chance');
    expect(view.throws.length).toBeGreaterThan(10);
    expect(view.throws.length).toBeLessThanOrEqual(met.length);
    const plane = view.throws.find(({ event }) => event === 'over-banes')!;
    expect(plane).toMatchObject({ happened: 'shot-down', others: [{ outcome: 'comes-home' }] });
    expect(plane.others[0]!.chance).toBeCloseTo(0.74, 2);
    expect(plane.others[0]!.whatIf).toContain('had come home');
  });

  it('marks the ending that he had', () => {
    expect(view.endings[ownEnding(view)]!.id).toBe(linked.endings[replayThrough(linked, log).ending!]!.id);
    expect(view.endings.filter(({ isYours }) => isYours)).toHaveLength(1);
  });

  it('leaves out what the lesson ordered', () => {
    const lesson = linked.story.lessons.find(({ decisions }) => decisions !== null)!;
    const asked = new Set(lesson.decisions);
    const picks = log.picks.filter(({ decision }) => asked.has(decision));
    const cut = luckView({ linked, script, library }, { ...log, lesson: lesson.id, picks });
    expect(new Set(cut.orders.map(({ decision }) => decision))).not.toContain(
      log.picks.find(({ decision }) => !asked.has(decision))!.decision,
    );
    expect(cut.run.played).toBe(lesson.decisions);
  });
});

describe('a what-if', () => {
  const places = changesOf(view, 'order');

  it('changes one order, keeps the decision’s other lines and, for oneself, all that was ordered later', () => {
    const at = view.orders.findIndex(({ lineTitle }) => lineTitle !== null);
    const { decision, line, given, others } = view.orders[at]!;
    const { question, changed } = questionOf(view, places[at]!.make(0, 'own'));
    const [was, instead] = question.ways.map(({ picks }) => picks);
    const key = (pick: { decision: string; line: string; option: string }) => Object.values(pick).join('/');
    expect(was!.map(key).toSorted()).toEqual(log.picks.map(key).toSorted());
    expect(instead!.filter((pick) => !was!.some((one) => key(one) === key(pick)))).toEqual([
      { decision, line, option: others[0]!.option },
    ]);
    expect(question.at).toEqual({ decision });
    expect(changed.names[0]).toContain(given.label);
  });

  it.each(['history', 'cautious', 'hawkish', 'uniform'] as const)('leaves what comes later to %s', (policy) => {
    const { question } = questionOf(view, places[0]!.make(1, policy));
    expect(question.ways.map((way) => way.policy)).toEqual([policy, policy]);
    const { decision } = view.orders[0]!;
    for (const { picks } of question.ways) expect(picks.every((pick) => pick.decision === decision)).toBe(true);
  });

  it('changes one throw, as it fell beside what else it could have been', () => {
    const throws = changesOf(view, 'throw');
    const { question } = questionOf(view, throws[0]!.make(0, 'own'));
    const { event, happened, others } = view.throws[0]!;
    expect(question.ways.map(({ forced }) => forced)).toEqual([
      { event, outcome: happened },
      { event, outcome: others[0]!.outcome },
    ]);
    expect(question.ways[0]!.picks).toEqual(log.picks);
  });
});

describe('a number to argue with', () => {
  const numbers = luckNumbers({ assumptions: compileAssumptions(scenario), script, library, lens: 'middle' });

  it('stands in the story where it is said to, within its slider', () => {
    expect(numbers.length).toBeGreaterThan(500);
    for (const number of numbers) {
      expect(numberAt(linked.story, number.place), JSON.stringify(number.place)).toBeCloseTo(
        inStory(number, number.now),
        9,
      );
      expect(number.low).toBeLessThanOrEqual(number.now);
      expect(number.high).toBeGreaterThanOrEqual(number.now);
    }
  });

  it('has the scenario’s own range under the lens where it is a chance', () => {
    const shot = numbers.find(({ place }) => place.kind === 'chance' && place.event === 'over-banes')!;
    expect(shot).toMatchObject({ now: 26, range: [20, 32], low: 15, high: 40 });
    expect(shot.ground).toContain('sortie');
  });
});
