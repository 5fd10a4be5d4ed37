// Owns what a teacher chooses: how the class works and how long in sight, the rest folded away with its usual values.
import type { ComponentChildren } from 'preact';
import { useSignal } from '@preact/signals';
import {
  ASKINGS,
  type ClassSetup,
  MOST_SEED,
  PAUSINGS,
  WAYS,
  WORDINGS,
  WORLDS,
  isSeed,
} from '../../teach/class-setup.ts';
import type { TeachDesk } from '../../teach/teach-desk.ts';
import type { Script } from '../../../engine/script.ts';
import { usePage } from '../../page-context.ts';
import { REVEALS } from '../../settings.ts';
import { teachWords } from '../../words/teach.ts';

const said = teachWords.choose;

export function ChoosePanel({ desk }: { desk: TeachDesk }) {
  const { script } = usePage().state;
  const setup = desk.setup.value;
  const set = (part: Partial<ClassSetup>) => (desk.setup.value = { ...desk.setup.peek(), ...part });
  return (
    <section class="teach-sheet choose" id="teach-choose" aria-labelledby="choose-title">
      <h2 id="choose-title" tabIndex={-1}>
        {said.title}
      </h2>
      <Choices
        legend={said.way}
        name="way"
        value={setup.way}
        onPick={(way) => set({ way })}
        among={WAYS.map((id) => ({ id, title: said.ways[id][0], says: said.ways[id][1] }))}
        look="cards"
      />
      <Choices
        legend={said.lesson}
        name="lesson"
        value={setup.lesson}
        onPick={(lesson) => set({ lesson })}
        among={desk.view.lessons.map(({ id, title, minutes }) => ({
          id,
          title: minutes > 90 ? said.week : said.minutes(minutes),
          says: title,
        }))}
        look="cards"
      />
      <p class="teach-hint" aria-live="polite">
        {desk.lesson.value.says}
      </p>
      <details class="choose-more">
        <summary>
          {said.more}
          <span class="choose-now">{nowOf(desk, script)}</span>
        </summary>
        <div class="choose-fields">
          <WordsAndLuck setup={setup} set={set} />
          <WhatIsAsked setup={setup} set={set} />
          <Switches setup={setup} set={set} />
        </div>
      </details>
    </section>
  );
}

/** What is set in the fields that are folded away. */
function nowOf(desk: TeachDesk, { lessons, lenses }: Script): string {
  const { lens, world, seed, reading, reveal, forecast, pauses, lesson, sound, view } = desk.setup.value;
  const count = lessons.find(({ id }) => id === lesson)!.pauses.length;
  return [
    `${said.reading}: ${said.readings[reading]}`,
    `${said.lens}: ${lenses.find(({ id }) => id === lens)?.title}`,
    world === 'shared' ? `${said.worlds[world]} (${seed})` : said.worlds[world],
    `${said.reveal}: ${said.reveals[reveal]}`,
    `${said.forecast}: ${said.forecasts[forecast]}`,
    `${said.pauses}: ${said.pausings(count)[pauses]}`,
    ...(sound === 'off' ? [said.soundOff] : []),
    ...(view === 'projector' ? [said.projector] : []),
  ].join(' · ');
}

interface FieldsProps {
  setup: ClassSetup;
  set(part: Partial<ClassSetup>): void;
}

function WordsAndLuck({ setup, set }: FieldsProps) {
  const { script } = usePage().state;
  return (
    <>
      <Choices
        legend={said.reading}
        name="reading"
        value={setup.reading}
        onPick={(reading) => set({ reading })}
        among={WORDINGS.map((id) => ({ id, title: said.readings[id] }))}
      />
      <Choices
        legend={said.lens}
        name="lens"
        value={setup.lens}
        onPick={(lens) => set({ lens })}
        among={script.lenses}
        hint={said.lensSays}
      />
      <Choices
        legend={said.world}
        name="world"
        value={setup.world}
        onPick={(world) => set({ world })}
        among={WORLDS.map((id) => ({ id, title: said.worlds[id] }))}
      >
        {setup.world === 'shared' && <SeedField seed={setup.seed} onPick={(seed) => set({ seed })} />}
      </Choices>
    </>
  );
}

