// Owns the pause of a lesson: after some decisions play stops for one question.
import type { PauseView } from './crisis-view.ts';
import type { RunLog } from './log.ts';
import { lastStep } from './trace.ts';
import type { ViewSource } from './view-source.ts';

/** What of a log a pause depends on. */
export type Paused = Pick<RunLog, 'lesson' | 'pauses'>;

/** The pause after the decision where the trace stands; null if the lesson has none there. Pure. */
export function pauseView({ linked, script, trace }: ViewSource, log: Paused): PauseView | null {
  const { id } = linked.items[lastStep(trace).item]!;
  const pauses = script.lessons.find((lesson) => lesson.id === log.lesson)?.pauses ?? [];
  const at = pauses.findIndex(({ after }) => after === id);
  const pause = pauses[at];
  if (!pause) return null;
  const words = log.pauses.find(({ decision }) => decision === id)?.words ?? '';
  return { asks: pause.asks, number: at + 1, of: pauses.length, words };
}
