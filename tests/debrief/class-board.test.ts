// Owns the proof of the class board: codes are found in any text, what cannot be counted is named, and counts are right.
import { describe, expect, it } from 'vitest';
import { classBoard, divided } from '../../src/debrief/class-board.ts';
import { collectRuns } from '../../src/debrief/collect-runs.ts';
import { openClassBoard } from '../../src/debrief/open-board.ts';
import { findCodes } from '../../src/debrief/find-codes.ts';
import { replayThrough } from '../../src/run/replay.ts';
import { type RunLog, rewindLog } from '../../src/run/log.ts';
import { encodeRun } from '../../src/run/run-code.ts';
import { playNumbers, withNotes } from '../builders/random-run.ts';
import { mistyped, spoilt } from '../builders/spoilt-code.ts';
import { openWorld } from '../builders/open-world.ts';

const world = await openWorld('scenarios/thirteen-days');
const { linked } = world;

/** A run of the single lesson in a world of its own, with forecasts, chosen by its number. */
function pupil(number: number) {
  const setting = { lesson: 'single', lens: 'middle', fate: { kind: 'seeded' as const, seed: String(1000 + number) } };
  const orders = Array.from({ length: 60 }, (_, order) => (number * 7 + order * (number % 5)) % 12);
  const log = withNotes(linked.story, playNumbers(world, setting, orders), [number % 12, 1, 2]);
  return { log, code: encodeRun(linked, log), ending: replayThrough(linked, log).ending };
}
const pupils = Array.from({ length: 30 }, (_, number) => pupil(number));
const codes = pupils.map(({ code }) => code);

describe('thirty runs in a messy text with five mistakes', () => {
  const [first, second] = codes;
  const text = [
    'Timestamp,"What is your run code?",Class',
    ...codes.slice(0, 10).map((code, row) => `2026/11/30 9:0${row}:12 AM GMT,"${code}",11B`),
    `[09:41] Maria: mine is ${codes[10]!.toLowerCase()} :) we got to Sunday!`,
    `[09:42] Jun-ho O'Neill: https://school.example/excomm/?lesson=single#r=${codes[11]!.replaceAll('-', '')}`,
    `[09:42] Pat: ${codes[12]!.replaceAll('-', ' ')}`,
    codes.slice(13, 20).join(' / '),
    codes.slice(20, 25).join('\t'),
    `=HYPERLINK("${codes[25]!}"); 'code:${codes[26]!}'`,
    `${codes[27]!.replaceAll('-', '–')}; ${codes[28]!}. And last of all: ${codes[29]!}!`,
    `again: ${second!.toLowerCase()}`,
    `typo ${mistyped(first!)}`,
    `other page ${spoilt(codes[2]!, 0, 3)}`,
    `from the Berlin game ${spoilt(codes[3]!, 1, 1)}`,
    `last year's ${spoilt(codes[4]!, 3, 1)} -- see you at 12:30, room 1962-B, tel. 555-0100-1234`,
  ].join('\r\n');
  const collected = collectRuns(linked, [], text);

  it('gives the thirty, each with its own log and ending', () => {
    expect(collected.runs.map(({ code }) => code)).toEqual(codes);
    expect(collected.runs.map(({ log }) => log)).toEqual(pupils.map(({ log }) => log));
    expect(collected.runs.map(({ ending }) => ending)).toEqual(pupils.map(({ ending }) => ending));
  });

  it('names the five, with line and reason', () => {
    const last = text.split('\r\n').length;
    expect(collected.aside.map(({ kind, line }) => [kind, line])).toEqual([
      ['duplicate', last - 4],
      ['mistyped', last - 3],
      ['version', last - 2],
      ['scenario', last - 1],
      ['edition', last],
    ]);
    expect(collected.aside[0]!.run!.code).toBe(second);
    for (const { kind, message } of collected.aside) if (kind !== 'duplicate') expect(message).toMatch(/[.]$/);
  });

  it('a text that comes again brings nothing new, and says so of each', () => {
    const again = collectRuns(linked, codes, text);
    expect(again.runs).toEqual([]);
    expect(again.aside.filter(({ kind }) => kind === 'duplicate')).toHaveLength(31);
  });
});

