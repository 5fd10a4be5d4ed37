// Owns the proof of charts, pictures and the led debrief: words and counts of the board, and nothing of Kennedy too early.
import { describe, expect, it } from 'vitest';
import { chartPicture } from '../../../src/overlay/board/chart-picture.ts';
import { chartsOf, dangerChart, endingChart, withoutMarks } from '../../../src/overlay/board/charts.ts';
import { leadSteps } from '../../../src/overlay/board/lead-steps.ts';
import { boardWords as said } from '../../../src/overlay/words/board.ts';
import { boardOfThirty as view } from '../../builders/board-views.ts';

const [course, letter, branch] = view.decisions as [
  (typeof view.decisions)[0],
  (typeof view.decisions)[0],
  (typeof view.decisions)[0],
];
const allCharts = [...view.decisions.flatMap((decision) => chartsOf(view, decision)), endingChart(view)!];

describe('the charts of a board', () => {
  it('show the split with the most frequent order first, and Kennedy by a word', () => {
    const [split] = chartsOf(view, course);
    expect(split!.rows.map(({ id, count, mark }) => [id, count, mark])).toEqual([
      ['strike', 20, null],
      ['blockade', 10, said.kennedy],
      ['nothing', 0, null],
    ]);
    expect(split).toMatchObject({ of: 30, title: course.question, saysMark: said.withKennedy(10) });
  });

  it('say that a decision is no part of history, and mark nobody there', () => {
    const [split] = chartsOf(view, branch);
    expect(split!.says).toContain(said.branch);
    expect(split!.saysMark).toBe('');
    expect(split!.rows.every(({ mark }) => mark === null)).toBe(true);
  });

  it('have one chart a line, named by the decision and it, and none for what nobody said', () => {
    expect(chartsOf(view, letter).map(({ title, says }) => [title, says])).toEqual([
      ['A letter: The Jupiters', said.given(12, 30)],
      ['A letter: Who is told', said.given(12, 30)],
    ]);
    expect(chartsOf(view, course).map(({ id }) => id)).toEqual([
      'split-course-what',
      'danger-course',
      'answer-course',
      'reason-course',
    ]);
  });

  it('spread the forecasts over tens, and rank the reasons that somebody gave', () => {
    expect(dangerChart(view, course)).toMatchObject({ of: 10, median: 50 });
    expect(dangerChart(view, course)!.rows.map(({ label }) => label)).toEqual(
      '0 10 20 30 40 50 60 70 80 90 100'.split(' '),
    );
    expect(chartsOf(view, course)[3]!.rows.map(({ id, count }) => [id, count])).toEqual([
      ['pride', 8],
      ['peace', 2],
    ]);
  });

  it('have names of their own', () => {
    expect(new Set(allCharts.map(({ id }) => id)).size).toBe(allCharts.length);
  });

  it('know nothing of Kennedy without their marks', () => {
    for (const chart of allCharts) expect(JSON.stringify(withoutMarks(chart))).not.toMatch(/Kennedy|1962/);
  });
});

describe('a picture', () => {
  it.each(allCharts.map((chart) => [chart.id, chart] as const))(
    'of %s has every word and count, as text',
    (_, chart) => {
      const { svg, height } = chartPicture(chart);
      const words = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
      const written = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      for (const { label, count } of chart.rows) {
        for (const word of written(label).split(' ')) expect(words).toContain(word);
        expect(words).toContain(chart.kind === 'bars' ? said.count(count, chart.of) : String(count || ''));
      }
      expect(svg).not.toContain('<b>');
      expect(svg.match(/url\(#hatch\)/g)?.length ?? 0).toBe(chart.rows.filter(({ mark }) => mark !== null).length);
      const lowest = Math.max(...Array.from(svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g), ([, y]) => Number(y)));
      expect(lowest).toBeLessThan(height);
    },
  );
});

describe('the led debrief', () => {
  const steps = leadSteps(view);

  it('goes through the ready fifteen minutes in order', () => {
    expect(steps.map(({ id }) => id)).toEqual([
      'word',
      'split-letter-turkey',
      'split-branch-what',
      'danger-course',
      'answer-course',
      'endings',
      'knew',
      'luck',
      'model',
      'sentence',
    ]);
    const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
    expect(minutes).toBeGreaterThanOrEqual(13);
    expect(minutes).toBeLessThanOrEqual(17);
  });

  it('holds back what Kennedy did, what was forecast, how 1962 ended and what Moscow knew', () => {
    const held = Object.fromEntries(steps.map((step) => [step.id, step.held?.part ?? null]));
    expect(held).toEqual({
      word: null,
      'split-letter-turkey': 'marks',
      'split-branch-what': null,
      'danger-course': 'chart',
      'answer-course': 'chart',
      endings: 'marks',
      knew: 'lines',
      luck: null,
      model: null,
      sentence: 'lines',
    });
    expect(steps.find(({ id }) => id === 'knew')!.held!.lines).toEqual(['Moscow. The warheads were there.']);
  });

  it('asks for another way where all agreed, and leaves out what there is nothing of', () => {
    const alike = { ...view, mostDivided: [], endings: [], decisions: [{ ...course, expected: null, theyKnew: [] }] };
    expect(leadSteps(alike).map(({ id }) => id)).toEqual(['word', 'split', 'luck', 'model', 'sentence']);
  });
});
