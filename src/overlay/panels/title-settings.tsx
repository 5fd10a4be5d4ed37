// Owns how a run is set up on the title page: how long, in which words, and, folded away, by whose luck and whose view.
import { namedSources } from '../../scenario/named-source.ts';
import type { Choice } from '../page-state.ts';
import { usePage } from '../page-context.ts';
import { REVEALS } from '../settings.ts';
import { words } from '../words/page.ts';
import { noteWords } from '../words/notes.ts';
import { ArchiveLink } from './archive-link.tsx';
import { LookSwitch } from './look-switch.tsx';
import { ReadingSwitch } from './reading-switch.tsx';
import { SoundCheck, SoundSwitch } from './sound-switch.tsx';
import { SourceMark } from './source-chips.tsx';

interface FieldProps {
  choice: Choice;
  onChange(part: Partial<Choice>): void;
}

export function TitleSettings(props: FieldProps) {
  const { script, settings } = usePage().state;
  const { reveal } = settings;
  const { choice } = props;
  const lens = script.lenses.find(({ id }) => id === choice.lens);
  return (
    <>
      <LessonField {...props} />
      <ReadingSwitch />
      <details class="title-more">
        <summary>
          {words.title.more}
          <span class="title-now">
            {[words.title[choice.fate], words.title.danger(lens?.title ?? '')].join(' · ')} ·{' '}
            {words.title.reveal(reveal.value)}
          </span>
        </summary>
        <WorldField {...props} />
        <LensField {...props} />
        <RevealField />
        <ForecastField />
        <LookSwitch />
        <SoundSwitch withCheck={false} />
      </details>
      <div class="switch sound title-sound">
        <SoundCheck />
      </div>
    </>
  );
}

/** Only where the scenario offers more than one cut of itself. */
function LessonField({ choice, onChange }: FieldProps) {
  const { lessons } = usePage().state.script;
  const most = Math.max(...lessons.map(({ decisions }) => decisions));
  const chosen = lessons.find(({ id }) => id === choice.lesson);
  if (lessons.length < 2) return null;
  return (
    <fieldset>
      <legend>{words.title.lesson}</legend>
      <div class="title-lessons">
        {lessons.map((lesson) => (
          <label key={lesson.id}>
            <input
              type="radio"
              name="lesson"
              value={lesson.id}
              checked={choice.lesson === lesson.id}
              onChange={() => onChange({ lesson: lesson.id })}
            />
            <span>
              <strong>{lesson.title}</strong>
              <span class="title-lesson-size">{words.title.minutes(lesson.minutes)}</span>{' '}
              <span class="title-lesson-size">{words.title.decisions(lesson.decisions)}</span>
            </span>
          </label>
        ))}
      </div>
      <p class="title-says" aria-live="polite">
        {chosen?.says} {chosen && chosen.decisions < most && words.title.cut}
      </p>
    </fieldset>
  );
}

function RevealField() {
  const { reveal } = usePage().state.settings;
  return (
    <fieldset>
      <legend>{words.layers.title}</legend>
      <div class="title-lenses">
        {REVEALS.map((one) => (
          <label class="title-lens" key={one}>
            <input
              type="radio"
              name="reveal"
              value={one}
              checked={reveal.value === one}
              onChange={() => (reveal.value = one)}
            />
            {words.layers[one]}
          </label>
        ))}
      </div>
      <p class="title-says" aria-live="polite">
        {words.layers.says[reveal.value]}
      </p>
    </fieldset>
  );
}

/** Only where the scenario has something to ask. A link that requires it leaves no choice. */
function ForecastField() {
  const { script, settings } = usePage().state;
  const { forecast } = settings;
  const said = noteWords.setting;
  if (!script.forecast && script.reasons.length === 0) return null;
  return (
    <fieldset>
      <legend>{said.title}</legend>
      {forecast.value !== 'required' && (
        <div class="title-lenses">
          {(['offered', 'off'] as const).map((one) => (
            <label class="title-lens" key={one}>
              <input
                type="radio"
                name="forecast"
                value={one}
                checked={forecast.value === one}
                onChange={() => (forecast.value = one)}
              />
              {said[one]}
            </label>
          ))}
        </div>
      )}
      <p class="title-says" aria-live="polite">
        {said.says[forecast.value]}
      </p>
    </fieldset>
  );
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

function LensField({ choice, onChange }: FieldProps) {
  const { lenses, sources } = usePage().state.script;
  const chosen = lenses.find((lens) => lens.id === choice.lens);
  return (
    <fieldset>
      <legend>{words.title.lens}</legend>
      <p class="title-hint" id="lens-says">
        {words.title.lensSays}{' '}
        <ArchiveLink part="assumptions" entry="lenses" whole={false}>
          {words.archive.lenses}
        </ArchiveLink>
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
      <p class="title-says">
        <span aria-live="polite">{chosen?.text}</span>{' '}
        <SourceMark sources={namedSources(sources, chosen?.cites ?? [])} of={chosen?.title ?? ''} />
      </p>
    </fieldset>
  );
}
