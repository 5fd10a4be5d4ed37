// Owns the throw that mattered most: what fell, what else could have, how both go on, and how it was found.
import type { ThrowAnswer } from '../../../engine/luck-question.ts';
import { endingDifferences, isTold } from '../../../debrief/luck-told.ts';
import type { LuckView } from '../../../debrief/luck.ts';
import type { Counting } from '../../../engine/counting.ts';
import { luckWords as said } from '../../words/luck.ts';
import { CountButton, useCount } from './count.tsx';
import { SAMPLES } from './samples.ts';
import { TwoWays } from './two-ways.tsx';

export function MostWeighty({ view, counting }: { view: LuckView; counting: Counting }) {
  const hold = useCount(counting, 'throw');
  const { state } = hold;
  const { search, recount } = SAMPLES;
  return (
    <section class="luck-part" aria-labelledby="luck-throw">
      <h3 id="luck-throw">{said.throw}</h3>
      <p>{said.throwSays}</p>
      {view.throws.length === 0 && <p>{said.noThrow}</p>}
      {view.throws.length > 0 && state.kind !== 'answered' && (
        <CountButton hold={hold} onPlay={() => hold.ask({ kind: 'throw', run: view.run, search, recount })}>
          {said.findThrow}
        </CountButton>
      )}
      {state.kind === 'answered' && <Found view={view} answer={state.answer} />}
    </section>
  );
}

function Found({ view, answer }: { view: LuckView; answer: ThrowAnswer }) {
  const { found, throws, others, runs } = answer;
  const thrown = found && view.throws.find(({ event }) => event === found.event);
  const other = thrown?.others.find(({ outcome }) => outcome === found!.other);
  if (!found || !thrown || !other) return <p role="status">{said.noThrow}</p>;
  const matters = endingDifferences(view.endings, ...found.ways).some(({ difference }) => isTold(difference));
  if (!matters) return <p role="status">{said.noEffect}</p>;
  return (
    <>
      <p class="luck-told" role="status">
        <strong>{thrown.title}</strong>, {thrown.date}. {said.ifOther(other.whatIf)} …{' '}
        {said.hadChance(said.chance(found.chance))}
      </p>
      <TwoWays
        view={view}
        ways={found.ways}
        names={[said.asItFell, said.ifOther(other.whatIf)]}
        runs={runs}
        entry={thrown.event}
      />
      <p class="luck-note">{said.howFound(throws, others, SAMPLES.search.runs, runs)}</p>
    </>
  );
}
