// Owns the way to judgement or luck: its panel is fetched in the debrief, and stands there once it has come.
import { useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { debriefWords } from '../words-debrief.ts';
import { words } from '../words.ts';

type Panel = FunctionComponent<{ run: string }>;

/** Kept for the visit. */
let fetched: Panel | null = null;

export function LuckPart({ run }: { run: string }) {
  const panel = useSignal(fetched ? { Panel: fetched } : null);
  const failed = useSignal(false);
  useEffect(() => {
    if (fetched) return;
    import('./luck/luck-panel.tsx').then(
      ({ LuckPanel }) => {
        fetched = LuckPanel;
        panel.value = { Panel: LuckPanel };
      },
      () => (failed.value = true),
    );
  }, [panel, failed]);
  const Panel = panel.value?.Panel;
  if (Panel) return <Panel run={run} key={run} />;
  return <p role="status">{failed.value ? debriefWords.luckFailed : words.loading}</p>;
}
