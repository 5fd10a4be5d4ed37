// Owns what a teacher does with the room itself: lock, new code, a second teacher, the clock, the end, deletion.
import { useSignal } from '@preact/signals';
import type { TeacherRoom } from '../../../classroom/views.ts';
import type { TeacherDesk } from '../../live/live.ts';
import { liveWords } from '../../words/live.ts';
import { teacherWords as said } from '../../words/live-teacher.ts';
import { AskButton } from './ask-button.tsx';

const CLOCK_MINUTES = [1, 3, 5, 10] as const;

export function RoomActs({ desk, room }: { desk: TeacherDesk; room: TeacherRoom }) {
  const send = (asked: Parameters<TeacherDesk['send']>[0]) => void desk.send(asked);
  return (
    <section class="live-card live-acts">
      {room.stage === 'play' && (
        <p role="group" aria-label={said.clock}>
          {said.clock}{' '}
          {CLOCK_MINUTES.map((minutes) => (
            <button key={minutes} type="button" onClick={() => send({ kind: 'clock', seconds: minutes * 60 })}>
              {liveWords.clock.set(minutes)}
            </button>
          ))}
          {room.clock !== null && (
            <button type="button" onClick={() => send({ kind: 'clock', seconds: null })}>
              {liveWords.clock.off}
            </button>
          )}
        </p>
      )}
      <p>
        <button type="button" onClick={() => send({ kind: 'lock', locked: !room.locked })} data-lock>
          {room.locked ? said.unlock : said.lock}
        </button>
        <button type="button" onClick={() => send({ kind: 'new-code' })} data-new-code>
          {said.newCode}
        </button>
      </p>
      <SecondTeacher desk={desk} room={room} />
      <p>
        {room.stage === 'play' && (
          <AskButton
            label={said.end}
            ask={said.endAsk}
            yes={said.yes}
            no={said.no}
            onYes={() => send({ kind: 'end' })}
            hook="end"
          />
        )}
        <AskButton
          label={said.purge}
          ask={said.purgeAsk}
          yes={said.yes}
          no={said.no}
          onYes={() => send({ kind: 'purge' })}
          hook="purge"
        />
      </p>
    </section>
  );
}

function SecondTeacher({ desk, room }: { desk: TeacherDesk; room: TeacherRoom }) {
  const link = useSignal<string | null>(null);
  return (
    <div>
      <p>
        <button
          type="button"
          onClick={() => void desk.inviteTeacher().then((address) => (link.value = address))}
          data-invite
        >
          {said.second}
        </button>
        {room.teachers
          .filter((teacher) => teacher !== room.you)
          .map((teacher) => (
            <button key={teacher} type="button" onClick={() => void desk.send({ kind: 'remove-teacher', teacher })}>
              {said.removeTeacher(teacher)}
            </button>
          ))}
      </p>
      {link.value && (
        <p role="status">
          {said.secondSays} <code class="live-link-shown">{link.value}</code>
        </p>
      )}
    </div>
  );
}
