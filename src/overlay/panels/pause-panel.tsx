// Owns the pause of a lesson: one question beside what followed, and room to write on it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PauseView } from '../../run/crisis-view.ts';
import { MOST_PAUSE_WORDS } from '../note-form.ts';
import { usePage } from '../page-context.ts';
import { pauseWords as said } from '../words/notes.ts';
import { handInDoor } from '../words/doors.ts';
import './pause-panel.css';

interface PausePanelProps {
  pause: PauseView;
  /** In place of handing in one's notes: where a class hears that there is an answer. */
  children?: ComponentChildren;
}

export function PausePanel({ pause, children }: PausePanelProps) {
  const { intents } = usePage();
  const id = useId();
  return (
    <section class="pause" aria-labelledby={`${id}-title`} data-pause>
      <p class="pause-over">{said.title(pause.number, pause.of)}</p>
      <h3 id={`${id}-title`}>{pause.asks}</h3>
      <p class="pause-says" id={`${id}-says`}>
        {said.says}
      </p>
      <textarea
        rows={3}
        maxLength={MOST_PAUSE_WORDS}
        aria-label={said.label}
        aria-describedby={`${id}-says`}
        // Kept at every stroke: a reload or a flat battery loses nothing.
        defaultValue={pause.words}
        onInput={(event) => intents.answerPause(event.currentTarget.value)}
      />
      {children ?? (
        <p>
          <button type="button" onClick={() => intents.openSheet({ kind: 'log', handsIn: true })} data-hand-in>
            {handInDoor}
          </button>
        </p>
      )}
    </section>
  );
}
