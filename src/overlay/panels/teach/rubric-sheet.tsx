// Owns the rubric for reasons: four levels, each with examples for a harder and a milder order.
import type { TeachDesk } from '../../teach/teach-desk.ts';
import { teachWords } from '../../words/teach.ts';
import { PrintedSheet } from './print-sheet.tsx';

const said = teachWords.rubric;

export function RubricSheet({ desk }: { desk: TeachDesk }) {
  return (
    <PrintedSheet name="rubric" title={said.title}>
      <p class="teach-hint rubric-says">{said.says}</p>
      <div class="rubric">
        {desk.view.rubric.map(({ title, says, next, examples }, index) => (
          <section key={title} data-level={index + 1}>
            <h3>{said.level(index + 1, title)}</h3>
            <p>{says}</p>
            <h4>{said.examples}</h4>
            {examples.map(({ of, text }) => (
              <blockquote key={text}>
                <p>{text}</p>
                <footer>{of}</footer>
              </blockquote>
            ))}
            {next && (
              <p class="rubric-next">
                <b>{said.next}:</b> {next}
              </p>
            )}
          </section>
        ))}
      </div>
      <p class="print-only rubric-given">{said.given}</p>
    </PrintedSheet>
  );
}
