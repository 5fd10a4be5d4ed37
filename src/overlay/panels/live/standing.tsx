// Owns where a class at its own pace stands: how many at each decision, as bars and in words; nobody's name.
import type { Row } from '../../../classroom/views.ts';
import { usePage } from '../../page-context.ts';
import { teacherWords } from '../../words/live-teacher.ts';

const said = teacherWords.screenWords;

interface StandingProps {
  standing: { decision: string; seats: number }[];
  finished: number;
  seats: number;
}

export function Standing({ standing, finished, seats }: StandingProps) {
  const { decisions } = usePage().state.script;
  const order = Object.keys(decisions);
  const places = standing
    .toSorted((a, b) => order.indexOf(a.decision) - order.indexOf(b.decision))
    .map(({ decision, seats: there }) => [decisions[decision]?.title ?? decision, there] as const);
  const all = [...places, ...(finished > 0 ? [[said.finished, finished] as const] : [])];
  return (
    <ul class="live-standing">
      {all.map(([title, there]) => (
        <li key={title}>
          <span>{title}</span>
          <span class="live-bar-room" aria-hidden="true">
            <span style={{ '--part': String(there / Math.max(1, seats)) }} />
          </span>
          <strong>{there}</strong>
        </li>
      ))}
    </ul>
  );
}

/** Of the teacher's rows what the projector is told in counts. */
export function standingOf(rows: Row[]): Pick<StandingProps, 'standing' | 'finished'> {
  const at = new Map<string, number>();
  let finished = 0;
  for (const { progress } of rows) {
    if (!progress) continue;
    if (progress.decision === null) finished += 1;
    else at.set(progress.decision, (at.get(progress.decision) ?? 0) + 1);
  }
  return { standing: [...at].map(([decision, seats]) => ({ decision, seats })), finished };
}
