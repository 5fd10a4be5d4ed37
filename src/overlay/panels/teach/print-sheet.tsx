// Owns printing one sheet of the teacher's page alone, and its head with the button that does so.
import type { ComponentChildren } from 'preact';
import { teachWords as said } from '../../words/teach.ts';

export const SHEETS = ['plan', 'notes', 'quiz', 'key', 'rubric'] as const;
export type SheetName = (typeof SHEETS)[number];

/** Prints this sheet and nothing else. The mark stays until printing is over: some browsers ask for the page only later. */
export function printSheet(name: SheetName): void {
  const root = document.documentElement;
  root.dataset['print'] = name;
  window.addEventListener('afterprint', () => delete root.dataset['print'], { once: true });
  window.print();
}

interface SheetProps {
  name: SheetName;
  title: string;
  /** Told on the screen only: it is for the teacher, not for the paper. */
  says?: string;
  children: ComponentChildren;
}

export function PrintedSheet({ name, title, says, children }: SheetProps) {
  return (
    <section class={`teach-sheet printed printed-${name}`} id={`teach-${name}`} aria-labelledby={`${name}-title`}>
      <header class="sheet-line">
        <h2 id={`${name}-title`} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" data-print={name} aria-label={said.printed(title)} onClick={() => printSheet(name)}>
          {said.print}
        </button>
      </header>
      {says && <p class="teach-hint screen-only">{says}</p>}
      {children}
    </section>
  );
}
