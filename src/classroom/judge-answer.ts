// Owns whether a seat may say that it has answered the question of a pause: once, and while it reads what followed. Pure.
import { err, ok } from '../base/result.ts';
import type { CommandOf } from './commands.ts';
import type { LessonRules } from './lesson-rules.ts';
import type { Refusal } from './refusals.ts';
import type { Room } from './room.ts';
import type { Seat } from './seat.ts';
import { type Actor, seatOf } from './room-events.ts';
import type { Given, Verdict } from './verdict.ts';

/** Pure. Which decisions have a question is the page's to know: what is told of one that has none is shown nowhere. What was answered stays with the pupil: the room hears only that it was. */
export function judgeAnswer(room: Room, by: Actor, { decision }: CommandOf<'answer'>, { rules }: Given): Verdict {
  if (room.stage === 'lobby') return err('not-begun');
  const seat = seatOf(by)!;
  const sitting = room.seats[seat]!;
  if (rules.placeOf(decision) === null) return err('unknown');
  if (sitting.answered.includes(decision)) return err('answered');
  if (room.stage === 'ended') return err('ended');
  const why =
    room.settings.mode === 'cabinet' ? whyNotInCabinet(room, decision) : whyNotAlone(sitting, decision, rules);
  return why === null ? ok({ kind: 'answered', seat, decision }) : err(why);
}

function whyNotInCabinet({ orders, aftermath }: Room, decision: string): Refusal | null {
  if (aftermath && orders.at(-1)?.decision === decision) return null;
  const isPast = orders.some((order) => order.decision === decision) && orders.at(-1)?.decision !== decision;
  const isRead = !aftermath && orders.at(-1)?.decision === decision;
  return isPast || isRead ? 'pause-over' : 'no-pause';
}

/** By what the seat last reported of its own run. */
function whyNotAlone({ progress }: Seat, decision: string, rules: LessonRules): Refusal | null {
  if (!progress) return 'no-pause';
  if (progress.decision === null) return 'pause-over';
  if (progress.decision === decision) return progress.aftermath ? null : 'no-pause';
  const [here, asked] = [rules.placeOf(progress.decision) ?? 0, rules.placeOf(decision) ?? 0];
  return asked < here ? 'pause-over' : 'no-pause';
}
