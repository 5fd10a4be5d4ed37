// Owns the proof that a visit keeps its promises: a run by keys alone, resume, rewind, codes, Back, storage that refuses.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { startBack } from '../../src/overlay/back.ts';
import { mountPage } from '../../src/overlay/page.tsx';
import type { Session } from '../../src/overlay/session.ts';
import { type Shelf, emptyShelf, visit } from '../builders/tiny-visit.ts';
import { byText, expectNoBarriers } from './mount.ts';

/** Tests share two cores with whatever else runs: waits are long, and end at once when the page has moved. */
const PATIENCE = { timeout: 6000 };

let stops: (() => void)[] = [];
let shelf: Shelf;
beforeEach(async () => {
  shelf = emptyShelf();
  await page.viewport(1366, 657);
});
afterEach(() => {
  for (const stop of stops.toReversed()) stop();
  stops = [];
});

/** Opens the page as a new tab would, with `#scene` removed. */
function open(search?: string): Session {
  document.body.innerHTML = '<div id="overlay"></div>';
  const session = visit(shelf, search);
  stops.push(mountPage(document.querySelector<HTMLElement>('#overlay')!, session));
  return session;
}

const one = (selector: string) => document.querySelector<HTMLElement>(selector);
const press = (keys: string) => userEvent.keyboard(keys);
async function shows(selector: string): Promise<void> {
  await expect.poll(() => one(selector), PATIENCE).not.toBeNull();
}

async function tabTo(selector: string): Promise<void> {
  for (let stopsPassed = 0; stopsPassed < 60; stopsPassed++) {
    await press('{Tab}');
    if (document.activeElement?.matches(selector)) return;
  }
  throw new Error(`Tab does not reach "${selector}".`);
}

/** Chooses by number in each line, gives, confirms, goes on. */
async function decide(...numbers: number[]): Promise<void> {
  for (const number of numbers) {
    await press(String(number));
    await press('{Tab}');
  }
  one('[data-heading]')!.focus();
  await press('{Enter}');
  await shows('[data-cancel]');
  await press('{Enter}');
  await shows('.aftermath');
  await press('{Enter}');
}

/** The same without keys: the option of this place in each line, given and gone on from. */
async function order(session: Session, ...places: number[]): Promise<void> {
  const lines = session.view.value!.decision!.lines;
  session.intents.choose(lines.map(({ id, options }, line) => ({ line: id, option: options[places[line]! - 1]!.id })));
  await shows('.aftermath');
  session.intents.proceed();
  await expect.poll(() => one('.aftermath'), PATIENCE).toBeNull();
}

async function begin(session: Session): Promise<void> {
  session.intents.toPremise(session.state.choice);
  session.intents.begin();
  await shows('[data-decision]');
}

test('a whole run needs no pointer and no picture, and no screen of it raises a barrier', async () => {
  open();
  await tabTo('[data-begin]');
  await press('{Enter}');
  await shows('[data-skip], [data-primary]');
  await tabTo('[data-skip], [data-primary]');
  await press('{Enter}');
  await shows('[data-decision="first-word"]');
  expect(document.activeElement?.textContent).toContain('The first word');
  await expectNoBarriers();
  await decide(1);
  await shows('[data-decision="the-course"]');
  await expectNoBarriers();
  await decide(1, 1);
  await shows('[data-decision="last-offer"]');
  await decide(1);
  await shows('[data-ending="quiet-exchange"]');
  await expectNoBarriers();
  await press('{Enter}');
  await shows('.comparison');
  expect(document.querySelectorAll('.comparison tbody tr')).toHaveLength(3);
  await expectNoBarriers();
});

test('a branch says that history never saw it, and its ending is compared as such', async () => {
  const session = open();
  await begin(session);
  await order(session, 1);
  await shows('[data-decision="the-course"]');
  await order(session, 2, 1);
  await shows('[data-decision="after-the-strike"]');
  expect(one('.branch')?.textContent).toContain('never saw');
  await order(session, 1);
  await shows('[data-ending]');
  session.intents.toDebrief();
  await shows('.comparison');
  expect(one('.comparison')?.textContent).toContain('History never saw this decision.');
});

test('what one line settles closes options of the next, with the reason, and a choice made before is taken back', async () => {
  const session = open();
  await begin(session);
  await order(session, 1);
  await shows('[data-decision="the-course"]');
  const letter = '[data-option="open-letter"] input';
  one(letter)!.click();
  await expect.poll(() => document.querySelector<HTMLInputElement>(letter)?.checked, PATIENCE).toBe(true);
  one('[data-option="strike"] input')!.click();
  await expect.poll(() => document.querySelector<HTMLInputElement>(letter)?.disabled, PATIENCE).toBe(true);
  expect(document.querySelector<HTMLInputElement>(letter)?.checked).toBe(false);
  expect(one('[data-option="open-letter"]')?.textContent).toContain('The planes have already said it.');
  one('[data-option="blockade"] input')!.click();
  await expect.poll(() => document.querySelector<HTMLInputElement>(letter)?.disabled, PATIENCE).toBe(false);
});

