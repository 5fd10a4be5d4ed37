// Owns what any screen is looked at for: names as a screen reader has them, what it lacks at 400 % zoom in forced colours, barriers, the skip link.
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { findBarriers } from './browser.ts';

export interface Looking {
  /**
   * Looks at the screen as it stands. `isOver`: it lies over another, whose title stays. `isLong`: names by the thousand, which are
   * not kept and which axe sees elsewhere.
   */
  see(page: Page, screen: string, how?: { isOver?: boolean; isLong?: boolean }): Promise<void>;
  /** What is wrong on any screen, each with its name. */
  lacks: string[];
  /** Screen by title. */
  titles: Map<string, string>;
}
/** What is not shown, as steps left behind and the debrief's print: most of the page, and axe's time goes by what is there. */
const UNSEEN = '.step[hidden], .place[hidden], .debrief-paper';
/** Snapshots of names stand in files beside this one, to be read as one hears them. */
export function startLooking(): Looking {
  const lacks: string[] = [];
  const titles = new Map<string, string>();
  return {
    lacks,
    titles,
    async see(page, screen, { isOver = false, isLong = false } = {}) {
      // A screen is named once it has been painted.
      await page.evaluate(() => new Promise((told) => requestAnimationFrame(() => setTimeout(() => setTimeout(told)))));
      const title = await page.title();
      if (!isOver && titles.has(title)) lacks.push(`${screen}: bears the title of ${titles.get(title)}, “${title}”`);
      titles.set(title, screen);
      if (!isLong) await expect.soft(await namesOf(page)).toMatchFileSnapshot(`names/${screen}.txt`);
      const found = await lacksIn(page);
      if (!isLong) found.push(...(await barriersIn(page)));
      if ((await page.locator('dialog[open]').count()) === 0) found.push(...(await lacksAtSkip(page)));
      for (const lack of found) lacks.push(`${screen}: ${lack}`);
    },
  };
}

/** By night, by day, and in forced colours. All but colours are the same in each, and looked at once. */
async function barriersIn(page: Page): Promise<string[]> {
  const found: string[] = [];
  const own = await page.evaluate(() => document.documentElement.dataset['theme'] ?? '');
  const show = (theme: string) => page.evaluate((to) => void (document.documentElement.dataset['theme'] = to), theme);
  const look = async (name: string, only?: string[]) => {
    const barriers = await findBarriers(page, only);
    found.push(...barriers.map((barrier) => `${name}: ${barrier}`));
  };
  await page.evaluate(takeAway, UNSEEN);
  await show('dark');
  await look('by night');
  await show('light');
  await look('by day', ['color-contrast']);
  await page.emulateMedia({ forcedColors: 'active' });
  // Forced colours are the reader's own, and right by that: what keeps ours is to be looked at.
  if (await page.evaluate(keepsItsColours)) await look('in forced colours', ['color-contrast']);
  await page.emulateMedia({ forcedColors: 'none' });
  await show(own);
  await page.evaluate(putBack);
  return found;
}

/** Runs in the page: a mark stands where each of these stood. */
function takeAway(unseen: string): void {
  const taken = [...document.querySelectorAll(unseen)].map((one) => [document.createComment('taken'), one] as const);
  for (const [mark, one] of taken) one.replaceWith(mark);
  Object.assign(window, { taken });
}

/** Runs in the page. */
function putBack(): void {
  const { taken } = window as unknown as { taken: [Comment, Element][] };
  for (const [mark, one] of taken) mark.replaceWith(one);
}

/** Runs in the page. */
function keepsItsColours(): boolean {
  return [...document.querySelectorAll('body *')].some(
    (one) => one.checkVisibility() && one.textContent !== '' && getComputedStyle(one).forcedColorAdjust === 'none',
  );
}

/** The way past bars and tabs: seen once it has the focus, it leads into the matter and leaves the address alone. */
async function lacksAtSkip(page: Page): Promise<string[]> {
  const skip = page.locator('[data-skip-link]');
  if ((await skip.count()) === 0) return (await page.locator('nav, header').count()) === 0 ? [] : ['has no skip link'];
  const before = page.url();
  await skip.focus();
  const box = await skip.boundingBox();
  await page.keyboard.press('Enter');
  const isThere = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  const lacks = isThere && page.url() === before ? [] : ['its skip link does not lead into the matter'];
  return box && box.width > 60 && box.height >= 24 && box.x >= 0 && box.y >= 0
    ? lacks
    : [...lacks, 'its skip link is not seen'];
}

