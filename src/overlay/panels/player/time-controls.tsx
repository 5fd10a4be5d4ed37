// Owns what moves the hour: a slider on the picture's own axis, steps, play and pause, and the pace.
import type { Comparison } from '../../../debrief/comparison.ts';
import type { PicturePlaces } from '../../../debrief/picture.ts';
import { PACES, type Pace } from '../../../debrief/pace.ts';
import type { Standing } from '../../../debrief/standing.ts';
import { minuteAt, shareOf, timeAxis } from '../../../debrief/time-axis.ts';
import { parseHour } from '../../../base/hours.ts';
import { playerWords as said } from '../../words/player.ts';
import type { Replay } from './replay.ts';

interface ControlsProps {
  comparison: Comparison;
  replay: Replay;
  places: PicturePlaces | null;
}

/** Positions of the slider from one end of the axis to the other: one is about a quarter of an hour in October. */
const POSITIONS = 1600;
/** A hand that comes so near to a moment means that moment. */
const MAGNET = 5;

export function TimeSlider({ comparison, replay, places }: ControlsProps) {
  const axis = timeAxis(comparison);
  const position = (minute: number) => Math.round(shareOf(axis, minute) * POSITIONS);
  const minuteOf = (value: number) => {
    const moments = comparison.moments.map(({ at }) => parseHour(at));
    const near = moments.toSorted((a, b) => Math.abs(position(a) - value) - Math.abs(position(b) - value))[0];
    return near !== undefined && Math.abs(position(near) - value) <= MAGNET ? near : minuteAt(axis, value / POSITIONS);
  };
  return (
    <div
      class="time-slider"
      style={places ? { '--axis-x': `${places.plot.x}px`, '--axis-width': `${places.plot.width}px` } : {}}
    >
      <input
        type="range"
        min={0}
        max={POSITIONS}
        step={1}
        value={position(replay.minute.value)}
        aria-label={said.slider}
        aria-valuetext={spokenOf(replay.standing.value)}
        onInput={(event) => replay.goTo(minuteOf(event.currentTarget.valueAsNumber))}
        onKeyDown={(event) => {
          const way = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
          if (way === undefined) return;
          // A key goes to the next moment: by the axis alone it would stand between two of them most of the time.
          event.preventDefault();
          replay.step(way === 1 ? 1 : -1);
        }}
      />
    </div>
  );
}

function spokenOf({ date, you, record, together }: Standing): string {
  const news = [you, ...(together ? [] : [record])].flatMap(({ last, since }) => (since === null ? last : []));
  return said.spoken(
    date,
    you.band,
    record.band,
    news.map(({ title }) => title),
  );
}

export function PlayControls({ replay, onPlay }: { replay: Replay; onPlay: () => void }) {
  const { back, on } = replay.canStep.value;
  const isPlaying = replay.playing.value;
  return (
    <div class="play-controls">
      <button
        type="button"
        class="play"
        data-play
        onClick={() => {
          replay.toggle();
          if (replay.playing.peek()) onPlay();
        }}
      >
        <span aria-hidden="true">{isPlaying ? '❚❚' : '▶'}</span> {isPlaying ? said.pause : on ? said.play : said.again}
      </button>
      <button type="button" disabled={!back} onClick={() => replay.step(-1)}>
        {said.back}
      </button>
      <button type="button" disabled={!on} onClick={() => replay.step(1)}>
        {said.on}
      </button>
      <label class="play-pace">
        {said.pace}{' '}
        <select value={replay.pace.value} onChange={(event) => (replay.pace.value = event.currentTarget.value as Pace)}>
          {(Object.keys(PACES) as Pace[]).map((pace) => (
            <option key={pace} value={pace}>
              {said.paces[pace]}
            </option>
          ))}
        </select>
      </label>
      <label class="play-only">
        <input
          type="checkbox"
          checked={replay.only.value === 'partings'}
          onChange={(event) => (replay.only.value = event.currentTarget.checked ? 'partings' : 'all')}
        />{' '}
        {said.only}
      </label>
    </div>
  );
}
