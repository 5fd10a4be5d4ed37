// Owns the check of the casting: a seat for every pupil in a class of every size, and nobody cast twice.
import { castFor, countTable, type Castable } from '../cast.ts';
import type { Findings } from '../diagnostics.ts';
import { isLost, partsOf, type Draft } from '../draft.ts';
import type { Casting } from '../schema-casting.ts';
import { within } from '../source-file.ts';

const TOP = { file: 'casting.yaml', path: [] };

export function checkCasting(draft: Draft, findings: Findings): void {
  const casting = draft.contents['casting.yaml'];
  if (!casting) return;
  const cast = new Map<string, string>();
  for (const { value, place } of partsOf(casting.roles, TOP, 'roles')) {
    if (!value.who && !(value.name && value.office)) {
      findings.report('role-without-person', within(place, 'id'), { name: value.id });
    }
    const other = value.who ? cast.get(value.who) : undefined;
    if (other) findings.report('person-cast-twice', within(place, 'who'), { name: value.who!, other });
    else if (value.who) cast.set(value.who, value.id);
    if (value['pair-from'] !== undefined && value['pair-from'] <= value.from) {
      findings.report('pair-before-role', within(place, 'pair-from'), { name: value.id, from: value.from });
    }
  }
  if (!isLost(draft, 'roles', 'sizes', 'from', 'pair-from')) checkSizes(casting, findings);
}

/** One problem, at the smallest class that does not come out even: the larger ones mostly follow from it. */
function checkSizes({ sizes, roles }: Casting, findings: Findings): void {
  if (!sizes) return;
  const table = roles.map(({ id, from, 'pair-from': pairFrom }): Castable => ({
    id,
    from,
    pairFrom: pairFrom ?? null,
  }));
  for (let size = sizes.smallest; size <= sizes.largest; size += 1) {
    const seats = countTable(table, size);
    if (seats === size) continue;
    const last = castFor(table, size).at(-1)?.role ?? 'none';
    findings.report('cast-miscounts', within(TOP, 'sizes'), { size, seats, last }, { of: 'key' });
    return;
  }
}
