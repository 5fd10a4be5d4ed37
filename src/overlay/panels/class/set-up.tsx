// Owns setting up a class: how many, which lesson, who is Kennedy, a clock or none; and the sittings that are kept.
import { type Signal, useSignal } from '@preact/signals';
import { LEAST_PUPILS, MOST_PUPILS, type Room, type Sitting } from '../../../classroom/sitting.ts';
import type { Choice, PageState } from '../../page-state.ts';
import { usePage } from '../../page-context.ts';
import type { SittingDesk } from '../../sitting/desk.ts';
import { classWords } from '../../words/class.ts';
import { castWords } from '../../words/cast.ts';
import { words } from '../../words/page.ts';
import '../title-panel.css';
import { ReadingSwitch } from '../reading-switch.tsx';
import { SideDoors } from '../side-bar.tsx';
import { CastingSheet } from './casting-sheet.tsx';
import { saveSitting } from './class-end.tsx';
import './set-up.css';

const said = classWords.setUp;
/** Minutes that a talk can be set to; 0 is no clock. */
const TALKS = [0, 1, 2, 3, 5] as const;
const USUAL: Room = { pupils: 28, rotates: true, talk: 180, withRoles: false };

export function SetUp({ desk }: { desk: SittingDesk }) {
  const { state, intents } = usePage();
  const room = useSignal<Room>(desk.earlier.value[0]?.room ?? USUAL);
  const choice = useSignal<Choice>(usualChoice(state));
  return (
    <main class="title class-set-up">
      <div class="title-sheet">
        <p class="title-over">{state.script.title}</p>
        <h1 tabIndex={-1} data-heading>
          {classWords.title}
        </h1>
        <p class="title-role">{said.says}</p>
        <form
          class="title-form"
          onSubmit={(event) => {
            event.preventDefault();
            desk.begin(choice.value, room.value);
          }}
        >
          <PupilsField room={room} />
          <LessonField choice={choice} />
          <RolesField room={room} />
          <RoomFields room={room} />
          <WorldFields choice={choice} />
          <ReadingSwitch />
          <button type="submit" class="primary" data-begin-class data-primary>
            {said.begin} <kbd aria-hidden="true">Enter</kbd>
          </button>
        </form>
        <Earlier desk={desk} />
        <p class="title-hint">{said.kept}</p>
        <p>
          <button type="button" onClick={intents.leaveSide} data-leave>
            {classWords.leave}
          </button>
        </p>
        <SideDoors here="class" />
      </div>
    </main>
  );
}

/** Minutes that a class needs: for each decision and for the debrief. */
const minutesOf = ({ decisions }: { decisions: number }): number => decisions * 5 + 15;

/** As a link has set it up; where it says nothing of a lesson, the longest that fits an hour. */
function usualChoice({ choice, script }: PageState): Choice {
  const bySize = script.lessons.toSorted((a, b) => a.decisions - b.decisions);
  if (choice.lesson !== bySize.at(-1)?.id) return choice;
  return { ...choice, lesson: bySize.findLast((lesson) => minutesOf(lesson) <= 60)?.id ?? choice.lesson };
}

function PupilsField({ room }: { room: Signal<Room> }) {
  const { pupils } = room.value;
  const set = (asked: number) => {
    const most = Math.min(MOST_PUPILS, Math.max(LEAST_PUPILS, asked));
    if (Number.isInteger(asked)) room.value = { ...room.value, pupils: most };
  };
  return (
    <fieldset>
      <legend>
        <label for="class-pupils">{said.class}</label>
      </legend>
      <div class="set-up-count">
        <button type="button" aria-label={said.fewer} onClick={() => set(pupils - 1)}>
          −
        </button>
        <input
          id="class-pupils"
          type="number"
          min={LEAST_PUPILS}
          max={MOST_PUPILS}
          value={pupils}
          aria-describedby="class-pupils-hint"
          onChange={(event) => {
            set(event.currentTarget.valueAsNumber);
            // What was out of range is shown as what holds.
            event.currentTarget.value = String(room.value.pupils);
          }}
        />
        <button type="button" aria-label={said.more} onClick={() => set(pupils + 1)}>
          +
        </button>
      </div>
      <p class="title-hint" id="class-pupils-hint">
        {said.classHint}
      </p>
    </fieldset>
  );
}

function LessonField({ choice }: { choice: Signal<Choice> }) {
  const { lessons } = usePage().state.script;
  const chosen = lessons.find(({ id }) => id === choice.value.lesson);
  return (
    <fieldset>
      <legend>{said.lesson}</legend>
      {lessons.map((lesson) => (
        <label class="title-choice" key={lesson.id}>
          <input
            type="radio"
            name="class-lesson"
            value={lesson.id}
            checked={choice.value.lesson === lesson.id}
            onChange={() => (choice.value = { ...choice.value, lesson: lesson.id })}
          />
          <span>
            <strong>{lesson.title}</strong>, {said.lessonSize(minutesOf(lesson), lesson.decisions)}
          </span>
        </label>
      ))}
      <p class="title-says" aria-live="polite">
        {chosen?.says}
      </p>
      <p class="title-hint">{said.lessonVotes}</p>
    </fieldset>
  );
}

