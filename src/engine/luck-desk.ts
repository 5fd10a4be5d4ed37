// Owns the counting desk: questions in, looks and answers out, one after another; each can be dropped. It stands in a worker,
// or in the page where there is none.
import { answerLuck } from './answer-luck.ts';
import { type Counter, openCounter } from './count-ways.ts';
import { linkStory } from './link.ts';
import type { DeskAnswer, DeskQuestion, FromDesk, ToDesk } from './luck-question.ts';

/** Does something once all that waits to be heard has been: between two steps a drop must come through. */
export type Later = (act: () => void) => void;

/** A desk; it takes what it is sent. Anything it cannot answer fails with a sentence and does not stop the next. */
export function startDesk(send: (message: FromDesk) => void, later: Later): (message: ToDesk) => void {
  let counter: Counter | null = null;
  let waiting: { id: number; question: DeskQuestion }[] = [];
  let atWork: { id: number; answering: Generator<number, DeskAnswer> } | null = null;
  let isAwaited = false;

  const goOn = (): void => {
    if (isAwaited) return;
    isAwaited = true;
    later(step);
  };
  const step = (): void => {
    isAwaited = false;
    atWork ??= takeUp();
    if (!atWork) return;
    const { id, answering } = atWork;
    try {
      const { done, value } = answering.next();
      if (done) {
        atWork = null;
        send({ kind: 'answered', id, answer: value });
      } else send({ kind: 'looked', id, done: value });
    } catch (error) {
      atWork = null;
      send({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
    goOn();
  };
  const takeUp = (): typeof atWork => {
    const next = waiting.shift();
    return next ? { id: next.id, answering: answerIn(counter, next.question) } : null;
  };

  return (message) => {
    if (message.kind === 'open') counter = openCounter(linkStory(message.story), message.leans);
    else if (message.kind === 'ask') {
      waiting.push(message);
      goOn();
    } else {
      waiting = waiting.filter(({ id }) => id !== message.id);
      if (atWork?.id === message.id) atWork = null;
    }
  };
}

/** Throws when it is first stepped, as any other fault of a question does. */
function* answerIn(counter: Counter | null, question: DeskQuestion): Generator<number, DeskAnswer> {
  if (!counter) throw new Error('The desk was asked before it was opened.');
  return yield* answerLuck(counter, question);
}
