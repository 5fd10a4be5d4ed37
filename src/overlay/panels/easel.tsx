// Owns the stand before the chart: which picture is on it, fetching its drawing, and what the log keeps of the pictures.
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CrisisView } from '../../run/crisis-view.ts';
import { usePage } from '../page-context.ts';
import { type PieceId, pieceBetween } from '../set-pieces.ts';
import { sourcesOfPiece } from '../sources-of.ts';
import type { SetPieceProps } from './set-pieces/set-piece.tsx';

type Drawn = ComponentType<SetPieceProps>;

export function Easel({ view }: { view: CrisisView }) {
  const { easel, settings } = usePage().state;
  const before = useRef<CrisisView | null>(null);
  useLayoutEffect(() => {
    const came = pieceBetween(before.current, view);
    const isNewStage = before.current?.stage !== view.stage || before.current.steps.length !== view.steps.length;
    before.current = view;
    if (came === null) {
      // A picture belongs to the stage that brought it; another wording of the same stage leaves it standing.
      if (isNewStage) easel.shown.value = null;
      return;
    }
    const isFirst = !view.steps.some(({ pick }) => pick !== null);
    const told = isFirst ? [] : easel.told.value;
    easel.told.value = [...told.filter((id) => id !== came), came];
    easel.rests.value = { ...easel.rests.value, [came]: sourcesOfPiece(came, view) };
    easel.shown.value = settings.pictures.value && !told.includes(came) ? came : null;
  }, [view, easel, settings]);
  const id = easel.shown.value;
  return id && <OnStand key={id} id={id} view={view} onAway={() => (easel.shown.value = null)} />;
}

function OnStand({ id, view, onAway }: { id: PieceId; view: CrisisView; onAway(): void }) {
  const drawn = useSignal<Drawn | null>(null);
  useEffect(() => {
    // Without the net there is no picture; all that it says is in the news and on the desk.
    import('./set-pieces/set-piece.tsx').then(({ SetPiece }) => (drawn.value = SetPiece), onAway);
  }, [drawn, onAway]);
  const SetPiece = drawn.value;
  const whole = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { settings, easel } = usePage().state;
  const reading = settings.reading.value;
  // Shown again from the log it rests on what it rested on when it came.
  const sources = easel.rests.value[id] ?? sourcesOfPiece(id, view);
  return SetPiece && <SetPiece {...{ id, reading, whole, onAway }} sources={sources} ending={view.ending} />;
}
