// Owns the proof of what views see: the right words at the right hour, nothing known later, nothing hidden.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { linkStory } from '../../src/engine/link.ts';
import type { ChanceItem, DecisionItem } from '../../src/engine/story.ts';
import { newLog } from '../../src/run/log.ts';
import { startRun } from '../../src/run/actor.ts';
import { compileLibrary } from '../../src/engine/compile.ts';
import type { DispatchView } from '../../src/run/crisis-view.ts';
import { reportOf } from '../../src/run/dispatch-view.ts';
import type { CrisisView } from '../../src/run/crisis-view.ts';
import { replayThrough } from '../../src/run/replay.ts';
import { anyNumbers, anySetting, chooseNumber, playNumbers } from '../builders/random-run.ts';
import { keepsSecrets, secretsOf } from '../builders/secrets.ts';
import { shiftedScript } from '../builders/shifted-script.ts';
import type { World } from '../builders/open-world.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const history = { lesson: 'full', lens: 'middle', fate: { kind: 'history' as const } };

/** Where a world stands before the next order. */
function at(world: Pick<World, 'linked' | 'script'>, numbers: number[]) {
  const run = playNumbers(world, history, numbers);
  if (run.view().stage === 'aftermath') run.proceed();
  return run.view();
}
/** Up to two days to either side. */
const anyHours = fc.array(fc.integer({ min: -48, max: 48 }), { minLength: 1, maxLength: 12 });
const after = (numbers: number[]) => at(tiny, numbers);
/** News of events; what the lesson decided is no report. */
const reports = (news: DispatchView[]) => news.filter(({ taken }) => !taken).map(({ text }) => text);
/** More than the order to stop ships adds. */
const LOUD_POINTS = 40;

