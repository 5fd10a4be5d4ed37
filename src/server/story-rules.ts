// Owns what a room asks of the scenario, answered from the linked story: which line waits, and which options are open.
import type { LessonRules, WaitingLine } from '../classroom/lesson-rules.ts';
import type { ClassSettings } from '../classroom/settings.ts';
import type { Order } from '../classroom/views.ts';
import type { LinkedStory } from '../engine/link.ts';
import { startPlainWalk } from '../run/plain-walk.ts';

/** Throws, when asked, over orders that the story does not know: their room belongs to another edition. */
export function storyRules(linked: LinkedStory): LessonRules {
  const { lessons, lenses } = linked.story;
  const decisions = new Map(
    linked.story.items.flatMap(({ kind, id }, place) => (kind === 'decision' ? [[id, place] as const] : [])),
  );
  return {
    waiting: (settings, orders) => waitingLine(linked, settings, orders),
    canPlay: ({ lesson, lens, mode, fate }) =>
      lessons.some(({ id }) => id === lesson) && lenses.includes(lens) && (mode === 'own-pace' || fate.kind !== 'own'),
    placeOf: (decision) => decisions.get(decision) ?? null,
  };
}

function waitingLine(linked: LinkedStory, settings: ClassSettings, orders: readonly Order[]): WaitingLine | null {
  const { lesson, lens, fate } = settings;
  if (fate.kind === 'own') return null;
  const walk = startPlainWalk(linked, { lesson, lens, fate });
  for (const order of orders) {
    const waiting = walk.waitingLine();
    const option = waiting?.line.options.findIndex(({ id }) => id === order.option) ?? -1;
    if (waiting?.decision.id !== order.decision || waiting.line.id !== order.line || !walk.canChoose(option))
      throw new Error(`The story of this server does not take the order "${order.option}" for "${order.decision}".`);
    walk.choose(option);
  }
  const waiting = walk.waitingLine();
  if (!waiting) return null;
  const { decision, line } = waiting;
  return {
    decision: decision.id,
    line: line.id,
    options: line.options.map(({ id }, option) => ({ id, isOpen: walk.canChoose(option) })),
    settles: line === decision.lines.at(-1),
  };
}
