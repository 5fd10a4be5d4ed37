// Owns the Cabinet Room: who leans where at this hour, what each fears, and how the balance shifted from decision to decision.
import { formatDay, formatMonthDay, parseHour } from '../base/hours.ts';
import type { Library } from '../engine/script.ts';
import type { Values } from '../engine/story.ts';
import type { Cited } from './crisis-view.ts';
import { type DecisionStep, type Trace, playedDecisions } from './trace.ts';
import { type Telling, type ViewSource, citedSources, holds, hourOf, isKnown, viewSource } from './view-source.ts';

export interface Seat extends Cited {
  who: string;
  name: string;
  role: string;
  says: string;
  fears: string | null;
  /** '19 October' */
  since: string;
}
export interface CabinetView {
  /** From the mildest course to the hardest. */
  camps: { id: string; title: string; says: string; seats: Seat[] }[];
  /** Those who lean to none. */
  apart: Seat[];
  /** How many leaned to each camp when each decision came up, in order; the last row is the one at hand. */
  balance: { decision: string; title: string; date: string; counts: number[] }[];
  /** Who leans elsewhere than at the decision before; a camp is null for none, or for nobody known to have spoken. */
  moved: ({ name: string; from: string | null; to: string | null } & Cited)[];
}

type Room = Telling & { library: Library };
type Person = Library['people'][number];
type Stance = Person['stance'][number];
/** A moment of the run: its hour, and how things stood. */
interface Moment {
  now: number;
  values: Values;
}

/** The room where a trace stands. Pure. Only stances that are known at the hour, and whose condition holds on this path. */
export function cabinetView(room: Room, trace: Trace): CabinetView {
  const source: ViewSource & Room = { ...room, ...viewSource(room, trace) };
  const now: Moment = { now: source.now, values: trace.values };
  const asked = playedDecisions(trace);
  const before = trace.stage === 'ended' ? asked.at(-1) : asked.at(-2);
  const seated = seatedAt(room, now);
  const seatsOf = (camp: string | null) =>
    seated.filter(({ stance }) => (stance.leans ?? null) === camp).map((each) => seatOf(source, each));
  return {
    camps: room.script.camps.map((camp) => ({ ...camp, seats: seatsOf(camp.id) })),
    apart: seatsOf(null),
    balance: asked.map((step) => balanceOf(source, step)),
    moved: before ? movesBetween(source, momentOf(source, before), now) : [],
  };
}

/** Everybody of Washington who has spoken by then, with the stance in force: the last one that is known and holds. */
function seatedAt({ library }: Room, { now, values }: Moment): { person: Person; stance: Stance }[] {
  return library.people.flatMap((person) => {
    if (person.side !== 'washington') return [];
    const stance = person.stance.findLast(({ from, when }) => isKnown({ now }, from) && holds(when, values));
    return stance ? [{ person, stance }] : [];
  });
}

function seatOf(source: ViewSource, { person, stance }: { person: Person; stance: Stance }): Seat {
  return {
    who: person.id,
    name: person.name,
    role: person.role,
    says: stance.text,
    fears: stance.fears ?? null,
    since: formatMonthDay(parseHour(stance.from)),
    cites: citedSources(source, stance.cites),
  };
}

const momentOf = (source: ViewSource, step: DecisionStep): Moment => ({
  now: hourOf(source, step.at),
  values: step.before,
});

function balanceOf(source: ViewSource & Room, step: DecisionStep): CabinetView['balance'][number] {
  const moment = momentOf(source, step);
  const leanings = seatedAt(source, moment).map(({ stance }) => stance.leans);
  const { id } = source.linked.items[step.item]!;
  return {
    decision: id,
    title: source.script.decisions[id]!.title,
    date: formatDay(moment.now),
    counts: source.script.camps.map((camp) => leanings.filter((leans) => leans === camp.id).length),
  };
}

function movesBetween(source: ViewSource & Room, from: Moment, to: Moment): CabinetView['moved'] {
  const title = (camp: string | undefined) => source.script.camps.find(({ id }) => id === camp)?.title ?? null;
  const earlier = new Map(seatedAt(source, from).map(({ person, stance }) => [person.id, stance.leans]));
  return seatedAt(source, to).flatMap(({ person, stance }) => {
    const [was, is] = [title(earlier.get(person.id)), title(stance.leans)];
    return was === is ? [] : [{ name: person.name, from: was, to: is, cites: citedSources(source, stance.cites) }];
  });
}
