// Owns the few what-ifs of a sitting: one order or one throw changed, who orders after it, and what comes of it.
import { useSignal } from '@preact/signals';
import type { WaysAnswer } from '../../../engine/luck-question.ts';
import type { LuckView } from '../../../debrief/luck.ts';
import type { Counting } from '../../../engine/counting.ts';
import { luckWords as said } from '../../words/luck.ts';
import { MOST_WHAT_IFS } from './samples.ts';
import { TwoWays } from './two-ways.tsx';
import { WhatIfForm } from './what-if-form.tsx';
import type { Changed } from './what-if-question.ts';

/** What was asked in this sitting, by run: going to the archive and back does not give three more. */
const asked = new Map<string, { changed: Changed; answer: WaysAnswer }[]>();

export function WhatIf({ view, counting, run }: { view: LuckView; counting: Counting; run: string }) {
  const told = useSignal(asked.get(run) ?? []);
  const left = MOST_WHAT_IFS - told.value.length;
  return (
    <section class="luck-part" aria-labelledby="luck-what-if">
      <h3 id="luck-what-if">{said.whatIf}</h3>
      <p>{said.whatIfSays(MOST_WHAT_IFS)}</p>
      {told.value.map(({ changed, answer }, index) => (
        <article key={index} class="luck-what-if" data-what-if>
          <h4>
            {changed.title}, {changed.date}
          </h4>
          <p>
            {said.policy}: {said.policies[changed.policy]}. {said.policyNote[changed.policy]}
          </p>
          <TwoWays
            view={view}
            ways={[answer.ways[0]!, answer.ways[1]!]}
            names={changed.names}
            runs={answer.runs}
            entry={changed.entry}
          />
        </article>
      ))}
      {left > 0 ? (
        <WhatIfForm
          view={view}
          counting={counting}
          left={left}
          onAnswer={(changed, answer) => {
            told.value = [...told.value, { changed, answer }];
            asked.set(run, told.value);
          }}
        />
      ) : (
        <p role="status">{said.noneLeft}</p>
      )}
    </section>
  );
}
