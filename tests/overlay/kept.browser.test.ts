// Owns the proof that no run is lost: closed tabs, damaged saves, storage that refuses, rewind, codes, Back, a lost connection.
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { startBack } from '../../src/overlay/back.ts';
import { byText } from './mount.ts';
import { PATIENCE, begin, eachWithItsOwn, one, order, press, shows } from './visit-page.ts';

const { open, shelf, alsoStop } = eachWithItsOwn();

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

test('what is half given at a decision stands there again after a reload, and not in another run', async () => {
  const session = open();
  await begin(session);
  await order(session, 1);
  await shows('[data-decision="the-course"]');
  one('[data-line] [data-option] input')!.click();
  await expect.poll(() => shelf().held.get('excomm.draft'), PATIENCE).toBeDefined();
  const chosen = () => one('[data-line] input:checked')?.closest('[data-option]')?.getAttribute('data-option');
  const mark = chosen();
  expect(mark).toBeDefined();
  const next = open();
  next.intents.resume();
  await shows('.aftermath');
  next.intents.proceed();
  await shows('[data-decision="the-course"]');
  expect(chosen()).toBe(mark);
  next.intents.toTitle();
  await begin(next);
  await order(next, 1);
  await shows('[data-decision="the-course"]');
  expect(chosen()).toBeUndefined();
});

test('a damaged save is told, kept aside, and does not stop a new run', async () => {
  shelf().held.set('excomm.run', '{"format":"excomm-run-1","picks":');
  const session = open();
  await shows('.notice');
  expect(one('[data-resume]')).toBeNull();
  await begin(session);
  expect(shelf().held.get('excomm.aside-1')).toBe('{"format":"excomm-run-1","picks":');
  byText('.notice button', 'Dismiss').click();
  await expect.poll(() => one('.notice'), PATIENCE).toBeNull();
});

test('where storage refuses, play goes on and it is told once', async () => {
  shelf().refuses = true;
  const session = open();
  await begin(session);
  await order(session, 1);
  await shows('[data-decision="the-course"]');
  expect(document.querySelectorAll('.notice')).toHaveLength(1);
  byText('.notice button', 'Dismiss').click();
  await expect.poll(() => one('.notice'), PATIENCE).toBeNull();
  await order(session, 1, 1);
  expect(one('.notice')).toBeNull();
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
  // Reading begins at the decision gone back to, not at the button that opened the log.
  expect(document.activeElement?.matches('[data-heading]')).toBe(true);
  expect(shelf().held.get('excomm.previous')).toContain('"the-course"');
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
  const kept = shelf().held.get('excomm.run');

  await userEvent.fill(one('#code')!, `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  byText('.title-code button', 'Open').click();
  await expect.poll(() => one('#code-problem')?.textContent, PATIENCE).toMatch(/code/);
  expect((one('#code') as HTMLInputElement).value).toContain(code.slice(0, -1));

  await userEvent.fill(one('#code')!, `https://example.org/#r=${code.toLowerCase()} `);
  byText('.title-code button', 'Open').click();
  await shows('.debrief-head');
  session.intents.toStep('orders');
  await shows('.debrief .comparison');
  expect(one('.debrief-head')?.textContent).toContain('by its code');
  expect(shelf().held.get('excomm.run')).toBe(kept);
});

test('a run is handed in before its end, and another machine goes on with it; the run that was there is kept', async () => {
  const session = open();
  await begin(session);
  await press('l');
  await shows('.log');
  expect(one('.hand-in')).toBeNull();
  session.intents.closeSheet();
  await order(session, 2);
  await press('l');
  await shows('.hand-in [data-run-code]');
  expect(one('.hand-in')?.textContent).toContain(session.view.value!.decision!.title);
  const code = one('[data-run-code]')!.textContent!;

  shelf().held.clear();
  const other = open();
  await begin(other);
  await order(other, 1);
  other.intents.toTitle();
  await shows('#code');
  await userEvent.fill(one('#code')!, code);
  byText('.title-code button', 'Open').click();
  await shows('.aftermath');
  expect(other.view.value?.steps.map(({ label }) => label)).toEqual(
    session.view.value?.steps.map(({ label }) => label),
  );
  expect(shelf().held.get('excomm.previous')).toContain('excomm-run-1');
  expect(document.querySelectorAll('.notice')).toHaveLength(2);
});

test('Back closes what is open, then leads to the title page, and the run is still there', async () => {
  const session = open();
  alsoStop(startBack({ ...session, addressOf: () => location.pathname + location.search, addressed: () => null }));
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

test('a sheet opened while the one before is still being left stays open, and Back closes it', async () => {
  const session = open();
  alsoStop(startBack({ ...session, addressOf: () => location.pathname + location.search, addressed: () => null }));
  await begin(session);
  session.intents.openSheet({ kind: 'map' });
  await shows('dialog');
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  session.intents.closeSheet();
  session.intents.openSheet({ kind: 'log' });
  await arrived;
  expect(session.sheet.value?.kind).toBe('log');
  history.back();
  await expect.poll(() => session.sheet.value, PATIENCE).toBeNull();
  expect(session.place.value).toBe('play');
  history.back();
  await shows('[data-resume]');
});

test('a lesson that begins in a later chapter waits for its words', async () => {
  let isOnline = false;
  const rest = {
    isThere: () => false,
    fetch: () => (isOnline ? Promise.resolve() : Promise.reject(new TypeError('Failed to fetch'))),
  };
  const session = open(undefined, rest, { standsInOpening: () => false });
  session.intents.toPremise(session.state.choice);
  session.intents.begin();
  await shows('.notice');
  expect(session.place.value).toBe('premise');
  isOnline = true;
  session.intents.begin();
  await shows('[data-decision]');
  expect(one('.notice')).toBeNull();
});

test('going on waits for the later chapters; a lost connection is told, and going on again tries again', async () => {
  let isThere = false;
  let isOnline = false;
  const fetch = async () => {
    if (!isOnline) throw new TypeError('Failed to fetch');
    isThere = true;
  };
  const session = open(undefined, { isThere: () => isThere, fetch });
  await begin(session);
  session.intents.choose([{ line: session.view.value!.decision!.lines[0]!.id, option: 'keep-silent' }]);
  await shows('.aftermath');
  await press('{Enter}');
  await shows('.notice');
  expect(one('.notice')?.textContent).toContain('nothing is lost');
  expect(one('.aftermath')).not.toBeNull();
  isOnline = true;
  await press('{Enter}');
  await shows('[data-decision="the-course"]');
  expect(one('.notice')).toBeNull();
});
