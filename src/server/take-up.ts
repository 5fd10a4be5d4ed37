// Owns taking up a class after a restart: keys are kept as hashes only, so whoever starts the server gets new ones.
import { drawServerKey, hashKey } from './draw.ts';
import type { Hall, OpenedRoom } from './hall.ts';

/** The class that moved last and has not ended, with keys of its own for this start; null if there is none. */
export async function takeUpRoom(hall: Hall): Promise<OpenedRoom | null> {
  const [desk] = hall
    .desks()
    .filter((each) => each.room().stage !== 'ended')
    .toSorted((a, b) => b.room().lastAt - a.room().lastAt);
  if (!desk) return null;
  const [teacher, screen] = [drawServerKey(), drawServerKey()];
  const noted = await desk.note(({ teachers }) => ({
    kind: 'teacher-added',
    teacher: teachers.length,
    key: hashKey(teacher),
  }));
  if (!noted.ok) return null;
  await desk.note(() => ({ kind: 'screen-added', key: hashKey(screen) }));
  return { room: desk.room().id, code: desk.room().code, teacher, screen };
}
