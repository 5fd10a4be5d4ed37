// Owns the proof that a lesson is chosen on the title page, and that what it took is told in the news and in the log.
import { render } from 'preact';
import { expect, test } from 'vitest';
import { PageContext } from '../../src/overlay/page-context.ts';
import { NewsPanel } from '../../src/overlay/panels/news-panel.tsx';
import { startHarness } from '../builders/page-harness.ts';
import { views } from '../builders/page-views.ts';
import { expectNoBarriers } from './mount.ts';
import { PATIENCE, begin, eachWithItsOwn, one, order, press, shows } from './visit-page.ts';

const { open } = eachWithItsOwn();
const LINE = 'As in 1962: The president stopped the ships and sent a word in private.';

test('the title page offers each lesson with its minutes, its decisions and a sentence', async () => {
  const session = open();
  await shows('.title-lessons');
  const quick = one('.title-lessons [value="quick"]')!;
  expect(quick.closest('label')?.textContent).toContain('10 minutes');
  expect(quick.closest('label')?.textContent).toContain('2 decisions');
  expect(document.querySelector<HTMLInputElement>('.title-lessons [value="full"]')?.checked).toBe(true);
  quick.click();
  await expect.poll(() => one('.title-says')?.textContent, PATIENCE).toContain('told in a line');
  await expectNoBarriers();
  one('[data-begin]')!.click();
  await shows('.premise');
  session.intents.begin();
  await shows('[data-decision="first-word"]');
  await order(session, 1);
  await shows('[data-decision="last-offer"]');
});

test('what the lesson took is told in the news of the next stop and in the log, from which nobody can go back to it', async () => {
  const session = open('?lesson=quick&fate=history');
  await begin(session);
  await order(session, 1);
  await shows('[data-decision="last-offer"]');
  expect(one('.news-taken')?.textContent).toContain(LINE);
  await press('l');
  await shows('.log-taken');
  expect(one('.log-taken')?.textContent).toContain(LINE);
  expect(document.querySelectorAll('[data-rewind]')).toHaveLength(1);
  await expectNoBarriers();
  await press('{Escape}');
  await order(session, 1);
  await shows('[data-ending]');
  session.intents.toDebrief();
  session.intents.toStep('orders');
  await shows('.hour-table .comparison');
  expect(one('.hour-table .comparison')?.textContent).toContain('given by the lesson');
  session.intents.toStep('path');
  await shows('.debrief-lead');
  expect(one('.debrief-lead')?.textContent).toContain('The lesson took one decision for you.');
});

test('of much news the newest stands open, and the rest one step away', () => {
  const [news] = views.oneLine.dispatches;
  const told = (count: number) => {
    const dispatches = Array.from({ length: count }, (_, index) => ({ ...news!, id: `news-${index}` }));
    document.body.innerHTML = '<div id="overlay"></div>';
    const root = one('#overlay')!;
    const { page } = startHarness();
    render(
      <PageContext.Provider value={page}>
        <NewsPanel dispatches={dispatches} />
      </PageContext.Provider>,
      root,
    );
    return [root.querySelectorAll('.news-earlier li').length, root.querySelectorAll('.news li').length];
  };
  expect(told(6)).toEqual([0, 6]);
  expect(told(7)).toEqual([4, 7]);
});
