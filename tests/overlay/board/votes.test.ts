// Owns the proof that a class's votes reach the board as they were taken: charts, words, tables, files, and nothing covered.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Ballot } from '../../../src/classroom/ballot.ts';
import { formatSitting } from '../../../src/classroom/sitting-text.ts';
import { type Sitting, newSitting } from '../../../src/classroom/sitting.ts';
import { BOARD_SITTINGS_KEY, openBoardSittings } from '../../../src/overlay/board/board-sittings.ts';
import { chartPicture } from '../../../src/overlay/board/chart-picture.ts';
import { leadSteps } from '../../../src/overlay/board/lead-steps.ts';
import { mostMoved, voteData, voteTable, votesOf } from '../../../src/overlay/board/votes.ts';
import { openRunStore } from '../../../src/overlay/run-store.ts';
import { SITTING_KEY } from '../../../src/overlay/sitting/kept-sittings.ts';
import { openClassBoard } from '../../../src/debrief/open-board.ts';
import { compileLibrary } from '../../../src/engine/compile.ts';
import { goldenLog } from '../../../src/run/golden.ts';
import { newLog } from '../../../src/run/log.ts';
import { formatSave, parseSave } from '../../../src/run/resume.ts';
import { tiny } from '../../builders/tiny-scenario.ts';

const { script, linked, story } = tiny;
const counts = openClassBoard({ linked, script, library: compileLibrary(tiny.scenario) });
const golden = goldenLog(linked);
const ROOM = { pupils: 28, rotates: true, talk: null, withRoles: false };

/** A ballot of this pick, with these votes for its options in order. */
function ballot(pick: (typeof golden.picks)[number], first: number[], second: number[] | null): Ballot {
  const { decision, line, option } = pick;
  const options = script.decisions[decision]!.lines.find(({ id }) => id === line)!.options;
  const votes = (all: number[]) => ({
    by: 'counts' as const,
    counts: Object.fromEntries(options.map(({ id }, index) => [id, all[index] ?? 0])),
  });
  return {
    decision,
    line,
    options: options.map(({ id }) => ({ id, isOpen: true })),
    stage: 'decided',
    first: votes(first),
    second: second && votes(second),
    decided: { option, jfk: '4', reason: null, words: '=SUM(1)' },
  };
}

const [one, two] = golden.picks as [(typeof golden.picks)[number], (typeof golden.picks)[number]];
const sitting: Sitting = {
  ...newSitting('7', ROOM, { ...golden, picks: [one, two] }),
  past: [ballot(one, [20, 8], [12, 16]), ballot(two, [9, 9], null)],
};

describe('the votes of a class', () => {
  const votes = votesOf(sitting, script, counts.recorded);

  test('are pairs of bars where it voted twice, with the swing and the order in words', () => {
    expect(votes.map(({ chart }) => chart.kind)).toEqual(['pairs', 'bars']);
    const { chart } = votes[0]!;
    expect(chart.rows.slice(0, 2).map(({ before, count }) => [before, count])).toEqual([
      [20, 12],
      [8, 16],
    ]);
    expect([chart.of, chart.ofBefore]).toEqual([28, 28]);
    expect(chart.says).toContain('Talk moved at least 8 of 28.');
    expect(votes[0]!.decided).toMatch(/^The JFK of the hour ordered “.+”, (with|against) the room\.$/);
    expect(votes[0]!.kennedy).toContain(script.decisions[one.decision]!.lines[0]!.options[0]!.label.slice(0, 5));
  });

  test('mark what Kennedy chose, and nothing where history never saw the decision', () => {
    expect(votes[0]!.chart.rows.find(({ id }) => id === one.option)?.mark).toBe('Kennedy');
    expect(counts.recorded('after-the-strike', script.decisions['after-the-strike']!.lines[0]!.id)).toBeNull();
    expect(counts.recorded('nowhere', 'order')).toBeNull();
  });

  test('are ranked by how many talk moved', () => {
    expect(mostMoved(votes, 2).map(({ chart }) => chart.id)).toEqual([votes[0]!.chart.id]);
  });

  test('lead the debrief with both votes held back until asked for', () => {
    const steps = leadSteps(counts.view([]), votes);
    const step = steps.find(({ title }) => title === 'Where did talk change minds?');
    expect(step).toMatchObject({ held: { part: 'chart' }, chart: { kind: 'pairs' } });
    expect(steps.some(({ id }) => id === 'split')).toBe(false);
    expect(leadSteps(counts.view([])).some(({ title }) => title.includes('minds'))).toBe(false);
  });

  test('are drawn as a picture with two bars a row', () => {
    const { svg } = chartPicture(votes[0]!.chart);
    expect(svg).toContain('20 → 12');
    expect(svg.match(/<rect [^>]*height="11"/g)).toHaveLength(4);
  });

  test('make a table with a row for each option, and data with the ids of the scenario', () => {
    const table = voteTable([sitting], script, counts.recorded);
    expect(table[0]).toContain('First vote');
    expect(table).toHaveLength(1 + sitting.past.reduce((all, { options }) => all + options.length, 0));
    const ordered = table.filter((row) => row[7] === 'yes');
    expect(ordered.map((row) => row[5])).toEqual(ordered.map(() => expect.stringMatching(/^\d+$/)));
    expect(voteTable([], script, counts.recorded)).toEqual([]);
    expect(voteData([sitting])).toMatchObject([
      {
        pupils: 28,
        votes: [
          { decision: one.decision, swing: { moved: 8, isExact: false } },
          { second: null, swing: null },
        ],
      },
    ]);
  });
});

describe('sittings on the board', () => {
  const text = { formatSave, parseSave: (kept: string) => parseSave(kept, linked) };
  let shelf = new Map<string, string>();
  beforeEach(() => void (shelf = new Map()));
  const open = () => {
    const storage = {
      getItem: (key: string) => shelf.get(key) ?? null,
      setItem: (key: string, kept: string) => void shelf.set(key, kept),
      removeItem: (key: string) => void shelf.delete(key),
    } as unknown as Storage;
    return openBoardSittings(
      openRunStore(() => storage),
      text,
      () => undefined,
    );
  };
  const file = formatSitting(sitting, text);

  test('are those of this browser, and those of files, each once and after a reload too', () => {
    shelf.set(SITTING_KEY, formatSitting({ ...sitting, id: '1' }, text));
    const board = open();
    expect(board.isSitting(file)).toBe(true);
    expect(board.take(file)).toContain('were added');
    expect(board.take(file)).toContain('here already');
    expect(open().all.value.map(({ id }) => id)).toEqual(['1', '7']);
    expect([...open().fromFiles.value]).toEqual(['7']);
    board.remove('7');
    expect(open().all.value.map(({ id }) => id)).toEqual(['1']);
    expect(shelf.get(BOARD_SITTINGS_KEY)).toBeUndefined();
  });

  test('are refused with a sentence when damaged, foreign or empty', () => {
    const board = open();
    expect(board.take(file.slice(0, -9))).toContain('damaged');
    expect(board.take(file.replace(golden.edition, 'zzzz'))).toContain('another edition');
    const log = newLog(story, { lesson: 'full', lens: 'middle', fate: { kind: 'history' } });
    expect(board.take(formatSitting(newSitting('9', ROOM, log), text))).toContain('nothing was decided');
    expect(board.all.value).toEqual([]);
  });
});
