// Owns the truth layer: strips on the picture's axis, and beside what Washington believed at the hour what was really so.
import { formatDayAndClock, parseHour } from '../../../base/hours.ts';
import type { Comparison, TruthFact } from '../../../debrief/comparison.ts';
import type { PicturePlaces } from '../../../debrief/picture.ts';
import { shareOf, timeAxis } from '../../../debrief/time-axis.ts';
import { truthAt } from '../../../debrief/truth-at.ts';
import { playerWords as said } from '../../words/player.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { SourceChip } from '../source-chips.tsx';
import type { Replay } from './replay.ts';
import { TruthChart } from './truth-chart.tsx';
import { TableHead } from '../table-head.tsx';

interface LayerProps {
  comparison: Comparison;
  replay: Replay;
  places: PicturePlaces | null;
}

/** A drawing in boxes: the table below and the one of all dates say the same in words. */
export function TruthStrips({ comparison, replay, places }: LayerProps) {
  const axis = timeAxis(comparison);
  const facts = comparison.truth.filter(({ strip }) => strip !== null);
  const style = places ? { '--axis-x': `${places.plot.x}px`, '--axis-width': `${places.plot.width}px` } : {};
  return (
    <div class="truth-strips" role="img" aria-label={said.strips} style={style}>
      {facts.map((fact) => (
        <div class="truth-strip" key={fact.id}>
          <span class="truth-name">{fact.strip}</span>
          <span class="truth-line">
            {segmentsOf(fact, comparison).map(({ at, until, short }, index) => {
              const [from, to] = [shareOf(axis, at), shareOf(axis, until)];
              const isNow = at <= replay.minute.value && replay.minute.value < until;
              return (
                <span
                  key={at}
                  class={`truth-step ${isNow ? 'truth-now' : ''}`}
                  style={{
                    left: `${from * 100}%`,
                    width: `${(to - from) * 100}%`,
                    '--step': index / (fact.really.length || 1),
                  }}
                  title={short}
                >
                  <span>{short}</span>
                </span>
              );
            })}
            <span class="hour-line" style={{ left: `${shareOf(axis, replay.minute.value) * 100}%` }} />
          </span>
        </div>
      ))}
    </div>
  );
}

function segmentsOf({ really }: TruthFact, { from, to }: Comparison) {
  return really.map(({ at, short }, index) => ({
    at: index === 0 ? Math.min(parseHour(at), parseHour(from)) : parseHour(at),
    until: parseHour(really[index + 1]?.at ?? to),
    short: short ?? '',
  }));
}

export function TruthTable({ comparison, replay }: Omit<LayerProps, 'places'>) {
  const minute = replay.minute.value;
  const parted = comparison.parted === null ? null : parseHour(comparison.parted);
  const { what, believed, really } = said.truthColumns;
  return (
    <section class="truth-now-table" aria-labelledby="truth-title">
      <h3 id="truth-title">{said.truthTitle}</h3>
      <p>{said.truthSay}</p>
      {parted !== null && minute > parted && (
        <p class="truth-parted">
          <strong>{said.truthParted(formatDayAndClock(parted))}</strong>
        </p>
      )}
      {comparison.truthMarks.length > 0 && <TruthChart comparison={comparison} replay={replay} />}
      <table class="facts" role="table" aria-labelledby="truth-title">
        <TableHead titles={[what, believed, really]} />
        <tbody role="rowgroup">
          {truthAt(comparison.truth, minute).map((fact) => (
            <tr role="row" key={fact.id}>
              <th scope="row" role="rowheader">
                <ArchiveLink part="numbers" entry={fact.id}>
                  {fact.what}
                </ArchiveLink>
              </th>
              <td role="cell" data-label={believed}>
                {fact.believed?.text ?? said.noBelief} <SourceChip sources={fact.believed?.cites ?? []} />
              </td>
              <td role="cell" data-label={really}>
                {fact.really.text} {fact.really.since !== null && <small>{said.cameOut(fact.really.since)}</small>}{' '}
                <SourceChip sources={fact.really.cites} />
                {fact.disputed !== null && (
                  <small class="truth-disputed">
                    {said.disputed} {fact.disputed}
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
