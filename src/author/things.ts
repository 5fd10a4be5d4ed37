// Owns the list of things that coverage tells of, each with its place, its proof and its counts.
import { NONE } from '../engine/rules.ts';
import { KIND, type Tables } from '../engine/tables.ts';
import type { Reach } from '../scenario/checks/reach.ts';
import type { Asked } from '../scenario/asked.ts';
import type { Place } from '../scenario/source-file.ts';
import type { EffectCount, Thing, Verdict } from './cover-report.ts';
import type { Ledger, Sighting } from './ledger.ts';
import type { Moved } from './ledger-conditions.ts';

/** All that was counted. */
export interface Counts {
  driven: Ledger;
  /** By the driven runs. */
  moved: Moved;
  /** By policy. */
  frequency: Map<string, Ledger>;
}

export interface Telling {
  tables: Tables;
  reach: Pick<Reach, 'placed' | 'proof'>;
  counts: Counts;
  /** `endings.yaml:12`. */
  tell: (place: Place) => string;
  /** Run code of a run that showed it; null if none did. */
  witness: (sighting: Sighting) => string | null;
}

const isOut = ({ truth }: Asked) => truth === 'never' || truth === null;

export function optionThings(telling: Telling): Thing[] {
  const { tables, reach } = telling;
  return eachOption(tables).map(({ id, item, line, option, flat }) => {
    const proved = reach.proof.items[item]!;
    return thing(telling, { what: 'option', index: flat }, 'options', {
      id,
      place: reach.placed.options[item]![line]![option]!.place,
      isOut: isOut(proved.when) || isOut(proved.options[line]![option]!),
    });
  });
}

/** Every option by name and by number. Pure. */
export function eachOption({ linked }: Tables) {
  let flat = NONE;
  return linked.items.flatMap((each, item) => {
    if (each.kind !== 'decision') return [];
    return each.lines.flatMap(({ id: lineId, options }, line) =>
      options.map(({ id }, option) => {
        flat += 1;
        const path = lineId === each.id ? `${each.id}/${id}` : `${each.id}/${lineId}/${id}`;
        return { id: path, item, line, option, flat };
      }),
    );
  });
}

export function outcomeThings(telling: Telling): Thing[] {
  const { tables, reach } = telling;
  return tables.linked.items.flatMap((event, item) => {
    if (event.kind !== 'chance') return [];
    const proved = reach.proof.items[item]!;
    return event.outcomes.map(({ id }, outcome) =>
      thing(telling, { what: 'outcome', index: tables.first[item]! + outcome }, 'outcomes', {
        id: `${event.id}/${id}`,
        place: reach.placed.outcomes[item]![outcome]!.place,
        isOut: isOut(proved.when) || !proved.outcomes[outcome]!.isPossible,
      }),
    );
  });
}

export function eventThings(telling: Telling): Thing[] {
  const { tables, reach } = telling;
  return tables.linked.items.flatMap(({ id, kind }, item) => {
    if (kind === 'decision') return [];
    const { place } = reach.placed.items[item]!;
    const known = { id, place, isOut: isOut(reach.proof.items[item]!.when) };
    return [thing(telling, { what: 'item', index: item }, 'items', known)];
  });
}

export function endingThings(telling: Telling): Thing[] {
  const { tables, reach } = telling;
  return tables.linked.endings.map(({ id }, index) =>
    thing(telling, { what: 'ending', index }, 'endings', {
      id,
      place: reach.placed.endings[index]!.place,
      isOut: isOut(reach.proof.endings[index]!.when),
    }),
  );
}

function thing(
  { counts, tell, witness }: Telling,
  sighting: Sighting,
  list: 'options' | 'outcomes' | 'items' | 'endings',
  { id, place, isOut: isProvedOut }: { id: string; place: Place; isOut: boolean },
): Thing {
  const driven = counts.driven[list][sighting.index]!;
  const frequency = Object.fromEntries(
    [...counts.frequency].map(([policy, ledger]) => [policy, ledger[list][sighting.index]!]),
  );
  const code = witness(sighting);
  const unseen: Verdict = isProvedOut ? 'impossible' : 'unseen';
  const verdict = code !== null ? 'seen' : unseen;
  return { id, place: tell({ ...place, path: [...place.path, 'id'] }), verdict, driven, frequency, witness: code };
}

/** Every fact that is set and every amount that is added, by options, outcomes and events. */
export function effectCounts({ tables, reach, counts: { driven, moved }, tell }: Telling): EffectCount[] {
  const options = eachOption(tables).map(({ id, item, line, option, flat }) => ({
    of: id,
    place: reach.placed.options[item]![line]![option]!.place,
    effect: tables.optionEffect[flat]!,
    applied: driven.options[flat]!,
  }));
  const events = tables.linked.items.flatMap((event, item) => {
    const { place } = reach.placed.items[item]!;
    const applied = driven.items[item]!;
    if (event.kind === 'fixed') return [{ of: event.id, place, effect: tables.first[item]!, applied }];
    if (tables.kind[item] !== KIND.chance || event.kind !== 'chance') return [];
    return event.outcomes.map(({ id }, outcome) => ({
      of: `${event.id}/${id}`,
      place: reach.placed.outcomes[item]![outcome]!.place,
      effect: tables.outcomeEffect[tables.first[item]! + outcome]!,
      applied: driven.outcomes[tables.first[item]! + outcome]!,
    }));
  });
  return [...options, ...events].flatMap(({ of, place, effect, applied }) =>
    rowsOf(tables, moved, effect).map((row) => ({
      of,
      place: tell({ ...place, path: [...place.path, 'effects'] }),
      effect: row.name,
      driven: { applied, moved: row.moved },
    })),
  );
}

function rowsOf({ effects, linked }: Tables, moved: Moved, effect: number) {
  const { variables } = linked.story;
  const rows: { name: string; moved: number }[] = [];
  for (let row = effects.setFrom[effect]!; row < effects.setFrom[effect + 1]!; row += 1) {
    const { id, values } = variables[effects.setSlot[row]!]!;
    rows.push({ name: `${id} = ${values[effects.setTo[row]!]}`, moved: moved.set[row]! });
  }
  for (let row = effects.addFrom[effect]!; row < effects.addFrom[effect + 1]!; row += 1) {
    const points = effects.addPoints[row]!;
    const { id } = variables[effects.addSlot[row]!]!;
    rows.push({ name: `${id} ${points < 0 ? '' : '+'}${points}`, moved: moved.add[row]! });
  }
  return rows;
}
