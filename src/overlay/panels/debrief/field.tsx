// Owns the fields of the debrief that are written in: a line or a box, kept with the run as it is typed.
import { useId } from 'preact/hooks';
import { useNotebook } from './notebook-context.ts';

/** Height of a line, in its own type. A box grows with what is written, and is never lower than it was. */
const LINE = 1.45;

interface FieldProps {
  /** Its name in the notebook. */
  name: string;
  label: string;
  /** Lines to write on; left out, it is a single line. */
  rows?: number;
  /** What it belongs to, for a reader by ear, where several of its kind stand below one another. */
  of?: string;
  /** Starts of sentences to lean on, shown where nothing is written. */
  hint?: string;
}

export function Field({ name, label, rows, of, hint }: FieldProps) {
  const id = useId();
  const notebook = useNotebook();
  const shared = {
    id,
    value: notebook.read(name),
    placeholder: hint,
    'data-field': name,
    onInput: (event: { currentTarget: { value: string } }) => notebook.write(name, event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {of && <span class="aside">: {of}</span>}
      </label>
      {rows === undefined ? (
        <input type="text" autocomplete="off" {...shared} />
      ) : (
        <textarea rows={rows} style={{ minHeight: `${rows * LINE + 1}em` }} {...shared} />
      )}
    </div>
  );
}