describe('a text', () => {
  it.each([
    '',
    'No codes here: see you at 12:30 in room 1962-B, the thirteen-days-of-1962 lesson.',
    'Anna, Ben, Chen; 0044 20 7946 0958; a.teacher@school.example; 2026-11-30T09:41:00Z',
    'Our plan from this week: read more, talk less, take your time.',
    'UPPERCASE WORDS THAT HAVE FOUR MANY TIMES OVER',
  ])('“%s” has no codes and nothing that is meant as one', (text) => {
    expect(findCodes(linked, text)).toEqual({ runs: [], unread: [] });
  });

  it.each([
    ['Maya Khan', codes[5]!],
    ['that code', codes[5]!.replaceAll('-', ' ')],
    ['2026 Anna 11B4', codes[5]!.toLowerCase()],
  ])('with “%s” before a code gives the code alone', (words, code) => {
    const { runs, unread } = findCodes(linked, `${words} ${code}`);
    expect(runs.map((run) => run.code)).toEqual([codes[5]]);
    expect(unread).toEqual([]);
  });

  it('with words of four letters before a mistyped code names the code alone', () => {
    const code = mistyped(codes[5]!);
    expect(findCodes(linked, `last year ${code}`).unread.map(({ text }) => text)).toEqual([code]);
  });

  it.each([
    ['a character missing', codes[5]!.replace(/^(.{7})./, '$1')],
    ['a letter that no code has', codes[5]!.replace(/^(.{7})./, '$1U')],
    ['the last group missing', codes[5]!.replace(/-[^-]+$/, '')],
    [
      'no dashes and a wrong character',
      codes[5]!.replaceAll('-', '').replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    ],
  ])('with a code with %s names it', (_, code) => {
    const { runs, unread } = findCodes(linked, `Kim: ${code}`);
    expect(runs).toEqual([]);
    expect(unread.map(({ line }) => line)).toEqual([1]);
  });
});

describe('the board', () => {
  const runs = collectRuns(linked, [], codes.join('\n')).runs;
  const board = classBoard(linked, runs);

  it('counts every run once at every line that it settled', () => {
    expect(board).toMatchObject({ runs: 30, unfinished: 0 });
    const given = board.lines.reduce((all, line) => all + line.given, 0);
    expect(given).toBe(pupils.reduce((all, { log }) => all + log.picks.length, 0));
    for (const { decision, line, options } of board.lines) {
      for (const { option, count } of options) {
        const expected = pupils.filter(({ log }) =>
          log.picks.some((pick) => pick.decision === decision && pick.line === line && pick.option === option),
        );
        expect(count, option).toBe(expected.length);
      }
    }
  });

  it('counts endings, the most frequent first', () => {
    expect(board.endings.reduce((all, { count }) => all + count, 0)).toBe(30);
    expect(board.endings.map(({ count }) => count)).toEqual(
      board.endings.map(({ count }) => count).toSorted((a, b) => b - a),
    );
  });

  it('counts forecasts and finds their middle', () => {
    const { decision, dangers, median, answers, reasons } = board.forecasts[0]!;
    expect(decision).toBe(linked.story.lessons.find(({ id }) => id === 'single')!.decisions![0]);
    // Pupils 0, 12 and 24 said nothing of the danger; the others 0 to 100 per cent in turn.
    expect(dangers).toEqual([3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2]);
    expect(median).toBe(40);
    expect(answers[0]!.count).toBe(30);
    expect(reasons[1]!.count).toBe(30);
  });

  it('finds where the class divided most, and nowhere if all agreed', () => {
    const by = (index: number) => board.lines[index]!.divided!;
    const [most] = board.mostDivided;
    const met = [...board.lines.keys()].filter((index) => board.lines[index]!.given >= 10);
    expect(met.length).toBeLessThan(board.lines.length);
    for (const index of met) expect(by(index)).toBeLessThanOrEqual(by(most!));
    for (const index of board.mostDivided) expect(met).toContain(index);
    const alike = classBoard(linked, [runs[0]!, runs[0]!]);
    expect(alike.mostDivided).toEqual([]);
  });

  it.each([
    [[], null],
    [[1, 0], null],
    [[2, 0], 0],
    [[1, 1], 1],
    // 3 of the 6 pairs part.
    [[3, 1], 0.5],
  ])('of %j says how divided it was', (counts, expected) => {
    expect(divided(counts)).toBe(expected);
  });

  it('of nobody is empty', () => {
    expect(classBoard(linked, [])).toEqual({
      runs: 0,
      unfinished: 0,
      stopped: [],
      lines: [],
      forecasts: [],
      endings: [],
      mostDivided: [],
    });
  });
});

