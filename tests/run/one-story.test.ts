// Owns the proof that a path is told as one story: what it tells later fits what was chosen, and what had come of it.
import { describe, expect, it } from 'vitest';
import type { CrisisView } from '../../src/run/crisis-view.ts';
import { namedRun } from '../builders/named-run.ts';
import { openWorld } from '../builders/open-world.ts';

const world = await openWorld('scenarios/thirteen-days');
const at = (orders: Record<string, string>, stop: string | null = null): CrisisView =>
  namedRun(world, orders, stop).view();
const lettersOf = (view: CrisisView) => view.letters.map(({ id }) => id);
const saysOf = (view: CrisisView, name: string) =>
  view.chart.marks.filter((mark) => mark.name === name).map(({ says }) => says);

const LATE = { course: 'live-with-it', 'the-secret-is-out': 'late-quarantine' };

describe('a path on which the quarantine came late', () => {
  it('tells of no letter that nobody had reason to write, and of the one that came', () => {
    expect(lettersOf(at(LATE, 'first-ships'))).toEqual([]);
    expect(lettersOf(at(LATE, 'stray-over-siberia'))).toEqual(['first-letter', 'second-letter']);
  });

  it('tells of no rule of the Tuesday', () => {
    const told = at(LATE, 'u2-lost-over-cuba').decision!.briefing.map(({ text }) => text);
    expect(told.filter((text) => text.includes('Tuesday'))).toEqual([]);
    expect(told.filter((text) => text.includes('a rule for this'))).toHaveLength(1);
  });
});

describe('letters in November', () => {
  it("leave out Kennedy's of October, which has its answer", () => {
    expect(lettersOf(at({}, 'castro-says-no'))).toEqual(['lift-the-quarantine']);
    expect(lettersOf(at({}, 'the-bombers'))).toEqual([]);
    expect(lettersOf(at({}, 'the-pledge'))).toEqual(['bombers-will-go']);
  });

  it('leave out a refusal that Moscow answered with a yes', () => {
    const refused = { 'second-letter': 'refuse', 'robert-and-dobrynin/jupiters': 'silence' };
    expect(lettersOf(at(refused, 'orders-for-sunday'))).toContain('no-to-the-trade');
    expect(lettersOf(at(refused, 'accepting-the-acceptance'))).not.toContain('no-to-the-trade');
  });

  it('tell of no refusal by Moscow where it was you who took the trade back', () => {
    const withdrawn = { 'second-letter': 'accept-in-public', 'council-in-paris': 'take-it-back' };
    expect(lettersOf(at(withdrawn, 'the-long-weekend'))).not.toContain('refusal-on-the-radio');
  });
});

describe('the chart', () => {
  it('tells of the tankers what was known, and no more', () => {
    expect(saysOf(at({}, 'standstill'), 'Bucharest').join()).not.toContain('Hailed');
    expect(saysOf(at({}, 'first-ships'), 'Bucharest').join()).toContain('Hailed');
    expect(saysOf(at({}, 'first-letter'), 'Grozny').join()).not.toContain('27th');
    expect(saysOf(at({}, 'accepting-the-acceptance'), 'Grozny')).toEqual([]);
  });

  it('tells of submarines held down only where they are hunted', () => {
    expect(saysOf(at({}, 'second-letter'), 'Contact C-19').join()).toContain('held under');
    const alone = at({ submarines: 'leave-them-alone' }, 'second-letter');
    expect(saysOf(alone, 'Contact C-19').join()).toContain('keep their distance');
    expect(saysOf(alone, 'Randolph').join()).not.toContain('hunt');
  });

  it('shows missiles being taken down only once a plane has seen it', () => {
    expect(saysOf(at({}, 'castro-says-no'), 'Remedios').join()).toContain('Moscow says');
  });
});

describe('what was tied to the blockade', () => {
  const briefed = (view: CrisisView) => view.decision!.briefing.map(({ text }) => text).join('\n');
  const isOpen = (view: CrisisView, id: string) =>
    view.decision!.lines.flatMap(({ options }) => options).find((option) => option.id === id)!.closed === null;

  it('is told again on the day on which seventy-two hours end, and on no other path', () => {
    const dated = { attached: 'seventy-two-hours' };
    expect(briefed(at(dated, 'first-ships'))).toContain('They end this evening');
    expect(briefed(at(dated, 'what-next'))).toContain('ended last night');
    expect(briefed(at({}, 'what-next'))).not.toContain('ended last night');
  });

  it('leaves no oil to be stopped where oil is stopped already', () => {
    const all = { attached: 'total-blockade' };
    expect(briefed(at(all, 'the-line'))).toContain('every cargo');
    expect(isOpen(at(all, 'what-next'), 'add-oil')).toBe(false);
    expect(isOpen(at({}, 'what-next'), 'add-oil')).toBe(true);
    const oil = { 'what-next': 'add-oil' };
    expect(isOpen(at(oil, 'orders-for-sunday'), 'oil-from-sunday')).toBe(false);
    expect(isOpen(at({}, 'orders-for-sunday'), 'oil-from-sunday')).toBe(true);
  });
});

describe('November', () => {
  const told = (orders: Record<string, string>, stop: string) =>
    at(orders, stop)
      .decision!.briefing.map(({ text }) => text)
      .join('\n');

  it('ends the quarantine only where the briefing of that day says that it ends', () => {
    const soft = { 'the-bombers': 'work-through-allies' };
    expect(told(soft, 'the-pledge')).toContain('Even so the quarantine ends tonight');
    expect(at(soft).dispatches.map(({ id }) => id)).toContain('the-line-is-lifted');
    expect(told({ ...soft, 'u2-lost-over-cuba': 'strike-the-battery' }, 'the-pledge')).toContain(
      'the quarantine stays',
    );
  });

  it('counts no missiles out where nobody was to count them', () => {
    expect(told({ 'castro-says-no': 'ask-for-no-proof' }, 'the-pledge')).toContain('said to have gone home');
    expect(told({}, 'the-pledge')).toContain('The missiles have gone home');
  });

  it('says of the flights only what was stopped', () => {
    expect(told({ 'flights-over-cuba': 'suspend-low-flights' }, 'castro-says-no')).toContain('flown low');
    expect(told({ 'u2-lost-over-cuba': 'hold-and-stop-flying' }, 'castro-says-no')).toContain('since you stopped');
  });
});

describe('what is on record', () => {
  it("is on record for Kennedy's own run to its end", () => {
    const run = namedRun(world, {});
    expect(run.view().ending).not.toHaveProperty('parted');
  });

  it.each([
    ['an order', {}, { 'flights-over-cuba': 'a-few-when-needed' }],
    ['chance', { fate: { kind: 'seeded' as const, seed: '11' }, lens: 'high' }, {}],
  ])('is said to be so of 1962 once %s has parted the run from it', (_what, setting, orders) => {
    const run = namedRun(world, orders, 'orders-for-sunday', {
      lesson: 'full',
      lens: 'middle',
      fate: { kind: 'history' },
      ...setting,
    });
    run.choose([{ line: 'orders-for-sunday', option: 'show-the-call-up' }]);
    expect(run.view().aftermath).toMatchObject({ parted: true, parts: [{ standing: 'documented' }] });
  });
});
