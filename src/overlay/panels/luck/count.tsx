// Owns a count under way: its question, its progress, its answer, and the way to give it up.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LuckAnswer, LuckQuestion } from '../../../engine/luck-question.ts';
import type { Asked, Counting } from '../../../engine/counting.ts';
import { luckWords as said } from '../../words/luck.ts';

export type CountState<A> =
  | { kind: 'idle' }
  /** `done`: 0..1. */
  | { kind: 'counting'; done: number }
  | { kind: 'answered'; answer: A }
  | { kind: 'failed' };

export interface CountHold<A> {
  state: CountState<A>;
  ask(question: LuckQuestion): void;
  /** Gives up what is under way. */
  stop(): void;
}

type AnswerOf<Kind> = Extract<LuckAnswer, { kind: Kind }>;

/** One question at a time: a new one takes the place of one under way. Dropped when the panel goes. */
export function useCount<Kind extends LuckAnswer['kind']>(
  counting: Counting,
  kind: Kind,
  onAnswer: (answer: AnswerOf<Kind>) => void = () => {},
): CountHold<AnswerOf<Kind>> {
  const state = useSignal<CountState<AnswerOf<Kind>>>({ kind: 'idle' });
  const asked = useRef<Asked | null>(null);
  const drop = () => {
    asked.current?.drop();
    asked.current = null;
  };
  useEffect(() => drop, []);
  return {
    state: state.value,
    ask(question) {
      drop();
      state.value = { kind: 'counting', done: 0 };
      const own = counting.ask(question, (done) => {
        // A tenth is enough to see it move, and spares the reader of the screen a hundred words.
        const tenths = Math.floor(done * 20) / 20;
        const now = state.peek();
        if (now.kind === 'counting' && now.done !== tenths) state.value = { kind: 'counting', done: tenths };
      });
      asked.current = own;
      own.answer.then(
        (answer) => {
          if (asked.current !== own || answer.kind !== kind) return;
          state.value = { kind: 'answered', answer: answer as AnswerOf<Kind> };
          onAnswer(answer as AnswerOf<Kind>);
        },
        () => {
          if (asked.current === own) state.value = { kind: 'failed' };
        },
      );
    },
    stop() {
      drop();
      state.value = { kind: 'idle' };
    },
  };
}

interface CountButtonProps {
  hold: Pick<CountHold<unknown>, 'state' | 'stop'>;
  onPlay(): void;
  disabled?: boolean;
  children: ComponentChildren;
}

/** The button that begins; while it counts, its progress and the button that gives it up, in the same place. */
export function CountButton({ hold: { state, stop }, onPlay, disabled = false, children }: CountButtonProps) {
  return (
    <div class="luck-count" role="group">
      {state.kind === 'counting' ? (
        <>
          <label>
            {said.counting} <progress max={1} value={state.done} />
          </label>
          <button type="button" data-luck-stop onClick={stop}>
            {said.stop}
          </button>
        </>
      ) : (
        <button type="button" class="luck-play" disabled={disabled} onClick={onPlay}>
          {children}
        </button>
      )}
      {state.kind === 'failed' && <p role="alert">{said.broke}</p>}
    </div>
  );
}