/** The table is fetched when somebody looks at it. */
function RolesField({ room }: { room: Signal<Room> }) {
  const isOpen = useSignal(false);
  return (
    <>
      <Radios
        legend={castWords.ask}
        name="class-roles"
        among={[false, true]}
        chosen={room.value.withRoles}
        label={(one) => (one ? castWords.with : castWords.without)}
        onChoose={(one) => (room.value = { ...room.value, withRoles: one })}
      />
      {room.value.withRoles && (
        <p class="set-up-roles">
          <button type="button" onClick={() => (isOpen.value = true)} data-see-casting>
            {castWords.see}
          </button>
        </p>
      )}
      {isOpen.value && <CastingSheet room={room.value} jfk={null} onClose={() => (isOpen.value = false)} />}
    </>
  );
}

function RoomFields({ room }: { room: Signal<Room> }) {
  const { rotates, talk } = room.value;
  return (
    <>
      <Radios
        legend={said.jfk}
        name="class-jfk"
        among={[true, false]}
        chosen={rotates}
        label={(one) => (one ? said.rotates : said.stays)}
        onChoose={(one) => (room.value = { ...room.value, rotates: one })}
      />
      <Radios
        legend={said.talk}
        name="class-talk"
        among={TALKS}
        chosen={((talk ?? 0) / 60) as (typeof TALKS)[number]}
        label={(minutes) => (minutes === 0 ? said.talkOff : said.talkMinutes(minutes))}
        onChoose={(minutes) => (room.value = { ...room.value, talk: minutes === 0 ? null : minutes * 60 })}
        hint={said.talkHint}
      />
    </>
  );
}

function WorldFields({ choice }: { choice: Signal<Choice> }) {
  const { reveal } = usePage().state.settings;
  return (
    <>
      <Radios
        legend={said.reveal}
        name="class-reveal"
        among={['end', 'step'] as const}
        chosen={reveal.value}
        label={(one) => words.layers[one]}
        onChoose={(one) => (reveal.value = one)}
      />
      <Radios
        legend={said.world}
        name="class-fate"
        among={['seeded', 'history'] as const}
        chosen={choice.value.fate}
        label={(one) => words.title[one]}
        onChoose={(fate) => (choice.value = { ...choice.value, fate })}
      />
    </>
  );
}

interface RadiosProps<T> {
  legend: string;
  name: string;
  among: readonly T[];
  chosen: T;
  label(one: T): string;
  onChoose(one: T): void;
  hint?: string;
}

function Radios<T extends string | number | boolean>(props: RadiosProps<T>) {
  const { legend, name, among, chosen, label, onChoose, hint } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="title-lenses">
        {among.map((one) => (
          <label class="title-lens" key={String(one)}>
            <input
              type="radio"
              name={name}
              value={String(one)}
              checked={one === chosen}
              onChange={() => onChoose(one)}
            />
            {label(one)}
          </label>
        ))}
      </div>
      {hint && <p class="title-hint">{hint}</p>}
    </fieldset>
  );
}

function Earlier({ desk }: { desk: SittingDesk }) {
  const all = desk.earlier.value;
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="earlier-title">
      <h2 id="earlier-title">{said.earlier}</h2>
      <ul class="set-up-earlier">
        {all.map((one) => (
          <EarlierOne key={one.id} desk={desk} sitting={one} />
        ))}
      </ul>
    </section>
  );
}

function EarlierOne({ desk, sitting }: { desk: SittingDesk; sitting: Sitting }) {
  const { lessons } = usePage().state.script;
  const isAsking = useSignal(false);
  const lesson = lessons.find(({ id }) => id === sitting.log.lesson)?.title ?? sitting.log.lesson;
  const name = said.earlierOne(lesson, sitting.log.picks.length);
  return (
    <li>
      <span>{name}</span>
      <button type="button" aria-label={`${said.takeUp}. ${name}`} onClick={() => desk.takeUp(sitting.id)} data-take-up>
        {said.takeUp}
      </button>
      <button type="button" aria-label={`${said.save}. ${name}`} onClick={() => saveSitting(desk, sitting)}>
        {said.save}
      </button>
      {isAsking.value ? (
        <span class="class-ask" role="group" aria-label={said.removeAsk}>
          {said.removeAsk}{' '}
          <button type="button" onClick={() => desk.forget(sitting.id)}>
            {said.removeYes}
          </button>
          <button type="button" ref={(button) => button?.focus()} onClick={() => (isAsking.value = false)} data-cancel>
            {said.no}
          </button>
        </span>
      ) : (
        <button type="button" aria-label={`${said.remove}. ${name}`} onClick={() => (isAsking.value = true)}>
          {said.remove}
        </button>
      )}
    </li>
  );
}
