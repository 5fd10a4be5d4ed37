// Owns the roles on paper: a card for the start of the lesson, and slips for what each learns or comes to think later.
import { parseHour } from '../base/hours.ts';
import type { CastRole, Casting } from '../engine/casting.ts';
import type { Library, Script } from '../engine/script.ts';
import type { DecisionStep } from '../run/trace.ts';
import { type Telling, citedSources, holds, hourOf, isKnown } from '../run/view-source.ts';
import type { PaperKnown, PaperRole, PaperRoles, PaperSlip } from './paper-pack.ts';

interface Cast extends Telling {
  library: Library;
  casting: Casting;
}
type Stance = Library['people'][number]['stance'][number];
/** A decision of the lesson: its hour, and how things stood. */
interface Moment {
  now: number;
  values: DecisionStep['before'];
}

/** Cards and slips for a lesson whose decisions were entered in these steps; null if the scenario has no roles. Pure. */
export function paperRoles(cast: Cast, steps: readonly DecisionStep[]): PaperRoles | null {
  const { casting, linked } = cast;
  const moments = steps.map((step) => ({ now: hourOf(cast, step.at), values: step.before }));
  const first = moments[0];
  if (casting.roles.length === 0 || !first) return null;
  return {
    rule: casting.rule,
    sizes: casting.sizes,
    cards: casting.roles.map((role) => cardOf(cast, role, first)),
    slips: moments.slice(1).map((moment, index) => ({
      decision: linked.items[steps[index + 1]!.item]!.id,
      slips: casting.roles.flatMap((role) => slipOf(cast, role, moments[index]!, moment) ?? []),
    })),
  };
}

function cardOf(cast: Cast, role: CastRole, first: Moment): PaperRole {
  const stance = stanceAt(cast, role, first);
  return {
    id: role.id,
    from: role.from,
    pairFrom: role.pairFrom,
    pair: role.pair,
    rotates: role.rotates,
    isPerson: role.person !== null,
    name: role.name,
    office: role.office,
    temperament: role.temperament,
    was: role.was,
    wants: role.wants,
    argue: role.argue,
    there: role.there,
    fears: role.fears ?? stance?.fears ?? null,
    stands: stance?.text ?? null,
    knows: knownBetween(role, null, first),
    sources: titlesOf(cast.script, [...role.cites, ...role.knows.flatMap(({ cites }) => cites)]),
  };
}

/** What has changed for a role since the decision before; null if nothing has. */
function slipOf(cast: Cast, role: CastRole, before: Moment, now: Moment): PaperSlip | null {
  const stance = stanceAt(cast, role, now);
  const hasMoved = stance !== null && stance !== stanceAt(cast, role, before);
  const knows = knownBetween(role, before, now);
  if (!hasMoved && knows.length === 0) return null;
  const { id, name } = role;
  return {
    role: id,
    name,
    stands: hasMoved ? stance.text : null,
    fears: hasMoved ? (stance.fears ?? null) : null,
    knows,
  };
}

/** The position in force: the last one that is on record by then and holds on this path. */
function stanceAt({ library }: Cast, { person: id }: CastRole, { now, values }: Moment): Stance | null {
  const person = library.people.find((one) => one.id === id);
  return person?.stance.findLast(({ from, when }) => isKnown({ now }, from) && holds(when, values)) ?? null;
}

/** What came to be known after `before`, or at any hour up to now. */
function knownBetween({ knows }: CastRole, before: Moment | null, { now, values }: Moment): PaperKnown[] {
  return knows
    .filter(({ from, when }) => isKnown({ now }, from) && holds(when, values))
    .filter(({ from, when }) => !(before && parseHour(from) <= before.now && holds(when, before.values)))
    .map(({ text, tell }) => ({ text, tell }));
}

/** Titles of sources, each once. */
export function titlesOf(script: Script, keys: readonly string[]): string[] {
  return citedSources({ script }, [...new Set(keys)]).map(({ title }) => title);
}
