// Owns asking counting desks: as many workers as are worth while share out the runs; where there is none, one desk in this
// thread counts in slices that let the page breathe.
import type { DeskAnswer, DeskQuestion, FromDesk, LuckAnswer, LuckQuestion, ToDesk } from './luck-question.ts';
import { STEP_COUNTS, joinAnswers, shareOut, stepsOf } from './share-luck.ts';

/** What a worker is to whoever sends it questions. */
export interface WorkerLike {
  postMessage(message: ToDesk): void;
  addEventListener(kind: 'message', hear: (event: { data: FromDesk }) => void): void;
  addEventListener(kind: 'error', hear: () => void): void;
  terminate(): void;
}

/** Desks, and where they can stand. */
export interface Desks {
  open: Extract<ToDesk, { kind: 'open' }>;
  /** How many workers share a question; see `desksFor`. */
  count: number;
  /** Throws, or fails later by its `error`, where the browser allows no worker. */
  worker(): WorkerLike;
  /** One desk in this thread, which must let the page have its turn between two steps. Called once at most. */
  here(send: (message: FromDesk) => void): Promise<(message: ToDesk) => void>;
}

/** Desks for a machine of so many processors: more than four only heat it, since each plays what all runs share anew. Pure. */
export const desksFor = (processors: number): number => Math.max(1, Math.min(4, processors));

/** A question under way. */
export interface Asked<A = LuckAnswer> {
  /** Rejects if a desk cannot answer; never settles after a drop. */
  answer: Promise<A>;
  drop(): void;
}

export interface Counting {
  /** `onLook` hears the share of the work that is done, 0..1. */
  ask(question: LuckQuestion, onLook?: (done: number) => void): Asked;
  /** Gives up everything that is under way, and the workers. */
  stop(): void;
}

interface Waiting {
  question: DeskQuestion;
  answered: (answer: DeskAnswer) => void;
  failed: (error: Error) => void;
  onLook: (done: number) => void;
}

/** A desk to whoever asks it, wherever it stands. */
interface Seat {
  ask(question: DeskQuestion, onLook: (done: number) => void): Asked<DeskAnswer>;
  stop(): void;
}

/** Opens desks in workers; what was asked of one that does not start goes to the one in this thread. */
export function startCounting(desks: Desks): Counting {
  const seats = openSeats(desks);
  return {
    ask(question, onLook = () => {}) {
      let parts: Asked<DeskAnswer>[] = [];
      const drop = () => parts.forEach((part) => part.drop());
      const askAll = async (step: DeskQuestion, index: number): Promise<DeskAnswer> => {
        const shares = shareOut(step, seats.length);
        const done = shares.map(() => 0);
        parts = shares.map((share, part) =>
          seats[part]!.ask(share, (look) => {
            done[part] = look;
            onLook((index + done.reduce((sum, one) => sum + one) / done.length) / STEP_COUNTS[question.kind]);
          }),
        );
        try {
          return joinAnswers(await Promise.all(parts.map(({ answer }) => answer)));
        } catch (error) {
          drop();
          throw error;
        }
      };
      const answerAll = async (): Promise<LuckAnswer> => {
        const steps = stepsOf(question);
        let step = steps.next();
        for (let index = 0; !step.done; index += 1) step = steps.next(await askAll(step.value, index));
        return step.value;
      };
      return { answer: answerAll(), drop };
    },
    stop: () => seats.forEach((seat) => seat.stop()),
  };
}

/** A seat for each worker; a single one in this thread where the browser has no workers at all. */
function openSeats(desks: Desks): Seat[] {
  const here = shareHere(desks);
  const workers: WorkerLike[] = [];
  try {
    while (workers.length < desks.count) workers.push(desks.worker());
  } catch {
    // Some may be more than the browser gives; what it has given is enough.
    if (workers.length === 0) return [startSeat(desks, here, null)];
  }
  return workers.map((worker) => startSeat(desks, here, worker));
}

type Take = (message: ToDesk) => void;
type Here = (hear: (message: FromDesk) => void) => Promise<Take>;

/** The desk in this thread, opened when it is first needed, for however many seats are moved to it. */
function shareHere(desks: Desks): Here {
  const hearers: ((message: FromDesk) => void)[] = [];
  let opened: Promise<Take> | null = null;
  return (hear) => {
    hearers.push(hear);
    opened ??= desks
      .here((message) => hearers.forEach((one) => one(message)))
      .then((take) => {
        take(desks.open);
        return take;
      });
    return opened;
  };
}

/** Names a question to whichever desk takes it. */
let nextId = 0;

function startSeat(desks: Desks, here: Here, first: WorkerLike | null): Seat {
  const waiting = new Map<number, Waiting>();
  let worker = first;
  let take: Take | null = null;
  let isHeard = false;

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
    take = await here(hear);
    for (const [id, { question }] of waiting) take({ kind: 'ask', id, question });
  };
  if (first) {
    first.addEventListener('message', ({ data }) => hear(data));
    first.addEventListener('error', () => {
      if (worker !== first) return;
      // One that has been heard was allowed, and broke: what it was doing would break here as well.
      if (isHeard) failAll();
      else void moveHere().catch(failAll);
    });
    take = (message) => send(first, message);
    take(desks.open);
  } else void moveHere().catch(failAll);

  const drop = (id: number): void => {
    if (waiting.delete(id)) take?.({ kind: 'drop', id });
  };
  return {
    ask(question, onLook) {
      const id = nextId++;
      const answer = new Promise<DeskAnswer>((answered, failed) => {
        waiting.set(id, { question, answered, failed, onLook });
      });
      take?.({ kind: 'ask', id, question });
      return { answer, drop: () => drop(id) };
    },
    stop() {
      for (const id of waiting.keys()) drop(id);
      worker?.terminate();
      worker = null;
      take = null;
    },
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
