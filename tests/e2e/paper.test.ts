// Owns the proof of the paper pack as printed pages, A4 and Letter: nothing cut, no card parted, no type too small to copy.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PACK_PARTS, type PackPart } from '../../src/overlay/pack-choice.ts';
import { findBarriers, startStage, type Stage, type Watched } from './browser.ts';

const PUPILS = 24;
const CARDS_ON_A_PAGE = 4;
const PX_PER_MM = 96 / 25.4;
/** Margins of the sheets in millimetres, as sheets.css sets them. */
const MARGIN = { across: 11, down: 10 };
const SMALLEST_TYPE_PX = (10 / 72) * 96;
const PAPERS = [
  { format: 'A4', width: 210, height: 297 },
  { format: 'Letter', width: 215.9, height: 279.4 },
] as const;
type Paper = (typeof PAPERS)[number];

const roomOf = ({ width, height }: Paper) => ({
  width: Math.floor((width - 2 * MARGIN.across) * PX_PER_MM),
  height: Math.floor((height - 2 * MARGIN.down) * PX_PER_MM),
});

let stage: Stage;
let watched: Watched;
beforeAll(async () => {
  stage = await startStage();
  watched = await stage.open('#paper');
  await watched.page.locator('[data-sheet]').first().waitFor();
});
afterAll(() => stage.stop());

/** Shows these parts, by the address as a teacher's link would. */
async function show(page: Page, parts: readonly PackPart[], more = ''): Promise<void> {
  await page.evaluate(
    (hash) => (location.hash = hash),
    `paper=lesson=single&pupils=${PUPILS}&parts=${parts.join(',')}${more}`,
  );
  await page.locator(`[data-sheet="${parts[0]}"]`).first().waitFor();
  const strangers = PACK_PARTS.filter((part) => !parts.includes(part)).map((part) => `[data-sheet="${part}"]`);
  if (strangers.length > 0)
    await page.waitForFunction((all) => document.querySelector(all) === null, strangers.join(','));
}

/** Heights of the sheets as they stand on this paper, and whatever would be cut or could not be read. */
async function measure(page: Page, paper: Paper) {
  const room = roomOf(paper);
  await page.setViewportSize(room);
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate((smallest) => {
    const troubles: string[] = [];
    const name = (element: Element) =>
      `${element.tagName} ${element.className}: ${(element.textContent ?? '').slice(0, 40)}`;
    for (const sheet of document.querySelectorAll('[data-sheet]')) {
      const edge = sheet.getBoundingClientRect().right + 1;
      for (const element of sheet.querySelectorAll('*')) {
        if (element.closest('.aside')) continue;
        if (element.getBoundingClientRect().right > edge) troubles.push(`cut: ${name(element)}`);
        const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
        const style = getComputedStyle(element);
        if (hasText && Number.parseFloat(style.fontSize) < smallest - 0.1) troubles.push(`small: ${name(element)}`);
        if (hasText && style.color !== 'rgb(0, 0, 0)') troubles.push(`grey: ${name(element)}`);
      }
    }
    return {
      troubles,
      pageWidth: document.documentElement.scrollWidth,
      narrowest: Math.min(
        ...[...document.querySelectorAll('[data-sheet]')].map((sheet) => sheet.getBoundingClientRect().width),
      ),
      sheets: [...document.querySelectorAll('[data-sheet]')].map((sheet) => sheet.getBoundingClientRect().height),
      cards: [...document.querySelectorAll('.pk-card')].map((card) => card.getBoundingClientRect().height),
      decides: [...document.querySelectorAll('.pk-decide')].map((part) => part.getBoundingClientRect().height),
      chrome: [...document.querySelectorAll('.side-bar, .pack-form')].map(
        (part) => part.getBoundingClientRect().height,
      ),
    };
  }, SMALLEST_TYPE_PX);
  return { ...found, room };
}

