// Owns the proof of the paths on the page: after a run they show which way it went, beside Kennedy's.
import { expect, test } from 'vitest';
import { archiveWords as said } from '../../src/overlay/words/archive.ts';
import { text, toDebrief } from './archive-page.ts';
import { eachWithItsOwn, shows } from './visit-page.ts';

const { open } = eachWithItsOwn();

test('after a run, the paths show which way it went, in the picture and in words', async () => {
  const session = open();
  await toDebrief(session);
  session.intents.toArchive({ part: 'paths' }, true);
  await shows('.crisis-graph .yours');
  expect([...document.querySelectorAll('.crisis-graph g.yours')].map(({ id }) => id)).toContain('graph-the-course');
  const course = text('#paths-the-course');
  expect(course).toContain(said.paths.metByYou);
  const mine = [...document.querySelectorAll('#paths-the-course .paths-yours')].map(
    (each) => each.parentElement!.textContent,
  );
  expect(mine).toHaveLength(2);
  expect(text('#paths-after-the-strike')).not.toContain(said.paths.metOnlyByYou);
});
