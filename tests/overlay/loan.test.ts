// Proves that one's own runs come back untouched from a class, also when a second class has taken the desk over from the first.
import { describe, expect, it } from 'vitest';
import { signal } from '@preact/signals';
import { KEEPS_NOTHING, openLoan } from '../../src/overlay/loan.ts';
import type { Visit } from '../../src/overlay/visit.ts';
import type { Run } from '../../src/run/actor.ts';
import type { RunLog } from '../../src/run/log.ts';

describe('openLoan', () => {
  it('lays the run of a class on the desk, and gives one’s own back', () => {
    const visit = visitOf('mine');
    const before = { run: visit.run, previous: visit.previous, kept: visit.kept, home: visit.home };
    const loan = openLoan(visit);
    loan.take({ kept: KEEPS_NOTHING, run: runOf('class'), home: 'class' });
    expect([loan.isOut(), titleOf(visit), visit.home, visit.hasPrevious.value]).toEqual([
      true,
      'class',
      'class',
      false,
    ]);
    loan.take({ kept: KEEPS_NOTHING, run: runOf('class, later'), home: 'class' });
    expect(titleOf(visit)).toBe('class, later');
    loan.giveBack();
    expect(loan.isOut()).toBe(false);
    expect(visit).toMatchObject(before);
    expect([titleOf(visit), visit.hasPrevious.value]).toEqual(['mine', true]);
  });

  it('lets a second class take over from the first, and still gives back one’s own', () => {
    const visit = visitOf('mine');
    const first = openLoan(visit);
    const second = openLoan(visit);
    first.take({ kept: KEEPS_NOTHING, run: runOf('first'), home: 'class' });
    second.take({ kept: KEEPS_NOTHING, run: runOf('second') });
    expect([first.isOut(), second.isOut(), titleOf(visit), visit.home]).toEqual([false, true, 'second', 'play']);
    first.giveBack();
    expect(titleOf(visit)).toBe('second');
    second.giveBack();
    expect(titleOf(visit)).toBe('mine');
  });

  it('closes a debrief of the class, and forgets the way back to it', () => {
    const visit = visitOf('mine');
    const loan = openLoan(visit);
    loan.take({ kept: KEEPS_NOTHING, run: runOf('class') });
    visit.classHash = '#join=ABCDE';
    visit.debrief.value = {} as NonNullable<Visit['debrief']['value']>;
    loan.giveBack();
    expect([visit.classHash, visit.debrief.value]).toEqual([null, null]);
  });
});

function visitOf(title: string): Visit {
  const run = runOf(title);
  const visit: Partial<Visit> = {
    run,
    previous: {} as RunLog,
    kept: { keep: () => undefined, restore: () => null },
    home: 'play',
    loan: null,
    classHash: null,
    view: signal(run.view()),
    offered: signal(null),
    hasPrevious: signal(true),
    debrief: signal(null),
  };
  return visit as Visit;
}

/** As much of a run as the desk shows. */
function runOf(title: string): Run {
  const view = { stage: 'ended', clock: { date: '16 October 1962' }, decision: null, ending: { title } };
  return { view: () => view } as unknown as Run;
}

function titleOf(visit: Visit): string | undefined {
  return visit.view.value?.ending?.title;
}
