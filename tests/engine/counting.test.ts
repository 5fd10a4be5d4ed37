// Owns the proof of asking the desk: by a worker, or in this thread where the browser allows none.
import { describe, expect, it, vi } from 'vitest';
import { startDesk } from '../../src/engine/luck-desk.ts';
import type { FromDesk, LuckQuestion, ToDesk } from '../../src/engine/luck-question.ts';
import { type Desks, type WorkerLike, desksFor, startCounting } from '../../src/engine/counting.ts';
import { tiny } from '../builders/tiny-scenario.ts';
import { playNumbers } from '../builders/random-run.ts';

const open = { kind: 'open', story: tiny.story, leans: {} } as const;
const log = playNumbers(tiny, { lesson: 'full', lens: 'middle', fate: { kind: 'history' } }, [0, 0, 0, 0, 0, 0]).log();
const question: LuckQuestion = { kind: 'spread', run: { ...log, played: null }, runs: 50, seed: '1' };

/** A worker without a thread: it hears and answers a turn later, as one does. */
function worker({ isBroken = false } = {}) {
  const heard: ToDesk[] = [];
  const told: { message?: (event: { data: FromDesk }) => void; error?: () => void } = {};
  const take = startDesk(
    (data) => told.message?.({ data }),
    (act) => void setTimeout(act),
  );
  const self: WorkerLike = {
    postMessage(message) {
      heard.push(message);
      if (!isBroken) take(message);
    },
    addEventListener: (kind: 'message' | 'error', hear: never) => (told[kind] = hear),
    terminate: vi.fn<() => void>(),
  };
  return { self, heard, told };
}

function desks(make: () => WorkerLike, count = 1): Desks & { stands: () => number } {
  let stands = 0;
  return {
    open,
    count,
    worker: make,
    here: async (send) => {
      stands += 1;
      return startDesk(send, (act) => void setTimeout(act));
    },
    stands: () => stands,
  };
}

describe('counting', () => {
  it('is done by the worker, which is opened first', async () => {
    const { self, heard } = worker();
    const place = desks(() => self);
    const looks: number[] = [];
    const counting = startCounting(place);
    const answer = await counting.ask(question, (done) => looks.push(done)).answer;
    expect(answer).toMatchObject({ kind: 'spread', runs: 50 });
    expect(looks.every((done) => done >= 0 && done <= 1)).toBe(true);
    expect(heard.map(({ kind }) => kind)).toEqual(['open', 'ask']);
    expect(place.stands()).toBe(0);
    counting.stop();
    expect(self.terminate).toHaveBeenCalled();
  });

  it.each([
    ['the browser makes none', () => desks(() => expect.unreachable('as a browser does that has no Worker'))],
    [
      'it is refused later',
      () => {
        const { self, told } = worker({ isBroken: true });
        setTimeout(() => told.error?.());
        return desks(() => self);
      },
    ],
  ])('is done here if %s, with the same answer', async (_why, make) => {
    const place = make();
    const counting = startCounting(place);
    const answers = await Promise.all([counting.ask(question).answer, counting.ask(question).answer]);
    expect(place.stands()).toBe(1);
    const byWorker = await startCounting(desks(() => worker().self)).ask(question).answer;
    expect(answers).toEqual([byWorker, byWorker]);
  });

  it('is shared out among workers, with the same answer and the progress of all', async () => {
    const workers = [worker(), worker(), worker()];
    const made = [...workers];
    const place = desks(() => made.shift()!.self, 3);
    const counting = startCounting(place);
    const looks: number[] = [];
    const hunt: LuckQuestion = {
      kind: 'throw',
      run: { ...log, played: null },
      search: { runs: 50, seed: '1' },
      recount: { runs: 50, seed: '99' },
    };
    const [spread, found] = await Promise.all([
      counting.ask(question).answer,
      counting.ask(hunt, (done) => looks.push(done)).answer,
    ]);
    const alone = startCounting(desks(() => worker().self));
    expect(spread).toEqual(await alone.ask(question).answer);
    expect(found).toEqual(await alone.ask(hunt).answer);
    for (const { heard } of workers) expect(heard.filter(({ kind }) => kind === 'ask').length).toBeGreaterThan(1);
    expect(looks).toEqual(looks.toSorted((a, b) => a - b));
    expect(looks.at(-1)).toBeLessThanOrEqual(1);
    counting.stop();
    for (const { self } of workers) expect(self.terminate).toHaveBeenCalled();
  });

  it('is done by fewer workers where the browser gives no more, and here by one desk where it refuses all', async () => {
    const expected = await startCounting(desks(() => worker().self)).ask(question).answer;
    const only = [worker()];
    const few = desks(() => (only.pop() ?? expect.unreachable('as a browser does that has given all')).self, 4);
    expect(await startCounting(few).ask(question).answer).toEqual(expected);
    expect(few.stands()).toBe(0);
    const refused = desks(() => {
      const { self, told } = worker({ isBroken: true });
      setTimeout(() => told.error?.());
      return self;
    }, 4);
    expect(await startCounting(refused).ask(question).answer).toEqual(expected);
    expect(refused.stands()).toBe(1);
  });

  it('can be dropped by all workers at once', async () => {
    const workers = [worker(), worker()];
    const made = [...workers];
    const counting = startCounting(desks(() => made.shift()!.self, 2));
    counting.ask(question).drop();
    await counting.ask(question).answer;
    for (const { heard } of workers) expect(heard.map(({ kind }) => kind)).toEqual(['open', 'ask', 'drop', 'ask']);
  });

  it.each([
    [1, 1],
    [2, 2],
    [4, 4],
    [16, 4],
    [0, 1],
  ])('of %d processors uses %d', (processors, workers) => {
    expect(desksFor(processors)).toBe(workers);
  });

  it('can be dropped: the desk hears of it, and nobody hears of the question again', async () => {
    const { self, heard } = worker();
    const counting = startCounting(desks(() => self));
    const dropped = counting.ask(question);
    let isSettled = false;
    void dropped.answer.finally(() => (isSettled = true));
    dropped.drop();
    dropped.drop();
    await counting.ask(question).answer;
    expect(heard.map(({ kind }) => kind)).toEqual(['open', 'ask', 'drop', 'ask']);
    expect(isSettled).toBe(false);
  });

  it('rejects what the desk cannot answer', async () => {
    const counting = startCounting(desks(() => worker().self));
    const lost = counting.ask({ ...question, kind: 'ways', at: { event: 'none' }, ways: [], lens: 'middle' });
    await expect(lost.answer).rejects.toThrow('never came to "none"');
  });

  it('rejects what was under way when a worker breaks', async () => {
    const { self, told } = worker();
    const place = desks(() => self);
    const counting = startCounting(place);
    await counting.ask(question).answer;
    const lost = counting.ask(question);
    told.error?.();
    await expect(lost.answer).rejects.toThrow('stopped');
    expect(place.stands()).toBe(0);
  });
});