async function countPages(page: Page, format: Paper['format'], edge = '0'): Promise<number> {
  const margin = { top: edge, right: edge, bottom: edge, left: edge };
  const pdf = await page.pdf({ format, printBackground: false, margin });
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

test.each(PAPERS)('on $format every part comes out whole, and on as many pages as its sheets need', async (paper) => {
  const { page, troubles } = watched;
  const pages: Record<string, number> = {};
  for (const part of PACK_PARTS) {
    await show(page, [part]);
    const { sheets, room, pageWidth, narrowest, cards, decides, chrome, ...found } = await measure(page, paper);
    expect(found.troubles, part).toEqual([]);
    expect(pageWidth, part).toBeLessThanOrEqual(room.width);
    expect(narrowest, part).toBeGreaterThanOrEqual(room.width - 1);
    expect(Math.max(...chrome), 'bar and form are not printed').toBe(0);
    for (const height of [...cards, ...decides]) expect(height, part).toBeLessThanOrEqual(room.height);
    pages[part] = await countPages(page, paper.format);
    const least = sheets.reduce((sum, height) => sum + Math.ceil((height - 2) / room.height), 0);
    // What may not be parted leaves room at the foot of a page, so parts that run on take a little more.
    expect(pages[part], part).toBeGreaterThanOrEqual(least);
    expect(pages[part], part).toBeLessThanOrEqual(least + Math.ceil(least / 3));
  }
  // One sheet of who plays whom, then four cards on each page: more would mean that a card was parted.
  expect(pages['cards']).toBe(1 + PUPILS / CARDS_ON_A_PAGE);
  const decisions = await show(page, ['briefings']).then(() => page.locator('[data-sheet="briefings"]').count());
  expect(decisions).toBe(6);
  // A sheet of paper, front and back, for each decision.
  expect(pages['briefings']).toBeLessThanOrEqual(2 * decisions);
  expect(pages['run']).toBe(1);
  expect(troubles).toEqual([]);
});

/** Most pages of the longest parts of the archive, which were books once. */
const LONG = { sources: 15, record: 20, paths: 36, assumptions: 58 } as const;

test.each(PAPERS)(
  'a long part of the archive is a booklet on $format, and says before how long',
  async ({ format }) => {
    const { page, troubles } = await stage.open('#archive=sources');
    // Bibliography and record on both papers: what is long in the others is long in the same way.
    const parts = Object.entries(LONG).filter(([part]) => format === 'A4' || part === 'sources' || part === 'record');
    for (const [part, most] of parts) {
      await page.evaluate((to) => (location.hash = to), `#archive=${part}`);
      await page.locator(`.archive-${part} .entry`).first().waitFor();
      const said = Number(/\d+/.exec(await page.locator('.part-print').innerText())?.[0]);
      const pages = await countPages(page, format, '10mm');
      expect(pages, part).toBeLessThanOrEqual(most);
      expect(Math.abs(said - pages) / pages, `${part}: says ${said}, is ${pages}`).toBeLessThan(0.2);
    }
    // A search makes it shorter, and the page says so.
    await page.locator('input[type=search]').fill('submarine');
    await page.waitForFunction((most) => {
      const said = document.querySelector('.part-print')?.textContent ?? '';
      return /one page/.test(said) || Number(/\d+/.exec(said)?.[0]) < most / 2;
    }, LONG.record);
    expect(troubles).toEqual([]);
  },
);

test('the largest pack and the longest words are not cut either', async () => {
  const { page } = watched;
  await show(page, [...PACK_PARTS], '&verdicts=shown&cards=2&reading=plain');
  await page.evaluate(() => {
    for (const text of document.querySelectorAll('[data-sheet] :is(h2, h3, dd, li, td, .pk-row span)')) {
      if (text.children.length === 0) text.textContent = 'Verylongword'.repeat(30);
    }
  });
  const { troubles, pageWidth, room } = await measure(page, PAPERS[1]);
  expect(troubles.filter((trouble) => trouble.startsWith('cut'))).toEqual([]);
  expect(pageWidth).toBeLessThanOrEqual(room.width);
});

test('the choice works by its form, stands in the address, and is there after a reload', async () => {
  const { page, troubles } = await stage.open('#paper=lesson=quick&pupils=4&parts=cards');
  await page.locator('[data-sheet="cards"]').first().waitFor();
  expect(await page.locator('.pk-card').count()).toBe(4);
  expect(await findBarriers(page)).toEqual([]);
  await page.locator('#pack-pupils').fill('30');
  await page.locator('#pack-pupils').blur();
  await page.locator('[data-part="key"]').check();
  await page.locator('[data-sheet="key"]').waitFor();
  expect(await page.locator('.pk-card').count()).toBe(30);
  await page.reload();
  await page.locator('[data-sheet="key"]').waitFor();
  expect(await page.locator('.pk-card').count()).toBe(30);
  expect(await page.locator('#pack-lesson').inputValue()).toBe('quick');
  await page.locator('[data-leave]').click();
  await page.locator('[data-begin]').waitFor();
  expect(troubles).toEqual([]);
});
