// Owns the question before orders go out, with what is said there: forecast, reason, source.
import type { Signal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { DecisionView } from '../../run/crisis-view.ts';
import type { Note } from '../../run/log.ts';
import type { OrdersDraft } from '../draft.ts';
import { askedAt, finished, missingParts } from '../note-form.ts';
import { usePage } from '../page-context.ts';
import { noteWords } from '../words/notes.ts';
import { words } from '../words/page.ts';
import { NotePanel, type NotePanelProps } from './note-panel.tsx';
import './confirm-panel.css';

/** What is said before the orders go out; nothing where the scenario or the reader does not ask. */
export function useNote(decision: DecisionView, draft: Signal<OrdersDraft>) {
  const { script, settings } = usePage().state;
  const { note } = draft.value;
  const mode = settings.forecast.value;
  const asked = useMemo(() => (mode === 'off' ? null : askedAt(script, decision)), [script, decision, mode]);
  const isRequired = mode === 'required';
  return {
    form: asked && {
      asked,
      isRequired,
      note,
      onNote: (part: Partial<Note>) => (draft.value = { ...draft.value, note: { ...draft.value.note, ...part } }),
    },
    /** Where the link requires it: what is still to say, and the first part of it. Null if nothing is. */
    lacks() {
      const missing = asked && isRequired ? missingParts(draft.value.note, asked) : [];
      const says = noteWords.missing(missing.map((part) => noteWords.parts[part]));
      return missing.length > 0 ? { says, part: missing[0] } : null;
    },
    finished: () => (asked ? finished(draft.value.note) : null),
  };
}

export function ConfirmPanel({ form, onNo }: { form: NotePanelProps | null; onNo(): void }) {
  const group = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const here = group.current;
    here?.querySelector<HTMLElement>('input, [data-primary]')?.focus({ preventScroll: true });
    here?.scrollIntoView({ block: 'nearest' });
    // A held Enter key repeats: it must not answer the question that it raised.
    const ignoreRepeat = (event: KeyboardEvent) => event.key === 'Enter' && event.repeat && event.preventDefault();
    here?.addEventListener('keydown', ignoreRepeat);
    return () => here?.removeEventListener('keydown', ignoreRepeat);
  }, []);
  return (
    <div class="confirm" role="group" aria-labelledby="confirm-text" ref={group}>
      {form && <h4 class="confirm-title">{noteWords.title}</h4>}
      {form && <NotePanel {...form} />}
      <p id="confirm-text">{words.decision.confirm}</p>
      <button type="submit" class="primary" data-primary>
        {words.decision.yes}
      </button>
      <button type="button" onClick={onNo} data-cancel>
        {words.decision.no}
      </button>
    </div>
  );
}
