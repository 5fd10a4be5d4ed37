// Owns the proof that a sitting keeps its votes beside its run: through orders, going back, storage, and damage.
import { describe, expect, test } from 'vitest';
import type { BallotEvent } from '../../src/classroom/ballot.ts';
import { formatSitting, looksLikeSitting, parseSitting } from '../../src/classroom/sitting-text.ts';
import {
  type Sitting,
  ballotAtHand,
  ballotsOf,
  followLog,
  moveSitting,
  newSitting,
  ordersAtHand,
  putNextLine,
} from '../../src/classroom/sitting.ts';
import { tallyOf } from '../../src/classroom/tally.ts';
import { startRun } from '../../src/run/actor.ts';
import { type RunLog, newLog, rewindLog } from '../../src/run/log.ts';
import { formatSave, parseSave } from '../../src/run/resume.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const { story, script, linked } = tiny;
const text = { formatSave, parseSave: (kept: string) => parseSave(kept, linked) };
const ROOM = { pupils: 3, rotates: true, talk: 180, withRoles: false };

const start = (): Sitting =>
  newSitting('7', ROOM, newLog(story, { lesson: 'full', lens: 'middle', fate: { kind: 'history' } }));

const runOf = (log: RunLog) => {
  const run = startRun({ linked, script, log });
  if (run.view().stage === 'aftermath') run.proceed();
  return run;
};

/** The sitting with the next line put to the room, as the page puts it. */
function put(sitting: Sitting): Sitting {
  const decision = runOf(sitting.log).view().decision!;
  const copy = runOf(sitting.log);
  for (const pick of ordersAtHand(sitting)) copy.choose([pick]);
  return putNextLine(sitting, decision, copy.view().decision!.lines);
}

function move(sitting: Sitting, ...events: BallotEvent[]): Sitting {
  return events.reduce((so, event) => {
    const moved = moveSitting(so, event);
    if (!moved.ok) throw new Error(moved.error.message);
    return moved.value;
  }, sitting);
}

const decide = (option: string): BallotEvent => ({
  type: 'DECIDE',
  decided: { option, jfk: '1', reason: null, words: '' },
});
const votes = (option: string, count: number): BallotEvent[] => [
  { type: 'OPEN_FIRST', by: 'counts' },
  { type: 'COUNT', option, votes: count },
  { type: 'CLOSE' },
  { type: 'REVEAL' },
];

/** The sitting after the orders at hand have gone out. */
function sendOut(sitting: Sitting): Sitting {
  const run = runOf(sitting.log);
  run.choose(ordersAtHand(sitting));
  return followLog(sitting, run.log());
}

const first = (option: string, count: number) => sendOut(move(put(start()), ...votes(option, count), decide(option)));
const [one, other] = runOf(start().log)
  .view()
  .decision!.lines[0]!.options.filter(({ closed }) => closed === null)
  .map(({ id }) => id) as [string, string];

describe('a sitting', () => {
  test('puts a decision to the room line by line, each as the one before it leaves it', () => {
    const second = put(first(one, 2));
    const { decision, line } = ballotAtHand(second)!;
    expect([decision, line]).toEqual(['the-course', script.decisions['the-course']!.lines[0]!.id]);
    const struck = put(move(second, decide('strike')));
    expect(struck.atHand).toHaveLength(2);
    expect(ballotAtHand(struck)!.options.find(({ id }) => id === 'open-letter')?.isOpen).toBe(false);
    const blocked = put(move(second, decide('blockade')));
    expect(ballotAtHand(blocked)!.options.find(({ id }) => id === 'open-letter')?.isOpen).toBe(true);
    // Thought over before the orders went out: the line after it is put anew.
    expect(move(struck, { type: 'TAKE_BACK' }).atHand.map(({ stage }) => stage)).toEqual(['opened']);
  });

  test('keeps the votes of orders that went out, and hands the seat on', () => {
    const sitting = first(one, 2);
    expect(ballotsOf(sitting).map((ballot) => tallyOf(ballot, 'first')?.votes)).toEqual([2]);
    expect([sitting.jfk, sitting.atHand.length, sitting.log.picks.length]).toEqual([2, 0, 1]);
  });

  test('counts the votes of the order that stands, after going back and after returning', () => {
    const before = first(one, 2);
    const back = followLog(before, rewindLog(before.log, 0));
    expect(ballotsOf(back)).toEqual([]);
    const anew = sendOut(move(put(back), ...votes(other, 3), decide(other)));
    expect(ballotsOf(anew).map((ballot) => tallyOf(ballot, 'first')?.votes)).toEqual([3]);
    expect(ballotsOf(followLog(anew, before.log)).map((ballot) => tallyOf(ballot, 'first')?.votes)).toEqual([2]);
  });

  test('stays at its ballot while something is written in a pause', () => {
    const voting = move(put(start()), { type: 'OPEN_FIRST', by: 'counts' });
    const log = { ...voting.log, pauses: [{ decision: 'first-word', words: 'A thought.' }] };
    expect(followLog(voting, log)).toEqual({ ...voting, log });
  });

  test('refuses a vote where nothing was put', () => {
    expect(moveSitting(start(), { type: 'CLOSE' })).toMatchObject({ ok: false, error: { code: 'stage' } });
  });
});

describe('a sitting as text', () => {
  const sitting = move(put(first(one, 2)), { type: 'OPEN_FIRST', by: 'counts' });
  const kept = formatSitting(sitting, text);

  test('is one line, and read it is the same sitting in the midst of its vote', () => {
    expect(kept).not.toContain('\n');
    expect(parseSitting(kept, text)).toEqual({ ok: true, value: sitting });
    expect(looksLikeSitting(`\uFEFF${kept}`)).toBe(true);
    expect(looksLikeSitting(formatSave(sitting.log))).toBe(false);
  });

  test.each([
    ['cut off', kept.slice(0, -40), 'damaged', /no sitting/],
    ['no text of ours', '27 October', 'damaged', /no sitting/],
    ['of a version to come', kept.replace('sitting-1', 'sitting-9'), 'foreign', /another version.*sitting-9/],
    ['of a room of no size', kept.replace('"pupils":3', '"pupils":-3'), 'damaged', /damaged at room\.pupils/],
    [
      'with a vote for nothing',
      kept.replaceAll(`"option":"${one}"`, '"option":"nuke"'),
      'damaged',
      /damaged at past\.0/,
    ],
  ])('%s it is refused with a sentence', (_, bad, kind, says) => {
    const parsed = parseSitting(bad, text);
    expect(parsed).toMatchObject({ ok: false, error: { kind, upTo: null } });
    expect(!parsed.ok && parsed.error.message).toMatch(says);
  });

  test('whose run no longer fits it gives the part that does', () => {
    const pick = { decision: 'the-course', line: 'nowhere', option: 'strike' };
    const bad = { ...sitting, log: { ...sitting.log, picks: [...sitting.log.picks, pick] } };
    const parsed = parseSitting(formatSitting(bad, text), text);
    expect(!parsed.ok && parsed.error.upTo?.log.picks).toEqual(sitting.log.picks);
    expect(!parsed.ok && parsed.error.upTo?.past).toEqual(sitting.past);
  });
});
