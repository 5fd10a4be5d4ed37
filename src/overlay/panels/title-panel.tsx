// Owns the title page: what this is, who you are, a run to begin or take up again, and a run code to open.
import { useSignal } from '@preact/signals';
import type { Choice } from '../page-state.ts';
import { usePage } from '../page-context.ts';
import { boardDoor, classDoor, teachDoor } from '../words/doors.ts';
import { words } from '../words/page.ts';
import { ArchiveLink } from './archive-link.tsx';
import { CodeField } from './code-field.tsx';
import { SideLink } from './side-link.tsx';
import './title-panel.css';
import { TitleSettings } from './title-settings.tsx';

export function TitlePanel() {
  const { state, intents } = usePage();
  const { script } = state;
  const kept = state.kept.value;
  const download = state.download.value;
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
          <TitleSettings choice={choice.value} onChange={(part) => (choice.value = { ...choice.value, ...part })} />
          <button type="submit" class={kept ? 'title-new' : 'primary'} data-begin>
            {words.title.begin}
          </button>
          {kept && <p class="title-hint">{words.title.newRun}</p>}
        </form>
        <CodeField />
        <p class="title-teachers">
          <b>{teachDoor.title}:</b> <SideLink to="teach">{teachDoor.teachers}</SideLink> ·{' '}
          <SideLink to="class">{classDoor.teachers}</SideLink> · <SideLink to="board">{boardDoor.teachers}</SideLink> ·{' '}
          <ArchiveLink part="papers" whole>
            {words.archive.teachers}
          </ArchiveLink>
        </p>
        <p class="title-hint">{words.title.promise}</p>
        {download && (
          <p class="title-hint title-download">
            <a href={download.name} download data-download>
              {download.label}
            </a>{' '}
            {download.says}
          </p>
        )}
      </div>
    </main>
  );
}
