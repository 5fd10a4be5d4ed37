// Owns taking the class board along: as a table, as data, as bare codes.
import { voteTable } from '../../board/votes.ts';
import { formatBoard } from '../../board/board-file.ts';
import type { BoardDesk } from '../../board/board-desk.ts';
import { formatCsv } from '../../board/csv.ts';
import { runTable } from '../../board/run-table.ts';
import { saveFile } from '../../board/save-file.ts';
import { usePage } from '../../page-context.ts';
import { boardWords } from '../../words/board.ts';
import { boardVoteWords } from '../../words/votes.ts';

const said = boardWords.out;

export function OutPanel({ desk }: { desk: BoardDesk }) {
  const { script } = usePage().state;
  const { endings } = desk;
  const view = () => desk.view.peek();
  const runs = () => desk.shown.peek();
  const saveTable = () =>
    saveFile('excomm-board.csv', formatCsv(runTable(view(), runs(), script, endings)), 'text/csv');
  const sittings = desk.sittings.all.value;
  const saveData = () =>
    saveFile('excomm-board.json', formatBoard(view(), runs(), endings, sittings), 'application/json');
  const saveVotes = () =>
    saveFile('excomm-votes.csv', formatCsv(voteTable(sittings, script, desk.recorded)), 'text/csv');
  const saveCodes = () => {
    const codes = runs().map(({ code }) => `${code}\r\n`);
    saveFile('excomm-codes.txt', codes.join(''), 'text/plain');
  };
  return (
    <section class="board-sheet out" aria-labelledby="out-title">
      <h2 id="out-title">{said.title}</h2>
      <p class="board-hint">{said.says}</p>
      <p class="board-buttons">
        <button type="button" onClick={saveTable}>
          {said.csv}
        </button>
        <button type="button" onClick={saveData}>
          {said.json}
        </button>
        <button type="button" onClick={saveCodes}>
          {said.codes}
        </button>
        {sittings.length > 0 && (
          <button type="button" onClick={saveVotes}>
            {boardVoteWords.csv}
          </button>
        )}
      </p>
    </section>
  );
}