function WhatIsAsked({ setup, set }: FieldsProps) {
  const { script } = usePage().state;
  const { pauses } = script.lessons.find(({ id }) => id === setup.lesson)!;
  const pausings = said.pausings(pauses.length);
  return (
    <>
      <Choices
        legend={said.reveal}
        name="reveal"
        value={setup.reveal}
        onPick={(reveal) => set({ reveal })}
        among={REVEALS.map((id) => ({ id, title: said.reveals[id] }))}
      />
      <Choices
        legend={said.forecast}
        name="forecast"
        value={setup.forecast}
        onPick={(forecast) => set({ forecast })}
        among={ASKINGS.map((id) => ({ id, title: said.forecasts[id] }))}
      />
      <Choices
        legend={said.pauses}
        name="pauses"
        value={setup.pauses}
        onPick={(pausing) => set({ pauses: pausing })}
        among={PAUSINGS.map((id) => ({ id, title: pausings[id] }))}
      />
    </>
  );
}

interface ChoicesProps<T extends string> {
  legend: string;
  name: string;
  value: T;
  among: readonly { id: T; title: string; says?: string }[];
  onPick(id: T): void;
  look?: 'cards';
  hint?: string;
  children?: ComponentChildren;
}

function Choices<T extends string>({ legend, name, value, among, onPick, look, hint, children }: ChoicesProps<T>) {
  return (
    <fieldset class={look === 'cards' ? 'choices choices-cards' : 'choices'} data-choice={name}>
      <legend>{legend}</legend>
      {hint && <p class="teach-hint">{hint}</p>}
      <div class="choices-row">
        {among.map(({ id, title, says }) => (
          <label key={id}>
            <input type="radio" name={`teach-${name}`} value={id} checked={value === id} onChange={() => onPick(id)} />
            <span>
              {look ? <strong>{title}</strong> : title}
              {look && says && <span class="choice-says">{says}</span>}
            </span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}

function SeedField({ seed, onPick }: { seed: number; onPick(seed: number): void }) {
  const typed = useSignal<string | null>(null);
  const isWrong = typed.value !== null && !isSeed(Number(typed.value));
  return (
    <p class="seed">
      <label for="teach-seed">{said.seed}</label>
      <input
        id="teach-seed"
        inputMode="numeric"
        autocomplete="off"
        maxLength={String(MOST_SEED).length}
        value={typed.value ?? String(seed)}
        aria-invalid={isWrong}
        aria-describedby="seed-problem"
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          if (isSeed(Number(typed.value))) onPick(Number(typed.value));
        }}
        onBlur={() => (typed.value = null)}
      />
      <button
        type="button"
        onClick={() => {
          typed.value = null;
          onPick(1 + (crypto.getRandomValues(new Uint32Array(1))[0]! % MOST_SEED));
        }}
      >
        {said.seedAgain}
      </button>
      <span class="teach-problem" id="seed-problem" role="alert">
        {isWrong ? said.seedWrong(MOST_SEED) : ''}
      </span>
    </p>
  );
}

function Switches({ setup, set }: FieldsProps) {
  return (
    <fieldset class="choices" data-choice="switches">
      <legend>{said.switches}</legend>
      <div class="choices-row">
        <label>
          <input
            type="checkbox"
            checked={setup.sound === 'off'}
            onChange={(event) => set({ sound: event.currentTarget.checked ? 'off' : 'free' })}
          />
          <span>{said.soundOff}</span>
        </label>
        <label>
          <input
            type="checkbox"
            checked={setup.view === 'projector'}
            onChange={(event) => set({ view: event.currentTarget.checked ? 'projector' : 'free' })}
          />
          <span>{said.projector}</span>
        </label>
      </div>
    </fieldset>
  );
}
