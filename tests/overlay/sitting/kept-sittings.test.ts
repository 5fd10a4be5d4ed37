// Owns the proof that no sitting is lost: damaged text is put aside, earlier ones stay, and a full store is told.
import { beforeEach, expect, test } from 'vitest';
import { newSitting } from '../../../src/classroom/sitting.ts';
import { SITTINGS_KEY, SITTING_KEY, openKeptSittings } from '../../../src/overlay/sitting/kept-sittings.ts';
import { openRunStore } from '../../../src/overlay/run-store.ts';
import { newLog } from '../../../src/run/log.ts';
import { formatSave, parseSave } from '../../../src/run/resume.ts';
import { tiny } from '../../builders/tiny-scenario.ts';

const text = { formatSave, parseSave: (kept: string) => parseSave(kept, tiny.linked) };
const ROOM = { pupils: 28, rotates: true, talk: null, withRoles: false };
const log = newLog(tiny.story, { lesson: 'full', lens: 'middle', fate: { kind: 'history' } });
const sitting = (id: string) => newSitting(id, ROOM, log);

let shelf = new Map<string, string>();
let told: string[] = [];
let isFull = false;
beforeEach(() => {
  shelf = new Map();
  told = [];
  isFull = false;
});

function open() {
  const storage = {
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem(key: string, kept: string) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      shelf.set(key, kept);
    },
    removeItem: (key: string) => void shelf.delete(key),
  } as unknown as Storage;
  return openKeptSittings(
    openRunStore(() => storage),
    text,
    (says) => told.push(says),
  );
}

test('the one in progress is there after a reload', () => {
  open().keep(sitting('7'));
  expect(open().read()).toEqual(sitting('7'));
  open().keep(null);
  expect(open().read()).toBeNull();
});

test('a damaged one is told with what to do, and its text is put aside', () => {
  shelf.set(SITTING_KEY, '{"format":"excomm-sitting-1","id":"7"');
  expect(open().read()).toBeNull();
  expect(told).toEqual([expect.stringMatching(/no sitting.*“excomm\.aside-1”/)]);
  expect(shelf.get('excomm.aside-1')).toContain('"id":"7"');
});

test('earlier ones are kept, the last first, each once, and one of another edition is not thrown away', () => {
  const kept = open();
  kept.putAway(sitting('1'));
  const foreign = shelf.get(SITTINGS_KEY)!.replace('"id":"1"', '"id":"5"').replace(log.edition, 'zzzz');
  shelf.set(SITTINGS_KEY, `${shelf.get(SITTINGS_KEY)}\n${foreign}`);
  kept.putAway(sitting('2'));
  kept.putAway({ ...sitting('1'), jfk: 3 });
  expect(
    open()
      .earlier()
      .map(({ id, jfk }) => [id, jfk]),
  ).toEqual([
    ['1', 3],
    ['2', 1],
  ]);
  kept.forget('2');
  expect(
    open()
      .earlier()
      .map(({ id }) => id),
  ).toEqual(['1']);
  expect(shelf.get(SITTINGS_KEY)).toContain('"id":"5"');
});

test('a full store is told once, and refuses an earlier one instead of dropping it', () => {
  const kept = open();
  isFull = true;
  kept.keep(sitting('7'));
  kept.keep(sitting('8'));
  expect(told).toHaveLength(1);
  expect(kept.putAway(sitting('7'))).toBe(false);
});
