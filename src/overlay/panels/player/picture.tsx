// Owns the picture of the two runs, and what the page lays over it: the hour, what is still to come, a button on each letter.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Comparison } from '../../../debrief/comparison.ts';
import type { PicturePlaces } from '../../../debrief/picture.ts';
import { minuteAt, shareOf, timeAxis } from '../../../debrief/time-axis.ts';
import { usePage } from '../../page-context.ts';
import { Partings } from './partings.tsx';
import './picture.css';
import type { Replay } from './replay.ts';

interface PictureProps {
  comparison: Comparison;
  replay: Replay;
  places: PicturePlaces | null;
  onPlaced: (places: PicturePlaces | null) => void;
  opened: string | null;
  onOpen: (decision: string) => void;
}

export function Picture({ comparison, replay, places, onPlaced, opened, onOpen }: PictureProps) {
  const { intents } = usePage();
  const parent = useRef<HTMLDivElement>(null);
  const failed = useSignal(false);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    const element = parent.current;
    if (!element) return;
    intents
      .drawComparison(element, comparison, (next) => !gone && onPlaced(next))
      .then(
        (stopDrawing) => {
          if (gone) stopDrawing();
          else stop = stopDrawing;
        },
        () => (failed.value = true),
      );
    return () => {
      gone = true;
      stop?.();
    };
  }, [comparison, intents, failed, onPlaced]);
  return (
    <div class={failed.value ? 'picture-none' : 'comparison-picture'}>
      {!failed.value && <div class="picture-canvas" ref={parent} aria-hidden="true" />}
      {!failed.value && places && <Hour comparison={comparison} replay={replay} places={places} />}
      {(failed.value || places) && (
        <Partings comparison={comparison} places={failed.value ? null : places} opened={opened} onOpen={onOpen} />
      )}
    </div>
  );
}

/** The upright line of the hour, where both curves stand on it, and a veil over what is still to come. */
function Hour({ comparison, replay, places }: { comparison: Comparison; replay: Replay; places: PicturePlaces }) {
  const axis = timeAxis(comparison);
  const { plot, bottom } = places;
  const { you, record } = replay.standing.value;
  const x = plot.x + plot.width * shareOf(axis, replay.minute.value);
  const dot = (side: 'you' | 'record', level: number | null) =>
    level !== null && (
      <span
        class={`hour-dot hour-${side}`}
        style={{ left: `${x}px`, top: `${plot.y + plot.height * (1 - level)}px` }}
      />
    );
  return (
    // A convenience for the pointer: the slider below does the same for everybody.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      class="picture-hour"
      aria-hidden="true"
      style={{ '--plot-y': `${plot.y}px`, '--plot-bottom': `${bottom}px` }}
      onClick={(event) => {
        const left = event.clientX - event.currentTarget.getBoundingClientRect().left;
        replay.goTo(minuteAt(axis, (left - plot.x) / plot.width));
      }}
    >
      {replay.moved.value && (
        <span class="hour-veil" style={{ left: `${x}px`, width: `${plot.x + plot.width - x}px` }} />
      )}
      <span class="hour-line" style={{ left: `${x}px` }} />
      {dot('record', record.level)}
      {dot('you', you.level)}
    </div>
  );
}
