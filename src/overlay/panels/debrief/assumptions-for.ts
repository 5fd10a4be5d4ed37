// Owns the assumptions that a run invites one to argue with: its gauges, the chances it lived through, its own orders. Pure.
import type { Comparison } from '../../../debrief/comparison.ts';
import type { AssumptionsView, EventAssumedView } from '../../../run/assumptions-view.ts';
import { modelWords as said } from '../../words/historians.ts';

export interface Assumption {
  id: string;
  group: keyof typeof said.groups;
  /** Its entry on the page of assumptions. */
  entry: string;
  title: string;
  /** What the model takes to be so, where that is one sentence. */
  says: string | null;
  ground: string | null;
  wouldChange: string | null;
}

/** Chances come in order of hour; those of branches are left out, and orders that were not the player's. */
export function assumptionsFor(view: AssumptionsView, { rows }: Comparison): Assumption[] {
  const own = new Set(rows.filter((row) => row.you !== null && !row.taken).map(({ decision }) => decision));
  const titles = new Map(rows.map((row) => [row.decision, row.title]));
  return [
    ...view.gauges.map((gauge) => ({ ...of('gauges', gauge), title: gauge.name, says: gauge.meaning })),
    ...view.events
      .filter((event) => !event.branch)
      .flatMap((event) => {
        const says = chanceOf(view, event);
        return says === null ? [] : [{ ...of('events', event), title: event.title, says }];
      }),
    ...view.decisions
      .filter(({ id }) => own.has(id))
      .map((decision) => ({
        ...of('decisions', decision),
        title: titles.get(decision.id) ?? decision.title,
        says: null,
      })),
  ];
}

function of(
  group: Assumption['group'],
  { id, ground, wouldChange }: { id: string; ground: string | null; wouldChange: string | null },
) {
  return { id: `${group}-${id}`, group, entry: id, ground, wouldChange };
}

/** The chance of the first outcome that has one, under each lens; null for an event that is certain. */
function chanceOf({ lenses }: AssumptionsView, { outcomes }: EventAssumedView): string | null {
  const chance = outcomes.find((outcome) => outcome.chance !== null)?.chance;
  if (!chance) return null;
  const told = lenses.flatMap(({ id, title }) => {
    const range = chance[id];
    return range ? [said.lens(title, ...range)] : [];
  });
  return said.chances(told.join('; '));
}
