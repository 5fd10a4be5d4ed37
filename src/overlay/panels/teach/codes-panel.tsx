// Owns how run codes come back: what pupils do, a text to send them, and the way to the class board.
import type { TeachDesk } from '../../teach/teach-desk.ts';
import { teachWords } from '../../words/teach.ts';
import { SideLink } from '../side-link.tsx';
import { CopyButton } from './copy-button.tsx';

const said = teachWords.codes;

export function CodesPanel({ desk }: { desk: TeachDesk }) {
  const { way } = desk.setup.value;
  const message = messageOf(desk);
  return (
    <section class="teach-sheet codes" id="teach-codes" aria-labelledby="codes-title">
      <h2 id="codes-title" tabIndex={-1}>
        {said.title}
      </h2>
      <ol class="codes-steps">
        {said.steps[way].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="teach-buttons">
        <SideLink to="board" class="button">
          {said.board}
        </SideLink>
        <SideLink to="paper" class="button">
          {said.paper}
        </SideLink>
      </p>
      {way !== 'class' && (
        <>
          <h3>{said.text}</h3>
          <pre class="codes-message">{message}</pre>
          <p class="teach-buttons">
            <CopyButton text={message} label={said.copy} />
          </p>
        </>
      )}
    </section>
  );
}

/** What a teacher pastes; a link that works on this machine only is left out of it. */
function messageOf(desk: TeachDesk): string {
  const { message } = said;
  const { way } = desk.setup.value;
  const open =
    desk.reach === 'file' || desk.reach === 'machine' ? message.file(desk.code.value) : message.link(desk.link.value);
  return [
    open,
    message.play,
    way === 'groups' ? `${message.back} ${message.groups}` : message.back,
    message.until,
  ].join('\n');
}
