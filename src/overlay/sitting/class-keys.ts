// Owns the keys of a class: numbers vote or choose, Enter goes on, letters press the buttons that name them on screen.
import type { Page } from '../page-state.ts';
import { sourcesOf } from '../sources-of.ts';

/** Listens until the returned stop is called. Keys never act while a sheet is open, or while somebody writes. */
export function startClassKeys(page: Page, openKeys: () => void): () => void {
  const { state } = page;
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (state.sheet.peek() || state.place.peek() !== 'class' || document.querySelector('dialog[open]')) return;
    const { target, key } = event;
    if (isCount(target) && key === 'Enter') pressNextField(event, target);
    else if (isTyping(target)) return;
    else if (/^\d$/.test(key)) pressNumber(event, Number(key));
    else if (key === 'Enter') pressPrimary(event);
    else if (key === 'Backspace') press('[data-take-last]');
    else if (key === 'PageDown' || key === 'PageUp') turnPage(event);
    else if (key === 'Escape') press('[data-cancel]');
    else if (state.settings.letterKeys.peek() && !event.repeat) pressLetter(page, key.toLowerCase(), openKeys);
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

const isCount = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.matches('[data-count]');

const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

/** From one count to the next; from the last to the button that goes on. */
function pressNextField(event: KeyboardEvent, field: HTMLInputElement): void {
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLInputElement>('[data-count]')];
  const next = all[all.indexOf(field) + 1] ?? document.querySelector<HTMLElement>('[data-primary]');
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}

/** On the scale of danger a number is meant as tens of per cent; anywhere else it is an option's. */
function pressNumber(event: KeyboardEvent, number: number): void {
  const { target } = event;
  const scale = target instanceof Element ? target.closest('[data-note="danger"]') : null;
  const input = scale?.querySelectorAll<HTMLInputElement>('input')[number];
  if (input) {
    input.click();
    input.focus({ preventScroll: true });
  } else press(`[data-number="${number}"]`);
}

/** Enter on a heading or on the page itself goes on; on a control it does what it always does. */
function pressPrimary(event: KeyboardEvent): void {
  const { target } = event;
  if (event.repeat || (target instanceof Element && target.closest('button, a, summary, label'))) return;
  event.preventDefault();
  press('[data-primary]');
}

/** A presenter's two buttons: through what can be read, one part after another, and past its end to the next step. */
function turnPage(event: KeyboardEvent): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-read]')];
  const isBack = event.key === 'PageUp';
  event.preventDefault();
  const part = isBack
    ? parts.findLast(({ scrollTop }) => scrollTop > 0)
    : parts.find(({ scrollTop, clientHeight, scrollHeight }) => scrollTop + clientHeight < scrollHeight - 4);
  if (part) part.scrollBy({ top: (isBack ? -1 : 1) * part.clientHeight * 0.8 });
  else if (!isBack && !event.repeat) press('[data-primary]');
}

function pressLetter(page: Page, letter: string, openKeys: () => void): void {
  const view = page.state.view.peek();
  if (letter === 'h') openKeys();
  else if (letter === 'l' && view) page.intents.openSheet({ kind: 'log' });
  else if (letter === 'g' && view) page.intents.openSheet({ kind: 'gauges' });
  else if (letter === 's' && view) page.intents.openSheet({ kind: 'sources', sources: sourcesOf(view) });
  else if (/^[a-z+]$/.test(letter)) press(`[data-letter="${letter}"]`);
}
