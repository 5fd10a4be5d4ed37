// Owns arguing with a number of the model: which, how far, what it rests on, and whether it matters to this run's endings.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type LuckNumber, NUMBER_SECTIONS, type NumberSection, inStory } from '../../../debrief/luck-numbers.ts';
import type { LuckView } from '../../../debrief/luck.ts';
import type { Counting } from '../../../engine/counting.ts';
import { luckWords as said } from '../../words/luck.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { Choice } from './choice.tsx';
import { CountButton, useCount } from './count.tsx';
import { SAMPLES } from './samples.ts';
import { TwoWays } from './two-ways.tsx';

interface ArgueProps {
  view: LuckView;
  numbers: LuckNumber[];
  counting: Counting;
}

export function ArgueWithNumber({ view, numbers, counting }: ArgueProps) {
  const section = useSignal<NumberSection>('events');
  const entry = useSignal('');
  const which = useSignal(0);
  const entries = [...new Map(numbers.filter((one) => one.section === section.value).map((one) => [one.entry, one]))];
  const place = entries.some(([id]) => id === entry.value) ? entry.value : (entries[0]?.[0] ?? '');
  const held = numbers.filter((one) => one.section === section.value && one.entry === place);
  const number = held[which.value] ?? held[0]!;
  return (
    <section class="luck-part" aria-labelledby="luck-numbers">
      <h3 id="luck-numbers">{said.numbers}</h3>
      <p>{said.numbersSay}</p>
      <div class="luck-form">
        <Choice
          label={said.section}
          value={section.value}
          options={NUMBER_SECTIONS.map((id) => ({ value: id, label: said.sections[id] }))}
          onChange={(value) => {
            section.value = NUMBER_SECTIONS.find((id) => id === value) ?? 'events';
            which.value = 0;
          }}
        />
        {entries.length > 1 && (
          <Choice
            label={said.entry}
            value={place}
            options={entries.map(([id, { of }]) => ({ value: id, label: of === '' ? said.always : of }))}
            onChange={(value) => {
              entry.value = value;
              which.value = 0;
            }}
          />
        )}
        {held.length > 1 && (
          <Choice
            label={said.whichNumber}
            value={String(which.value)}
            options={held.map((one, index) => ({ value: String(index), label: nameOf(one) }))}
            onChange={(value) => (which.value = Number(value))}
          />
        )}
      </div>
      <Argument key={JSON.stringify(number.place)} view={view} number={number} counting={counting} />
    </section>
  );
}

/** One number: its slider, its ground, its count. */
function Argument({ view, number, counting }: { view: LuckView; number: LuckNumber; counting: Counting }) {
  const taken = useSignal(number.now);
  const played = useSignal(number.now);
  const hold = useCount(counting, 'ways');
  const { state } = hold;
  const isOurs = taken.value === number.now;
  const play = () => {
    played.value = taken.value;
    const own = { policy: 'history' as const, picks: [...view.run.picks] };
    const changes = [{ place: number.place, to: inStory(number, taken.value) }];
    const ways = [own, { ...own, changes }];
    hold.ask({ kind: 'ways', run: view.run, at: null, ways, lens: view.lens, ...SAMPLES.number });
  };
  return (
    <div class="luck-number">
      <Slider number={number} value={taken.value} onMove={(value) => (taken.value = value)} />
      <CountButton hold={hold} onPlay={play} disabled={isOurs}>
        {said.playWith(SAMPLES.number.runs)}
      </CountButton>
      {isOurs ? (
        <p class="luck-note">{said.isOurs}</p>
      ) : (
        <button type="button" class="luck-back" onClick={() => (taken.value = number.now)}>
          {said.back}: {shown(number.now)}
        </button>
      )}
      {state.kind === 'answered' && (
        <TwoWays
          view={view}
          ways={[state.answer.ways[0]!, state.answer.ways[1]!]}
          names={[said.asOurs(shown(number.now)), said.withYours(shown(played.value))]}
          runs={state.answer.runs}
          entry={number.entry}
        />
      )}
    </div>
  );
}

interface SliderProps {
  number: LuckNumber;
  value: number;
  onMove(value: number): void;
}

/** The number, how far it may be moved and why, and what it rests on. */
function Slider({ number, value, onMove }: SliderProps) {
  const { low, high, step, range, ground, entry } = number;
  const id = useId();
  return (
    <>
      <div class="luck-slider">
        {/* The value is the slider's own to tell: an output in the label would take the label for itself. */}
        <label for={id}>
          {nameOf(number)}. {said.value} <b aria-hidden="true">{shown(value)}</b>
        </label>
        <input
          id={id}
          type="range"
          aria-valuetext={shown(value)}
          min={low}
          max={high}
          step={step}
          value={value}
          onInput={({ currentTarget }) => onMove(Number(currentTarget.value))}
        />
        <span class="luck-ends" aria-hidden="true">
          <span>{shown(low)}</span>
          <span>{shown(high)}</span>
        </span>
      </div>
      <p class="luck-note">
        {range ? `${said.range(...range)} ${said.sliderRange(low, high)}` : said.noRange}{' '}
        <strong>{said.ground}:</strong> {ground ?? said.noGround}{' '}
        <ArchiveLink part="assumptions" entry={entry}>
          {said.onThePage}
        </ArchiveLink>
      </p>
    </>
  );
}

function nameOf({ what }: LuckNumber): string {
  const named = { ...what, outcome: what.outcome === '' ? said.unnamed : what.outcome, when: what.when ?? '' };
  const told = said.kindsOfNumber[what.kind](named);
  return told.charAt(0).toUpperCase() + told.slice(1);
}

/** To the slider's step, with a real minus. */
function shown(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−');
}
