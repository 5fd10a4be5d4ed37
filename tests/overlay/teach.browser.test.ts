// Owns the proof of the teacher's page: nothing need be pressed, what is chosen shows in the link and the sheets, and no barrier.
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { TEACH_KEY } from '../../src/overlay/run-store.ts';
import { teachDoor } from '../../src/overlay/words/doors.ts';
import { setupCodeWords } from '../../src/overlay/words/setup-code.ts';
import { byText, expectNoBarriers } from './mount.ts';
import { PATIENCE, eachWithItsOwn, one, press, shows } from './visit-page.ts';

const { open, shelf } = eachWithItsOwn();

const link = () => new URL(one('[data-class-link]')!.textContent!);
const pick = (field: string, value: string) =>
  document.querySelector<HTMLInputElement>(`[data-choice=${field}] input[value=${value}]`)!.click();
const planned = () => [...document.querySelectorAll<HTMLElement>('[data-plan]')].map(({ dataset }) => dataset['plan']);

async function openTeach(): Promise<void> {
  open();
  byText('.title a', teachDoor.teachers).click();
  await shows('.choose');
}

describe("the teacher's page", () => {
  test('has a link, a picture of it, a code and a plan before anything is pressed', async () => {
    await openTeach();
    expect(link().href).toBe('https://example.org/?lesson=full&lens=middle&seed=1962&reveal=end&forecast=offered');
    expect(one('.give .qr')?.getAttribute('aria-label')).toContain(link().href);
    expect(one('[data-setting-code]')?.textContent).toMatch(/^\w{4}-\w{3}$/);
    expect(planned()).toEqual(['start', 'play', 'pause', 'play', 'feel', 'describe', 'analyse', 'apply', 'write']);
    expect(document.querySelectorAll('[data-note]')).toHaveLength(3);
    await expectNoBarriers();
  });

  test('follows what is chosen, and keeps it over a reload', async () => {
    await openTeach();
    pick('lesson', 'quick');
    pick('way', 'groups');
    pick('reading', 'plain');
    pick('pauses', 'off');
    pick('world', 'history');
    await expect
      .poll(() => link().search, PATIENCE)
      .toBe('?lesson=quick&lens=middle&fate=history&reveal=end&forecast=offered&reading=plain&pauses=off');
    expect(planned()).not.toContain('pause');
    expect(document.querySelectorAll('[data-note]')).toHaveLength(2);
    expect(JSON.parse(shelf().held.get(TEACH_KEY)!)).toMatchObject({ lesson: 'quick', way: 'groups' });
    await openTeach();
    expect(link().searchParams.get('lesson')).toBe('quick');
    pick('way', 'class');
    await expect.poll(() => link().hash, PATIENCE).toBe('#class');
  });

  test('shows the link over the whole window, and Esc leaves it', async () => {
    await openTeach();
    one('[data-large]')!.focus();
    one('[data-large]')!.click();
    await shows('.large-link');
    expect(one('.large-link')?.textContent).toContain(link().href);
    await press('{Escape}');
    await expect.poll(() => one('.large-link'), PATIENCE).toBeNull();
    expect(document.activeElement).toBe(one('[data-large]'));
  });

  test('prints one sheet alone, and looks at the machine', async () => {
    await openTeach();
    const marks: (string | undefined)[] = [];
    const usual = window.print;
    window.print = () => {
      marks.push(document.documentElement.dataset['print']);
      window.dispatchEvent(new Event('afterprint'));
    };
    for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) button.click();
    window.print = usual;
    expect(marks).toEqual(['plan', 'notes', 'quiz', 'key', 'rubric']);
    expect(document.documentElement.dataset['print']).toBeUndefined();
    one('[data-check]')!.click();
    await shows('[data-found=whole]');
    expect(one('[data-found=keeps]')?.dataset['state']).toBe('good');
    shelf().refuses = true;
    one('[data-check]')!.click();
    await expect.poll(() => one('[data-found=keeps]')?.dataset['state'], PATIENCE).toBe('bad');
  });

  test('is whole on a phone, without a barrier', async () => {
    await page.viewport(390, 844);
    await openTeach();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    await expectNoBarriers();
  });
});

test('a setting code with a wrong character is refused where a code is asked for', async () => {
  open();
  const field = one('#code') as HTMLInputElement;
  field.value = 'K7Q2-M9X';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.form!.requestSubmit();
  await expect.poll(() => one('#code-problem')?.textContent, PATIENCE).toBe(setupCodeWords.check);
});
