// Owns the proof of a run in play: intents move it, wrong ones leave it as it was, listeners hear each move.
import { describe, expect, it } from 'vitest';
import { startRun } from '../../src/run/actor.ts';
import { type RunSetting, newLog } from '../../src/run/log.ts';
import { playNumbers } from '../builders/random-run.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const history: RunSetting = { lesson: 'full', lens: 'middle', fate: { kind: 'history' } };
const begin = (setting = history) => startRun({ ...tiny, log: newLog(tiny.linked.story, setting) });
const silent = { line: 'first-word', option: 'keep-silent' };

describe('a run', () => {
  it('shows what followed an order, and goes on when told', () => {
    const run = begin();
    run.choose([silent]);
    expect(run.view()).toMatchObject({ stage: 'aftermath', decision: { id: 'first-word' } });
    expect(run.view().aftermath!.parts[0]).toMatchObject({ label: 'Say nothing for now', standing: 'documented' });
    run.proceed();
    expect(run.view()).toMatchObject({ stage: 'decision', decision: { id: 'the-course' }, aftermath: null });
  });

  it('pauses after the decisions that its lesson names, and keeps what is written there', () => {
    const run = begin();
    run.choose([silent]);
    expect(run.view().pause).toBeNull();
    expect(() => run.answerPause('Too soon.')).toThrow('No pause is at hand');
    run.proceed();
    run.choose([
      { line: 'means', option: 'blockade' },
      { line: 'message', option: 'private-word' },
    ]);
    expect(run.view().pause).toEqual({ asks: 'What would change your mind?', number: 1, of: 1, words: '' });
    run.answerPause('A second camp.');
    expect(run.view().pause!.words).toBe('A second camp.');
    // As after a reload.
    expect(startRun({ ...tiny, log: run.log() }).view()).toEqual(run.view());
    run.proceed();
    expect(run.view().pause).toBeNull();
    expect(run.log().pauses).toEqual([{ decision: 'the-course', words: 'A second camp.' }]);
  });

  it('takes the lines of a decision one after another or all at once', () => {
    const lines = [
      { line: 'means', option: 'blockade' },
      { line: 'message', option: 'private-word' },
    ];
    const single = playNumbers(tiny, history, [0]);
    single.proceed();
    single.choose(lines.slice(0, 1));
    expect(single.view().stage).toBe('decision');
    expect(single.view().decision!.lines.map(({ chosen }) => chosen)).toEqual(['blockade', null]);
    single.choose(lines.slice(1));
    const both = playNumbers(tiny, history, [0]);
    both.proceed();
    both.choose(lines);
    expect(both.view()).toEqual(single.view());
    expect(both.log()).toEqual(single.log());
  });

  it.each([
    ['an unknown option', [{ line: 'means', option: 'sulk' }], '"sulk" is no option'],
    ['a line out of turn', [{ line: 'message', option: 'private-word' }], '(line "means") is asked'],
    [
      'a second line that the first has closed',
      [
        { line: 'means', option: 'strike' },
        { line: 'message', option: 'open-letter' },
      ],
      '"open-letter" is closed',
    ],
  ])('refuses %s and stays as it was', (_, picks, message) => {
    const run = playNumbers(tiny, history, [0]);
    run.proceed();
    const [view, log] = [run.view(), run.log()];
    expect(() => run.choose(picks)).toThrow(message);
    expect(run.view()).toBe(view);
    expect(run.log()).toBe(log);
    run.choose([{ line: 'means', option: 'blockade' }]);
    expect(run.view().decision!.lines[0]!.chosen).toBe('blockade');
  });

  it('refuses to go on where an order is asked, and orders where none is', () => {
    const run = begin();
    expect(() => run.proceed()).toThrow('The machine does not take {"type":"CONTINUE"} at "first-word".');
    run.choose([silent]);
    expect(() => run.choose([silent])).toThrow('No decision is at hand');
  });

  it('tells each listener of each move until it stops', () => {
    const run = begin();
    const heard: string[] = [];
    const stop = run.subscribe((view) => heard.push(`first ${view.stage}`));
    run.subscribe((view) => heard.push(`second ${view.stage}`));
    run.choose([silent]);
    stop();
    run.proceed();
    expect(heard).toEqual(['first aftermath', 'second aftermath', 'second decision']);
  });

  it('goes back to just before any order of its steps', () => {
    const run = playNumbers(tiny, history, [0, 1, 0, 0]);
    const [, step] = run.view().steps;
    expect(step).toMatchObject({ pick: 1, decision: 'the-course', label: 'Bomb the camp; A word to the envoy' });
    run.rewind(step!.pick!);
    expect(run.view()).toMatchObject({ stage: 'decision', decision: { id: 'the-course' } });
    expect(run.view().decision!.lines.every(({ chosen }) => chosen === null)).toBe(true);
    expect(run.log().picks).toHaveLength(1);
  });

  it('comes to the same stop whether it looked ahead or not, and has moved only once it is told to', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const setting: RunSetting = { ...history, fate: { kind: 'seeded', seed: String(seed) } };
      const [plain, ahead] = [playNumbers(tiny, setting, [seed]), playNumbers(tiny, setting, [seed])];
      const [view, log] = [ahead.view(), ahead.log()];
      ahead.lookAhead();
      ahead.lookAhead();
      expect([ahead.view(), ahead.log()]).toEqual([view, log]);
      plain.proceed();
      ahead.proceed();
      expect(ahead.view()).toEqual(plain.view());
      // Where an order is asked there is nothing ahead, and the run still takes it.
      ahead.lookAhead();
      const order = [{ line: 'means', option: 'blockade' }];
      for (const run of [plain, ahead]) run.choose(order);
      expect([ahead.view(), ahead.log()]).toEqual([plain.view(), plain.log()]);
    }
  });

  it('forgets what it saw ahead when it goes back, or is read in other words', () => {
    const run = playNumbers(tiny, history, [0, 1, 0]);
    run.lookAhead();
    run.rewind(1);
    expect(run.view()).toMatchObject({ stage: 'decision', decision: { id: 'the-course' } });
    run.choose([
      { line: 'means', option: 'blockade' },
      { line: 'message', option: 'private-word' },
    ]);
    run.lookAhead();
    run.read('plain');
    run.answerPause('A second camp.');
    run.proceed();
    const fresh = startRun({ ...tiny, log: run.log(), reading: 'plain' });
    fresh.proceed();
    expect(run.view()).toEqual(fresh.view());
    expect(run.log().pauses).toEqual([{ decision: 'the-course', words: 'A second camp.' }]);
  });

  it('shows how orders would leave the lines, as far as they can be given, and stays where it is', () => {
    const run = playNumbers(tiny, history, [0]);
    const isClosed = (lines: ReturnType<typeof run.preview>) =>
      lines!.map(({ options }) => options.filter(({ closed }) => closed !== null).map(({ id }) => id));
    const [view, log] = [run.view(), run.log()];
    // From the aftermath: of the decision that comes next.
    const strike = run.preview([{ line: 'means', option: 'strike' }]);
    expect(isClosed(strike)[1]).toContain('open-letter');
    expect(strike!.map(({ chosen }) => chosen)).toEqual(['strike', null]);
    expect([run.view(), run.log()]).toEqual([view, log]);
    run.proceed();
    expect(run.preview([{ line: 'means', option: 'strike' }])).toEqual(strike);
    expect(isClosed(run.preview([{ line: 'means', option: 'blockade' }]))[1]).not.toContain('open-letter');
    expect(run.preview([{ line: 'means', option: 'sulk' }])).toEqual(run.view().decision!.lines);
  });

  it('opens a kept log where its orders end', () => {
    const run = playNumbers(tiny, history, [0, 0, 0]);
    expect(startRun({ ...tiny, log: run.log() }).view()).toEqual(run.view());
  });

  it('refuses a log that does not replay', () => {
    const picks = [{ decision: 'first-word', line: 'first-word', option: 'shout' }];
    expect(() => startRun({ ...tiny, log: { ...begin().log(), picks } })).toThrow('"shout" is no option');
  });
});

describe('a lesson', () => {
  it('asks only its own decisions and takes the others as the record has them', () => {
    const run = begin({ ...history, lesson: 'quick' });
    run.choose([silent]);
    run.proceed();
    expect(run.view()).toMatchObject({ stage: 'decision', decision: { id: 'last-offer' } });
    expect(run.view().chart.marks.map(({ id }) => id)).toContain('the-line');
    expect(run.view().steps.map(({ decision, pick }) => [decision, pick])).toEqual([
      ['first-word', 0],
      ['the-course', null],
    ]);
    run.choose([{ line: 'last-offer', option: 'private-deal' }]);
    run.proceed();
    expect(run.view().ending!.id).toBe('quiet-exchange');
    expect(run.log().picks).toHaveLength(2);
  });
});
