// Owns the choice of a paper pack: lesson, class, wording, and which parts are printed.
import type { Signal } from '@preact/signals';
import type { Script } from '../../../engine/script.ts';
import {
  FEWEST_PUPILS,
  MOST_PUPILS,
  PACK_PARTS,
  type PackChoice,
  type PackPart,
  clampPupils,
} from '../../pack-choice.ts';
import { packWords as said } from '../../words/paper.ts';

interface PackFormProps {
  choice: Signal<PackChoice>;
  lessons: Script['lessons'];
  sizes: { smallest: number; largest: number } | null;
  /** On the class board; 0 while it has none. */
  runs: number;
}

export function PackForm({ choice, lessons, sizes, runs }: PackFormProps) {
  const { form } = said;
  const now = choice.value;
  const change = (part: Partial<PackChoice>) => (choice.value = { ...choice.peek(), ...part });
  return (
    <form class="pack-form" onSubmit={(event) => event.preventDefault()}>
      <label for="pack-lesson">{form.lesson}</label>
      <select id="pack-lesson" value={now.lesson} onChange={(event) => change({ lesson: event.currentTarget.value })}>
        {lessons.map(({ id, title, minutes }) => (
          <option key={id} value={id}>
            {`${title}, ${form.minutes(minutes)}`}
          </option>
        ))}
      </select>
      <Pupils now={now} sizes={sizes} change={change} />
      <Radios
        title={form.reading}
        name="pack-reading"
        options={[
          ['full', form.full],
          ['plain', form.plain],
        ]}
        value={now.reading}
        onPick={(reading) => change({ reading })}
      />
      <Parts now={now} change={change} />
      <Radios
        title={form.cards}
        name="pack-cards"
        options={[
          ['4', form.perPage[4]],
          ['2', form.perPage[2]],
        ]}
        value={String(now.perPage) as '2' | '4'}
        onPick={(asked) => change({ perPage: asked === '2' ? 2 : 4 })}
      />
      {runs > 0 && (
        <label class="pack-tick">
          <input
            type="checkbox"
            checked={now.board}
            onChange={(event) => change({ board: event.currentTarget.checked })}
          />
          <span>{form.board(runs)}</span>
        </label>
      )}
      <p class="pack-hint">{said.printHint}</p>
    </form>
  );
}

interface PupilsProps {
  now: PackChoice;
  sizes: PackFormProps['sizes'];
  change(part: Partial<PackChoice>): void;
}

function Pupils({ now, sizes, change }: PupilsProps) {
  const { form } = said;
  return (
    <>
      <label for="pack-pupils">{form.pupils}</label>
      <input
        id="pack-pupils"
        type="number"
        inputMode="numeric"
        min={FEWEST_PUPILS}
        max={MOST_PUPILS}
        value={now.pupils}
        aria-describedby={sizes ? 'pack-pupils-hint' : undefined}
        onChange={(event) => {
          const pupils = clampPupils(event.currentTarget.valueAsNumber);
          // What was typed may have been cut to what a pack can be made for.
          event.currentTarget.value = String(pupils);
          change({ pupils });
        }}
      />
      {sizes && (
        <p id="pack-pupils-hint" class="pack-hint">
          {form.pupilsHint(sizes.smallest, sizes.largest)}
        </p>
      )}
    </>
  );
}

function Parts({ now, change }: { now: PackChoice; change: (part: Partial<PackChoice>) => void }) {
  const toggle = (part: PackPart, isOn: boolean) =>
    change({ parts: PACK_PARTS.filter((one) => (one === part ? isOn : now.parts.includes(one))) });
  return (
    <fieldset>
      <legend>{said.form.parts}</legend>
      {PACK_PARTS.map((part) => (
        <div key={part}>
          <label class="pack-tick pack-part">
            <input
              type="checkbox"
              data-part={part}
              checked={now.parts.includes(part)}
              aria-describedby={`pack-${part}`}
              onChange={(event) => toggle(part, event.currentTarget.checked)}
            />
            <span>{said.parts[part].title}</span>
          </label>
          <p id={`pack-${part}`} class="pack-hint pack-under">
            {said.parts[part].says}
          </p>
          {part === 'check' && now.parts.includes('check') && (
            <label class="pack-tick pack-under">
              <input
                type="checkbox"
                checked={now.verdicts}
                onChange={(event) => change({ verdicts: event.currentTarget.checked })}
              />
              <span>{said.form.verdicts}</span>
            </label>
          )}
        </div>
      ))}
    </fieldset>
  );
}

interface RadiosProps<T extends string> {
  title: string;
  name: string;
  options: [T, string][];
  value: T;
  onPick(value: T): void;
}

function Radios<T extends string>({ title, name, options, value, onPick }: RadiosProps<T>) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {options.map(([option, label]) => (
        <label key={option} class="pack-tick">
          <input type="radio" name={name} checked={option === value} onChange={() => onPick(option)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
