// Owns the screen for a page that cannot start: plain DOM, since whatever draws panels may be what failed.
import { sessionWords } from './words/session.ts';

/** Puts what happened and what to do in place of the page. */
export function showErrorScreen(root: HTMLElement, error: unknown): void {
  const box = document.createElement('main');
  box.className = 'boot';
  box.setAttribute('role', 'alert');
  const heading = document.createElement('h1');
  heading.textContent = sessionWords.bootFailed;
  const says = document.createElement('p');
  says.textContent = sessionWords.bootFailedSays;
  const detail = document.createElement('pre');
  detail.textContent = error instanceof Error ? error.message : String(error);
  box.append(heading, says, detail);
  root.replaceChildren(box);
}
