// Owns the archive on the page: what it shows and from when, its tabs, and the part that is open.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ArchiveView } from '../../../run/archive.ts';
import { ARCHIVE_PARTS, type ArchivePart } from '../../archive-address.ts';
import { usePage } from '../../page-context.ts';
import type { ArchiveAt } from '../../page-state.ts';
import { archiveWords as said } from '../../words/archive.ts';
import { ArchiveLink } from '../archive-link.tsx';
import './archive.css';
import { AssumptionsPart } from './assumptions-part.tsx';
import { ClaimsPart } from './claims-part.tsx';
import { useFetched } from './fetched.ts';
import { FilterContext, useFilters } from './filters.ts';
import { NumbersPart } from './numbers-part.tsx';
import { Failed } from './part.tsx';
import { PapersPart } from './papers-part.tsx';
import { PathsPart } from './paths-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { RecordPart } from './record-part.tsx';
import { SourcesPart } from './sources-part.tsx';
import { WordsPart } from './words-part.tsx';
import { useOpenOnPrint } from './printing.ts';

export function ArchivePanel() {
  const { state, intents } = usePage();
  const filters = useFilters();
  const at = state.archive.value;
  const archive = useFetched(String(at?.whole), () => intents.readArchive(at?.whole ?? false));
  useOpenOnPrint();
  if (!at) return null;
  const view = archive.value;
  return (
    <FilterContext.Provider value={filters}>
      <div class="archive">
        <ArchiveBar at={at} view={view} />
        <Tabs at={at} view={view} />
        <main class="archive-sheet" key={at.part}>
          {view && <Part part={at.part} view={view} whole={at.whole} />}
          {!view && !archive.hasFailed && <p role="status">{said.loading}</p>}
          {archive.hasFailed && <Failed retry={archive.retry} />}
        </main>
      </div>
    </FilterContext.Provider>
  );
}

function ArchiveBar({ at, view }: { at: ArchiveAt; view: ArchiveView | null }) {
  const { state, intents } = usePage();
  const isUnderWay = state.view.value !== null && state.view.value.stage !== 'ended';
  return (
    <header class="archive-bar">
      <div>
        <h1 tabIndex={-1} data-heading>
          {said.title}
        </h1>
        <p class="archive-scope">
          {at.whole ? said.whole : view?.hour && said.hour(view.hour)} {!at.whole && view?.hasParted && said.parted}
        </p>
      </div>
      <div class="archive-tools">
        {!at.whole && at.from === 'title' && isUnderWay && (
          <button type="button" title={said.openWholeSays} onClick={() => intents.toArchive(at, true)}>
            {said.openWhole}
          </button>
        )}
        <button type="button" onClick={intents.leaveArchive} data-leave>
          {said.back[at.from]}
        </button>
      </div>
    </header>
  );
}

/** How many entries each part holds; null where that is not counted. */
function countOf(part: ArchivePart, view: ArchiveView): number | null {
  if (part === 'assumptions' || part === 'paths') return null;
  if (part === 'words') return view.terms.length;
  return view[part]?.length ?? null;
}

function Tabs({ at, view }: { at: ArchiveAt; view: ArchiveView | null }) {
  const list = useRef<HTMLUListElement>(null);
  const isThere = view !== null;
  useLayoutEffect(() => {
    // Where the row is wider than the page, the open tab is pushed into sight; the page itself must not move.
    const open = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && open)
      list.current.scrollLeft = open.offsetLeft - (list.current.clientWidth - open.offsetWidth) / 2;
  }, [at.part, isThere]);
  return (
    <nav class="archive-tabs" aria-label={said.partsLabel}>
      <ul ref={list}>
        {ARCHIVE_PARTS.map((part) => {
          const count = view && countOf(part, view);
          return (
            <li key={part} aria-current={part === at.part ? 'true' : undefined}>
              <ArchiveLink part={part}>
                {said.parts[part]} {count !== null && <small>{count}</small>}
              </ArchiveLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Part({ part, view, whole }: { part: ArchivePart; view: ArchiveView; whole: boolean }) {
  switch (part) {
    case 'papers':
      return <PapersPart view={view} />;
    case 'record':
      return <RecordPart view={view} />;
    case 'people':
      return <PeoplePart view={view} />;
    case 'numbers':
      return <NumbersPart view={view} />;
    case 'claims':
      return <ClaimsPart view={view} />;
    case 'words':
      return <WordsPart view={view} />;
    case 'sources':
      return <SourcesPart view={view} />;
    case 'paths':
      return <PathsPart whole={whole} />;
    default:
      return <AssumptionsPart view={view} whole={whole} />;
  }
}
