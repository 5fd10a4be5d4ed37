// Holds the choice of a sound to two views: each way from stop to stop has its cue, and everything else has none.
import { describe, expect, test } from 'vitest';
import { startRun } from '../../src/run/actor.ts';
import type { CrisisView, DispatchView, EndingView, HeardWord } from '../../src/run/crisis-view.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { type Cue, cuesBetween, humBetween, isSameStop } from '../../src/sound/cues.ts';
import { type World, openWorld } from '../builders/open-world.ts';
import { views } from '../builders/page-views.ts';

const world = await openWorld('scenarios/thirteen-days');

interface Stop {
  news?: (HeardWord | 'plain' | 'taken')[];
  cable?: string;
  heard?: HeardWord;
}

const dispatch = (kind: HeardWord | 'plain' | 'taken', index: number): DispatchView => ({
  ...views.oneLine.dispatches[0]!,
  id: `news-${index}`,
  taken: kind === 'taken',
  ...(kind === 'plain' || kind === 'taken' ? {} : { heard: kind }),
});
const step = (decision: string): CrisisView['steps'][number] => ({ ...views.oneLine.steps[0]!, decision });
const { heard: _, ...mute } = views.oneLine.decision!;

const decides = (id: string, steps: string[], { news = [], cable, heard }: Stop = {}): CrisisView => ({
  ...views.oneLine,
  decision: { ...mute, id, cable: cable ?? null, ...(heard && { heard }) },
  dispatches: news.map(dispatch),
  steps: steps.map(step),
});
const followed = (id: string, steps: string[], stop: Stop = {}): CrisisView => ({
  ...decides(id, steps, stop),
  stage: 'aftermath',
});
const heardAfter = (heard: HeardWord): CrisisView => ({
  ...followed('line', ['secrecy', 'line'], { news: ['ship'] }),
  aftermath: { parts: [{ ...views.aftermath.aftermath.parts[0]!, heard }] },
});
const ended = (tone: EndingView['tone'], steps: string[], news: Stop['news'] = []): CrisisView => ({
  ...views.settled,
  ending: { ...views.settled.ending, tone },
  dispatches: news.map(dispatch),
  steps: steps.map(step),
});

const asked = decides('line', ['secrecy']);
const answered = followed('line', ['secrecy', 'line']);
const next = (stop: Stop = {}) => decides('letter', ['secrecy', 'line'], stop);

describe('from one stop to the next', () => {
  test.each<[string, CrisisView, CrisisView, Cue[]]>([
    ['an order is paper', asked, answered, ['order']],
    [
      'news that comes with its own sound goes before the paper',
      asked,
      followed('line', ['secrecy', 'line'], { news: ['plain', 'ship'] }),
      ['ship'],
    ],
    ['an author’s sound of what followed goes before news and paper', asked, heardAfter('radio'), ['radio']],
    ['what followed can be told in silence', asked, heardAfter('silence'), ['silence']],
    ['news comes by teletype', answered, next({ news: ['plain'] }), ['teletype']],
    ['a cable comes by teletype', answered, next({ cable: 'SIX SHIPS' }), ['teletype']],
    ['what a lesson decided meanwhile is no news', answered, next({ news: ['taken'] }), []],
    ['a decision without cable or news comes unheard', answered, next(), []],
    [
      'an author’s sound of the decision goes before all news',
      answered,
      next({ cable: 'X', heard: 'telephone', news: ['radio'] }),
      ['telephone'],
    ],
    [
      'of several sounds in the news the first is heard',
      answered,
      next({ news: ['plain', 'radio', 'ship'] }),
      ['radio'],
    ],
    ['the bell rings after what else is heard', answered, next({ news: ['radio', 'bell'] }), ['radio', 'bell']],
    ['the bell rings after the teletype, not instead of it', answered, next({ news: ['bell'] }), ['teletype', 'bell']],
    ['an ending is read in quiet', answered, ended('settled', ['secrecy', 'line'], ['plain']), []],
    ['the last ships are heard at an ending', answered, ended('settled', ['secrecy', 'line'], ['ship']), ['ship']],
    ['no bell where it came to war', answered, ended('war', ['secrecy', 'line'], ['bell']), []],
    ['nuclear use is silent', answered, ended('nuclear', ['secrecy', 'line'], ['bell', 'radio']), ['silence']],
    ['a loss stills everything', answered, next({ cable: 'OVERDUE', news: ['jet', 'silence'] }), ['silence']],
    ['a decision can still everything', answered, next({ cable: 'X', heard: 'silence' }), ['silence']],
  ])('%s', (_title, before, now, cues) => {
    expect(cuesBetween(before, now)).toEqual(cues);
  });

  test('after a loss nothing is heard until the next decision, not even the order', () => {
    const loss = next({ news: ['silence'] });
    const after = followed('letter', ['secrecy', 'line', 'letter']);
    expect(cuesBetween(loss, after)).toEqual([]);
    expect(cuesBetween(after, decides('nato', ['secrecy', 'line', 'letter'], { cable: 'X' }))).toEqual(['teletype']);
  });
});

