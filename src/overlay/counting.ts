// Owns asking the counting desk: in a worker where there is one, else here in slices that let the page breathe.
import type { FromDesk, LuckAnswer, LuckQuestion, ToDesk } from '../engine/luck-question.ts';

/** What a worker is to whoever sends it questions. */
export interface WorkerLike {
  postMessage(message: ToDesk): void;
  addEventListener(kind: 'message', hear: (event: { data: FromDesk }) => void): void;
  addEventListener(kind: 'error', hear: () => void): void;
  terminate(): void;
}

/** A desk, and where it can stand. */
export interface Desks {
  open: Extract<ToDesk, { kind: 'open' }>;
  /** Throws, or fails later by its `error`, where the browser allows no worker. */
  worker(): WorkerLike;
  /** The same desk in this thread. `later` acts once the page has had its turn. */
  here(send: (message: FromDesk) => void, later: (act: () => void) => void): Promise<(message: ToDesk) => void>;
}

/** A question under way. */
export interface Asked {
  /** Rejects if the desk cannot answer; never settles after a drop. */
  answer: Promise<LuckAnswer>;
  drop(): void;
}

export interface Counting {
  /** `onLook` hears the share of the work that is done, 0..1. */
  ask(question: LuckQuestion, onLook?: (done: number) => void): Asked;
  /** Gives up everything that is under way, and the worker. */
  stop(): void;
}

interface Waiting {
  question: LuckQuestion;
  answered: (answer: LuckAnswer) => void;
  failed: (error: Error) => void;
  onLook: (done: number) => void;
}

/** Opens a desk in a worker; if none starts, all that was asked goes to one in this thread. */
export function startCounting(desks: Desks): Counting {
  const waiting = new Map<number, Waiting>();
  const tell = startDesk(desks, waiting);
  let next = 0;
  const drop = (id: number) => {
    if (waiting.delete(id)) tell({ kind: 'drop', id });
  };
  return {
    ask(question, onLook = () => {}) {
      const id = next++;
      const answer = new Promise<LuckAnswer>((answered, failed) => {
        waiting.set(id, { question, answered, failed, onLook });
      });
      tell({ kind: 'ask', id, question });
      return { answer, drop: () => drop(id) };
    },
    stop() {
      for (const id of waiting.keys()) drop(id);
      tell(null);
    },
  };
}

/** What tells the desk, wherever it stands; null ends it. */
function startDesk(desks: Desks, waiting: Map<number, Waiting>): (message: ToDesk | null) => void {
  let isHeard = false;
  let worker: WorkerLike | null = null;
  let take: ((message: ToDesk) => void) | null = null;

  const hear = (message: FromDesk): void => {
    isHeard = true;
    settle(waiting, message);
  };
  const failAll = (): void => {
    for (const { failed } of waiting.values()) failed(new Error('The counting stopped.'));
    waiting.clear();
  };
  const moveHere = async (): Promise<void> => {
    worker = null;
    take = null;
    take = await desks.here(hear, (act) => setTimeout(act));
    take(desks.open);
    for (const [id, { question }] of waiting) take({ kind: 'ask', id, question });
  };
  const sitInWorker = (started: WorkerLike): void => {
    worker = started;
    started.addEventListener('message', ({ data }) => hear(data));
    started.addEventListener('error', () => {
      if (worker !== started) return;
      // One that has been heard was allowed, and broke: what it was doing would break here as well.
      if (isHeard) failAll();
      else void moveHere().catch(failAll);
    });
    take = (message) => send(started, message);
    take(desks.open);
  };

  try {
    sitInWorker(desks.worker());
  } catch {
    void moveHere().catch(failAll);
  }
  return (message) => {
    if (message) return take?.(message);
    worker?.terminate();
    worker = null;
    take = null;
  };
}

function settle(waiting: Map<number, Waiting>, message: FromDesk): void {
  const asked = waiting.get(message.id);
  if (!asked) return;
  if (message.kind === 'looked') return asked.onLook(message.done);
  waiting.delete(message.id);
  if (message.kind === 'answered') asked.answered(message.answer);
  else asked.failed(new Error(message.message));
}

function send(worker: WorkerLike, message: ToDesk): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes none
  worker.postMessage(message);
}
