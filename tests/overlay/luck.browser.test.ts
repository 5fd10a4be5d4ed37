// Owns the proof of judgement or luck in a browser: counted by a real worker, given up by a click, and told with its lens.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoBarriers } from './mount.ts';
import { PATIENCE, begin, eachWithItsOwn, one, order, shows } from './visit-page.ts';

const { open } = eachWithItsOwn();
const part = (id: string) => document.querySelector<HTMLElement>(`[aria-labelledby="${id}"]`)!;
const button = (id: string) => part(id).querySelector<HTMLButtonElement>('.luck-play')!;

test('the worker counts one’s orders, stops when it is told to, and argues with a number', async () => {
  const session = open('?seed=3');
  await begin(session);
  while (session.view.value!.stage === 'decision') await order(session, 1, 1, 1);
  session.intents.toDebrief();
  session.intents.toStep('luck');
  await shows('[data-luck] .luck-play');

  button('luck-spread').click();
  await shows('[data-luck-stop]');
  one('[data-luck-stop]')!.click();
  await expect.poll(() => one('[data-luck-stop]'), PATIENCE).toBeNull();
  expect(one('.luck-told')).toBeNull();

  button('luck-spread').click();
  await shows('.luck-told');
  expect(part('luck-spread').querySelectorAll('.luck-squares')).toHaveLength(3);
  expect(one('.luck-told')!.textContent).toMatch(/^In this model, under the lens “.+”, your orders end .+ of .+ runs/);
  expect(part('luck-spread').querySelectorAll('tr[data-yours]')).toHaveLength(1);

  for (let left = 3; left > 0; left -= 1) {
    button('luck-what-if').click();
    await expect.poll(() => document.querySelectorAll('[data-what-if]').length, PATIENCE).toBe(4 - left);
  }
  expect(part('luck-what-if').querySelector('select')).toBeNull();

  const slider = part('luck-numbers').querySelector<HTMLInputElement>('input')!;
  expect(button('luck-numbers').disabled).toBe(true);
  slider.value = slider.max;
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(() => button('luck-numbers').disabled, PATIENCE).toBe(false);
  button('luck-numbers').click();
  await expect.poll(() => part('luck-numbers').querySelectorAll('.luck-squares').length, PATIENCE).toBe(2);
  await expectNoBarriers();
  for (const width of [390, 1920]) {
    await page.viewport(width, 844);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  }
}, 60_000);
