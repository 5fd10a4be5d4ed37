// Owns what the class board has set aside: each with its kind, its place, the text as it stood, and what to do.
import type { BoardDesk } from '../../board/board-desk.ts';
import type { Aside } from '../../board/held.ts';
import { boardWords } from '../../words/board.ts';

const said = boardWords.aside;
/** More are counted, not listed: nobody reads on. */
const MOST_SHOWN = 50;

export function AsideList({ desk }: { desk: BoardDesk }) {
  const { aside } = desk.held.value;
  if (aside.length === 0) return null;
  return (
    <section class="board-sheet set-aside" aria-labelledby="aside-title">
      <h2 id="aside-title" tabIndex={-1}>
        {said.title(aside.length)}
      </h2>
      <p class="board-hint">{said.says}</p>
      <ul>
        {aside.slice(0, MOST_SHOWN).map((one, index) => (
          <AsideItem key={`${index} ${one.text}`} aside={one} desk={desk} />
        ))}
      </ul>
      {aside.length > MOST_SHOWN && <p>{said.more(aside.length - MOST_SHOWN)}</p>}
      {aside.length > 1 && (
        <button type="button" onClick={() => desk.removeAside(aside)}>
          {said.removeAll}
        </button>
      )}
    </section>
  );
}

function AsideItem({ aside, desk }: { aside: Aside; desk: BoardDesk }) {
  const { kind, text, line, from, message, run } = aside;
  return (
    <li data-aside={kind}>
      <p class="aside-kind">
        <strong>{said.kind[kind]}</strong> <span>{line === null ? said.kept : said.line(line, from)}</span>
      </p>
      <p>
        <code>{text}</code>
      </p>
      <p>{kind === 'duplicate' ? said.duplicate : message}</p>
      <p class="board-buttons">
        {run && (
          <button type="button" aria-label={`${said.count}: ${text}`} onClick={() => desk.count(aside)}>
            {said.count}
          </button>
        )}
        <button type="button" aria-label={`${said.remove}: ${text}`} onClick={() => desk.removeAside([aside])}>
          {said.remove}
        </button>
      </p>
    </li>
  );
}
