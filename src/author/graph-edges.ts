// Owns what opens and what closes what: a fact that is set on the way, and a later condition that asks for it.
import type { Effect, Story, StoryItem } from '../engine/story.ts';
import type { GraphEdge } from '../engine/story-graph.ts';
import type { Condition } from '../scenario/condition.ts';
import { type Region, regionOf, truthIn, withFact } from '../scenario/region.ts';

/** Something that sets a fact. */
interface Setter {
  item: number;
  way: number | null;
  slot: number;
  value: number;
}

/**
 * Edges by facts. Pure. A way opens an item whose condition cannot hold while the fact stands where it started, and can
 * where the way sets it; it closes one the other way round. Gauges are left out: all of them move at all times.
 */
export function edgesOf(story: Story): GraphEdge[] {
  const setters = story.items.flatMap((item, index) => settersIn(item, index));
  const items = story.items.flatMap(({ id, when }, index) =>
    edgesTo(story, { id, when, before: index, isEnding: false }, setters),
  );
  const endings = story.endings.flatMap(({ id, when }) =>
    edgesTo(story, { id, when, before: story.items.length, isEnding: true }, setters),
  );
  return [...items, ...endings];
}

function settersIn(item: StoryItem, index: number): Setter[] {
  const of = ({ set }: Effect, way: number | null): Setter[] =>
    set.map(([slot, value]) => ({ item: index, way, slot, value }));
  if (item.kind === 'fixed') return of(item.effect, null);
  if (item.kind === 'chance') return item.outcomes.flatMap(({ effect }, way) => of(effect, way));
  return item.lines.flatMap(({ options }) => options).flatMap(({ effect }, way) => of(effect, way));
}

interface Target {
  id: string;
  when: Condition | null;
  /** Only what comes before it can lead to it. */
  before: number;
  isEnding: boolean;
}

function edgesTo(story: Story, { id, when, before, isEnding }: Target, setters: readonly Setter[]): GraphEdge[] {
  if (!when) return [];
  const any = anyState(story);
  return factsIn(when, story.gaugeCount).flatMap((slot) => {
    const can = (value: number) => truthIn(when, withFact(any, slot, [value])) !== 'never';
    const canAtStart = can(story.start[slot]!);
    const { id: fact, values } = story.variables[slot]!;
    return setters
      .filter((setter) => setter.slot === slot && setter.item < before && can(setter.value) !== canAtStart)
      .filter(() => !isEnding || !canAtStart)
      .map(({ item, way, value }): GraphEdge => ({
        from: story.items[item]!.id,
        way,
        to: id,
        does: canAtStart ? 'closes' : isEnding ? 'ends' : 'opens',
        fact: `${fact}: ${values[value]}`,
      }));
  });
}

/** All states that there could be. */
function anyState({ variables, gaugeCount }: Story): Region {
  return regionOf({
    gauges: variables.slice(0, gaugeCount).map(() => [0, 100] as const),
    facts: variables
      .slice(gaugeCount)
      .map(({ values }) => ({ values: values.length, may: values.map((_v, at) => at) })),
  });
}

function factsIn(condition: Condition, gaugeCount: number): number[] {
  if (condition[0] === 'k') return [];
  if (condition[0] === 'v') return condition[1] >= gaugeCount ? [condition[1]] : [];
  return [...new Set((condition.slice(1) as Condition[]).flatMap((part) => factsIn(part, gaugeCount)))];
}
