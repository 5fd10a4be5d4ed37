// Owns the proof that nothing leaks: on every lesson, on Kennedy's own run and on many others, in both wordings, no picture
// tells what Washington did not yet know, what only the debrief may tell, or what a hidden gauge holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { startRun } from '../../src/run/actor.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { newLog } from '../../src/run/log.ts';
import { openWorld } from '../builders/open-world.ts';
import { anyNumbers, anySetting } from '../builders/random-run.ts';
import { keepsSecrets, lookAt, secretsOf } from '../builders/secrets.ts';

const world = await openWorld('scenarios/thirteen-days');
const { linked, script, library } = world;
const secrets = secretsOf(script, library);
const { lessons, lenses } = linked.story;

describe.each(lessons)('lesson $id', ({ id: lesson }) => {
  it.each(lenses)("keeps every secret on every prefix of Kennedy's run under the lens %s", (lens) => {
    const run = startRun({ ...world, log: newLog(linked.story, { lesson, lens, fate: { kind: 'history' } }) });
    const picks = goldenLog(linked).picks;
    let stops = 0;
    for (; run.view().stage !== 'ended'; stops += 1) {
      lookAt(secrets, run);
      const { stage, decision } = run.view();
      if (stage === 'aftermath') run.proceed();
      else run.choose(picks.filter((pick) => pick.decision === decision!.id));
    }
    lookAt(secrets, run);
    expect(stops).toBeGreaterThan(4);
  });
});

it('keeps every secret on every prefix of runs by dice, in any lesson, lens and world', () => {
  fc.assert(
    fc.property(anySetting(world), anyNumbers(60), (setting, numbers) => {
      keepsSecrets(secrets, startRun({ ...world, log: newLog(linked.story, setting) }), numbers);
    }),
    { numRuns: 60 },
  );
});

describe('whatever the path', () => {
  it('no decision briefs on what came after it, and no report comes before its event', () => {
    // Views are made of these texts, so what holds for each of them holds for every run, also those that nobody has played.
    for (const [id, { at, briefing, cable, advice }] of Object.entries(script.decisions)) {
      const hours = [...briefing.map(({ known }) => known), ...advice.flatMap(({ after }) => after ?? [])];
      for (const hour of [...hours, ...(cable ? [cable.known] : [])]) {
        expect(parseHour(hour), `${id}: ${hour}`).toBeLessThanOrEqual(parseHour(at));
      }
    }
    for (const [id, { at, report, outcomes }] of Object.entries(script.events)) {
      for (const told of [report, ...Object.values(outcomes)]) {
        if (told) expect(parseHour(told.known), id).toBeGreaterThanOrEqual(parseHour(at));
      }
    }
  });

  it('no briefing opens a paper that Washington had only later', () => {
    const opened = Object.entries(script.decisions).flatMap(([id, { at, briefing }]) =>
      briefing.flatMap(({ opens }) => (opens ? [{ id, opens, at: parseHour(at) }] : [])),
    );
    const early = opened.filter(({ opens, at }) => (secrets.documents.get(opens) ?? Infinity) > at);
    expect(early).toEqual([]);
    expect(opened.length).toBeGreaterThan(10);
  });
});

describe('the question itself can fail', () => {
  const told = goldenLog(linked);
  const walk = (leaky: typeof secrets) => {
    const run = startRun({ ...world, log: newLog(linked.story, told) });
    keepsSecrets(leaky, run, [0, 0, 0]);
  };
  it('on a line that was known only later', () => {
    const first = script.decisions[told.picks[0]!.decision]!.briefing[0]!;
    expect(() => walk({ ...secrets, texts: new Map([...secrets.texts, [first.text, Infinity]]) })).toThrow(first.text);
  });
  it('on its plain wording', () => {
    const { plain } = script.decisions[told.picks[0]!.decision]!.briefing[0]!;
    expect(() => walk({ ...secrets, texts: new Map([...secrets.texts, [plain!, Infinity]]) })).toThrow(plain!);
  });
  it('on a gauge that is hidden', () => {
    expect(() => walk({ ...secrets, gauges: new Set(['tension']) })).toThrow('"tension" is hidden');
  });
  it('on a source whose title names a day that has not come', () => {
    const loose = structuredClone(script);
    for (const source of Object.values(loose.sources)) delete source.known;
    const run = startRun({ linked, script: loose, log: newLog(linked.story, told) });
    expect(() => keepsSecrets(secrets, run, [0, 0, 0])).toThrow('A source is named too early');
  });
  it('on a mark of the chart', () => {
    const later = startRun({ ...world, log: newLog(linked.story, told) }).view().chart.marks[0]!;
    expect(() => walk({ ...secrets, texts: new Map([...secrets.texts, [later.says, Infinity]]) })).toThrow(later.says);
  });
});
