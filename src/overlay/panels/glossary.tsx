// Owns hard words on a screen: marked where they first stand, explained in a sheet. One button leads there by key; the words
// themselves are for the pointer alone, or a reader by ear would be stopped at every line.
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import { namedSources } from '../../scenario/named-source.ts';
import { type MarkedTerm, type Marker, type Segment, startMarker } from '../glossary-marks.ts';
import { usePage } from '../page-context.ts';
import { worded } from '../settings.ts';
import { toldUntil } from '../sources-of.ts';
import { readingWords as words } from '../words/reading.ts';
import './glossary.css';
import { SheetFrame } from './sheet.tsx';
import { SourceChip } from './source-chips.tsx';

interface Scope {
  /** The same text is cut the same way each time it is drawn. */
  segmentsOf(text: string): Segment[];
  /** Ids of the terms met so far, in order of reading. */
  met: Set<string>;
}

const ScopeContext = createContext<Scope | null>(null);

/** A pattern of every form of every word is made once. The words stay the same when their meanings are fetched. */
const markers = new WeakMap<readonly MarkedTerm[], Marker>();
function markerOf(glossary: readonly MarkedTerm[]): Marker {
  const marker = markers.get(glossary) ?? startMarker(glossary);
  markers.set(glossary, marker);
  return marker;
}

/** One screen: within it each term is marked once, and anew in the other wording. */
export function GlossaryScope({ children }: { children: ComponentChildren }) {
  const { state, intents } = usePage();
  const { glossary } = state.script;
  const reading = state.settings.reading.value;
  const scope = useMemo((): Scope & { reading: string } => {
    const marker = markerOf(glossary);
    const met = new Set<string>();
    const cut = new Map<string, Segment[]>();
    return {
      reading,
      met,
      segmentsOf(text) {
        const known = cut.get(text) ?? marker.mark(text, met);
        cut.set(text, known);
        return known;
      },
    };
  }, [glossary, reading]);
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const term = event.target instanceof Element ? event.target.closest<HTMLElement>('dfn[data-term]') : null;
      if (!term?.dataset['term']) return;
      // In an order the word would also choose the order.
      event.preventDefault();
      intents.openSheet({ kind: 'words', terms: [term.dataset['term']] });
    };
    document.addEventListener('click', open);
    return () => document.removeEventListener('click', open);
  }, [intents]);
  return <ScopeContext.Provider value={scope}>{children}</ScopeContext.Provider>;
}

/** A text with its hard words marked; plain outside a scope. */
export function Glossed({ text }: { text: string }) {
  const scope = useContext(ScopeContext);
  if (!scope) return <>{text}</>;
  return (
    <>
      {scope.segmentsOf(text).map((segment, index) =>
        segment.term === null ? (
          segment.text
        ) : (
          <dfn key={index} class="term" data-term={segment.term} title={words.glossary.mark}>
            {segment.text}
          </dfn>
        ),
      )}
    </>
  );
}

/** Opens every hard word of the screen. Stands after the texts, so that it knows whether there is one. */
export function GlossaryButton() {
  const scope = useContext(ScopeContext);
  const { intents } = usePage();
  if (!scope || scope.met.size === 0) return null;
  return (
    <button type="button" class="tool" onClick={() => intents.openSheet({ kind: 'words', terms: [...scope.met] })}>
      {words.glossary.open}
    </button>
  );
}

export function GlossaryPanel({ terms }: { terms: string[] }) {
  const { state } = usePage();
  const reading = state.settings.reading.value;
  const asked = terms.flatMap((id) => state.script.glossary.filter((term) => term.id === id));
  return (
    <SheetFrame title={words.glossary.title(asked.length)} look="paper">
      <dl class="glossary">
        {asked.map(({ id, term, text, plain = null, cites = [] }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>
              {worded({ text, plain }, reading)}{' '}
              <SourceChip sources={namedSources(state.script.sources, cites, toldUntil(state))} />
            </dd>
          </div>
        ))}
      </dl>
    </SheetFrame>
  );
}
