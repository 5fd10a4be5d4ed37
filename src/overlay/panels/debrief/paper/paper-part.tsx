// Owns one part of the debrief on paper: a heading that stays with what it heads.
import type { ComponentChildren } from 'preact';

export function PaperPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="paper-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
