// Owns the run's own orders in thousands of worlds: a picture and a column for each lens, the ending that was had marked.
import type { SpreadAnswer } from '../../../engine/luck-question.ts';
import { shareTold } from '../../../debrief/luck-told.ts';
import { type LuckView, ownEnding } from '../../../debrief/luck.ts';
import type { Counting } from '../../../engine/counting.ts';
import { luckWords as said } from '../../words/luck.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { CountButton, useCount } from './count.tsx';
import { SAMPLES } from './samples.ts';
import { Squares } from './squares.tsx';
import { SpreadTable, titleOf } from './tables.tsx';

interface SpreadProps {
  view: LuckView;
  /** Titles. */
  measures: string[];
  counting: Counting;
}

export function Spread({ view, measures, counting }: SpreadProps) {
  const hold = useCount(counting, 'spread');
  const { state } = hold;
  return (
    <section class="luck-part" aria-labelledby="luck-spread">
      <h3 id="luck-spread">{said.spread}</h3>
      <p>{said.spreadSays}</p>
      {state.kind === 'answered' ? (
        <SpreadTold view={view} measures={measures} answer={state.answer} />
      ) : (
        <CountButton hold={hold} onPlay={() => hold.ask({ kind: 'spread', run: view.run, ...SAMPLES.spread })}>
          {said.play(SAMPLES.spread.runs)}
        </CountButton>
      )}
    </section>
  );
}

function SpreadTold({ view, measures, answer }: Omit<SpreadProps, 'counting'> & { answer: SpreadAnswer }) {
  const own = answer.lenses.find(({ lens }) => lens === view.lens)!;
  const { told } = shareTold(own.count.endings[ownEnding(view)]!, answer.runs);
  return (
    <>
      <p class="luck-told" role="status">
        {said.ownTold(said.frequency(told), titleOf(view, view.lens))}
      </p>
      <div class="luck-pictures">
        {answer.lenses.map(({ lens, count }) => {
          const shown = view.lenses.find(({ id }) => id === lens)!;
          return (
            <figure key={lens}>
              <figcaption>
                <strong>{said.lens(shown.title)}</strong> {lens === view.lens && <em>({said.yourLens})</em>}
                <br />
                {shown.text}
              </figcaption>
              <Squares endings={view.endings} count={count} lens={shown.title} />
            </figure>
          );
        })}
      </div>
      <p class="luck-note">
        {said.squares} {said.rare}
      </p>
      <SpreadTable view={view} measures={measures} answer={answer} />
      <p class="luck-note">
        {said.inModel(answer.runs)} <ArchiveLink part="assumptions">{said.assumptions}</ArchiveLink>
      </p>
    </>
  );
}
