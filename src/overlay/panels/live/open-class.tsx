// Owns opening a class on a school's server: by its pass word, from the teacher's page itself.
import { useSignal } from '@preact/signals';
import { type DeskKey, formatDeskAddress } from '../../../classroom/addresses.ts';
import { keySchema, roomIdSchema } from '../../../classroom/ids.ts';
import type { ClassSettings } from '../../../classroom/settings.ts';
import * as v from 'valibot';
import { usePage } from '../../page-context.ts';
import { pageAddress } from '../../live/page-address.ts';
import { SideDoors } from '../side-bar.tsx';
import { teacherWords } from '../../words/live-teacher.ts';

const said = teacherWords.open;
const openedSchema = v.object({ room: roomIdSchema, teacher: keySchema, screen: keySchema });

export function OpenClass({ onOpen }: { onOpen(at: DeskKey): void }) {
  const { state, intents } = usePage();
  const { script } = state;
  const pass = useSignal('');
  const complaint = useSignal('');
  const submit = async (event: Event) => {
    event.preventDefault();
    complaint.value = '';
    const found = await askFor(pass.value, {
      mode: 'cabinet',
      lesson: script.lessons[0]?.id ?? '',
      lens: script.lenses[Math.floor(script.lenses.length / 2)]?.id ?? '',
      fate: { kind: 'history' },
      reading: 'full',
      forecast: 'offered',
      reveal: 'end',
    });
    if (typeof found === 'string') {
      complaint.value = found;
      return;
    }
    // The link is the teacher's key from now on: in the address it can be kept, and found again after a reload.
    history.replaceState(history.state, '', formatDeskAddress(pageAddress(), found));
    onOpen(found);
  };
  return (
    <form class="title-sheet live-open" onSubmit={(event) => void submit(event)}>
      <p>{said.says}</p>
      <label for="class-pass">{said.pass}</label>
      <input
        id="class-pass"
        type="password"
        autocomplete="off"
        maxLength={200}
        value={pass.value}
        onInput={(event) => (pass.value = event.currentTarget.value)}
      />
      <p class="join-complaint" role="alert">
        {complaint.value}
      </p>
      <button type="submit" class="primary" data-open-class>
        {said.open}
      </button>
      <p class="join-says">{said.laptop}</p>
      <button type="button" onClick={intents.leaveSide} data-leave>
        {said.leave}
      </button>
      <SideDoors here="desk" />
    </form>
  );
}

/** The keys of a new class, or a sentence why there is none. */
async function askFor(pass: string, settings: ClassSettings): Promise<DeskKey | string> {
  try {
    const answer = await fetch('rooms', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pass, settings }),
    });
    const opened = answer.ok ? v.safeParse(openedSchema, await answer.json()) : null;
    if (opened?.success) {
      const { room, teacher, screen } = opened.output;
      return { room, key: teacher, screen };
    }
    if (answer.status === 403) return said.wrong;
    return answer.status === 429 ? said.slow : said.none;
  } catch {
    return said.none;
  }
}
