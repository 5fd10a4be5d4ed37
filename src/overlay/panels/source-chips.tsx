// Owns the chip under a text that opens its sources, and the chip that says how well grounded a consequence is.
import type { SourceView, StandingWord } from '../../run/crisis-view.ts';
import { usePage } from '../page-context.ts';
import { STANDING, words } from '../words/page.ts';
import { SOURCE_CHIP } from '../words/sources.ts';
import './source-chips.css';

const isFirm = (source: SourceView) => source.mark === 'verified' || source.mark === 'verified-book';

const kindsOf = (sources: SourceView[]) => [...new Set(sources.map(({ kind }) => SOURCE_CHIP[kind]))].join(', ');

/**
 * One chip for all sources of a text: the kinds in words, a filled mark where all of them were read for this. `of` says to a
 * reader by ear what it belongs to, where many stand in a list.
 */
export function SourceChip({ sources, of }: { sources: SourceView[]; of?: string }) {
  const { intents } = usePage();
  if (sources.length === 0) return null;
  const kinds = kindsOf(sources);
  return (
    <button
      type="button"
      class={`chip ${sources.every(isFirm) ? 'chip-firm' : ''}`}
      title={kinds}
      onClick={() => intents.openSheet({ kind: 'sources', sources })}
    >
      {sources.length === 1 ? words.source : words.sourceCount(sources.length)}
      <span class="aside">
        : {kinds}
        {of && `, ${of}`}
      </span>
    </button>
  );
}

/** A quiet word where a chip would stand too loud; `of` says to a reader by ear what it belongs to. */
export function SourceMark({ sources, of }: { sources: SourceView[]; of: string }) {
  const { intents } = usePage();
  if (sources.length === 0) return null;
  return (
    <button
      type="button"
      class={`rests-on ${sources.every(isFirm) ? 'chip-firm' : ''}`}
      title={kindsOf(sources)}
      onClick={() => intents.openSheet({ kind: 'sources', sources })}
    >
      {words.sheets.sources}
      <span class="aside">: {of}</span>
    </button>
  );
}

/** What is on record is so of 1962: a run that has parted from it is told so. */
export function StandingChip({ standing, parted }: { standing: StandingWord; parted?: boolean | undefined }) {
  const says = parted && standing === 'documented' ? words.documentedElsewhere : STANDING[standing];
  return (
    <p class={`standing standing-${standing}`}>
      <strong>{standing[0]?.toUpperCase() + standing.slice(1)}.</strong> {says}
    </p>
  );
}
