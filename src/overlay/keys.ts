// Owns the keys: numbers choose, Enter goes on, letters open what lies beside the decision. All of it is also in Tab order.
import { classType } from './look.ts';
import { sourcesOf } from './sources-of.ts';
import type { Page, Sheet } from './page-state.ts';
import { turnSound } from './settings.ts';

/** Listens until the returned stop is called. Keys never act while a sheet is open: Esc is the dialog's own. */
export function startKeys(page: Page): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (page.state.sheet.value || page.state.place.value !== 'play' || isTyping(event.target)) return;
    const isProjector = page.state.settings.view.value === 'projector';
    const letter = isProjector ? 'abcdef'.indexOf(event.key.toLowerCase()) : -1;
    const scale = event.target instanceof Element ? event.target.closest('[data-note="danger"]') : null;
    if (scale && /^\d$/.test(event.key)) sayTens(scale, Number(event.key));
    else if (/^[1-9]$/.test(event.key)) chooseOption(Number(event.key), event.target);
    else if (letter >= 0 && event.key.length === 1) chooseOption(letter + 1, event.target);
    else if (isProjector && (event.key === 'PageDown' || event.key === 'PageUp')) turnPart(event);
    else if (event.key === 'Enter') pressPrimary(event);
    else if (event.key === 'Escape') document.querySelector<HTMLElement>('[data-cancel], [data-piece-away]')?.click();
    else if (event.key === 'ArrowRight' && !isRadio(event.target))
      document.querySelector<HTMLElement>('[data-piece-next]')?.click();
    else if (page.state.settings.letterKeys.value && !event.repeat) openByLetter(page, event.key.toLowerCase());
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

const isRadio = (target: EventTarget | null): target is HTMLInputElement => target instanceof HTMLInputElement;

/** The part whose choice has the focus takes the number; else the first part still open, past marks of sources; else the first. */
function chooseOption(number: number, target: EventTarget | null): void {
  const own = isRadio(target) ? target.closest('fieldset[data-line]') : null;
  const line =
    own ??
    document.querySelector('fieldset[data-line]:not(:has(:checked))') ??
    document.querySelector('fieldset[data-line]');
  const input = line?.querySelectorAll<HTMLInputElement>('input[type=radio]')[number - 1];
  if (!input || input.disabled) return;
  input.click();
  input.focus({ preventScroll: true });
  input.closest('label')?.scrollIntoView({ block: 'nearest' });
}

/** On the scale of danger a number is meant as tens of per cent. */
function sayTens(scale: Element, tens: number): void {
  const input = scale.querySelectorAll<HTMLInputElement>('input')[tens];
  input?.click();
  input?.focus({ preventScroll: true });
}

/** A presenter's two buttons: the next part of the desk, or the one before, to the top. */
function turnPart(event: KeyboardEvent): void {
  const desk = document.querySelector('.desk');
  if (!desk) return;
  event.preventDefault();
  const top = desk.getBoundingClientRect().top;
  const places = [...desk.querySelectorAll('.stage > *, .orders > h3, .orders > fieldset')]
    .map((part) => Math.round(part.getBoundingClientRect().top - top))
    .filter((place) => (event.key === 'PageDown' ? place > 24 : place < -4));
  // What the bar at the desk's foot covers has not been read, nor a line that it cuts.
  const bar = desk.querySelector('.orders-bar:not(.orders-bar-long)')?.getBoundingClientRect().top ?? Infinity;
  const line = 1.4 * (classType() ?? 0);
  const page = Math.min(desk.clientHeight, bar - top) - line;
  desk.scrollBy({ top: (event.key === 'PageDown' ? Math.min(...places, page) : Math.max(...places, -page)) - 8 });
}

/** Enter on a heading or on the page itself goes on; on a button, a link or a choice it does what it always does. */
function pressPrimary(event: KeyboardEvent): void {
  const { target } = event;
  if (event.repeat || (target instanceof Element && target.closest('button, a, summary, input'))) return;
  event.preventDefault();
  document.querySelector<HTMLElement>('[data-primary]')?.click();
}

function openByLetter(page: Page, letter: string): void {
  const view = page.state.view.value;
  if (!view) return;
  if (letter === 'a') {
    page.intents.toArchive({ part: 'papers' });
    return;
  }
  if (letter === 'v') {
    turnSound(page.state.settings);
    return;
  }
  const sheets: Record<string, Sheet> = {
    s: { kind: 'sources', sources: sourcesOf(view) },
    l: { kind: 'log' },
    m: { kind: 'map' },
    g: { kind: 'gauges' },
    c: { kind: 'cabinet' },
  };
  const sheet = sheets[letter];
  if (sheet) page.intents.openSheet(sheet);
}
