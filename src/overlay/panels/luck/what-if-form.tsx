// Owns the form of a what-if: an order or a throw, what instead, and who orders after it.
import { type Signal, useSignal } from '@preact/signals';
import type { WaysAnswer } from '../../../engine/luck-question.ts';
import type { LuckView } from '../../../debrief/luck.ts';
import type { Counting } from '../../../engine/counting.ts';
import { luckWords as said } from '../../words/luck.ts';
import { Choice } from './choice.tsx';
import { CountButton, useCount } from './count.tsx';
import { type Changed, type PolicyChoice, changesOf, policyNames, questionOf } from './what-if-question.ts';

interface FormProps {
  view: LuckView;
  counting: Counting;
  /** How many may still be asked. */
  left: number;
  onAnswer(changed: Changed, answer: WaysAnswer): void;
}

interface Filled {
  kind: 'order' | 'throw';
  /** Places in the lists. */
  at: number;
  other: number;
  policy: PolicyChoice;
}

export function WhatIfForm({ view, counting, left, onAnswer }: FormProps) {
  const filled = useSignal<Filled>({
    kind: view.orders.length > 0 ? 'order' : 'throw',
    at: 0,
    other: 0,
    policy: 'own',
  });
  const pending = useSignal<Changed | null>(null);
  const hold = useCount(counting, 'ways', (answer) => {
    if (pending.value) onAnswer(pending.value, answer);
    hold.stop();
  });
  const { kind, at, other, policy } = filled.value;
  const place = changesOf(view, kind)[at];
  if (view.orders.length + view.throws.length === 0) return null;
  return (
    <div class="luck-form">
      <Fields view={view} filled={filled} />
      <p class="luck-note">
        {said.policyNote[policy]} {said.left(left)}
      </p>
      <CountButton
        hold={hold}
        disabled={!place}
        onPlay={() => {
          if (!place) return;
          const { question, changed } = questionOf(view, place.make(other, policy));
          pending.value = changed;
          hold.ask(question);
        }}
      >
        {said.playIt}
      </CountButton>
    </div>
  );
}

function Fields({ view, filled }: { view: LuckView; filled: Signal<Filled> }) {
  const { kind, at, other, policy } = filled.value;
  const fill = (part: Partial<Filled>) => {
    filled.value = { ...filled.value, ...part };
  };
  const places = changesOf(view, kind);
  const numbered = (labels: string[]) => labels.map((label, index) => ({ value: String(index), label }));
  return (
    <>
      <Choice
        label={said.kind}
        value={kind}
        options={(['order', 'throw'] as const).map((id) => ({ value: id, label: said.kinds[id] }))}
        onChange={(value) => fill({ kind: value === 'throw' ? 'throw' : 'order', at: 0, other: 0 })}
      />
      <Choice
        label={said.which[kind]}
        value={String(at)}
        options={numbered(places.map(({ label }) => label))}
        onChange={(value) => fill({ at: Number(value), other: 0 })}
      />
      <Choice
        label={said.instead[kind]}
        value={String(other)}
        options={numbered(places[at]?.others ?? [])}
        onChange={(value) => fill({ other: Number(value) })}
      />
      <Choice
        label={said.policy}
        value={policy}
        options={policyNames.map((id) => ({ value: id, label: said.policies[id] }))}
        onChange={(value) => fill({ policy: policyNames.find((id) => id === value) ?? 'own' })}
      />
    </>
  );
}
