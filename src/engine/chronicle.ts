// Owns the chronicle: one whole run on the kernel, with every order, every outcome and the gauges on the way.
import type { Fate } from './fate.ts';
import { type Play, type RunState, type Watch, playOut, startState } from './kernel.ts';
import type { LinkedStory } from './link.ts';
import type { Policy } from './policy.ts';
import { NONE, applyEffect, drift } from './rules.ts';
import type { Values } from './story.ts';

export interface ChronicleStep {
  /** Ids, as a log has them. */
  decision: string;
  line: string;
  /** Index among the line's options. */
  option: number;
  /** Just after the order, before time passes. */
  values: Values;
}

export interface TrackPassage {
  /** Minutes since the start. */
  at: number;
  values: Values;
}

export interface Chronicle {
  steps: ChronicleStep[];
  events: { event: string; outcome: number }[];
  /** Values at the hours of the reference track that the run lived to see, every item of that very minute included. */
  track: TrackPassage[];
  end: RunState;
}

const DAY_MINUTES = 1440;

/** Plays a run from its start to its end and tells it. Pure if policy and fate are. Throws as `playOut` does. */
export function chronicle(linked: LinkedStory, play: Play): Chronicle {
  const steps: ChronicleStep[] = [];
  const events: Chronicle['events'] = [];
  const track: TrackPassage[] = beforeFirstItem(linked);
  const policy: Policy = (decision, line, values) => {
    const option = play.policy(decision, line, values);
    const after = [...values];
    const { id, options } = decision.lines[line]!;
    if (options[option]) applyEffect(options[option].effect, after);
    steps.push({ decision: decision.id, line: id, option, values: after });
    return option;
  };
  const fate: Fate = (event, likelihoods) => {
    const outcome = play.fate(event, likelihoods);
    events.push({ event: event.id, outcome });
    return outcome;
  };
  const watch: Watch = (item, values) => track.push(...passages(linked, item, values));

  const start = startState(linked, watch);
  const end = start.ending === NONE ? playOut(linked, start, { policy, fate, lens: play.lens }, watch) : start;
  const lastHour = end.item === linked.items.length - 1 ? Infinity : linked.items[end.item]!.at;
  return { steps, events, track: track.filter(({ at }) => at <= lastHour), end };
}

function beforeFirstItem(linked: LinkedStory): TrackPassage[] {
  const { track, start } = linked.story;
  return track.filter(({ at }) => at < linked.items[0]!.at).map(({ at }) => ({ at, values: later(linked, start, at) }));
}

/** Values at the track's hours from an item to just before the next, or to the end of the track after the last. */
function passages(linked: LinkedStory, item: number, values: Readonly<Values>): TrackPassage[] {
  const from = linked.items[item]!.at;
  const until = linked.items[item + 1]?.at ?? Infinity;
  return linked.story.track
    .filter(({ at }) => at >= from && at < until)
    .map(({ at }) => ({ at, values: later(linked, values, at - from) }));
}

function later(linked: LinkedStory, values: Readonly<Values>, minutes: number): Values {
  const then = [...values];
  drift(linked, then, minutes / DAY_MINUTES);
  return then;
}
