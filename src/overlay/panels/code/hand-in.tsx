// Owns handing in a run that has not ended: its code so far, and at which decision it stops.
import type { CrisisView } from '../../../run/crisis-view.ts';
import { usePage } from '../../page-context.ts';
import { codeWords } from '../../words/code.ts';
import { CodeLines } from './code-lines.tsx';

const said = codeWords.handIn;

export function HandIn({ view }: { view: CrisisView }) {
  const { intents } = usePage();
  // A new view comes with each order: the code is told anew then.
  const code = intents.codeSoFar();
  if (code === null || !view.decision) return null;
  const { title } = view.decision;
  return (
    <section class="hand-in" aria-labelledby="hand-in-title">
      <h3 id="hand-in-title">{said.title}</h3>
      <p>
        {view.stage === 'aftermath' ? said.after(title) : said.at(title)} {said.goOn}
      </p>
      <CodeLines lines={[{ id: 'code', title: said.code, text: code }]} picture={code} />
    </section>
  );
}
