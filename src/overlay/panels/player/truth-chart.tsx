// Owns the chart of the truth layer: 1962 as Washington had it, then with a ring about what it did not have, and the list of it.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { parseHour } from '../../../base/hours.ts';
import type { Comparison } from '../../../debrief/comparison.ts';
import type { Plate, TruthChart as Drawn } from '../../../debrief/picture.ts';
import { usePage } from '../../page-context.ts';
import { playerWords as said } from '../../words/player.ts';
import { SourceChip } from '../source-chips.tsx';
import type { Replay } from './replay.ts';

interface ChartProps {
  comparison: Comparison;
  replay: Replay;
}

const PLATES = ['cuba', 'approaches'] as const satisfies readonly Plate[];
/** First the chart is seen as Washington had it, ms; at once as it was, for whoever wants no motion. */
const revealMs = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 1100);

export function TruthChart({ comparison, replay }: ChartProps) {
  const plate = useSignal<Plate>('cuba');
  return (
    <div class="truth-chart">
      <TruthSheet replay={replay} plate={plate.value} />
      <fieldset class="truth-plates">
        <legend class="aside">{said.plates.legend}</legend>
        {PLATES.map((name) => (
          <label key={name}>
            <input type="radio" name="plate" checked={plate.value === name} onChange={() => (plate.value = name)} />{' '}
            {said.plates[name]}
          </label>
        ))}
      </fieldset>
      <TruthMarks comparison={comparison} minute={replay.minute.value} />
    </div>
  );
}

/** A picture: the list beside it says in words what is ringed. Without it the list stands alone. */
function TruthSheet({ replay, plate }: { replay: Replay; plate: Plate }) {
  const { intents } = usePage();
  const parent = useRef<HTMLDivElement>(null);
  const drawn = useSignal<Drawn | null>(null);
  const failed = useSignal(false);
  const isTrue = useSignal(false);
  useEffect(() => {
    const element = parent.current;
    if (!element) return;
    let gone = false;
    let timer = 0;
    intents.drawTruthChart(element).then(
      (chart) => {
        if (gone) return chart.stop();
        drawn.value = chart;
        timer = window.setTimeout(() => (isTrue.value = true), revealMs());
      },
      () => (failed.value = true),
    );
    return () => {
      gone = true;
      clearTimeout(timer);
      drawn.peek()?.stop();
    };
  }, [intents, drawn, failed, isTrue]);
  const { value: minute } = replay.minute;
  const [chart, shown] = [drawn.value, isTrue.value];
  useEffect(() => chart?.show(minute, shown, plate), [chart, minute, shown, plate]);
  return failed.value ? null : <div class="truth-sheet" ref={parent} aria-hidden="true" />;
}

function TruthMarks({ comparison, minute }: { comparison: Comparison; minute: number }) {
  const marks = comparison.truthMarks.filter(
    ({ at, until }) => parseHour(at) <= minute && (until === null || minute <= parseHour(until)),
  );
  return (
    <ul class="truth-marks">
      {marks.map(({ id, name, says, since, illustrative, cites }) => (
        <li key={id}>
          <strong>{name}.</strong> {says}{' '}
          <small>
            {said.cameOut(since)} {illustrative && said.placed}
          </small>{' '}
          <SourceChip sources={cites} />
        </li>
      ))}
    </ul>
  );
}
