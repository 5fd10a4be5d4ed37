// Owns each decision of the comparison in full: both orders, reasons, what would have come, what is known now, the dispute.
import type { ComponentChildren } from 'preact';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { formatDayAndClock, parseHour } from '../../../base/hours.ts';
import type { Comparison, ComparisonRow } from '../../../debrief/comparison.ts';
import { debriefWords as said } from '../../words/debrief.ts';
import { words } from '../../words/page.ts';
import { ArchiveLink } from '../archive-link.tsx';
import './comparison-rows.css';
import { LayerLines } from '../layers-panel.tsx';
import { SourceChip, StandingChip } from '../source-chips.tsx';
import { VerdictStamp } from '../verdict-stamp.tsx';
import { ownAndRest } from './own-and-rest.ts';
import { rowId, wantedRow } from './show-row.ts';

export function ComparisonRows({ comparison: { rows, parted } }: { comparison: Comparison }) {
  const list = useRef<HTMLDivElement>(null);
  const isOpen = useSignal(false);
  const wanted = wantedRow.value;
  useEffect(() => {
    const entry = wanted === null ? null : document.getElementById(`row-${wanted}`);
    if (!(entry instanceof HTMLDetailsElement)) return;
    entry.open = true;
    const around = entry.parentElement?.closest('details');
    if (around) around.open = true;
    entry.scrollIntoView({ block: 'start' });
    entry.querySelector('summary')?.focus({ preventScroll: true });
    wantedRow.value = null;
  }, [wanted]);
  const { own, rest } = ownAndRest(rows);
  const tell = (row: ComparisonRow) => (
    <Entry
      key={row.decision}
      row={row}
      parted={parted !== null && parseHour(row.at) > parseHour(parted) ? parted : null}
    />
  );
  const openAll = () => {
    isOpen.value = !isOpen.value;
    for (const entry of list.current?.querySelectorAll('details') ?? []) entry.open = isOpen.value;
  };
  return (
    <div ref={list}>
      <p class="rows-all">
        <button type="button" onClick={openAll}>
          {isOpen.value ? said.closeAll : said.openAll}
        </button>{' '}
        <button type="button" onClick={printStep}>
          {said.printOpen}
        </button>
      </p>
      {own.map(tell)}
      {rest.length > 0 && (
        <details class="rows-rest">
          <summary>{said.rest(rest.length)}</summary>
          {rest.map(tell)}
        </details>
      )}
    </div>
  );
}

/** Prints what is open in this step, and not the sheets on which all of the debrief stands. */
function printStep(): void {
  const { dataset } = document.body;
  dataset['print'] = 'step';
  window.addEventListener('afterprint', () => delete dataset['print'], { once: true });
  window.print();
}

interface EntryProps {
  row: ComparisonRow;
  /** The hour at which the run left the record, if that lies before this decision. */
  parted: string | null;
}

/**
 * Closed until it is opened: some thirty of them stand one below the other, and on paper all of them fill sixty pages. Both
 * orders stand inside, since the table of all orders has them side by side already.
 */
function Entry({ row, parted }: EntryProps) {
  return (
    <details class="comparison-row" id={rowId(row)}>
      <summary>
        <span class="row-mark">{row.mark !== null && <span class="mark">{row.mark}</span>}</span>
        <span class="row-title">
          <strong>{row.title}</strong>
          <span class="row-when">
            {row.date} · {row.taken ? said.lessonGave : said.relation[row.relation]}
          </span>
        </span>
      </summary>
      <div class="row-orders">
        <Block title={row.taken ? said.lessonsOrder : said.you}>
          <p>{row.you ?? said.notYou}</p>
          {row.standing && <StandingChip standing={row.standing} parted={parted !== null} />}
        </Block>
        <Block title={said.record}>
          <p>{row.record ?? said.notRecord}</p>
        </Block>
        {row.wouldHave && (
          <Block title={said.wouldHave}>
            <p>{row.wouldHave.text}</p>
            <p class="row-sure">
              {said.confidenceLabel}: <strong>{row.wouldHave.confidence}</strong>.{' '}
              {said.confidence[row.wouldHave.confidence]}
            </p>
            <SourceChip sources={row.wouldHave.cites} />
          </Block>
        )}
        {row.basis && (
          <Block title={said.basis}>
            <p>{row.basis.text}</p>
            <SourceChip sources={row.basis.cites} />
          </Block>
        )}
        {row.why && (
          <Block title={said.why}>
            <p>{row.why.text}</p>
            <SourceChip sources={row.why.cites} />
          </Block>
        )}
      </div>
      <RowLayers row={row} parted={parted} />
      <Dispute row={row} />
      <Claims row={row} />
      <p class="row-question">
        <strong>{said.question}:</strong> {row.question} <SourceChip sources={(row.why ?? row.basis)?.cites ?? []} />
      </p>
    </details>
  );
}

function Block({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** The three layers side by side: what you knew, what they knew, what is known now. */
function RowLayers({ row, parted }: EntryProps) {
  const wasYours = row.you !== null && !row.taken;
  return (
    <div class="row-layers">
      <Block title={wasYours ? said.youKnew : said.washingtonKnew}>
        <ul class="layer-lines">
          {row.youKnew.map((line) => (
            <li key={line.text}>
              <p>{line.text}</p>
              <p class="meta">
                <span>{line.known}</span> <SourceChip sources={line.cites} />
              </p>
            </li>
          ))}
        </ul>
      </Block>
      <Block title={words.layers.they}>
        <p class="layer-says">
          {parted === null ? words.layers.theySay : said.parted1962(formatDayAndClock(parseHour(parted)))}
        </p>
        {row.theyKnew.length > 0 ? <LayerLines lines={row.theyKnew} /> : <p>{said.theyKnewNothing}</p>}
      </Block>
      <Block title={words.layers.now}>
        <p class="layer-says">{words.layers.nowSay}</p>
        {row.nowYouKnow.length > 0 ? <LayerLines lines={row.nowYouKnow} /> : <p>{said.nowNothing}</p>}
      </Block>
    </div>
  );
}

/** Each with its verdict, and one step from what the record says. */
function Claims({ row: { claims } }: { row: ComparisonRow }) {
  if (!claims || claims.length === 0) return null;
  return (
    <Block title={words.archive.claims}>
      <ul class="row-claims">
        {claims.map(({ id, claim, verdict, disputed, cites }) => (
          <li key={id}>
            <VerdictStamp verdict={verdict} disputed={disputed} />
            <ArchiveLink part="claims" entry={id}>
              {claim}
            </ArchiveLink>{' '}
            <SourceChip sources={cites} />
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Dispute({ row }: { row: ComparisonRow }) {
  if (!row.dispute) return null;
  return (
    <Block title={said.dispute}>
      <p>{row.dispute.claim}</p>
      <div class="row-sides">
        {row.dispute.sides.map((side) => (
          <blockquote key={side.who}>
            <p>
              <strong>{side.who}:</strong> {side.says}
            </p>
            <SourceChip sources={side.cites} />
          </blockquote>
        ))}
      </div>
    </Block>
  );
}