describe('a view', () => {
  it('keeps every secret on every prefix of any run', () => {
    fc.assert(
      fc.property(anySetting(tiny), anyNumbers(8), (setting, numbers) => {
        keepsSecrets(
          secretsOf(tiny.script, compileLibrary(tiny.scenario)),
          startRun({ ...tiny, log: newLog(tiny.linked.story, setting) }),
          numbers,
        );
      }),
    );
  });

  it('keeps them even where the hours of knowledge are not in order', () => {
    fc.assert(
      fc.property(anySetting(tiny), anyNumbers(8), anyHours, (setting, numbers, hours) => {
        const world = { ...tiny, script: shiftedScript(tiny.script, hours) };
        keepsSecrets(secretsOf(world.script), startRun({ ...world, log: newLog(tiny.linked.story, setting) }), numbers);
      }),
    );
  });

  it('tells each report once, at the first stop after its event at which it was known', () => {
    fc.assert(
      fc.property(anySetting(tiny), anyNumbers(8), anyHours, (setting, numbers, hours) => {
        const world = { ...tiny, script: shiftedScript(tiny.script, hours) };
        const run = startRun({ ...world, log: newLog(tiny.linked.story, setting) });
        const told: string[] = [];
        const listen = () => told.push(...reports(run.view().dispatches));
        if (run.view().stage === 'decision') listen();
        for (const number of [...numbers, 0, 0, 0, 0, 0]) {
          if (run.view().stage === 'ended') break;
          const before = run.view().decision!.id;
          chooseNumber(run, number);
          if (run.view().stage === 'aftermath') run.proceed();
          if (run.view().decision?.id !== before) listen();
        }
        const now = parseHour(run.view().clock.at);
        const due = replayThrough(tiny.linked, run.log())
          .steps.map((step) => reportOf(world, step))
          .filter((report) => report !== null && parseHour(report.known) <= now);
        expect(told.toSorted()).toEqual(due.map((report) => report!.text).toSorted());
      }),
    );
  });

  it('starts at the first hour in two cities', () => {
    expect(after([]).clock).toEqual({
      at: '1962-10-16T08:00-04:00',
      date: 'Tuesday 16 October 1962',
      washington: '08:00',
      moscow: '15:00',
      day: 1,
    });
  });

  it('shows a line of the briefing only where its condition holds', () => {
    const texts = (numbers: number[]) => after(numbers).decision!.briefing.map(({ text }) => text);
    expect(texts([0])).toHaveLength(1);
    expect(texts([1])[1]).toBe('The streets are loud. Everybody has heard you.');
  });

  it('says since when each line was known and which paper it opens', () => {
    expect(after([0]).decision!.briefing[0]).toMatchObject({
      known: 'known since Tuesday 16 October, 20:00',
      document: 'the-letter',
      cites: [{ key: 'PAPERS', title: 'The papers of the presidency', mark: 'verified' }],
    });
  });

  it('leaves out an adviser whose word comes later, and who argued for an option later', () => {
    expect(after([]).decision!.lines[0]!.options[0]!.arguedBy).toEqual([]);
    expect(after([0]).decision!.advice.map(({ name, backs }) => [name, backs])).toEqual([
      ['Ada Holm', 'Stop their ships'],
      ['Olaf Brandt', 'Bomb the camp'],
    ]);
  });

  it('names what each option rests on', () => {
    const rests = after([0]).decision!.lines.flatMap(({ options }) => options.map(({ id, cites }) => [id, ...cites!]));
    expect(rests.map(([id, first]) => [id, (first as { key: string }).key])).toEqual([
      ['blockade', 'PAPERS'],
      ['strike', 'MODEL'],
      ['wait', 'MODEL'],
      ['private-word', 'PAPERS'],
      ['open-letter', 'BOOK'],
    ]);
  });

  it('closes an option in words once an earlier line has closed it', () => {
    const closed = (numbers: number[]) => after(numbers).decision!.lines[1]!.options.map((option) => option.closed);
    expect(closed([0, 0])).toEqual([null, null]);
    expect(closed([0, 1])).toEqual([null, 'The planes have already said it.']);
  });

  it('leaves the options of a settled line as they were when it was settled', () => {
    const story = structuredClone(tiny.linked.story);
    const course = story.variables.findIndex(({ id }) => id === 'course');
    const [means] = (story.items.find(({ id }) => id === 'the-course') as DecisionItem).lines;
    means!.options[2]!.requires = ['==', ['v', course], ['k', 0]];
    const script = structuredClone(tiny.script);
    script.decisions['the-course']!.lines[0]!.options[2]!.closed = {
      text: 'You have set a course.',
      cites: [],
    };
    const line = at({ script, linked: linkStory(story) }, [0, 0]).decision!.lines[0]!;
    expect(line.options.map(({ closed }) => closed)).toEqual([null, null, null]);
  });

  it('tells estimates from readings, and leaves hidden gauges out', () => {
    expect(after([]).gauges.map(({ id, estimate }) => [id, estimate])).toEqual([
      ['tension', false],
      ['trust', true],
    ]);
  });

  it('tells what moved since the last decision, and why escalation did', () => {
    const run = playNumbers(tiny, history, [0, 0, 0]);
    expect(run.view().escalation).toMatchObject({ direction: 'rising', cause: 'Stop their ships', band: 'strained' });
    expect(run.view().gauges.map(({ direction }) => direction)).toEqual(['rising', 'rising']);
    expect(after([]).escalation).toMatchObject({ direction: 'steady', cause: '' });
    expect(after([0]).escalation.cause).toBe('');
  });

  it('names an event that moved escalation most, by its title, once it is reported', () => {
    const loud = louderShot(LOUD_POINTS);
    expect(at(loud, [0, 0, 0]).escalation.cause).toBe('A ship does not stop');
    const script = structuredClone(tiny.script);
    const { outcomes } = script.events['shot-at-sea']!;
    outcomes['stopped']!.known = '1962-10-19T16:01-04:00';
    expect(at({ ...loud, script }, [0, 0, 0]).escalation.cause).toBe('Stop their ships');
    outcomes['stopped'] = null;
    expect(at({ ...loud, script }, [0, 0, 0]).escalation.cause).toBe('Stop their ships');
  });

  it('explains a move only by what pushed that way, however much pushed the other', () => {
    const eased = louderShot(-27);
    expect(at(eased, [0, 0, 1]).escalation).toMatchObject({
      direction: 'rising',
      cause: 'Stop their ships',
      causedBy: 'order',
    });
    expect(at(louderShot(-60), [0, 0, 0]).escalation).toMatchObject({ direction: 'falling', causedBy: 'event' });
  });

  it('goes on telling moves since the last decision while lines of the next are settled', () => {
    expect(
      playNumbers(tiny, history, [0, 0])
        .view()
        .gauges.map(({ direction }) => direction),
    ).toEqual(['rising', 'rising']);
  });

  it('keeps the cause of the last move while nothing moves', () => {
    expect(at(louderShot(0), [0, 2, 0]).escalation.cause).toBe('Do nothing yet');
  });

  it('brings news since the last order, oldest first, and only once', () => {
    expect(after([0]).dispatches).toEqual([]);
    const run = playNumbers(tiny, history, [0, 0, 0]);
    expect(run.view().dispatches).toEqual([]);
    run.proceed();
    expect(run.view().dispatches.map(({ id, known }) => [id, known])).toEqual([
      ['ships-turn', 'Thursday 18 October, 10:00'],
      ['shot-at-sea', 'Thursday 18 October, 16:00'],
    ]);
    run.choose([{ line: 'last-offer', option: 'private-deal' }]);
    expect(run.view().dispatches).toEqual([]);
    run.proceed();
    expect(run.view().dispatches).toEqual([]);
  });

  it('ends with the causes that hold', () => {
    const view = after([0, 0, 0, 0]);
    expect(view).toMatchObject({ stage: 'ended', decision: null, aftermath: null });
    expect(view.ending).toMatchObject({
      id: 'quiet-exchange',
      dossier: 'F01',
      tone: 'settled',
      causes: [{ text: 'A promise was made and kept.', cites: [] }],
    });
  });

  it('marks a decision that history never saw', () => {
    expect(after([0, 1, 0])).toMatchObject({ decision: { id: 'after-the-strike', branch: true } });
  });

  it('reads readiness from the facts of that name', () => {
    const story = structuredClone(tiny.linked.story);
    const course = story.variables.find(({ id }) => id === 'course')!;
    Object.assign(course, { id: 'sac', values: ['defcon5', 'defcon2', 'defcon1'] });
    expect(at({ ...tiny, linked: linkStory(story) }, [0, 0, 0]).alert).toEqual({ forces: 5, sac: 2 });
  });

  it('stands at peace where the scenario has no facts of readiness', () => {
    expect(after([0, 0, 0]).alert).toEqual({ forces: 5, sac: 5 });
  });
});

