// Owns the form before an order goes out: how likely war seems, what comes next, why, and on which source.
import { useId } from 'preact/hooks';
import type { Note } from '../../run/log.ts';
import { type Asked, MOST_WORDS, type NotePart } from '../note-form.ts';
import { noteWords as said } from '../words/notes.ts';
import { DangerScale } from './danger-scale.tsx';
import { SourceChip } from './source-chips.tsx';
import './note-panel.css';

export interface NotePanelProps {
  asked: Asked;
  isRequired: boolean;
  note: Note;
  onNote(part: Partial<Note>): void;
}

export function NotePanel({ asked, isRequired, note, onNote }: NotePanelProps) {
  const { forecast, reasons, sources } = asked;
  return (
    <div class="note">
      <p class="note-says">{isRequired ? said.required : said.offered}</p>
      {forecast && <DangerScale title={forecast.danger} value={note.danger} onSay={(danger) => onNote({ danger })} />}
      {forecast && (
        <Choice
          title={forecast.answer}
          among={forecast.answers}
          part="answer"
          chosen={note.answer}
          onChoose={(answer) => onNote({ answer })}
        />
      )}
      {reasons.length > 0 && (
        <Choice
          title={said.reason}
          among={reasons}
          part="reason"
          chosen={note.reason}
          onChoose={(reason) => onNote({ reason })}
        />
      )}
      {reasons.length > 0 && <WordsField {...{ note, onNote }} />}
      {sources.length > 0 && (
        <Choice
          title={said.source}
          among={sources.map(({ key, title }) => ({ id: key, title }))}
          part="source"
          chosen={note.source}
          onChoose={(source) => onNote({ source })}
        >
          <SourceChip sources={sources.filter(({ key }) => key === note.source)} />
        </Choice>
      )}
    </div>
  );
}

interface ChoiceProps {
  title: string;
  part: NotePart;
  among: readonly { id: string; title: string }[];
  chosen: string | null;
  onChoose(id: string | null): void;
  children?: preact.ComponentChildren;
}

function Choice({ title, part, among, chosen, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <div class="note-choice" data-note={part}>
      <label for={id}>{title}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{chosen === null ? said.choose : said.unsaid}</option>
        {among.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}

function WordsField({ note, onNote }: Pick<NotePanelProps, 'note' | 'onNote'>) {
  const id = useId();
  const left = MOST_WORDS - note.words.length;
  return (
    <div class="note-choice">
      <label for={id}>{said.words}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={MOST_WORDS}
        value={note.words}
        aria-describedby={`${id}-left`}
        onInput={(event) => onNote({ words: event.currentTarget.value })}
      />
      <span class="note-left" id={`${id}-left`} hidden={left > 60}>
        {said.left(left)}
      </span>
    </div>
  );
}
