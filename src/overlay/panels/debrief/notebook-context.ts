// Owns handing the notebook of the run to every step of the debrief, and the fields that are written in.
import { createContext } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import { assert } from '../../../base/assert.ts';
import { type Notebook, openNotebook } from '../../notebook.ts';
import type { RunStore } from '../../run-store.ts';

export const NotebookContext = createContext<Notebook | null>(null);

export function useNotebook(): Notebook {
  const notebook = useContext(NotebookContext);
  assert(notebook !== null, 'A field of the debrief stands outside it.');
  return notebook;
}

/** The notebook of a run for as long as its debrief stands. What is typed last is kept when the page is left. */
export function useOwnNotebook(store: RunStore, code: string): Notebook {
  const notebook = useMemo(() => openNotebook(store, code), [store, code]);
  useEffect(() => {
    window.addEventListener('pagehide', notebook.flush);
    document.addEventListener('visibilitychange', notebook.flush);
    return () => {
      window.removeEventListener('pagehide', notebook.flush);
      document.removeEventListener('visibilitychange', notebook.flush);
      notebook.flush();
    };
  }, [notebook]);
  return notebook;
}
