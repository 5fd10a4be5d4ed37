// Owns the sources that a chip opens: who, what kind of work, and how far it was checked.
import type { SourceView } from '../../run/crisis-view.ts';
import { words } from '../words/page.ts';
import { SOURCE_KIND, SOURCE_MARK } from '../words/sources.ts';
import { ArchiveLink } from './archive-link.tsx';
import { SheetFrame } from './sheet.tsx';
import './sources-panel.css';

export function SourcesPanel({ sources }: { sources: SourceView[] }) {
  return (
    <SheetFrame title={words.sheets.sources}>
      {sources.length === 0 && <p>{words.sheets.noSources}</p>}
      <SourceList sources={sources} />
      <p class="sources-all">
        <ArchiveLink part="sources">{words.archive.sources}</ArchiveLink>
      </p>
    </SheetFrame>
  );
}

export function SourceList({ sources }: { sources: SourceView[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.key}>
          <p>
            <strong>{source.title}</strong>{' '}
            {!source.later && (
              <small>
                [
                <ArchiveLink part="sources" entry={source.key}>
                  {source.key}
                  <span class="aside">: {words.archive.source}</span>
                </ArchiveLink>
                ]
              </small>
            )}
          </p>
          <p>
            {SOURCE_KIND[source.kind]}. {SOURCE_MARK[source.mark]}
          </p>
          {isAddress(source.address) && (
            <p>
              <a href={source.address} target="_blank" rel="noreferrer">
                {words.sheets.openSource}
                <span class="aside">
                  : {source.title} {words.sheets.newTab}
                </span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Only what a browser opens as a page: never `javascript:`, whatever a scenario's author wrote. */
export function isAddress(address: string | null): address is string {
  return address !== null && /^https?:\/\//.test(address);
}
