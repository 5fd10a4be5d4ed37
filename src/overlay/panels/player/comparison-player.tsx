// Owns the comparison scene: two runs over one axis of time, moved by hand or replayed, with what was really so behind them.
import { useSignal } from '@preact/signals';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { parseHour } from '../../../base/hours.ts';
import type { Comparison, ComparisonRow } from '../../../debrief/comparison.ts';
import type { PicturePlaces } from '../../../debrief/picture.ts';
import { playerWords as said } from '../../words/player.ts';
import { PartingSheet } from './parting-sheet.tsx';
import { Picture } from './picture.tsx';
import './player.css';
import { type Replay, startReplay } from './replay.ts';
import { StandingBoard } from './standing-board.tsx';
import { PlayControls, TimeSlider } from './time-controls.tsx';
import { TruthStrips, TruthTable } from './truth-layer.tsx';

export function ComparisonPlayer({ comparison }: { comparison: Comparison }) {
  const frame = useRef<HTMLElement>(null);
  const replay = useReplay(comparison);
  const places = useSignal<PicturePlaces | null>(null);
  const onPlaced = useCallback((next: PicturePlaces | null) => void (places.value = next), [places]);
  const truth = useSignal(false);
  const { row, open, close } = useParting(comparison, replay);
  const shared = { comparison, replay, places: places.value };
  return (
    <section
      class="player debrief-sheet"
      aria-labelledby="player-title"
      ref={frame}
      data-playing={replay.playing.value}
    >
      <h2 id="player-title">{said.title}</h2>
      <p class="player-say">
        {said.say} {comparison.rows.some(({ mark }) => mark !== null) && said.sayLetters}
      </p>
      <Picture {...shared} onPlaced={onPlaced} opened={row?.decision ?? null} onOpen={open} />
      {truth.value && <TruthStrips {...shared} />}
      <TimeSlider {...shared} />
      <div class="player-bar">
        <PlayControls
          replay={replay}
          onPlay={() => frame.current?.querySelector('.comparison-picture')?.scrollIntoView({ block: 'start' })}
        />
        <label class="player-truth">
          <input
            type="checkbox"
            checked={truth.value}
            onChange={(event) => (truth.value = event.currentTarget.checked)}
          />{' '}
          {said.truth}
        </label>
      </div>
      <StandingBoard replay={replay} onOpen={open} />
      {row && <PartingSheet row={row} hasParted={isAfterParting(comparison, row)} onClose={close} />}
      {truth.value && <TruthTable comparison={comparison} replay={replay} />}
    </section>
  );
}

const isAfterParting = ({ parted }: Comparison, { at }: ComparisonRow) =>
  parted !== null && parseHour(at) > parseHour(parted);

/** Read in the other wording, the same run stands where it stood. */
function useReplay(comparison: Comparison): Replay {
  const left = useRef<number | undefined>(undefined);
  const replay = useMemo(() => startReplay(comparison, left.current), [comparison]);
  useEffect(
    () => () => {
      left.current = replay.minute.peek();
      replay.stop();
    },
    [replay],
  );
  return replay;
}

/** The decision that is open under the picture; closed, the focus goes back to where it was opened from. */
function useParting(comparison: Comparison, replay: Replay) {
  const opened = useSignal<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const row = comparison.rows.find(({ decision }) => decision === opened.value) ?? null;
  const open = (decision: string) => {
    const found = comparison.rows.find((one) => one.decision === decision);
    if (!found) return;
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    replay.goTo(parseHour(found.at));
    opened.value = decision;
  };
  const close = useCallback(() => {
    opened.value = null;
    if (opener.current?.isConnected) opener.current.focus();
  }, [opened]);
  return { row, open, close };
}
