// Owns the proof of the three layers: nothing of the second and third is on the page before its decision's order is given.
import { expect, test } from 'vitest';
import { expectNoBarriers } from './mount.ts';
import { PATIENCE, begin, eachWithItsOwn, one, order, shows } from './visit-page.ts';

const { open, shelf } = eachWithItsOwn();
const THEY = 'Southland had sent engineers for a water pipe.';
const NOW = 'The trench was for a water pipe.';
const LATER = 'The admiral had already moved two squadrons.';
const html = () => document.body.innerHTML;

test('after each order two sheets can be opened, and before it neither is on the page', async () => {
  const session = open('?reveal=step&fate=history');
  await begin(session);
  expect(await session.intents.findLayers('first-word')).toBeNull();
  expect([html().includes(THEY), html().includes(NOW)]).toEqual([false, false]);
  session.intents.choose([{ line: 'first-word', option: 'keep-silent' }]);
  await shows('.layer');
  const sheets = [...document.querySelectorAll<HTMLDetailsElement>('.layer')];
  expect(sheets.map(({ open: isOpen }) => isOpen)).toEqual([false, false]);
  expect(sheets.map((sheet) => sheet.textContent?.includes(LATER))).toEqual([false, false]);
  for (const sheet of sheets) sheet.querySelector('summary')!.click();
  await expect.poll(() => sheets.map(({ open: isOpen }) => isOpen), PATIENCE).toEqual([true, true]);
  expect(sheets[0]!.textContent).toContain(THEY);
  expect(sheets[1]!.textContent).toContain(NOW);
  expect(await session.intents.findLayers('the-course')).toBeNull();
  await expectNoBarriers();
  session.intents.proceed();
  await shows('[data-decision="the-course"]');
  expect([html().includes(THEY), html().includes(NOW), html().includes(LATER)]).toEqual([false, false, false]);
  expect(await session.intents.findLayers('the-course')).toBeNull();
});

test('at the end, unless somebody says otherwise: then all three stand side by side', async () => {
  const session = open('?fate=history');
  await begin(session);
  session.intents.choose([{ line: 'first-word', option: 'keep-silent' }]);
  await shows('.aftermath');
  expect(one('.layers')).toBeNull();
  session.intents.proceed();
  await shows('[data-decision="the-course"]');
  await order(session, 1, 1);
  await shows('[data-decision="last-offer"]');
  await order(session, 1);
  await shows('[data-ending]');
  expect(html()).not.toContain(NOW);
  session.intents.toDebrief();
  session.intents.toStep('layers');
  await shows('#row-first-word .row-layers');
  const told = one('#row-first-word .row-layers')!.textContent;
  expect(told).toContain('The pictures came this morning.');
  expect(told).toContain(THEY);
  expect(told).toContain(NOW);
  await expectNoBarriers();
});

test('the title page sets it, and the next visit and a reload keep it', async () => {
  open();
  one('.title-more summary')!.click();
  one('.title-more [value="step"]')!.click();
  await expect.poll(() => one('.title-now')?.textContent, PATIENCE).toContain('after each order');
  expect(shelf().held.get('excomm.settings')).toContain('"reveal":"step"');
  expect(open().state.settings.reveal.value).toBe('step');
});
