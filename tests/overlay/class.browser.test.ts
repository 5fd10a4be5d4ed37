// Owns the proof that a class plays on one screen by keys alone, that a reload loses no vote, and that one's own run stays.
import { expect, test } from 'vitest';
import { SITTING_KEY } from '../../src/overlay/sitting/kept-sittings.ts';
import { RUN_KEY } from '../../src/overlay/run-store.ts';
import type { Session } from '../../src/overlay/session.ts';
import { expectNoBarriers } from './mount.ts';
import { PATIENCE, begin, eachWithItsOwn, one, order, press, shows } from './visit-page.ts';

const { open, shelf } = eachWithItsOwn();

const kept = () =>
  JSON.parse(shelf().held.get(SITTING_KEY)!) as {
    jfk: number;
    atHand: { stage: string; first: { counts: Record<string, number> } | null }[];
    past: { first: { counts: Record<string, number> }; second: unknown; decided: { option: string } }[];
    run: { picks: unknown[]; reasons: { words: string }[] };
  };

async function openClass(session: Session): Promise<void> {
  session.intents.toSide('class');
  await shows('[data-begin-class], .ballot, .aftermath');
}

async function beginClass(session: Session): Promise<void> {
  await openClass(session);
  one('[data-begin-class]')!.focus();
  await press('{Enter}');
  await shows('.premise, .ballot');
  while (one('.premise')) await press('{Enter}');
  await shows('[data-ballot="opened"]');
}

/** One key, and the stage of the vote that it leads to. */
async function key(pressed: string, stage: string): Promise<void> {
  await press(pressed);
  await shows(`[data-ballot="${stage}"]`);
}

/** Two votes with talk between, then the first option is ordered: with Enter and numbers alone. */
async function voteAndDecide(): Promise<void> {
  await key('{Enter}', 'first');
  await press('112');
  await key('{Enter}', 'first-closed');
  await key('{Enter}', 'talk');
  await key('{Enter}', 'second');
  await press('111');
  await key('{Enter}', 'second-closed');
  await key('{Enter}', 'revealed');
  await press('1');
  one('[data-ballot-heading]')!.focus();
  await press('{Enter}');
}

test('a class plays to its ending by keys alone, and no screen of it raises a barrier', async () => {
  await beginClass(open());
  await expectNoBarriers();
  await key('{Enter}', 'first');
  await press('1122{Backspace}');
  // Covered on the wall, counted beneath.
  expect(one('.counter-field')!.textContent).toBe('✓');
  expect(document.body.textContent).toContain('3 of 28');
  expect(Object.values(kept().atHand[0]!.first!.counts)).toEqual([2, 1]);
  await expectNoBarriers();
  await key('{Enter}', 'first-closed');
  expect(one('.vote-bars')).toBeNull();
  await key('{Enter}', 'talk');
  expect(one('[role="timer"]')!.textContent).toBe('3:00');
  await press('o');
  await expect.poll(() => one('[role="timer"]'), PATIENCE).toBeNull();
  await expectNoBarriers();
  await key('{Enter}', 'second');
  await press('111');
  await key('{Enter}', 'second-closed');
  await key('{Enter}', 'revealed');
  expect(one('.ballot-swing')!.textContent).toContain('Talk moved at least one of 3.');
  await expectNoBarriers();
  await press('{Enter}');
  await expect.poll(() => one('.ballot-complaint')!.textContent, PATIENCE).toContain('Choose an order first');
  await press('2');
  one('[data-ballot-heading]')!.focus();
  await key('{Enter}', 'decided');
  expect(one('.decided-says')!.textContent).toContain('against the room');
  await key('b', 'revealed');
  await press('1');
  one('[data-ballot-heading]')!.focus();
  await key('{Enter}', 'decided');
  await expectNoBarriers();
  await press('{Enter}');
  await shows('.aftermath');
  await press('{Enter}');
  await shows('[data-decision="the-course"]');
  expect(kept().jfk).toBe(2);
  await voteAndDecide();
  await shows('[data-ballot="opened"]');
  await voteAndDecide();
  await shows('[data-ballot="decided"]');
  await press('{Enter}');
  await shows('.aftermath');
  await press('{Enter}');
  await shows('[data-decision="last-offer"]');
  // Nobody has to be asked.
  await press('w');
  await shows('.decide');
  await press('1');
  one('[data-ballot-heading]')!.focus();
  await key('{Enter}', 'decided');
  await press('{Enter}');
  await shows('.aftermath');
  await press('{Enter}');
  await shows('[data-ending]');
  await expectNoBarriers();
  expect(kept().past.map(({ second }) => second !== null)).toEqual([true, true, true, false]);
  await press('{Enter}');
  await shows('[data-step]');
  await expect.poll(() => document.body.dataset['place'], PATIENCE).toBe('debrief');
});

test('a reload in the midst of a vote loses none, and one’s own run waits untouched', async () => {
  const own = open();
  await begin(own);
  await order(own, 1);
  const mine = shelf().held.get(RUN_KEY);
  await beginClass(own);
  await key('{Enter}', 'first');
  await press('11122');
  await expect.poll(() => document.body.textContent, PATIENCE).toContain('5 of 28');
  const again = open();
  await openClass(again);
  await shows('[data-ballot="first"]');
  expect(document.body.textContent).toContain('5 of 28');
  again.intents.leaveSide();
  await shows('[data-resume]');
  expect(one('.title-kept')!.textContent).toContain('The first word');
  expect(shelf().held.get(RUN_KEY)).toBe(mine);
  one('[data-resume]')!.click();
  await shows('.desk .aftermath');
});

test('going back puts a decision anew, and the earlier votes are there again when the class returns', async () => {
  const session = open();
  await beginClass(session);
  await voteAndDecide();
  await shows('[data-ballot="decided"]');
  await press('{Enter}');
  await shows('.aftermath');
  session.intents.rewind(0);
  await shows('[data-ballot="opened"]');
  expect(document.body.dataset['place']).toBe('class');
  expect(kept().run.picks).toEqual([]);
  session.intents.takeUpPrevious();
  await shows('.aftermath');
  expect(kept().run.picks).toHaveLength(1);
  expect(kept().past).toHaveLength(1);
});
