// Owns a class at its own pace, for the teacher: where it stands, stopping and releasing it, and the codes for the board.
import type { TeacherRoom } from '../../../classroom/views.ts';
import type { TeacherDesk } from '../../live/live.ts';
import { usePage } from '../../page-context.ts';
import { teacherWords as said } from '../../words/live-teacher.ts';
import { AnswersIn } from './cabinet-acts.tsx';
import { Standing, standingOf } from './standing.tsx';

export function PaceActs({ desk, room }: { desk: TeacherDesk; room: TeacherRoom }) {
  const { decisions } = usePage().state.script;
  const rows = desk.rows.value.filter(({ kicked }) => !kicked);
  const { pace } = room;
  return (
    <section class="live-card" aria-labelledby="live-pace">
      <h2 id="live-pace">{said.screenWords.ownPace}</h2>
      <Standing {...standingOf(rows)} seats={room.seats} />
      <AnswersIn desk={desk} room={room} />
      <p class="live-pace">
        <button
          type="button"
          class={pace.held ? 'primary' : ''}
          onClick={() => void desk.send({ kind: 'hold', held: !pace.held, until: null })}
          data-hold
        >
          {pace.held ? said.release : said.hold}
        </button>
        <label>
          {said.holdAt}{' '}
          <select
            value={pace.until ?? ''}
            onChange={(event) =>
              void desk.send({
                kind: 'hold',
                held: event.currentTarget.value !== '',
                until: event.currentTarget.value || null,
              })
            }
          >
            <option value="">{said.nowhere}</option>
            {Object.entries(decisions).map(([id, { title }]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p>
        <button type="button" onClick={desk.toBoard} data-to-board>
          {said.board}
        </button>{' '}
        {said.boardSays}
      </p>
    </section>
  );
}
