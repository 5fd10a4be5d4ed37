// Owns the minutes before a class begins: how pupils come in, and how the class will play.
import type { ClassSettings } from '../../../classroom/settings.ts';
import type { TeacherRoom } from '../../../classroom/views.ts';
import type { TeacherDesk } from '../../live/live.ts';
import { usePage } from '../../page-context.ts';
import { teacherWords as said } from '../../words/live-teacher.ts';
import { JoinCard } from './join-card.tsx';

export function Lobby({ desk, room }: { desk: TeacherDesk; room: TeacherRoom }) {
  return (
    <>
      <JoinCard code={room.code} address={desk.joinAddress.value} />
      <SetClass
        settings={room.settings}
        newSeed={desk.newSeed}
        onSet={(settings) => void desk.send({ kind: 'set', settings })}
      />
      <p class="live-begin">
        <button type="button" class="primary" onClick={() => void desk.send({ kind: 'begin' })} data-begin-class>
          {said.begin}
        </button>
        <span>{said.beginSays(room.seats, room.locked)}</span>
      </p>
    </>
  );
}

interface SetProps {
  settings: ClassSettings;
  newSeed(): string;
  onSet(settings: ClassSettings): void;
}

const MODES = ['cabinet', 'own-pace'] as const;
const FATES = ['seeded', 'history', 'own'] as const;

function SetClass({ settings, newSeed, onSet }: SetProps) {
  const words = said.set;
  const set = (part: Partial<ClassSettings>) => onSet({ ...settings, ...part });
  return (
    <section class="live-card" aria-labelledby="live-set">
      <h2 id="live-set">{words.title}</h2>
      <fieldset class="live-modes">
        <legend>{words.mode}</legend>
        {MODES.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="mode"
              checked={settings.mode === mode}
              data-set-mode={mode}
              onChange={() => set(mode === 'cabinet' ? { mode, fate: sharedFate(settings.fate, newSeed) } : { mode })}
            />
            <span>
              <strong>{mode === 'cabinet' ? words.cabinet : words.ownPace}</strong>
              <br />
              {mode === 'cabinet' ? words.cabinetSays : words.ownPaceSays}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="live-fields">
        <WorldFields settings={settings} newSeed={newSeed} set={set} />
        <PlayFields settings={settings} set={set} />
      </div>
    </section>
  );
}

interface FieldsProps {
  settings: ClassSettings;
  set(part: Partial<ClassSettings>): void;
}

/** Which run it is. */
function WorldFields({ settings, newSeed, set }: FieldsProps & Pick<SetProps, 'newSeed'>) {
  const { script } = usePage().state;
  const words = said.set;
  const fates = FATES.filter((kind) => kind !== 'own' || settings.mode === 'own-pace');
  return (
    <>
      <Choose
        label={words.lesson}
        value={settings.lesson}
        among={script.lessons.map(({ id, title, minutes }) => [id, `${title}, ${minutes} min`])}
        onChoose={(lesson) => set({ lesson })}
      />
      <Choose
        label={words.fate}
        value={settings.fate.kind}
        among={fates.map((kind) => [kind, words.fates[kind]])}
        onChoose={(kind) => set({ fate: fateOf(kind, newSeed) })}
      />
      <Choose
        label={words.lens}
        value={settings.lens}
        among={script.lenses.map(({ id, title }) => [id, title])}
        onChoose={(lens) => set({ lens })}
      />
    </>
  );
}

/** How it is read and played. */
function PlayFields({ settings, set }: FieldsProps) {
  const words = said.set;
  return (
    <>
      <Choose
        label={words.reading}
        value={settings.reading}
        among={entriesOf(words.readings)}
        onChoose={(reading) => set({ reading })}
      />
      <Choose
        label={words.forecast}
        value={settings.forecast}
        among={entriesOf(words.forecasts)}
        onChoose={(forecast) => set({ forecast })}
      />
      <Choose
        label={words.reveal}
        value={settings.reveal}
        among={entriesOf(words.reveals)}
        onChoose={(reveal) => set({ reveal })}
      />
    </>
  );
}

function entriesOf<Id extends string>(titles: Record<Id, string>): [Id, string][] {
  return Object.entries(titles) as [Id, string][];
}

interface ChooseProps<Id extends string> {
  label: string;
  value: Id;
  among: [Id, string][];
  onChoose(id: Id): void;
}

function Choose<Id extends string>({ label, value, among, onChoose }: ChooseProps<Id>) {
  return (
    <label class="live-field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value as Id)}>
        {among.map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function fateOf(kind: ClassSettings['fate']['kind'], newSeed: () => string): ClassSettings['fate'] {
  return kind === 'seeded' ? { kind, seed: newSeed() } : { kind };
}

/** A class that decides together has one world. */
function sharedFate(fate: ClassSettings['fate'], newSeed: () => string): ClassSettings['fate'] {
  return fate.kind === 'own' ? fateOf('seeded', newSeed) : fate;
}
