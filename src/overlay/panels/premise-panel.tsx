// Owns the few screens before the first decision, one thought on each.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { namedSources } from '../../scenario/named-source.ts';
import { usePage } from '../page-context.ts';
import { worded } from '../settings.ts';
import { toldUntil } from '../sources-of.ts';
import { words } from '../words/page.ts';
import './premise-panel.css';
import { SourceChip } from './source-chips.tsx';

export function PremisePanel() {
  const { state, intents } = usePage();
  const { premise, sources } = state.script;
  const at = useSignal(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = premise[at.value];
  const text = shown ? worded(shown, state.settings.reading.value) : '';
  const last = at.value >= premise.length - 1;
  useLayoutEffect(() => heading.current?.focus(), [at.value]);
  const cites = namedSources(sources, shown?.cites ?? [], toldUntil(state));
  return (
    <main class="premise title">
      <article class="title-sheet">
        <p class="title-over">{words.premise.step(at.value + 1, premise.length)}</p>
        <h1 tabIndex={-1} ref={heading} data-heading>
          {shown?.title}
        </h1>
        {text.split('\n\n').map((paragraph) => (
          <p class="premise-text" key={paragraph}>
            {paragraph}
          </p>
        ))}
        <p class="meta">
          <SourceChip sources={cites} />
        </p>
        <div class="premise-buttons">
          {at.value > 0 && (
            <button type="button" onClick={() => (at.value -= 1)}>
              {words.back}
            </button>
          )}
          {!last && (
            <button type="button" onClick={intents.begin} data-skip>
              {words.premise.skip}
            </button>
          )}
          <button type="button" class="primary" onClick={last ? intents.begin : () => (at.value += 1)} data-primary>
            {last ? words.premise.start : words.next}
          </button>
        </div>
      </article>
    </main>
  );
}