describe('the chart', () => {
  it('draws what is known, and what its condition asks for', () => {
    const ids = (numbers: number[]) => after(numbers).chart.marks.map(({ id }) => id);
    expect(ids([])).toEqual(['the-camp']);
    expect(
      playNumbers(tiny, history, [0, 0, 0])
        .view()
        .chart.marks.map(({ id }) => id),
    ).toEqual(['the-camp', 'the-line']);
    expect(ids([0, 0, 0])).toEqual(['the-camp', 'the-line']);
  });

  it('draws a ship on its way, with where it has been', () => {
    // After a strike the next decision is at noon: a third of the way from 08:00 to 20:00.
    const ship = after([0, 1, 0]).chart.marks.find(({ id }) => id === 'the-freighter')!;
    expect(ship.points[0]![0]).toBeCloseTo(-70 - 2 / 3, 10);
    expect(ship.points[0]![1]).toBeCloseTo(25 - 1 / 3, 10);
    expect(ship.trail).toEqual([[-70, 25]]);
    expect(ship.illustrative).toBe(true);
  });

  it('tells beside a mark the gauge that it shows, and rings it until its hour', () => {
    const lineOf = ({ chart }: CrisisView) => chart.marks.find(({ id }) => id === 'the-line')!;
    const atOnce = playNumbers(tiny, history, [0, 0, 0]).view();
    const trust = atOnce.gauges.find(({ id }) => id === 'trust')!;
    const reading = { rank: 1, band: trust.band, estimate: true };
    expect(lineOf(atOnce)).toMatchObject({ reading, circled: true });
    expect(lineOf(after([0, 0, 0])).circled).toBeUndefined();
    expect(after([]).chart.marks[0]!.reading).toBeUndefined();
  });

  it('tells nothing of a hidden gauge, whatever a mark asks for', () => {
    const script = structuredClone(tiny.script);
    script.map.find(({ id }) => id === 'the-camp')!.shows = 'readiness';
    expect(at({ ...tiny, script }, []).chart.marks[0]!.reading).toBeUndefined();
  });

  it('says in a sentence what it shows', () => {
    expect(after([]).chart.summary).toBe('On the chart: 1 missile site.');
    expect(after([0, 1, 0]).chart.summary).toBe('On the chart: 1 missile site and 1 ship.');
  });
});

/** The small scenario, but what history brings at sea moves tension by so many points. */
function louderShot(points: number): Pick<World, 'linked' | 'script'> {
  const story = structuredClone(tiny.linked.story);
  const event = story.items.find(({ id }) => id === 'shot-at-sea') as ChanceItem;
  event.outcomes.find(({ historical }) => historical)!.effect.add.push([story.escalation, points]);
  return { ...tiny, linked: linkStory(story) };
}
