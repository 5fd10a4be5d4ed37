// Owns the way into the archive: its panels are fetched when it is first opened, and asked for again after a failure.
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { words } from '../words.ts';

/** The panels, once they have come; they stay for the visit. */
let fetched: FunctionComponent | null = null;

export function ArchivePlace() {
  const { intents } = usePage();
  const panel = useSignal<{ Panel: FunctionComponent | null }>({ Panel: fetched });
  const failed = useSignal(false);
  const ask = () => {
    failed.value = false;
    refetchSheets();
    import('./archive/archive-panel.tsx').then(
      ({ ArchivePanel }) => {
        fetched = ArchivePanel;
        panel.value = { Panel: ArchivePanel };
      },
      () => (failed.value = true),
    );
  };
  // oxlint-disable-next-line react/exhaustive-deps -- once; a failure is asked again by hand
  useEffect(() => void (fetched ?? ask()), []);
  const { Panel } = panel.value;
  if (Panel) return <Panel />;
  return (
    <main class="archive-wait">
      <h1 tabIndex={-1} data-heading>
        {words.archive.title}
      </h1>
      {failed.value ? (
        <p role="alert">
          {words.archive.failed}{' '}
          <button type="button" onClick={ask}>
            {words.archive.retry}
          </button>
        </p>
      ) : (
        <p role="status">{words.loading}</p>
      )}
      <p>
        <button type="button" onClick={intents.leaveArchive}>
          {words.back}
        </button>
      </p>
    </main>
  );
}

/** A style sheet that did not come is not asked for again by the bundler's loader: its link is put in anew. */
function refetchSheets(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (link.sheet === null) link.replaceWith(link.cloneNode());
  }
}