test('an order is asked for once, and can be taken back until it is given', async () => {
  const session = open();
  await begin(session);
  await press('{Enter}');
  await expect.poll(() => one('[role="alert"]')?.textContent, PATIENCE).toContain('Choose an order first.');
  await press('2');
  await press('{Enter}');
  await shows('[data-cancel]');
  await press('{Escape}');
  await expect.poll(() => one('[data-cancel]'), PATIENCE).toBeNull();
  await press('1');
  await press('{Enter}');
  await shows('[data-cancel]');
  one('[data-cancel]')!.click();
  await expect.poll(() => one('[data-cancel]'), PATIENCE).toBeNull();
  expect(session.view.value?.stage).toBe('decision');
});

test('a closed tab loses nothing: the next one offers the run where it stood', async () => {
  const session = open();
  await begin(session);
  await order(session, 2);
  await shows('[data-decision="the-course"]');
  const next = open();
  await shows('[data-resume]');
  expect(one('.title-kept')?.textContent).toContain('The first word');
  one('[data-resume]')!.click();
  await shows('.aftermath');
  expect(next.view.value?.steps).toHaveLength(1);
});

test('a damaged save is told, kept aside, and does not stop a new run', async () => {
  shelf.held.set('excomm.run', '{"format":"excomm-run-1","picks":');
  const session = open();
  await shows('.notice');
  expect(one('[data-resume]')).toBeNull();
  await begin(session);
  expect(shelf.held.get('excomm.aside-1')).toBe('{"format":"excomm-run-1","picks":');
  byText('.notice button', 'Dismiss').click();
  await expect.poll(() => one('.notice'), PATIENCE).toBeNull();
});

test('where storage refuses, play goes on and it is told once', async () => {
  shelf.refuses = true;
  const session = open();
  await begin(session);
  await order(session, 1);
  await shows('[data-decision="the-course"]');
  expect(document.querySelectorAll('.notice')).toHaveLength(1);
});

test('from the log one goes back to a decision, and the run from before is kept until the new one ends', async () => {
  const session = open();
  await begin(session);
  await order(session, 1);
  await shows('[data-decision="the-course"]');
  await order(session, 1, 1);
  await shows('[data-decision="last-offer"]');
  await press('l');
  await shows('[data-rewind="0"]');
  one('[data-rewind="0"]')!.click();
  await shows('.log-ask');
  byText('.log-ask button', 'Go back').click();
  await shows('[data-decision="first-word"]');
  expect(shelf.held.get('excomm.previous')).toContain('"the-course"');
  await press('l');
  await shows('.log-previous');
  byText('.log-previous button', 'Return').click();
  await shows('[data-decision="last-offer"], .aftermath');
  expect(session.view.value?.steps).toHaveLength(2);
});

test('a code opens its run beside the record and leaves the own run alone; a mistyped one is told and stays', async () => {
  const session = open();
  await begin(session);
  await order(session, 1);
  await order(session, 1, 1);
  await shows('[data-decision="last-offer"]');
  await order(session, 1);
  await shows('[data-ending]');
  session.intents.toDebrief();
  await shows('[data-run-code]');
  const code = one('[data-run-code]')!.textContent!;
  session.intents.toTitle();
  await shows('#code');
  const kept = shelf.held.get('excomm.run');

  await userEvent.fill(one('#code')!, `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  byText('.title-code button', 'Open').click();
  await expect.poll(() => one('#code-problem')?.textContent, PATIENCE).toMatch(/code/);
  expect((one('#code') as HTMLInputElement).value).toContain(code.slice(0, -1));

  await userEvent.fill(one('#code')!, code.toLowerCase());
  byText('.title-code button', 'Open').click();
  await shows('.debrief .comparison');
  expect(one('.debrief-head')?.textContent).toContain('by its code');
  expect(shelf.held.get('excomm.run')).toBe(kept);
});

test('Back closes what is open, then leads to the title page, and the run is still there', async () => {
  const session = open();
  stops.push(startBack({ ...session, isThere: () => true, addressOf: () => location.pathname + location.search }));
  await begin(session);
  session.intents.openSheet({ kind: 'map' });
  await shows('dialog');
  history.back();
  await expect.poll(() => one('dialog'), PATIENCE).toBeNull();
  expect(session.place.value).toBe('play');
  history.back();
  await shows('[data-resume]');
  history.forward();
  await shows('[data-decision="first-word"]');
});

test('letters open what lies beside the decision, unless they are switched off', async () => {
  const session = open();
  await begin(session);
  for (const [letter, kind] of [
    ['s', 'sources'],
    ['m', 'map'],
    ['g', 'gauges'],
    ['l', 'log'],
  ] as const) {
    await press(letter);
    await expect.poll(() => session.sheet.value?.kind, PATIENCE).toBe(kind);
    await press('{Escape}');
    await expect.poll(() => session.sheet.value, PATIENCE).toBeNull();
  }
  session.state.letterKeys.value = false;
  await press('s');
  expect(session.sheet.value).toBeNull();
});

test('a paper opens from its line in the memo, and Esc gives the focus back', async () => {
  const session = open();
  await begin(session);
  await order(session, 1);
  await shows('.chip-paper');
  one('.chip-paper')!.focus();
  await press('{Enter}');
  await expect.poll(() => one('dialog .paper-text')?.textContent?.length ?? 0, PATIENCE).toBeGreaterThan(10);
  expect(document.activeElement?.closest('dialog')).not.toBeNull();
  await press('{Escape}');
  await expect.poll(() => document.activeElement?.className, PATIENCE).toContain('chip-paper');
});

test('what the address could not have is said on the title page', async () => {
  open('?lens=extreme');
  await shows('.notice');
  expect(one('.notice')?.textContent).toContain('“extreme”');
});
