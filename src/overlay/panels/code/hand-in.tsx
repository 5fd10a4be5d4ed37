// Owns handing in a run that has not ended: its code so far, and at which decision it stops.
import type { CrisisView } from '../../../run/crisis-view.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../../page-context.ts';
import { codeWords } from '../../words/code.ts';
import { CodeLines } from './code-lines.tsx';

const said = codeWords.handIn;

/** `isAsked`: whoever opened the sheet came for this, and is led to it past a long list of orders. */
export function HandIn({ view, isAsked }: { view: CrisisView; isAsked: boolean }) {
  const { intents } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!isAsked) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  }, [isAsked]);
  // A new view comes with each order: the code is told anew then.
  const code = intents.codeSoFar();
  if (code === null || !view.decision) return null;
  const { title } = view.decision;
  return (
    <section class="hand-in" aria-labelledby="hand-in-title">
      <h3 id="hand-in-title" ref={heading} tabIndex={-1}>
        {said.title}
      </h3>
      <p>
        {view.stage === 'aftermath' ? said.after(title) : said.at(title)} {said.goOn}
      </p>
      <CodeLines lines={[{ id: 'code', title: said.code, text: code }]} picture={code} />
    </section>
  );
}
