// Owns walking the compiled machine with @xstate/test: every path it offers is taken, with the kernel beside it.
import { createTestModel } from '@xstate/test';
import { getInitialMicrosteps, getMicrosteps } from 'xstate';
import type { LinkedStory } from '../../src/engine/link.ts';
import type { CrisisEvent } from '../../src/engine/machine-config.ts';
import { type CrisisMachine, type CrisisSnapshot, createCrisisMachine, placeOf } from '../../src/engine/machine.ts';
import { isDue, isOpen } from '../../src/engine/rules.ts';
import { startKernel } from './machine-beside-kernel.ts';

export type Offer = (snapshot: CrisisSnapshot) => CrisisEvent[];

export interface Visits {
  paths: number;
  /** Items that waited or happened, not those passed over. */
  items: Set<string>;
  endings: Set<string>;
}

/** Position and values: two runs that agree in both have the same future. */
export const keyOf = ({ value, context }: CrisisSnapshot) => JSON.stringify([value, context]);

/**
 * Takes a shortest path to every state that the offered events reach. Rejects at the first step where machine and
 * kernel part; the message shows the path.
 */
export async function walk(linked: LinkedStory, offer: Offer, machine = createCrisisMachine(linked)): Promise<Visits> {
  const model = createTestModel(machine, {
    events: offer,
    serializeState: (snapshot) => keyOf(snapshot as CrisisSnapshot),
    logger: { log: () => {}, error: () => {} },
  });
  const paths = model.getShortestPaths();
  const visits: Visits = { paths: paths.length, items: new Set(), endings: new Set() };
  for (const path of paths) {
    const kernel = startKernel(linked);
    const take = ({ event }: { event: CrisisEvent }) => kernel.take(event);
    await path.test({
      events: { CHOOSE: take, DRAW: take, CONTINUE: take } as never,
      states: { '*': (snapshot) => kernel.compare(snapshot as CrisisSnapshot) },
    });
    recordVisits(linked, machine, path.steps as { event: CrisisEvent; state: CrisisSnapshot }[], visits);
  }
  return visits;
}

/** Every event that the machine takes where it stands. */
export function everyEvent(linked: LinkedStory): Offer {
  return (snapshot) => {
    const { stage, item, line } = placeOf(linked, snapshot);
    const waits = linked.items[item];
    if (stage === 'continue') return [{ type: 'CONTINUE' }];
    if (waits?.kind === 'chance') return waits.outcomes.map((_each, outcome) => ({ type: 'DRAW', outcome }));
    if (waits?.kind !== 'decision') return [];
    return waits.lines[line]!.options.flatMap((option, index) =>
      isOpen(option, snapshot.context.values) ? [{ type: 'CHOOSE' as const, option: index }] : [],
    );
  };
}

function recordVisits(
  linked: LinkedStory,
  machine: CrisisMachine,
  steps: { event: CrisisEvent; state: CrisisSnapshot }[],
  visits: Visits,
): void {
  steps.forEach(({ event }, index) => {
    // A path's first step is the start itself; microsteps show the items that were gone through without a stop.
    const before = steps[index - 1]?.state;
    for (const [snapshot] of before ? getMicrosteps(machine, before, event) : getInitialMicrosteps(machine)) {
      const [[phase, inside]] = Object.entries(snapshot.value as Record<string, string | Record<string, string>>) as [
        [string, string | Record<string, string>],
      ];
      if (typeof inside === 'string') {
        if (phase === 'ending') visits.endings.add(inside);
        continue;
      }
      const [[id, child]] = Object.entries(inside) as [[string, string]];
      const item = linked.items.find((each) => each.id === id)!;
      const happens = child === 'arriving' && item.kind === 'fixed' && isDue(item, snapshot.context.values);
      if (happens || child === 'waiting' || child.startsWith('line:')) visits.items.add(id);
    }
  });
}