/** 1280 by 1024 at 400 %: WCAG 1.4.10. */
const ZOOMED = { width: 320, height: 256 };
/** Nodes that are read and not steered by: their words are the scenario's, and other tests read them. */
const READ_ONLY =
  /^- '?(text|paragraph|strong|emphasis|term|definition|code|time|superscript|listitem|list|option|\/\w+)\b/;
const LONGEST = 90;
/** Letters and figures that differ from build to build, or from class to class. */
const DRAWN = /\b[0-9A-Z]{4}(-[0-9A-Z]{1,4}){2,}\b/g;

/** Landmarks, headings, controls and live regions in the order of reading, each with its name; long ones cut. */
export async function namesOf(page: Page, root = 'body'): Promise<string> {
  const lines = (await page.locator(root).ariaSnapshot()).split('\n');
  const kept: { depth: number; text: string }[] = [];
  const above: number[] = [];
  for (const line of lines) {
    const text = line.trimStart();
    const depth = line.length - text.length;
    if (READ_ONLY.test(text)) continue;
    while (above.length > 0 && above.at(-1)! >= depth) above.pop();
    kept.push({ depth: above.length, text: shortened(text) });
    above.push(depth);
  }
  return `${kept.map(({ depth, text }) => '  '.repeat(depth) + text).join('\n')}\n`;
}

