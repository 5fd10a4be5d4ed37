// Owns taking the class board along: as a table, as data, as bare codes.
import { formatBoard } from '../../board/board-file.ts';
import type { BoardDesk } from '../../board/board-desk.ts';
import { formatCsv } from '../../board/csv.ts';
import { runTable } from '../../board/run-table.ts';
import { saveFile } from '../../board/save-file.ts';
import { usePage } from '../../page-context.ts';
import { boardWords } from '../../words-board.ts';

const said = boardWords.out;

export function OutPanel({ desk }: { desk: BoardDesk }) {
  const { script } = usePage().state;
  const { endings } = desk;
  const view = () => desk.view.peek();
  const runs = () => desk.shown.peek();
  const saveTable = () =>
    saveFile('excomm-board.csv', formatCsv(runTable(view(), runs(), script, endings)), 'text/csv');
  const saveData = () => saveFile('excomm-board.json', formatBoard(view(), runs(), endings), 'application/json');
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
      </p>
    </section>
  );
}
