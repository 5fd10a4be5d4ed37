// Owns the proof that nothing written in a debrief is lost: kept by run, read by any later version, whatever the text.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { WRITTEN_KEY, openNotebook } from '../../src/overlay/notebook.ts';
import { formatShelf, putWritten, readShelf } from '../../src/overlay/read-written.ts';
import { openRunStore } from '../../src/overlay/run-store.ts';

function shelf() {
  const held = new Map<string, string>();
  const state = { held, refuses: false };
  const storage = () => {
    if (state.refuses) throw new DOMException('full', 'QuotaExceededError');
    return {
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, text: string) => void held.set(key, text),
      removeItem: (key: string) => void held.delete(key),
    } as Storage;
  };
  return { state, store: openRunStore(storage) };
}

describe('what is written in a debrief', () => {
  it('is there again when the debrief of the same run is opened, and not in that of another', () => {
    const { store } = shelf();
    const notebook = openNotebook(store, 'RUN-A');
    notebook.write('felt', 'helpless');
    notebook.flush();
    expect(openNotebook(store, 'RUN-A').read('felt')).toBe('helpless');
    expect(openNotebook(store, 'RUN-B').read('felt')).toBe('');
  });

  it('is kept a moment after it was typed, without leaving the page', () => {
    vi.useFakeTimers();
    const { store } = shelf();
    openNotebook(store, 'RUN-A').write('felt', 'helpless');
    expect(openNotebook(store, 'RUN-A').read('felt')).toBe('');
    vi.runAllTimers();
    expect(openNotebook(store, 'RUN-A').read('felt')).toBe('helpless');
    vi.useRealTimers();
  });

  it('is not undone by another tab with another field, nor by another run', () => {
    const { store } = shelf();
    const [one, other, run] = [openNotebook(store, 'A'), openNotebook(store, 'A'), openNotebook(store, 'B')];
    one.write('felt', 'tense');
    one.flush();
    other.write('writing-account-answer', 'It began when …');
    other.flush();
    run.write('felt', 'calm');
    run.flush();
    const again = openNotebook(store, 'A');
    expect([again.read('felt'), again.read('writing-account-answer')]).toEqual(['tense', 'It began when …']);
  });

  it('is told where it cannot be kept, and kept as soon as it can be', () => {
    const { state, store } = shelf();
    const notebook = openNotebook(store, 'A');
    state.refuses = true;
    notebook.write('felt', 'tense');
    notebook.flush();
    expect(notebook.keeping.value).toBe('refused');
    expect(notebook.read('felt')).toBe('tense');
    state.refuses = false;
    notebook.write('model-against', 'But …');
    notebook.flush();
    expect(notebook.keeping.value).toBe('kept');
    expect(openNotebook(store, 'A').read('felt')).toBe('tense');
  });

  it('is forgotten for one run when that is asked, and for no other', () => {
    const { store } = shelf();
    for (const code of ['A', 'B']) {
      const notebook = openNotebook(store, code);
      notebook.write('felt', code);
      notebook.flush();
    }
    openNotebook(store, 'A').forget();
    expect([openNotebook(store, 'A').read('felt'), openNotebook(store, 'B').read('felt')]).toEqual(['', 'B']);
  });
});

describe('a kept text', () => {
  const field = fc.string({ unit: 'binary' });

  it('gives back any text whatever, hostile ones and halves of characters too', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          field,
          field.filter((text) => text !== ''),
        ),
        (written) => {
          const kept = formatShelf(putWritten({}, 'CODE', written));
          expect({ ...readShelf(kept)?.['CODE'] }).toEqual({ ...written });
        },
      ),
    );
  });

  it.each([
    ['of another version', '{"format":"excomm-written-2","runs":{}}'],
    ['that is damaged', '{"format":"excomm-written-1","runs":{"A":'],
    ['of something else', '[1,2]'],
  ])('%s is put aside and not overwritten', (_, text) => {
    const { state, store } = shelf();
    state.held.set(WRITTEN_KEY, text);
    const notebook = openNotebook(store, 'A');
    expect(notebook.keeping.value).toBe('aside');
    notebook.write('felt', 'tense');
    notebook.flush();
    expect([...state.held.values()]).toContain(text);
    expect(openNotebook(store, 'A').read('felt')).toBe('tense');
  });

  it('is left alone where it can be put nowhere else', () => {
    const { state, store } = shelf();
    for (let number = 1; number <= 20; number++) state.held.set(`excomm.aside-${number}`, 'taken');
    state.held.set(WRITTEN_KEY, 'from another time');
    const notebook = openNotebook(store, 'A');
    notebook.write('felt', 'tense');
    notebook.flush();
    expect(state.held.get(WRITTEN_KEY)).toBe('from another time');
    expect(notebook.keeping.value).toBe('refused');
  });

  it('loses a damaged field, and no other', () => {
    const text = '{"format":"excomm-written-1","runs":{"A":{"felt":7,"model-against":"But …"},"B":null}}';
    expect(readShelf(text)).toEqual({ A: { 'model-against': 'But …' }, B: {} });
  });
});
