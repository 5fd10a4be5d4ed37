// Owns the proof of compiling: the small scenario's whole story against a file that people read, and its edges.
import { describe, expect, it } from 'vitest';
import { compileLibrary, compileScript, compileStory } from '../../src/engine/compile.ts';
import type { Scenario } from '../../src/scenario/schema-scenario.ts';
import { tiny, tinyScenario } from '../builders/tiny-scenario.ts';

/** A fresh copy of the small scenario with one thing changed. */
async function changed(change: (scenario: Scenario) => void): Promise<Scenario> {
  const scenario = await tinyScenario();
  change(scenario);
  return scenario;
}

const pretty = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`;

describe('the compiled small scenario', () => {
  // Renewed with `npx vitest run tests/engine/compile.test.ts -u`, and read in review: a change here is a change of rules.
  it('has the rules of its golden file', async () => {
    await expect(pretty(tiny.story)).toMatchFileSnapshot('./golden/tiny-story.json.snap');
  });

  it('has the words of its golden file', async () => {
    await expect(pretty(compileScript(tiny.scenario))).toMatchFileSnapshot('./golden/tiny-script.json.snap');
  });

  it('has the library of its golden file', async () => {
    await expect(pretty(compileLibrary(tiny.scenario))).toMatchFileSnapshot('./golden/tiny-library.json.snap');
  });

  it('is plain data, which survives a file', () => {
    expect(JSON.parse(JSON.stringify(tiny.story))).toEqual(tiny.story);
  });
});

describe('compiling', () => {
  it('puts items of one hour in the order of files, decisions first', async () => {
    const scenario = await changed(({ decisions, events }) => {
      for (const item of [...decisions, ...events]) item.at = '1962-10-18T12:00-04:00';
    });
    expect(compileStory(scenario).items.map(({ id }) => id)).toEqual([
      ...scenario.decisions.map(({ id }) => id),
      ...scenario.events.map(({ id }) => id),
    ]);
  });

  it('counts days by Washington’s calendar, through the end of summer time', async () => {
    const hours = [
      '1962-10-16T23:59-04:00',
      '1962-10-17T00:00-04:00',
      '1962-10-28T00:30-04:00',
      '1962-10-28T23:30-05:00',
    ];
    const scenario = await changed(({ decisions, heading }) => {
      heading.clock.ends = '1962-11-01T00:00-05:00';
      hours.forEach((hour, index) => (decisions[index]!.at = hour));
    });
    const days = new Map(compileStory(scenario).items.map(({ id, day }) => [id, day]));
    expect(scenario.decisions.map(({ id }) => days.get(id))).toEqual([0, 1, 12, 12]);
  });

  it('takes the middle of a range, in per cent, for each lens', () => {
    const shot = tiny.story.items.find(({ id }) => id === 'shot-at-sea');
    expect(shot?.kind === 'chance' && shot.outcomes[0]!.chance).toEqual([0.02, 0.06, 0.15]);
  });

  it('takes the leaning of a branch decision for its historical option', () => {
    const branch = tiny.story.items.find(({ id }) => id === 'after-the-strike');
    expect(branch?.kind === 'decision' && branch.lines[0]!.options.map(({ historical }) => historical)).toEqual([
      true,
      false,
    ]);
  });
});

describe('the edition', () => {
  const edition = async (change: (scenario: Scenario) => void) => compileStory(await changed(change)).edition;

  it.each<[string, (scenario: Scenario) => void]>([
    ['a text', ({ decisions }) => (decisions[0]!.question = 'Another question?')],
    ['a title', ({ heading }) => (heading.title = 'Another title')],
    ['a source', ({ sources }) => (sources['MODEL']!.title = 'Another judgement')],
    ['a measure', ({ heading }) => (heading.measures[0]!.when = 'tension >= 10')],
    ['the reference track', ({ variables }) => (variables.track[0]!.values['tension'] = 30)],
  ])('stays when %s is corrected', async (_name, change) => {
    expect(await edition(change)).toBe(tiny.story.edition);
  });

  it.each<[string, (scenario: Scenario) => void]>([
    ['an effect', ({ decisions }) => (decisions[0]!.options![0]!.effects = { trust: 6 })],
    ['a chance', ({ events }) => (events[1]!.outcomes![0]!.chance!['low'] = [1, 4])],
    ['a condition', ({ endings }) => (endings[0]!.when = 'tension >= 91')],
    ['an hour', ({ decisions }) => (decisions[0]!.at = '1962-10-16T08:01-04:00')],
    ['an option’s id', ({ decisions }) => (decisions[0]!.options![0]!.id = 'say-nothing')],
    ['the start of a gauge', ({ variables }) => (variables.gauges[0]!.start = 21)],
    ['drift', ({ variables }) => (variables.drift[0]!['per-day'] = { readiness: 6 })],
    ['a lesson', ({ heading }) => (heading.lessons[1]!.decisions = ['first-word'])],
    ['the bad-day factor', ({ heading }) => (heading['bad-day-factor'] = 2)],
  ])('changes when %s does', async (_name, change) => {
    expect(await edition(change)).not.toBe(tiny.story.edition);
  });
});