describe('nothing is heard', () => {
  const loud = { news: ['radio', 'bell'] } satisfies Stop;
  test.each<[string, CrisisView | null, CrisisView]>([
    ['at the first view', null, decides('secrecy', [], loud)],
    ['when a run is taken up again', null, next(loud)],
    ['in other words of the same stop', next(loud), { ...next(loud), dispatches: [] }],
    ['on a step back from what followed', answered, decides('line', ['secrecy'], loud)],
    ['on a step back to an earlier decision', next(loud), decides('secrecy', [], loud)],
    ['when another run begins', answered, decides('secrecy', [], loud)],
    [
      'when the run from before a step back is taken up',
      asked,
      followed('pledge', ['secrecy', 'course', 'pledge'], loud),
    ],
    [
      'when that run had gone another way',
      followed('line', ['secrecy', 'line']),
      { ...next(loud), steps: ['other', 'way'].map(step) },
    ],
  ])('%s', (_title, before, now) => {
    expect(cuesBetween(before, now)).toEqual([]);
  });
});

describe('the hum of the room', () => {
  test.each<[string, CrisisView | null, CrisisView, number | null]>([
    ['follows the danger', answered, next(), 0.78],
    ['is there for a run taken up again', null, next(), 0.78],
    ['stops at the news of a loss', answered, next({ news: ['silence'] }), null],
    [
      'stays away after the order that answers it',
      next({ news: ['silence'] }),
      followed('letter', ['secrecy', 'line', 'letter']),
      null,
    ],
    [
      'is back at the next decision',
      followed('letter', ['secrecy', 'line', 'letter']),
      decides('nato', ['secrecy', 'line', 'letter']),
      0.78,
    ],
    ['stops at every ending', answered, ended('settled', ['secrecy', 'line']), null],
    ['stops at nuclear use', answered, ended('nuclear', ['secrecy', 'line']), null],
  ])('%s', (_title, before, now, level) => {
    expect(humBetween(before, now)).toBe(level);
  });

  test('does not take another wording for another stop', () => {
    expect(isSameStop(next(), { ...next(), gauges: [] })).toBe(true);
    expect(isSameStop(next(), answered)).toBe(false);
    expect(isSameStop(next(), decides('letter', ['secrecy', 'other']))).toBe(false);
  });
});

describe('along Kennedy’s run', () => {
  const heard = listenAlong(world);

  test.each<[string, Cue[]]>([
    ['decision secrecy', []],
    ['aftermath secrecy', ['order']],
    ['aftermath speech', ['radio']],
    ['decision submarines', ['sonar']],
    ['decision second-letter', ['radio']],
    ['decision u2-lost-over-cuba', ['silence']],
    ['aftermath u2-lost-over-cuba', []],
    ['decision the-cordier-call', ['telephone']],
    ['decision accepting-the-acceptance', ['radio', 'bell']],
  ])('%s brings %j', (stop, cues) => {
    expect(heard.get(stop)?.cues).toEqual(cues);
  });

  test('the hum is gone only from the U-2’s news to the next decision, and at the end', () => {
    const still = [...heard].filter(([, { hum }]) => hum === null).map(([stop]) => stop);
    expect(still).toEqual(['decision u2-lost-over-cuba', 'aftermath u2-lost-over-cuba', 'ended ']);
  });

  test('the bell rings once', () => {
    expect([...heard.values()].filter(({ cues }) => cues.includes('bell'))).toHaveLength(1);
  });
});

/** What is heard at each stop of Kennedy's run, by stage and decision. */
function listenAlong({ linked, script }: World): Map<string, { cues: Cue[]; hum: number | null }> {
  const heard = new Map<string, { cues: Cue[]; hum: number | null }>();
  const golden = goldenLog(linked);
  const run = startRun({ linked, script, log: { ...golden, picks: [] } });
  let before: CrisisView | null = null;
  for (;;) {
    const now = run.view();
    const stop = `${now.stage} ${now.decision?.id ?? ''}`;
    heard.set(stop, { cues: cuesBetween(before, now), hum: humBetween(before, now) });
    before = now;
    if (now.stage === 'ended') return heard;
    if (now.stage === 'aftermath') run.proceed();
    else run.choose(golden.picks.filter(({ decision }) => decision === now.decision!.id));
  }
}
