// Owns the same facts as tables: both runs hour by hour, and what was really so by date. Closed until asked for.
import type { ComponentChildren } from 'preact';
import { formatDayAndClock, parseHour } from '../../../base/hours.ts';
import type { Comparison, Happening, Moment, TruthFact } from '../../../debrief/comparison.ts';
import { standingAt } from '../../../debrief/standing.ts';
import { truthAt } from '../../../debrief/truth-at.ts';
import { playerWords as said } from '../../words/player.ts';
import { SourceChip } from '../source-chips.tsx';
import { TableHead } from '../table-head.tsx';

export function HourTables({ comparison }: { comparison: Comparison }) {
  const { when, you, record } = said.hourColumns;
  return (
    <>
      <Closed title={said.hours}>
        <Table titles={[when, you, record]} label={said.hours}>
          {comparison.moments.map((moment) => (
            <MomentRow key={moment.at} moment={moment} comparison={comparison} />
          ))}
        </Table>
      </Closed>
      {comparison.truth.length > 0 && (
        <Closed title={said.truths}>
          <Table titles={Object.values(said.truthRows)} label={said.truths}>
            {comparison.truth.flatMap((fact) => truthRows(fact))}
          </Table>
        </Closed>
      )}
    </>
  );
}

function Closed({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="hour-table">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function Table({ titles, label, children }: { titles: string[]; label: string; children: ComponentChildren }) {
  return (
    <table class="facts" role="table" aria-label={label}>
      <TableHead titles={titles} />
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}

function MomentRow({ moment, comparison }: { moment: Moment; comparison: Comparison }) {
  const { you, record } = standingAt(comparison, parseHour(moment.at));
  const cell = (happenings: Happening[], band: string | null) => (
    <>
      {band !== null && <span class="hour-band">{said.band(band)}</span>} {happenings.map(lineOf).join(' ')}{' '}
      <SourceChip sources={happenings.flatMap(({ cites }) => cites)} />
    </>
  );
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {moment.date}
      </th>
      <td role="cell" data-label={said.hourColumns.you}>
        {cell(moment.you, you.band)}
      </td>
      <td role="cell" data-label={said.hourColumns.record}>
        {moment.together ? (
          <>
            {record.band !== null && <span class="hour-band">{said.band(record.band)}</span>} {said.bySame}
          </>
        ) : (
          cell(moment.record, record.band)
        )}
      </td>
    </tr>
  );
}

/** 'A. A second letter: Refuse the trade, openly.' */
function lineOf({ mark, title, text, learnt }: Happening): string {
  const head = `${mark === null ? '' : `${mark}. `}${title}`;
  const line = text === '' ? head : `${head}${/[?!]$/.test(head) ? '' : ':'} ${text}`;
  return `${/[.?!]$/.test(line) ? line : `${line}.`}${learnt === null ? '' : ` ${said.learnt(learnt)}`}`;
}

function truthRows(fact: TruthFact) {
  const { what, from, believed, really } = said.truthRows;
  // A row for each hour at which either side of the figure changes.
  const first = Math.min(...fact.really.map(({ at }) => parseHour(at)));
  const hours = [...fact.really, ...fact.believed].map(({ at }) => Math.max(first, parseHour(at)));
  return [...new Set(hours)]
    .toSorted((a, b) => a - b)
    .map((minute) => {
      const now = truthAt([fact], minute)[0]!;
      return (
        <tr role="row" key={`${fact.id}-${minute}`}>
          <th scope="row" role="rowheader" data-label={what}>
            {fact.what}
          </th>
          <td role="cell" data-label={from}>
            {formatDayAndClock(minute)}
          </td>
          <td role="cell" data-label={believed}>
            {now.believed?.text ?? said.noBelief} <SourceChip sources={now.believed?.cites ?? []} />
          </td>
          <td role="cell" data-label={really}>
            {now.really.text} {now.really.since !== null && <small>{said.cameOut(now.really.since)}</small>}{' '}
            <SourceChip sources={now.really.cites} />
          </td>
        </tr>
      );
    });
}
