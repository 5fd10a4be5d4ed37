// Owns the proof that keeping a run never throws, and never loses what it cannot read.
import { expect, test } from 'vitest';
import { openKeptRuns } from '../../src/overlay/kept-runs.ts';
import { PREVIOUS_KEY, RUN_KEY, openRunStore } from '../../src/overlay/run-store.ts';
import { newLog } from '../../src/run/log.ts';
import { formatSave, parseSave } from '../../src/run/resume.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const log = newLog(tiny.story, {
  lesson: tiny.story.lessons[0]!.id,
  lens: tiny.story.lenses[0]!,
  fate: { kind: 'seeded', seed: '1962' },
});

/** Enough of `Storage` for the store; `room` is how many characters it holds. */
function memory(room = Infinity): Storage {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, text);
    },
    removeItem: (key: string) => void held.delete(key),
    clear: () => held.clear(),
    key: (index: number) => [...held.keys()][index] ?? null,
    get length() {
      return held.size;
    },
  };
}

function open(storage: () => Storage) {
  const told: string[] = [];
  const format = { formatSave, parseSave: (text: string) => parseSave(text, tiny.linked) };
  const store = openRunStore(storage);
  return { store, told, kept: openKeptRuns(store, format, (text) => told.push(text)) };
}

test('a kept run is read back as it was', () => {
  const storage = memory();
  open(() => storage).kept.keep(RUN_KEY, log);
  const { kept, told } = open(() => storage);
  expect(kept.restore(RUN_KEY)).toEqual(log);
  expect(kept.restore(PREVIOUS_KEY)).toBeNull();
  expect(told).toEqual([]);
});

test('a forgotten run is gone', () => {
  const { kept } = open(memory);
  kept.keep(PREVIOUS_KEY, log);
  kept.keep(PREVIOUS_KEY, null);
  expect(kept.restore(PREVIOUS_KEY)).toBeNull();
});

test.each([
  [
    'blocked',
    () => {
      throw new DOMException('denied', 'SecurityError');
    },
  ],
  ['full', (): Storage => memory(3)],
])('where storage is %s, it is told and nothing throws', (_, storage: () => Storage) => {
  const { kept, told } = open(storage);
  kept.keep(RUN_KEY, log);
  expect(kept.restore(RUN_KEY)).toBeNull();
  expect(told).toEqual([expect.stringContaining('copy the run code')]);
});

test.each(['', '{', 'null', '{"format":"excomm-run-1"}', '<html>'])(
  'the damaged save "%s" is told and put aside',
  (text) => {
    const storage = memory();
    storage.setItem(RUN_KEY, text);
    const { kept, told, store } = open(() => storage);
    expect(kept.restore(RUN_KEY)).toBeNull();
    expect(told[0]).toContain('excomm.aside-1');
    kept.keep(RUN_KEY, log);
    expect(store.read('excomm.aside-1')).toBe(text);
  },
);

test('a second damaged save does not overwrite the first, and the same one is not put aside twice', () => {
  const { store } = open(memory.bind(null));
  const storage = memory();
  const opened = openRunStore(() => storage);
  expect([opened.setAside('one'), opened.setAside('two'), opened.setAside('one')]).toEqual([
    'excomm.aside-1',
    'excomm.aside-2',
    'excomm.aside-1',
  ]);
  expect(store.read('excomm.aside-1')).toBeNull();
});

test('of a run whose later orders no longer fit, the earlier ones are taken up', () => {
  const storage = memory();
  const pick = { decision: 'no-such-decision', line: 'a', option: 'b' };
  storage.setItem(RUN_KEY, formatSave({ ...log, picks: [pick] }));
  const { kept, told, store } = open(() => storage);
  expect(kept.restore(RUN_KEY)).toEqual(log);
  expect(told).toHaveLength(1);
  expect(store.read('excomm.aside-1')).toContain('no-such-decision');
});
