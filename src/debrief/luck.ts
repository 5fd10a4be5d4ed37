// Owns what judgement or luck can be asked of a run: its endings, its orders with what else was open, its throws of the dice.
import { formatDayAndClock } from '../base/hours.ts';
import type { LinkedChance, LinkedDecision } from '../engine/link.ts';
import { type Order, type PlayedRun, type Throw, retrace } from '../engine/retrace.ts';
import { NONE } from '../engine/rules.ts';
import type { EndingView } from '../run/crisis-view.ts';
import type { RunLog } from '../run/log.ts';
import { hourOf } from '../run/view-source.ts';
import type { Debriefing } from './comparison-row.ts';

export interface LuckView {
  run: PlayedRun;
  /** The lens of the run. */
  lens: string;
  /** In the scenario's order. */
  lenses: { id: string; title: string; text: string }[];
  /** In the story's order, as counts have them. */
  endings: LuckEnding[];
  /** Own orders where something else was open, in order. */
  orders: LuckOrder[];
  /** Throws that could have fallen otherwise, in order. */
  throws: LuckThrow[];
}

export interface LuckEnding {
  id: string;
  title: string;
  tone: EndingView['tone'];
  /** A, B, C …: what stands in the picture. */
  letter: string;
  isYours: boolean;
}

export interface LuckOrder {
  decision: string;
  line: string;
  /** 'Wednesday 24 October, 10:00' */
  date: string;
  title: string;
  /** Of the line, where the decision has several; else null. */
  lineTitle: string | null;
  /** What was ordered. */
  given: { option: string; label: string };
  /** What else was open. */
  others: { option: string; label: string }[];
}

export interface LuckThrow {
  event: string;
  date: string;
  title: string;
  /** Id of what happened. */
  happened: string;
  /** What else could have, with the chance that it had then, 0..1. */
  others: { outcome: string; whatIf: string; chance: number }[];
}

/** Pure. Throws unless the run has ended: half a run would tell what the player has still to decide. */
export function luckView(from: Debriefing, log: RunLog): LuckView {
  const { linked, script } = from;
  const { story } = linked;
  const { picks, lens, fate } = log;
  const played = story.lessons.find(({ id }) => id === log.lesson)?.decisions ?? null;
  const run: PlayedRun = { picks, played, lens, fate };
  const { orders, throws, end } = retrace(linked, run);
  return {
    run,
    lens,
    lenses: story.lenses.flatMap((id) => script.lenses.find((one) => one.id === id) ?? []),
    endings: story.endings.map(({ id }, index) => ({
      id,
      title: script.endings[id]!.title,
      tone: script.endings[id]!.tone,
      letter: String.fromCharCode(65 + index),
      isYours: index === end.ending,
    })),
    orders: orders.flatMap((order) => orderOf(from, order)),
    throws: throws.flatMap((one) => throwOf(from, one)),
  };
}

/** Nothing for an order that the lesson gave, or that left no choice. */
function orderOf({ linked, script }: Debriefing, order: Order): LuckOrder[] {
  const { decision, line, option, open, from, isOwn } = order;
  if (!isOwn || open.length < 2) return [];
  const item = linked.items[from.item] as LinkedDecision;
  const told = script.decisions[decision]!;
  const place = item.lines.findIndex(({ id }) => id === line);
  const { options } = told.lines[place]!;
  const labelled = open.map((index) => ({ option: options[index]!.id, label: options[index]!.label }));
  return [
    {
      decision,
      line,
      date: formatDayAndClock(hourOf({ linked, script }, item.at)),
      title: told.title,
      lineTitle: item.lines.length > 1 ? told.lines[place]!.title : null,
      given: labelled.find((one) => one.option === option)!,
      others: labelled.filter((one) => one.option !== option),
    },
  ];
}

/** Nothing for a throw that could only fall as it did, or of which no words say what else it could have brought. */
function throwOf({ linked, script, library }: Debriefing, { event, outcome, chances, from }: Throw): LuckThrow[] {
  const item = linked.items[from.item] as LinkedChance;
  const { whatIf = {} } = library.events[event] ?? {};
  const others = item.outcomes.flatMap(({ id }, index) => {
    const words = whatIf[id];
    return index !== outcome && chances[index]! > 0 && words
      ? [{ outcome: id, whatIf: words, chance: chances[index]! }]
      : [];
  });
  if (others.length === 0) return [];
  const date = formatDayAndClock(hourOf({ linked, script }, item.at));
  return [{ event, date, title: script.events[event]!.title, happened: item.outcomes[outcome]!.id, others }];
}

/** The place of the ending that the run had. Pure. */
export function ownEnding({ endings }: Pick<LuckView, 'endings'>): number {
  const own = endings.findIndex(({ isYours }) => isYours);
  if (own === NONE) throw new Error('None of the endings is the run’s own.');
  return own;
}
