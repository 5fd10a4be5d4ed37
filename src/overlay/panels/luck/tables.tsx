// Owns the tables of a count: every ending under each lens, and two ways side by side with what their difference is worth.
import type { WayCount } from '../../../engine/count-ways.ts';
import type { SpreadAnswer } from '../../../engine/luck-question.ts';
import { type EndingDifference, endingDifferences, isTold, shareTold } from '../../../debrief/luck-told.ts';
import type { LuckEnding, LuckView } from '../../../debrief/luck.ts';
import { luckWords as said } from '../../words/luck.ts';
import { Swatch } from './squares.tsx';
import { TableHead } from '../table-head.tsx';

interface SpreadTableProps {
  view: LuckView;
  /** Titles. */
  measures: string[];
  answer: SpreadAnswer;
}

/** Every ending that any lens reaches, and one's own; then what is counted across endings. */
export function SpreadTable({ view, measures, answer }: SpreadTableProps) {
  const rows = view.endings
    .map((ending, index) => ({ ending, counts: answer.lenses.map(({ count }) => count.endings[index]!) }))
    .filter(({ ending, counts }) => ending.isYours || counts.some((n) => n > 0));
  const titles = answer.lenses.map(({ lens }) => titleOf(view, lens));
  return (
    <table class="facts luck-table" role="table" aria-label={said.table}>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {said.ending}
          </th>
          {titles.map((title) => (
            <th scope="col" role="columnheader" key={title}>
              {said.lens(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ ending, counts }) => (
          <tr role="row" key={ending.id} data-yours={ending.isYours ? '' : undefined}>
            <EndingHead ending={ending} />
            <Counts counts={counts} titles={titles} runs={answer.runs} />
          </tr>
        ))}
      </tbody>
      <tbody role="rowgroup" class="luck-measures">
        {measures.map((measure, index) => (
          <tr role="row" key={measure}>
            <th scope="row" role="rowheader">
              {measure}
            </th>
            <Counts
              counts={answer.lenses.map(({ count }) => count.measures[index]!)}
              titles={titles}
              runs={answer.runs}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A cell for each lens. */
function Counts({ counts, titles, runs }: { counts: number[]; titles: string[]; runs: number }) {
  return (
    <>
      {counts.map((n, index) => (
        <td role="cell" data-label={said.lens(titles[index]!)} key={titles[index]}>
          {said.short(shareTold(n, runs).told)}
        </td>
      ))}
    </>
  );
}

interface DifferenceTableProps {
  view: LuckView;
  ways: readonly [WayCount, WayCount];
  /** What the two ways are called. */
  names: readonly [string, string];
  label: string;
}

/** The endings of two ways, the most changed first. */
export function DifferenceTable({ view, ways: [first, way], names, label }: DifferenceTableProps) {
  const rows = endingDifferences(view.endings, first, way);
  const columns = [said.ending, ...names, said.differenceColumns.difference];
  return (
    <table class="facts luck-table" role="table" aria-label={label}>
      <TableHead titles={columns} />
      <tbody role="rowgroup">
        {rows.map((row) => (
          <DifferenceRow key={row.ending.id} row={row} names={names} />
        ))}
      </tbody>
    </table>
  );
}

function DifferenceRow({ row, names }: { row: EndingDifference; names: readonly [string, string] }) {
  const { ending, before, after, difference } = row;
  return (
    <tr role="row" data-yours={ending.isYours ? '' : undefined}>
      <EndingHead ending={ending} />
      <td role="cell" data-label={names[0]}>
        {said.short(before.told)}
      </td>
      <td role="cell" data-label={names[1]}>
        {said.short(after.told)}
      </td>
      <td role="cell" data-label={said.differenceColumns.difference}>
        {said.inHundred(difference.difference, difference.low, difference.high)}
        {!isTold(difference) && <abbr title={said.chanceCouldSays}> {said.chanceCould}</abbr>}
      </td>
    </tr>
  );
}

function EndingHead({ ending }: { ending: LuckEnding }) {
  return (
    <th scope="row" role="rowheader">
      <span class="luck-key">
        <Swatch ending={ending} />
        <span>
          <span class="aside">{ending.letter}: </span>
          {ending.title} {ending.isYours && <strong>({said.yours})</strong>}
        </span>
      </span>
    </th>
  );
}

export function titleOf({ lenses }: Pick<LuckView, 'lenses'>, lens: string): string {
  return lenses.find(({ id }) => id === lens)?.title ?? lens;
}
