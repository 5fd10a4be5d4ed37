// Owns how a number of the model is told: points on gauges, conditions, and what it rests on.
import type { Grounded } from '../../../engine/assumptions.ts';
import type { ConditionView, EffectView, PointsView } from '../../../run/assumptions-view.ts';
import type { Cited } from '../../../run/crisis-view.ts';
import { archiveWords } from '../../words/archive.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { Sources } from './part.tsx';

const said = archiveWords.assumed;

/** '+28', '−3': with a true minus, which stands as high as the plus. */
export const signed = (points: number): string => (points < 0 ? `−${-points}` : `+${points}`);

export function Points({ points }: { points: PointsView[] }) {
  return (
    <ul class="points">
      {points.map(({ gauge, name, points: amount }) => (
        <li key={gauge}>
          <ArchiveLink part="assumptions" entry={gauge}>
            {name}
          </ArchiveLink>{' '}
          <b>{signed(amount)}</b>
        </li>
      ))}
    </ul>
  );
}

export function Effect({ effect: { set, add } }: { effect: EffectView }) {
  return (
    <>
      {add.length > 0 && <Points points={add} />}
      {add.length + set.length === 0 && <p class="points-none">{said.nothing}</p>}
      {set.length > 0 && (
        <p class="settles">
          <span>{said.settles}</span> {set.join('; ')}.
        </p>
      )}
    </>
  );
}

/** Nothing where there is no condition, unless `always` is asked for. */
export function Condition({ when, title, always }: { when: ConditionView; title: string; always?: boolean }) {
  const clauses = when.isCut ? [...when.clauses, said.hiddenClause] : when.clauses;
  if (clauses.length === 0) return always ? <p class="condition">{said.always}.</p> : null;
  return (
    <p class="condition">
      <span>{title}</span> {clauses.join('; ')}.
    </p>
  );
}

/** What a number rests on, what would change it, and the sources of both. */
export function Grounds({ ground, wouldChange, cites }: Grounded & Cited) {
  return (
    <>
      {(ground !== null || wouldChange !== null) && <GroundsList ground={ground} wouldChange={wouldChange} />}
      <Sources cites={cites} />
    </>
  );
}

function GroundsList({ ground, wouldChange }: Grounded) {
  return (
    <dl class="grounds">
      {ground !== null && (
        <div>
          <dt>{said.ground}</dt>
          <dd>{ground}</dd>
        </div>
      )}
      {wouldChange !== null && (
        <div>
          <dt>{said.wouldChange}</dt>
          <dd>{wouldChange}</dd>
        </div>
      )}
    </dl>
  );
}
