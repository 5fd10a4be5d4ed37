// Owns compiling the casting: each role with its person's name and office. Build side only.
import { parseHour } from '../base/hours.ts';
import type { CastRole as WrittenRole } from '../scenario/schema-casting.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';
import type { CastRole, Casting } from './casting.ts';
import { compileConditionOrNull } from './compile-parts.ts';

/** Compiles the casting. Pure. Throws on a scenario that the checker would have refused. */
export function compileCasting(scenario: Scenario): Casting {
  const { sizes, rule, roles } = scenario.casting;
  return { sizes: sizes ?? null, rule: rule ?? null, roles: roles.map((role) => compileRole(scenario, role)) };
}

function compileRole(scenario: Scenario, role: WrittenRole): CastRole {
  const person = scenario.people.find(({ id }) => id === role.who);
  return {
    id: role.id,
    person: person?.id ?? null,
    name: role.name ?? person?.name ?? role.id,
    office: role.office ?? person?.role ?? '',
    temperament: role.temperament ?? person?.temperament ?? null,
    rotates: role.rotates ?? false,
    from: role.from,
    pairFrom: role['pair-from'] ?? null,
    pair: role.pair ?? null,
    was: role.was,
    wants: role.wants,
    fears: role.fears ?? null,
    argue: role.argue,
    there: role.there,
    knows: role.knows
      .map(({ text, from, when, tell, cites }) => ({
        text,
        from,
        when: compileConditionOrNull(scenario, when),
        tell,
        cites,
      }))
      .toSorted((a, b) => parseHour(a.from) - parseHour(b.from)),
    cites: role.cites,
  };
}
