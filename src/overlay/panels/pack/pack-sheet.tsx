// Owns one sheet of the paper pack: a page of its own with a running head. It looks alike on the screen and on paper.
import type { ComponentChildren } from 'preact';
import type { PackPart } from '../../pack-choice.ts';
import { packWords as said } from '../../words/paper.ts';
import './sheets.css';

interface PackSheetProps {
  part: PackPart;
  /** Of the lesson, for the running head. */
  lesson: string;
  /** Beside the part's name, in the running head. */
  at?: string | undefined;
  children: ComponentChildren;
}

export function PackSheet({ part, lesson, at, children }: PackSheetProps) {
  return (
    <section class="pk" data-sheet={part}>
      <p class="pk-head">
        <span>
          {said.part(said.parts[part].title, lesson)}
          {part !== 'key' && ` · ${said.rests}`}
        </span>
        <span>{at}</span>
      </p>
      {children}
    </section>
  );
}

/** Empty lines to write on. */
export function Lines({ count }: { count: number }) {
  return (
    <span class="pk-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        <i key={line} />
      ))}
    </span>
  );
}

/** A box to tick. */
export function Box() {
  return <span class="pk-box" aria-hidden="true" />;
}
