// Owns which decisions of a class's lesson are followed by a question, and how many seats have answered the one they are at.
import type { Row, TeacherRoom } from '../../../classroom/views.ts';
import { usePage } from '../../page-context.ts';

/** Decisions of the room's lesson after which it stops for a question. */
export function usePauses({ settings }: Pick<TeacherRoom, 'settings'>): ReadonlySet<string> {
  const lesson = usePage().state.script.lessons.find(({ id }) => id === settings.lesson);
  return new Set(lesson?.pauses.map(({ after }) => after));
}

/** Of the seats that stand at a question, how many have answered it. Pure. */
export function answersAmong(
  rows: readonly Row[],
  room: Pick<TeacherRoom, 'settings'>,
  pauses: ReadonlySet<string>,
): { answered: number; asked: number } {
  const asked = rows.filter(
    ({ kicked, progress }) =>
      !kicked &&
      (room.settings.mode === 'cabinet' || (progress?.aftermath === true && pauses.has(progress.decision ?? ''))),
  );
  return { answered: asked.filter(({ answered }) => answered).length, asked: asked.length };
}
