// Owns the title page: what this is, who you are, a run to begin or take up again, and a run code to open.
import { useSignal } from '@preact/signals';
import type { Choice } from '../page-state.ts';
import { usePage } from '../page-context.ts';
import { words } from '../words.ts';
import { CodeField } from './code-field.tsx';
import { ReadingSwitch } from './reading-switch.tsx';
import './title-panel.css';

export function TitlePanel() {
  const { state, intents } = usePage();
  const { script } = state;
  const kept = state.kept.value;
  const choice = useSignal<Choice>(state.choice);
  return (
    <main class="title">
      <div class="title-sheet">
        <p class="title-over">{words.title.over}</p>
        <h1 tabIndex={-1} data-heading>
          {script.title}
        </h1>
        <p class="title-sub">{script.subtitle}</p>
        <h2 class="aside">{words.title.who}</h2>
        <p class="title-role">{script.role}</p>
        {kept && (
          <p class="title-kept">
            <button type="button" class="primary" onClick={intents.resume} data-resume>
              {words.title.resume}
            </button>
            <span>{kept.ended ? words.title.resumeEnd : words.title.resumeAt(kept.date, kept.title)}</span>
          </p>
        )}
        <form
          class="title-form"
          onSubmit={(event) => {
            event.preventDefault();
            intents.toPremise(choice.value);
          }}
        >
          <WorldField choice={choice.value} onChange={(part) => (choice.value = { ...choice.value, ...part })} />
          <LessonField choice={choice.value} onChange={(part) => (choice.value = { ...choice.value, ...part })} />
          <ReadingSwitch />
          <LensField choice={choice.value} onChange={(part) => (choice.value = { ...choice.value, ...part })} />
          <button type="submit" class={kept ? 'title-new' : 'primary'} data-begin>
            {words.title.begin}
          </button>
          {kept && <p class="title-hint">{words.title.newRun}</p>}
        </form>
        <CodeField />
        <p class="title-hint">{words.title.promise}</p>
      </div>
    </main>
  );
}

interface FieldProps {
  choice: Choice;
  onChange(part: Partial<Choice>): void;
}

function WorldField({ choice, onChange }: FieldProps) {
  const fates = [
    { id: 'seeded', title: words.title.seeded, says: words.title.seededSays },
    { id: 'history', title: words.title.history, says: words.title.historySays },
  ] as const;
  return (
    <fieldset>
      <legend>{words.title.world}</legend>
      {fates.map((fate) => (
        <label class="title-choice" key={fate.id}>
          <input
            type="radio"
            name="fate"
            value={fate.id}
            checked={choice.fate === fate.id}
            onChange={() => onChange({ fate: fate.id })}
          />
          <span>
            <strong>{fate.title}.</strong> {fate.says}
            {fate.id === 'seeded' && choice.seed !== null && <> {words.title.seed(choice.seed)}</>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Only where the scenario offers more than one cut of itself. */
function LessonField({ choice, onChange }: FieldProps) {
  const { lessons } = usePage().state.script;
  if (lessons.length < 2) return null;
  return (
    <fieldset>
      <legend>{words.title.lesson}</legend>
      <div class="title-lenses">
        {lessons.map((lesson) => (
          <label class="title-lens" key={lesson.id}>
            <input
              type="radio"
              name="lesson"
              value={lesson.id}
              checked={choice.lesson === lesson.id}
              onChange={() => onChange({ lesson: lesson.id })}
            />
            {lesson.title}, {words.title.minutes(lesson.minutes)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function LensField({ choice, onChange }: FieldProps) {
  const { lenses } = usePage().state.script;
  const chosen = lenses.find((lens) => lens.id === choice.lens);
  return (
    <fieldset>
      <legend>{words.title.lens}</legend>
      <p class="title-hint" id="lens-says">
        {words.title.lensSays}
      </p>
      <div class="title-lenses">
        {lenses.map((lens) => (
          <label class="title-lens" key={lens.id}>
            <input
              type="radio"
              name="lens"
              value={lens.id}
              checked={choice.lens === lens.id}
              onChange={() => onChange({ lens: lens.id })}
            />
            {lens.title}
          </label>
        ))}
      </div>
      <p class="title-lens-text" aria-live="polite">
        {chosen?.text}
      </p>
    </fieldset>
  );
}
