// Owns playing the built page from outside, by its test hooks alone: for the load bench and for the tests of whole runs.
import { chromium, type Browser, type Page } from 'playwright';
import { BROWSER_ARGS, findBrowser } from './browser.ts';

/** The option to take in a line of a decision, of those that are open; null takes the first of them. */
export type Picks = (decision: string, line: string, open?: readonly string[]) => string | null;

const DECISION = '[data-decision]';
const ENDING = '[data-ending]';
const PRIMARY = '[data-primary]';
/** Of an option: a hard word in its middle would be explained, and nothing chosen. */
const CORNER = { x: 12, y: 12 };

/** The browser that is on this machine, else the one that Playwright brought. */
export function launchBrowser(): Promise<Browser> {
  const found = findBrowser();
  return chromium.launch({ args: BROWSER_ARGS, ...(found ? { executablePath: found } : {}) });
}

/** From the title page past the premise to the first decision. */
export async function begin(page: Page): Promise<void> {
  await page.locator('[data-begin]').click();
  // The premise may have one screen, whose only button goes on.
  await page.locator('[data-skip]').or(page.locator(PRIMARY)).first().click();
  await page.locator(`${DECISION} [data-option]`).first().waitFor();
}

/** Chooses in every line of the decision at hand, gives the orders and confirms: then what followed is on the screen. */
export async function giveOrders(page: Page, picks: Picks): Promise<string> {
  const decision = (await page.locator(DECISION).getAttribute('data-decision')) ?? '';
  for (const line of await page.locator('[data-line]').all()) {
    const open = line.locator('[data-option]').filter({ has: page.locator('input:enabled') });
    const ids = await Promise.all((await open.all()).map((option) => option.getAttribute('data-option')));
    const named = ids.filter((id) => id !== null);
    const wanted = picks(decision, (await line.getAttribute('data-line')) ?? '', named);
    await (wanted === null ? open.first() : line.locator(`[data-option="${wanted}"]`)).click({ position: CORNER });
  }
  await page.locator(PRIMARY).click();
  await page.locator('[data-cancel]').waitFor();
  await page.locator(PRIMARY).click();
  await page.locator(DECISION).waitFor({ state: 'detached' });
  return decision;
}

/** From what followed to the next decision or to the ending. Answers the ending's id, or null. */
export async function goOn(page: Page): Promise<string | null> {
  await page.locator(PRIMARY).click();
  await page.locator(`${DECISION}, ${ENDING}`).first().waitFor();
  const ending = page.locator(ENDING);
  return (await ending.count()) > 0 ? ending.first().getAttribute('data-ending') : null;
}

/** Plays from the decision at hand to the ending. Answers the decisions met, in order, and the ending's id. */
export async function playOut(page: Page, picks: Picks): Promise<{ decisions: string[]; ending: string }> {
  const decisions: string[] = [];
  for (;;) {
    decisions.push(await giveOrders(page, picks));
    const ending = await goOn(page);
    if (ending !== null) return { decisions, ending };
  }
}

/** Opens a step of the debrief, by its name in the course. */
export async function toStep(page: Page, step: string): Promise<void> {
  const button = page.locator(`[data-to-step="${step}"]`);
  // Steps that the lesson leaves out stand behind a summary.
  const others = page.locator('.course-others:not([open])', { has: button });
  if ((await others.count()) > 0) await others.locator('summary').click();
  await button.click();
  await page.locator(`[data-step="${step}"]:not([hidden])`).waitFor();
}

/** From the ending to the debrief, and in it to the table of both runs' orders. */
export async function openDebrief(page: Page): Promise<void> {
  await page.locator(PRIMARY).click();
  await page.locator('[data-place="debrief"] [data-step]').first().waitFor();
  await toStep(page, 'orders');
  await page.locator('[data-step="orders"] table').first().waitFor();
}
