// Owns the keys of the debrief: arrows lead from step to step, a presenter's two buttons through a long step first.
import { useEffect } from 'preact/hooks';
import type { PageState } from '../../page-state.ts';

interface Moves {
  back: () => void;
  next: () => void;
}

/** How much of the window one press of a presenter's button moves. */
const SCREEN = 0.85;

export function useCourseKeys({ place, sheet, settings }: PageState, { back, next }: Moves): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
      if (place.value !== 'debrief' || sheet.value || isTaken(event.target)) return;
      const isProjector = settings.view.value === 'projector';
      if (event.key === 'ArrowRight') next();
      else if (event.key === 'ArrowLeft') back();
      else if (isProjector && event.key === 'PageDown') turn(1, next);
      else if (isProjector && event.key === 'PageUp') turn(-1, back);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [place, sheet, settings, back, next]);
}

/** Arrows belong to whatever is moved by them: fields, scales, sliders, tables that scroll sideways. */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input, textarea, select, [data-own-arrows]') !== null ||
    (target.tabIndex >= 0 &&
      target.scrollWidth > target.clientWidth &&
      target.tagName === 'DIV' &&
      !('step' in target.dataset))
  );
}

/** On to the end of what is on the page, then to the step beyond. */
function turn(direction: 1 | -1, beyond: () => void): void {
  const page = document.documentElement;
  const left = direction > 0 ? page.scrollHeight - window.innerHeight - window.scrollY : window.scrollY;
  if (left > 8) window.scrollBy({ top: direction * window.innerHeight * SCREEN });
  else beyond();
}
