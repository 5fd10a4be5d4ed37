// Owns the proof of a lesson on paper: no sheet tells what came after its hour, and every role has its card and its slips.
import { describe, expect, it } from 'vitest';
import { parseHour } from '../../src/base/hours.ts';
import { openPaper } from '../../src/debrief/open-paper.ts';
import { compileCasting } from '../../src/engine/compile-casting.ts';
import { compileTeaching } from '../../src/engine/compile-teaching.ts';
import { compileLibrary, compileScript, compileStory } from '../../src/engine/compile.ts';
import { linkStory } from '../../src/engine/link.ts';
import { goldenLog } from '../../src/run/golden.ts';
import type { Scenario } from '../../src/scenario/schema-scenario.ts';
import { secretsOf } from '../builders/secrets.ts';
import { tiny } from '../builders/tiny-scenario.ts';
import { loadOnce } from '../builders/load-once.ts';

function worldOf(scenario: Scenario) {
  return {
    linked: linkStory(compileStory(scenario)),
    script: compileScript(scenario),
    library: compileLibrary(scenario),
    casting: compileCasting(scenario),
    teaching: compileTeaching(scenario),
  };
}
const loaded = await loadOnce('scenarios/thirteen-days');
if (!loaded.ok) throw new Error('The scenario is broken.');
const crisis = worldOf(loaded.value);
const small = worldOf(tiny.scenario);
const lessons = crisis.script.lessons.map(({ id }) => id);
const hourOf = (decision: string) => parseHour(crisis.script.decisions[decision]!.at);

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(lessons)('the lesson "%s" on paper', (lesson) => {
  const packs = (['full', 'plain'] as const).map((reading) => openPaper({ ...crisis, reading }, lesson));
  const [pack, plain] = packs as [(typeof packs)[0], (typeof packs)[0]];

  it('has a sheet for each decision that the lesson asks, in order, with Kennedy’s order among its letters', () => {
    const asked = new Set(goldenLog(crisis.linked, lesson).picks.map(({ decision }) => decision));
    expect(pack.decisions.map(({ id }) => id)).toEqual([...asked]);
    expect(pack.decisions.map(({ number }) => number)).toEqual(pack.decisions.map((_, index) => index + 1));
    for (const { id, lines, after } of pack.decisions) {
      const options = lines.flatMap((line) => line.options);
      expect(options.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOP'.slice(0, options.length));
      const historical = goldenLog(crisis.linked).picks.filter(({ decision }) => decision === id);
      expect(after.kennedy.map(({ option }) => option)).toEqual(historical.map(({ option }) => option));
      const open = options.filter(({ closed }) => closed === null).length;
      expect(after.kennedy.length + after.others.length).toBe(open);
    }
  });

  it('tells on a briefing sheet nothing that Washington did not have, and nothing that followed', () => {
    const secrets = secretsOf(crisis.script, crisis.library).texts;
    for (const { after: _, ...sheet } of packs.flatMap(({ decisions }) => decisions)) {
      const told = textsIn(sheet).filter((text) => secrets.has(text));
      expect(told.length).toBeGreaterThan(3);
      const early = told.filter((text) => secrets.get(text)! > hourOf(sheet.id));
      expect(early, sheet.id).toEqual([]);
    }
  });

  it('gives no role a position or a secret before its hour, and keeps none from it', () => {
    const { cards, slips } = pack.roles!;
    const sheets = [
      { decision: pack.decisions[0]!.id, given: cards.map(({ id, ...card }) => ({ role: id, ...card })) },
      ...slips.map(({ decision, slips: given }) => ({ decision, given })),
    ];
    for (const role of crisis.casting.roles) {
      const stances = crisis.library.people.find(({ id }) => id === role.person)?.stance ?? [];
      const dated = [...stances, ...role.knows].map(({ text, from }) => ({ text, from: parseHour(from) }));
      const known: string[] = [];
      for (const { decision, given } of sheets) {
        const mine = given.find((one) => one.role === role.id);
        const told = [...(mine?.stands ? [mine.stands] : []), ...(mine?.knows ?? []).map(({ text }) => text)];
        for (const text of told) {
          const from = Math.min(...dated.filter((one) => one.text === text).map((one) => one.from));
          expect(from, `${role.id}: ${text}`).toBeLessThanOrEqual(hourOf(decision));
        }
        known.push(...told);
      }
      const last = hourOf(pack.decisions.at(-1)!.id);
      const secret = role.knows.filter(({ from, when }) => when === null && parseHour(from) <= last);
      expect(known).toEqual(expect.arrayContaining(secret.map(({ text }) => text)));
    }
  });

  it('asks each claim once, and tells the same in plain words', () => {
    const ids = pack.claims.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(plain.decisions.map(({ id }) => id)).toEqual(pack.decisions.map(({ id }) => id));
    const plainly = plain.decisions.filter(({ question }, index) => question !== pack.decisions[index]!.question);
    expect(plainly.length).toBeGreaterThan(0);
  });
});

it('the nine are asked to stay for what is said of Turkey, and nobody else has a slip on it', () => {
  const { roles } = openPaper({ ...crisis, reading: 'full' }, 'single');
  const { slips } = roles!.slips.find(({ decision }) => decision === 'robert-and-dobrynin')!;
  const asked = slips.filter(({ knows }) => knows.some(({ text }) => /one of the nine/i.test(text)));
  expect(asked.map(({ role }) => role).toSorted()).toEqual(
    ['ball', 'bundy', 'gilpatric', 'mcnamara', 'rfk', 'rusk', 'sorensen', 'thompson'].toSorted(),
  );
});

it('a scenario without roles has sheets all the same, and no cards', () => {
  for (const { id } of small.script.lessons) {
    const pack = openPaper({ ...small, reading: 'full' }, id);
    expect(pack.roles).toBeNull();
    expect(pack.decisions.length).toBeGreaterThan(0);
    expect(pack.decisions.every(({ after }) => after.kennedy.length > 0)).toBe(true);
  }
});
