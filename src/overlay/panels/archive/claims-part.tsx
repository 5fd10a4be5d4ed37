// Owns the textbook check: what cards and a textbook say, the verdict in a word and a shape, and what the record says.
import type { ArchiveView, ClaimEntry, Verdict } from '../../../run/archive.ts';
import { matchesText } from '../../archive-filter.ts';
import { archiveWords as said } from '../../words/archive.ts';
import { VERDICT } from '../../words/verdict.ts';
import './claims-part.css';
import { FilterBar } from './filter-bar.tsx';
import { type PartFilter, useFilter } from './filters.ts';
import { Glyph } from '../glyph.tsx';
import { Entry, Links, PartFrame, Sources } from './part.tsx';
import { VERDICT_SHAPE, VerdictStamp } from '../verdict-stamp.tsx';

const VERDICTS = Object.keys(VERDICT) as Verdict[];

export function ClaimsPart({ view }: { view: ArchiveView }) {
  const filter = useFilter('claims');
  const all = view.claims;
  if (all === null) {
    return (
      <PartFrame part="claims" ids={[]}>
        <p class="part-closed">{said.sealed}</p>
      </PartFrame>
    );
  }
  const withoutVerdict = all.filter((claim) => isShown(claim, filter.get));
  const verdict = filter.get('verdict');
  const shown = withoutVerdict.filter((claim) => verdict === '' || verdict === claim.verdict);
  return (
    <PartFrame part="claims" ids={all.map(({ id }) => id)}>
      <FilterBar filter={filter} choices={[decisionChoice(view)]} found={shown.length} all={all.length}>
        <VerdictField filter={filter} claims={withoutVerdict} />
      </FilterBar>
      {shown.map((claim) => (
        <Claim key={claim.id} claim={claim} />
      ))}
    </PartFrame>
  );
}

function isShown({ id, claim, record, carriedBy }: ClaimEntry, get: (field: string) => string): boolean {
  const decision = get('decision');
  return (
    (decision === '' || carriedBy.some(({ entry }) => entry === decision)) &&
    matchesText(get('text'), [id, claim, record])
  );
}

function decisionChoice({ decisions, claims }: ArchiveView) {
  const carrying = new Set((claims ?? []).flatMap(({ carriedBy }) => carriedBy.map(({ entry }) => entry)));
  return {
    field: 'decision',
    label: said.filter.decision,
    options: decisions.filter(({ id }) => carrying.has(id)).map(({ id, title }) => ({ value: id, label: title })),
  };
}

/** A count for each verdict, which is also the choice of it. */
function VerdictField({ filter, claims }: { filter: PartFilter; claims: ClaimEntry[] }) {
  const chosen = filter.get('verdict');
  const count = (verdict: string) => claims.filter((claim) => verdict === '' || claim.verdict === verdict).length;
  return (
    <fieldset class="verdicts">
      <legend>{said.claim.counts}</legend>
      {['', ...VERDICTS].map((verdict) => (
        <label key={verdict} class="verdict-choice">
          <input
            type="radio"
            name="verdict"
            value={verdict}
            checked={chosen === verdict}
            onChange={() => filter.set('verdict', verdict)}
          />
          <span>
            {verdict !== '' && <Glyph shape={VERDICT_SHAPE[verdict as Verdict]} />}{' '}
            {verdict === '' ? said.filter.all : VERDICT[verdict as Verdict].title} <b>{count(verdict)}</b>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Claim({ claim }: { claim: ClaimEntry }) {
  return (
    <Entry
      part="claims"
      id={claim.id}
      mark={claim.id}
      side={<Links title={said.claim.carriedBy} links={claim.carriedBy} />}
    >
      <p class="claim-from">{said.claim.from[claim.from]}</p>
      <h3 class="claim-text" tabIndex={-1} data-entry>
        {claim.claim}
      </h3>
      <VerdictStamp verdict={claim.verdict} disputed={claim.disputed} />
      <p class="claim-record">
        <span class="aside">{said.claim.record}: </span>
        {claim.record}
      </p>
      <Sources cites={claim.cites} />
    </Entry>
  );
}
