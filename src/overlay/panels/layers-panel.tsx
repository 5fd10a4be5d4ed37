// Owns the two sheets that open after an order: what Moscow and Havana knew at that hour, and what is known now.
import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { LayerLine, Layers } from '../../run/layers-view.ts';
import { usePage } from '../page-context.ts';
import { words } from '../words/page.ts';
import './layers-panel.css';
import { SourceChip } from './source-chips.tsx';

/** Closed until they are opened: nobody is told what came out later without asking. */
export function LayersPanel({ decision }: { decision: string }) {
  const { intents } = usePage();
  const found = useSignal<Layers | null>(null);
  const failed = useSignal(false);
  useEffect(() => {
    let gone = false;
    intents.findLayers(decision).then(
      (layers) => {
        if (!gone) found.value = layers;
      },
      () => (failed.value = true),
    );
    return () => {
      gone = true;
    };
  }, [decision, intents, found, failed]);
  if (failed.value) return <p role="status">{words.layers.failed}</p>;
  if (!found.value) return null;
  const { theyKnew, nowYouKnow } = found.value;
  return (
    <section class="layers" aria-label={words.layers.label}>
      <LayerSheet title={words.layers.they} says={words.layers.theySay} lines={theyKnew} />
      <LayerSheet title={words.layers.now} says={words.layers.nowSay} lines={nowYouKnow} />
    </section>
  );
}

function LayerSheet({ title, says, lines }: { title: string; says: string; lines: LayerLine[] }) {
  if (lines.length === 0) return null;
  return (
    <details class="memo layer">
      <summary>{title}</summary>
      <p class="layer-says">{says}</p>
      <LayerLines lines={lines} />
    </details>
  );
}

/** Whose knowledge, since when it is public, and what it rests on; in the debrief too. */
export function LayerLines({ lines }: { lines: LayerLine[] }) {
  return (
    <ul class="layer-lines">
      {lines.map((line) => (
        <li key={line.text}>
          <p>
            <strong>{words.layers.side[line.side]}.</strong> {line.text}
          </p>
          <p class="meta">
            <span>{words.layers.since(line.since)}</span> <SourceChip sources={line.cites} />
          </p>
        </li>
      ))}
    </ul>
  );
}
