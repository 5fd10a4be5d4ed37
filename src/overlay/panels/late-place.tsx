// Owns the way into a place whose panels are fetched when it is first opened, and asked for again after a failure.
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { words } from '../words/page.ts';

/** A place that comes late. */
export interface Late {
  title: string;
  /** What is said when it could not be fetched. */
  failed: string;
  fetch(): Promise<FunctionComponent>;
}

/** The panels that have come; they stay for the visit. */
const there = new Map<Late, FunctionComponent>();

export function LatePlace({ late, onLeave }: { late: Late; onLeave(): void }) {
  const panel = useSignal<{ Panel: FunctionComponent | null }>({ Panel: there.get(late) ?? null });
  const failed = useSignal(false);
  const ask = () => {
    failed.value = false;
    refetchSheets();
    late.fetch().then(
      (Panel) => {
        there.set(late, Panel);
        panel.value = { Panel };
      },
      () => (failed.value = true),
    );
  };
  // oxlint-disable-next-line react/exhaustive-deps -- once; a failure is asked again by hand
  useEffect(() => void (there.has(late) || ask()), []);
  const { Panel } = panel.value;
  if (Panel) return <Panel />;
  return (
    <main class="late">
      <h1 tabIndex={-1} data-heading>
        {late.title}
      </h1>
      {failed.value ? (
        <p role="alert">
          {late.failed}{' '}
          <button type="button" onClick={ask}>
            {words.retry}
          </button>
        </p>
      ) : (
        <p role="status">{words.loading}</p>
      )}
      <p>
        <button type="button" onClick={onLeave}>
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
