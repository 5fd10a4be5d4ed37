// Owns the answer notes of the chosen lesson, decision by decision; they compare and press, and call no order right.
import type { NoteSheet } from '../../../debrief/teaching-view.ts';
import type { TeachDesk } from '../../teach/teach-desk.ts';
import { teachWords } from '../../words/teach.ts';
import { VERDICT } from '../../words/verdict.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { SourceChip } from '../source-chips.tsx';
import { PrintedSheet } from './print-sheet.tsx';

const said = teachWords.notes;

export function NotesSheet({ desk }: { desk: TeachDesk }) {
  return (
    <PrintedSheet name="notes" title={said.title} says={said.says}>
      <div class="notes">
        {desk.lesson.value.notes.map((sheet) => (
          <Note key={sheet.id} sheet={sheet} />
        ))}
      </div>
    </PrintedSheet>
  );
}

function Note({ sheet }: { sheet: NoteSheet }) {
  const { kennedy, note } = sheet;
  return (
    <article class="note" data-note={sheet.id}>
      <p class="teach-over">{sheet.day}</p>
      <h3>{sheet.title}</h3>
      <dl>
        {kennedy && (
          <>
            <dt>{said.kennedy}</dt>
            <dd>{kennedy.text}</dd>
            <dt>{said.why}</dt>
            <dd>{kennedy.why}</dd>
          </>
        )}
        <dt>{said.notKnown}</dt>
        <dd>{sheet.notKnown.join(' ')}</dd>
        {note && (
          <>
            <dt class="note-wrong">{said.wrong}</dt>
            <dd>
              “{note.wrong}”{' '}
              {note.claims.map(({ id, verdict }) => (
                <ArchiveLink key={id} part="claims" entry={id} whole class="note-claim">
                  {said.check(id, VERDICT[verdict].title)}
                </ArchiveLink>
              ))}
            </dd>
            <dt>{said.but}</dt>
            <dd>{note.but}</dd>
            <dt class="note-press">{said.press}</dt>
            <dd>{note.press}</dd>
          </>
        )}
      </dl>
      <p class="screen-only">
        <SourceChip sources={sheet.sources} />
      </p>
      <p class="print-only teach-sources">
        {said.sources}: {sheet.sources.map(({ key }) => key).join(', ')}
      </p>
    </article>
  );
}
