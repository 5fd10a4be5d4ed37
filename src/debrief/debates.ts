// Owns what historians dispute, in the order in which it concerns a run: its partings first, then its other decisions, then the rest.
import { citedSources } from '../run/view-source.ts';
import type { Debriefing } from './comparison-row.ts';
import type { ComparisonRow, DebateView, Touched } from './comparison.ts';

/** How near a decision is to the player: parted by an own order, ordered, given by the lesson, only in the record. */
function nearness({ relation, taken, you }: Touched): number {
  if (you === null) return 0;
  if (taken) return 1;
  return relation === 'same' ? 2 : 3;
}

/** Pure. Of one run: every dispute of its decisions, and all those about the whole. */
export function debateViews(from: Debriefing, rows: readonly ComparisonRow[]): DebateView[] {
  const touched = (ids: readonly string[]): Touched[] =>
    rows.filter(({ decision }) => ids.includes(decision)).toSorted((a, b) => nearness(b) - nearness(a));
  const whole = from.library.debates.map(({ id, question, sides, settles, decisions }): DebateView => ({
    id,
    about: 'crisis',
    title: question,
    sides: sides.map((side) => ({ ...side, cites: citedSources(from, side.cites) })),
    settles,
    touches: touched(decisions),
  }));
  const single = rows.flatMap(({ decision, dispute }): DebateView[] =>
    dispute
      ? [
          {
            id: decision,
            about: 'decision',
            title: dispute.claim,
            sides: dispute.sides,
            settles: dispute.settles,
            touches: touched([decision]),
          },
        ]
      : [],
  );
  const near = ({ touches }: DebateView) => Math.max(0, ...touches.map(nearness));
  return [...single, ...whole].toSorted((a, b) => near(b) - near(a));
}
