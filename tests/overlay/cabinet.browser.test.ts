// Owns the proof that the Cabinet Room opens by key, menu and link, says who leans where, and gives the focus back.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { byText, expectNoBarriers } from './mount.ts';
import { PATIENCE, begin, eachWithItsOwn, one, order, press, shows } from './visit-page.ts';

const { open } = eachWithItsOwn();

test('the room opens by key and by the link beside the table, and tells who moved', async () => {
  const session = open();
  await begin(session);
  await press('c');
  await shows('.cabinet');
  expect(one('.cabinet')?.textContent).toContain('Ada Holm');
  expect(one('.cabinet')?.textContent).toContain('A school in ruins.');
  byText('dialog .sheet-head button', 'Close').click();
  await expect.poll(() => one('dialog'), PATIENCE).toBeNull();
  await order(session, 1);
  await shows('[data-decision="the-course"]');
  one('.seats-room')!.focus();
  await press('{Enter}');
  await shows('.cabinet-moves');
  expect(one('.cabinet-moves')?.textContent).toContain('Ada Holm moved from Wait to Stop the ships.');
  expect(document.querySelectorAll('.cabinet-balance tbody tr')).toHaveLength(2);
  await expectNoBarriers();
  for (const [width, height] of [
    [390, 844],
    [1920, 1080],
  ] as const) {
    await page.viewport(width, height);
    expect(one('dialog')!.scrollWidth).toBeLessThanOrEqual(one('dialog')!.clientWidth);
  }
  byText('dialog .sheet-head button', 'Close').click();
  await expect.poll(() => document.activeElement?.className, PATIENCE).toBe('seats-room');
}, 60_000);
