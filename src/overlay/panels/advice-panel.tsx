// Owns the advisers around the table: each is asked by a button and says what to do and what to fear.
import { useSignal } from '@preact/signals';
import type { AdviceView } from '../../run/crisis-view.ts';
import { usePage } from '../page-context.ts';
import { words } from '../words/page.ts';
import { Glossed } from './glossary.tsx';
import './advice-panel.css';
import { SourceChip } from './source-chips.tsx';

export function AdvicePanel({ advice }: { advice: AdviceView[] }) {
  const { intents } = usePage();
  const asked = useSignal<number | null>(null);
  if (advice.length === 0) return null;
  const speaking = asked.value === null ? null : (advice[asked.value] ?? null);
  return (
    <section class="seats" aria-labelledby="seats-title">
      <div class="seats-head">
        <h3 id="seats-title">{words.decision.table}</h3>
        <button type="button" class="seats-room" onClick={() => intents.openSheet({ kind: 'cabinet' })}>
          {words.cabinet.link}
        </button>
      </div>
      <div class="seats-row">
        {advice.map((one, index) => (
          <button
            type="button"
            key={index}
            aria-expanded={asked.value === index}
            onClick={() => (asked.value = asked.value === index ? null : index)}
          >
            {words.decision.ask(calledName(one, advice))}
          </button>
        ))}
      </div>
      <div aria-live="polite">{speaking && <Adviser advice={speaking} />}</div>
    </section>
  );
}

function Adviser({ advice }: { advice: AdviceView }) {
  return (
    <div class="adviser">
      <p class="adviser-who">
        <strong>{advice.name}</strong>, {advice.role}
      </p>
      <p>
        <Glossed text={advice.says} />
      </p>
      <p>
        <strong>{words.decision.fears}</strong> <Glossed text={advice.fears} />
      </p>
      {advice.backs && <p>{words.decision.backs(advice.backs)}</p>}
      <p class="meta">
        <SourceChip sources={advice.cites} />
      </p>
    </div>
  );
}

/**
 * 'Robert S. McNamara' is asked as 'McNamara'. By the full name: whoever is called Kennedy as the President is, two of one
 * name at the same table, and more than one person at once.
 */
function calledName({ who, name }: AdviceView, table: AdviceView[]): string {
  const last = lastName(name);
  const isShared = table.some((other) => other.who !== who && lastName(other.name) === last);
  return isShared || last === 'Kennedy' || name.includes(' and ') ? name : last;
}

function lastName(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
