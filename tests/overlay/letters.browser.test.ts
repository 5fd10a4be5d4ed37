// Owns the proof that letters, the cause of the danger and what the chart marks are told by the page without the chart.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LetterView } from '../../src/run/crisis-view.ts';
import { source } from '../builders/page-decisions.ts';
import { expectNoBarriers, mount, type Mounted } from './mount.ts';

const letter: LetterView = {
  id: 'answer',
  title: 'Kennedy’s letter of the 27th',
  from: 'washington',
  by: 'cable',
  state: 'under-way',
  since: '20:05',
  about: false,
  span: 'an hour',
  share: 0.2,
  answers: 'Khrushchev’s letter of the 26th',
  text: 'The missiles out, then no invasion.',
  standing: 'documented',
  cites: [source('FRUS6-67')],
};

let page: Mounted;
beforeEach(() => {
  page = mount(undefined, false);
  page.place.value = 'play';
});
afterEach(() => page.stop());

const told = () => document.querySelector('.letters-line')?.textContent?.replace(/\s+/g, ' ') ?? '';
const show = (over: object) => {
  page.view.value = { ...page.view.value!, ...over };
};

test('a letter on its way is told with its hour and with what it answers, and one that came with the time it took', async () => {
  show({ letters: [letter] });
  await expect.poll(told).toContain('on its way since 20:05, an hour so far. Answers Khrushchev’s letter of the 26th.');
  show({
    letters: [
      {
        ...letter,
        from: 'moscow',
        state: 'there',
        about: true,
        span: '11½ hours',
        standing: 'plausible',
        answers: null,
      },
    ],
  });
  await expect.poll(told).toContain('here since about 20:05, after 11½ hours; not answered.');
  expect(told()).toContain('no such letter was written');
  await expectNoBarriers();
  show({ letters: [] });
  await expect.poll(told).toBe('');
});

test('the status row says which way the danger moves, and what moved it', async () => {
  const { escalation } = page.view.value!;
  show({ escalation: { ...escalation, band: 'BRINK', direction: 'falling', cause: 'DEFCON 2 in clear' } });
  const row = () => document.querySelector('.status-escalation')?.textContent?.replace(/\s+/g, ' ');
  await expect.poll(row).toContain('BRINK, ▼ easing since your last order; because: DEFCON 2 in clear');
});

test('the map as a list says what the chart says with fill, strokes and grease pencil', async () => {
  const { chart } = page.view.value!;
  const [site, ship] = chart.marks;
  const marks = [
    { ...ship!, state: 'lost' as const },
    { ...site!, reading: { rank: 0.5, band: 'many ready', estimate: true }, circled: true as const },
  ];
  show({ chart: { ...chart, marks } });
  page.page.intents.openSheet({ kind: 'map' });
  const rows = () => [...document.querySelectorAll('dialog tbody tr')].map((row) => row.textContent ?? '');
  await expect.poll(() => rows().length).toBe(2);
  expect(rows()[0]).toContain('Believed: many ready. Ringed on the chart.');
  expect(rows()[1]).toContain('Lost. Position illustrative.');
  await expectNoBarriers();
});