describe('runs that were handed in before their end', () => {
  // The first pupil gave all orders but the last two, the second gave one, the third all.
  const cut = (log: RunLog, orders: number) => encodeRun(linked, rewindLog(log, orders));
  const handedIn = [cut(pupils[0]!.log, pupils[0]!.log.picks.length - 2), cut(pupils[1]!.log, 1), pupils[2]!.code].map(
    (code) => `Kim: ${code}`,
  );
  const { runs, aside } = collectRuns(linked, [], handedIn.join('\n'));
  const board = classBoard(linked, runs);
  const sumOf = (counts: { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);

  it('count at every decision that they took, and among no endings', () => {
    expect(aside).toEqual([]);
    expect(board).toMatchObject({ runs: 3, unfinished: 2 });
    const orders = pupils[0]!.log.picks.length - 2 + 1 + pupils[2]!.log.picks.length;
    expect(board.lines.reduce((all, { given }) => all + given, 0)).toBe(orders);
    expect(sumOf(board.endings)).toBe(1);
  });

  it('are named by the decision that waits', () => {
    const waits = [pupils[0]!.log.picks.at(-2)!, pupils[1]!.log.picks[1]!].map(({ decision }) => decision);
    expect(runs.map(({ waitsAt }) => waitsAt)).toEqual([...waits, null]);
    const { stopped } = openClassBoard(world).view(runs);
    expect(new Set(stopped.map(({ id }) => id))).toEqual(new Set(waits));
    expect(sumOf(stopped)).toBe(2);
    for (const { id, title, day } of stopped) {
      expect(title).toBe(world.script.decisions[id]!.title);
      expect(day).toMatch(/^\d+ (October|November)$/);
    }
  });
});

describe('the board in words', () => {
  const counts = openClassBoard(world);
  const runs = collectRuns(linked, [], codes.join('\n')).runs;
  const board = classBoard(linked, runs);
  const view = counts.view(runs);
  const parts = view.decisions.flatMap((decision) => decision.parts.map((part) => ({ decision, part })));

  it('has every line with its counts, in order of the story', () => {
    expect(parts.map(({ decision, part }) => [decision.id, part.line, part.given])).toEqual(
      board.lines.map(({ decision, line, given }) => [decision, line, given]),
    );
    for (const [index, { part }] of parts.entries()) {
      expect(part.options.map(({ count }) => count)).toEqual(board.lines[index]!.options.map(({ count }) => count));
      expect(part.options.every(({ label }) => label.length > 0)).toBe(true);
    }
  });

  it('names Kennedy once in each line of the record, and never in a decision that history did not see', () => {
    expect(parts.some(({ decision }) => decision.branch)).toBe(true);
    for (const { decision, part } of parts) {
      expect(part.options.filter(({ kennedy }) => kennedy)).toHaveLength(decision.branch ? 0 : 1);
    }
  });

  it('has a question for the class at every decision, and what was expected in words', () => {
    for (const { id, ask } of view.decisions) expect(ask, id).toMatch(/[?]/);
    const { expected } = view.decisions[0]!;
    expect(expected).toMatchObject({ median: 40 });
    expect(expected!.answers.map(({ title }) => title)).toEqual(
      world.script.forecast!.answers.map(({ title }) => title),
    );
  });

  it('counts lessons and endings, and knows how the record ended', () => {
    expect(view.lessons).toEqual([{ id: 'single', title: 'One lesson', count: 30 }]);
    expect(view.endings.map(({ id, count }) => ({ ending: id, count }))).toEqual(board.endings);
    expect(view.recordEnding).toBe('Settled, with a secret');
    expect(counts.view([]).decisions).toEqual([]);
  });
});