function shortened(line: string): string {
  const plain = line
    .replace(/^- '(.*)'(:?.*)$/, '- $1$2')
    .replaceAll(DRAWN, 'CODE')
    .replace(/:$/, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

/** What is missing on the screen as it stands, each in a few words. The window is as it was afterwards. */
export async function lacksIn(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize(ZOOMED);
  await page.emulateMedia({ forcedColors: 'active' });
  // What is laid out by script follows the window a little later; what stays wide is told below.
  const fits = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth';
  for (let tries = 0; tries < 40 && !(await page.evaluate(fits)); tries++) await page.waitForTimeout(50);
  // Said as text: what tsx puts into functions is not in the page.
  const lacks = await page.evaluate<string[]>(`(${lackingHere.toString()})()`);
  await page.keyboard.press('Tab');
  lacks.push(...(await page.evaluate<string[]>(`(${lackingAtFocus.toString()})()`)));
  await page.emulateMedia({ forcedColors: 'none' });
  if (before) await page.setViewportSize(before);
  return lacks;
}

/** Runs in the page, and so calls nothing of this file. */
function lackingHere(): string[] {
  const lacks: string[] = [];
  const page = document.documentElement;
  const dialog = document.querySelector<HTMLElement>('dialog[open]');
  const within: ParentNode = dialog ?? document;
  const all = <T extends HTMLElement>(selector: string) =>
    [...within.querySelectorAll<T>(selector)].filter((one) => one.checkVisibility() && !one.closest('.aside'));
  const tell = (one: Element) => `“${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}”`;

  if (page.scrollWidth > page.clientWidth) lacks.push(`scrolls sideways: ${page.scrollWidth} px`);
  if (dialog && dialog.scrollWidth > dialog.clientWidth) lacks.push('its sheet scrolls sideways');
  const first = [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility());
  if (first.length !== 1) lacks.push(`has ${first.length} headings of the first level`);
  // Smaller ones keep a circle of 24 pixels to themselves: WCAG 2.5.8.
  const targets = all<HTMLInputElement>('button, input, select, textarea, summary, a[href]')
    .filter((one) => one.localName !== 'a' || getComputedStyle(one).display !== 'inline')
    .map((one) => {
      const boxes = [one, ...(one.labels ?? [])].map((part) => part.getBoundingClientRect());
      const box = boxes.find(({ width, height }) => width >= 23.5 && height >= 23.5);
      return { one, isSmall: box === undefined, box: box ?? boxes[0]! };
    });
  for (const { one, isSmall, box } of targets) {
    if (!isSmall) continue;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const isCrowded = targets.some(({ one: other, isSmall: isToo, box: at }) => {
      if (other === one) return false;
      const reach = isToo ? 24 : 12;
      const [dx, dy] = isToo
        ? [at.left + at.width / 2 - x, at.top + at.height / 2 - y]
        : [Math.max(at.left - x, 0, x - at.right), Math.max(at.top - y, 0, y - at.bottom)];
      return Math.hypot(dx, dy) < reach - 0.5;
    });
    if (isCrowded) lacks.push(`a target below 24 px: ${one.localName} ${tell(one)}`);
  }
  // What is chosen differs from what is not by more than a colour that is forced to be the same.
  const CUES = 'outlineStyle outlineWidth borderTopWidth borderBottomWidth borderStyle textDecorationLine fontWeight'
    .concat(' backgroundColor backgroundImage boxShadow')
    .split(' ');
  const cuesOf = (one: HTMLInputElement): string => {
    const style = (part: Element, pseudo?: string) => {
      const of = getComputedStyle(part, pseudo);
      return [
        ...CUES.map((cue) => of.getPropertyValue(cue.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`))),
        of.content,
      ];
    };
    const drawn = one.nextElementSibling;
    const parts = [one, ...one.children, ...(one.labels ?? []), ...(drawn ? [drawn] : [])].flatMap((part) => [
      style(part),
      style(part, '::before'),
      style(part, '::after'),
    ]);
    return JSON.stringify([parts, one.querySelector('svg, i')?.outerHTML ?? '']);
  };
  const isNative = (one: HTMLElement) => {
    const { appearance, opacity } = getComputedStyle(one);
    return one.localName === 'input' && appearance !== 'none' && Number(opacity) > 0;
  };
  const CHOSEN =
    'input:checked, [aria-pressed="true"], [aria-current]:not([aria-current="false"]), [aria-selected="true"]';
  for (const one of all<HTMLInputElement>(CHOSEN)) {
    if (isNative(one)) continue;
    const near = one.closest('fieldset, ol, ul, nav, [role="group"], [role="radiogroup"]');
    const other = [...(near?.querySelectorAll<HTMLInputElement>(one.localName) ?? [])].find(
      (peer) => !peer.matches(CHOSEN) && peer.checkVisibility() && peer.className === one.className,
    );
    if (other && cuesOf(one) === cuesOf(other)) lacks.push(`chosen by colour alone: ${tell(one)}`);
  }
  return lacks;
}

/** Runs in the page, where Tab has just been pressed. */
function lackingAtFocus(): string[] {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one === document.body) return ['Tab leads nowhere'];
  const { labels } = one as HTMLInputElement;
  const rings = [one, ...(labels ?? []), ...(one.closest('label') ? [one.closest('label')!] : [])];
  const isRinged = rings.some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const lacks = isRinged ? [] : [`no ring at the focus: ${one.outerHTML.slice(0, 60)}`];
  const { left, top, width, height } = one.getBoundingClientRect();
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  const isSeen = seen && (one.contains(seen) || seen.contains(one) || rings.some((part) => part.contains(seen)));
  if (!isSeen) lacks.push(`the focus is covered: ${one.outerHTML.slice(0, 60)}`);
  return lacks;
}

/** Height of a capital in CSS pixels on a wall of 1920: what a class must read, and what the teacher does; see overlay/projector.css. */
const CAPITALS = { class: 25.6, teacher: 12.5 };

/** Texts whose capitals are lower than a class reads from its seats, on a wall of any width. */
export function smallPrintIn(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(${smallPrintHere.toString()})(${CAPITALS.class}, ${CAPITALS.teacher})`);
}

/** Runs in the page, and so calls nothing of this file. */
function smallPrintHere(forClass: number, forTeacher: number): string[] {
  // The teacher's own buttons, with what they rest on, are read from the desk; so is what is not yet reached.
  const TEACHERS = 'button, .button, nav, summary, select, kbd, a, .ballot-hint, .class-steps, .course, .class-ask';
  const NOT_READ = '.aside, svg, script, style, option';
  const brush = document.createElement('canvas').getContext('2d')!;
  const wall = innerWidth / 1920;
  const capital = ({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) => {
    brush.font = `${fontStyle} ${fontWeight} 200px ${fontFamily}`;
    return (brush.measureText('H').actualBoundingBoxAscent / 200) * Number.parseFloat(fontSize);
  };
  const small: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement!;
    const text = (node.textContent ?? '').trim();
    if (text === '' || holder.closest(NOT_READ) || !holder.checkVisibility()) continue;
    const least = wall * (holder.closest(TEACHERS) && !holder.matches('.primary') ? forTeacher : forClass);
    const height = capital(getComputedStyle(holder));
    if (height < least) small.push(`${height.toFixed(1)} of ${least.toFixed(1)} px: “${text.slice(0, 40)}”`);
  }
  return small;
}
