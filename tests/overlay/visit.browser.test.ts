// Owns the proof that a run is played by keys alone with the picture removed, and that orders are asked for as promised.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { RUN_KEY } from '../../src/overlay/run-store.ts';
import { words } from '../../src/overlay/words/page.ts';
import type { RunLog } from '../../src/run/log.ts';
import { expectNoBarriers } from './mount.ts';
import { PATIENCE, begin, eachWithItsOwn, one, order, press, shows } from './visit-page.ts';

const { open, shelf } = eachWithItsOwn();

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
  await shows('[data-step="felt"]');
  await expectNoBarriers();
  await press('{ArrowRight}');
  await shows('[data-step="path"]');
  await press('{ArrowRight}');
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
  session.intents.toStep('orders');
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

test('what is said before an order is kept with it; where a link requires it, no order goes out without', async () => {
  const session = open('?forecast=required');
  await begin(session);
  one('[data-option] input')!.click();
  await shows('[data-primary]:not(.primary-waiting)');
  one('[data-primary]')!.click();
  await shows('.note');
  await press('{Enter}');
  await expect.poll(() => one('.orders-complaint')?.textContent, PATIENCE).toContain('how likely war is');
  expect(document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe('danger');
  await expectNoBarriers();
  one('[data-note="danger"] label:nth-child(2) input')!.click();
  const say = (part: string) => {
    const select = document.querySelector<HTMLSelectElement>(`[data-note="${part}"] select`)!;
    return userEvent.selectOptions(select, select.options[1]!.value);
  };
  for (const part of ['answer', 'reason']) await say(part);
  const { innerWidth, innerHeight } = window;
  await page.viewport(innerWidth, 440);
  one('.confirm [data-primary]')!.click();
  await expect.poll(() => document.activeElement?.closest('[data-note]')?.getAttribute('data-note')).toBe('source');
  // What is asked for stays in sight, however far below it the field is.
  expect(one('.orders-complaint')!.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  await page.viewport(innerWidth, innerHeight);
  await say('source');
  await userEvent.fill(document.querySelector<HTMLElement>('.note textarea')!, ' It gives us a day. ');
  one('.confirm [data-primary]')!.click();
  await shows('.aftermath');
  const kept = JSON.parse(shelf().held.get(RUN_KEY)!) as RunLog;
  expect(kept.forecasts).toEqual([{ decision: 'first-word', danger: 10, answer: 'give-way' }]);
  expect(kept.reasons).toMatchObject([{ decision: 'first-word', reason: 'peace', words: 'It gives us a day.' }]);
  // After the ending: recalled first, then shown as it was written.
  session.intents.proceed();
  await order(session, 1, 1);
  await order(session, 1);
  session.intents.toDebrief();
  session.intents.toStep('expected');
  await shows('[data-hindsight]');
  expect(one('[data-hindsight]')!.textContent).not.toContain('It gives us a day.');
  one('[data-hindsight] .hindsight-recall label:nth-child(5) input')!.click();
  await expect.poll(() => one('[data-recall]')!.textContent, PATIENCE).toBe('Show what I said');
  one('[data-recall]')!.click();
  await expect
    .poll(() => one('[data-hindsight]')!.textContent, PATIENCE)
    .toContain('You said 10 %. You remember 40 %.');
  expect(one('[data-hindsight]')!.textContent).toContain('It gives us a day.');
  await expectNoBarriers();
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

test('a double click does not answer the question that its first click raised, and skips no screen', async () => {
  const session = open();
  await userEvent.dblClick(one('[data-begin]')!);
  await shows('.premise');
  expect(session.place.value).toBe('premise');
  session.intents.begin();
  await shows('[data-decision]');
  one('[data-option] input')!.click();
  await shows('[data-primary]:not(.primary-waiting)');
  await userEvent.dblClick(one('[data-primary]')!);
  await shows('[data-cancel]');
  expect(session.view.value?.stage).toBe('decision');
  await userEvent.click(one('[data-primary]')!);
  await shows('.aftermath');
});

test('a picture that fails late gives its room away at once, and no notice covers a button', async () => {
  const session = open();
  await begin(session);
  session.withoutScene.value = true;
  session.notify(words.notices.noScene);
  await shows('.notice');
  expect(document.body.classList.contains('without-scene')).toBe(true);
  one('[data-option] input')!.click();
  await shows('[data-primary]:not(.primary-waiting)');
  for (const [width, height] of [
    [1366, 657],
    [390, 844],
    [320, 640],
  ] as const) {
    await page.viewport(width, height);
    for (const step of ['ask', 'confirm']) {
      if (step === 'confirm') one('[data-primary]')!.click();
      await shows(step === 'confirm' ? '[data-cancel]' : '[type=submit][data-primary]');
      const { x, y, width: wide, height: high } = one('[data-primary]')!.getBoundingClientRect();
      const top = document.elementFromPoint(x + wide / 2, y + high / 2);
      expect(top?.closest('[data-primary]'), `${step} at ${width} px`).not.toBeNull();
    }
    one('[data-cancel]')!.click();
  }
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
  session.state.settings.letterKeys.value = false;
  await press('s');
  expect(session.sheet.value).toBeNull();
});

test('sound is turned by a letter or its button, and what is heard stands in words until captions are off', async () => {
  const session = open();
  await begin(session);
  session.heard.value = ['telephone'];
  await expect.poll(() => one('.cable-heard')?.textContent, PATIENCE).toBe('[telephone rings twice]');
  const button = page.getByRole('button', { name: 'Sound' });
  await expect.element(button).toHaveAttribute('aria-pressed', 'true');
  await press('v');
  await expect.element(button).toHaveAttribute('aria-pressed', 'false');
  // With sound off what is heard still stands there.
  expect(one('.cable-heard')).not.toBeNull();
  await button.click();
  await expect.element(button).toHaveAttribute('aria-pressed', 'true');
  session.state.settings.captions.value = false;
  await expect.poll(() => one('.cable-heard'), PATIENCE).toBeNull();
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
