// Owns the proof that a link sets up exactly what the teacher chose, whatever that is, and that a setting code does the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePreset } from '../../../src/overlay/address.ts';
import { formatClassLink, formatSetupQuery, reachOf } from '../../../src/overlay/teach/class-link.ts';
import {
  ASKINGS,
  type ClassSetup,
  HEARINGS,
  MOST_SEED,
  PAUSINGS,
  SCREENS,
  WAYS,
  WORDINGS,
  WORLDS,
  readSetup,
  usualSetup,
} from '../../../src/overlay/teach/class-setup.ts';
import { formatSetupCode, isLikeSetupCode, parseSetupCode } from '../../../src/overlay/teach/setup-code.ts';
import { tinyScenario } from '../../builders/tiny-files.ts';
import { compileScript } from '../../../src/engine/compile.ts';

const tiny = compileScript(await tinyScenario());
const lesson = (id: string, minutes: number) => ({ ...tiny.lessons[0]!, id, minutes });
const script = {
  ...tiny,
  lessons: [lesson('quick', 20), lesson('single', 45), lesson('double', 75), lesson('full', 150)],
};
const offer = {
  scenario: 'tiny',
  lessons: script.lessons.map(({ id }) => id),
  wholeLesson: 'full',
  lenses: script.lenses.map(({ id }) => id),
};

/** Every setup that can be chosen, with this seed. */
function* everySetup(seed: number): Generator<ClassSetup> {
  let setups: Partial<ClassSetup>[] = [{ seed }];
  const choices = {
    way: WAYS,
    lesson: offer.lessons,
    lens: offer.lenses,
    world: WORLDS,
    reading: WORDINGS,
    reveal: ['end', 'step'] as const,
    forecast: ASKINGS,
    pauses: PAUSINGS,
    sound: HEARINGS,
    view: SCREENS,
  };
  for (const [part, among] of Object.entries(choices)) {
    setups = setups.flatMap((setup) => among.map((one) => ({ ...setup, [part]: one })));
  }
  yield* setups as ClassSetup[];
}

/** What a page that is opened by the link must come to. */
function meant(setup: ClassSetup) {
  return {
    choice: {
      lesson: setup.lesson,
      lens: setup.lens,
      fate: setup.world === 'history' ? 'history' : 'seeded',
      seed: setup.world === 'shared' ? String(setup.seed) : null,
    },
    settings: {
      reading: setup.reading === 'free' ? null : setup.reading,
      reveal: setup.reveal,
      forecast: setup.forecast,
      pauses: setup.pauses === 'on' ? null : 'off',
      sound: setup.sound === 'free' ? null : 'off',
      view: setup.view === 'free' ? null : 'projector',
    },
    ignored: [],
  };
}

const PAGE = 'https://school.example/games/excomm/index.html?lesson=quick#teach';

describe('a link', () => {
  test('sets up each of the combinations that can be chosen', () => {
    let count = 0;
    for (const setup of everySetup(1962)) {
      const { search, hash } = new URL(formatClassLink(PAGE, setup));
      expect(parsePreset(search, offer)).toEqual(meant(setup));
      expect(hash).toBe(setup.way === 'class' ? '#class' : '');
      count += 1;
    }
    expect(count).toBe(15_552);
  });

  test('keeps the page, and leaves its own query and place out', () => {
    expect(formatClassLink(PAGE, usualSetup(script))).toBe(
      'https://school.example/games/excomm/index.html?lesson=single&lens=middle&seed=1962&reveal=end&forecast=offered',
    );
    const { href } = new URL('file:///C:/Users/a%20b/excomm.html');
    expect(formatClassLink(href, usualSetup(script))).toMatch(/^file:\/\/\/C:\/Users\/a%20b\/excomm\.html\?lesson=/);
  });

  test.each([
    ['file:///home/a/index.html', 'file'],
    ['http://localhost:1962/', 'machine'],
    ['http://127.0.0.1/', 'machine'],
    ['http://[::1]:8080/', 'machine'],
    ['http://192.168.1.20:1962/', 'network'],
    ['http://172.20.0.2/', 'network'],
    ['http://lab-pc/', 'network'],
    ['http://library.local/', 'network'],
    ['http://172.32.0.2/', 'world'],
    ['https://school.example/', 'world'],
  ])('of %s reaches: %s', (page, reach) => {
    expect(reachOf(page)).toBe(reach);
  });
});

describe('a setting code', () => {
  const noWay = (setup: ClassSetup) => ({
    ...setup,
    way: 'alone' as const,
    seed: setup.world === 'shared' ? setup.seed : usualSetup(script).seed,
  });

  test('says the same as the link, in seven characters, for each combination', () => {
    for (const setup of everySetup(MOST_SEED)) {
      if (setup.way !== 'alone') continue;
      const code = formatSetupCode(script, setup);
      expect(code).toMatch(/^\w{4}-\w{3}$/);
      expect(parseSetupCode(script, code)).toEqual({ ok: true, value: noWay(setup) });
    }
  });

  const anySetup = fc.record({
    seed: fc.integer({ min: 1, max: MOST_SEED }),
    lesson: fc.constantFrom(...offer.lessons),
    pauses: fc.constantFrom(...PAUSINGS),
  });

  test('survives small letters and spaces, and refuses every single wrong character', () => {
    fc.assert(
      fc.property(anySetup, fc.nat(6), fc.integer({ min: 1, max: 31 }), (parts, at, by) => {
        const setup = { ...usualSetup(script), ...parts };
        const code = formatSetupCode(script, setup);
        const typed = code.toLowerCase().replace('-', ' ');
        expect(parseSetupCode(script, typed)).toEqual({ ok: true, value: setup });
        const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const plain = [...code.replace('-', '')];
        plain[at] = letters.charAt((letters.indexOf(plain[at]!) + by) % 32);
        expect(parseSetupCode(script, plain.join('')).ok).toBe(false);
      }),
    );
  });

  test('of another scenario, or of one with other lessons, is refused with a sentence', () => {
    const code = formatSetupCode(script, usualSetup(script));
    for (const other of [
      { ...script, title: 'Another' },
      { ...script, lessons: script.lessons.toReversed() },
    ]) {
      const read = parseSetupCode(other, code);
      expect(read.ok ? '' : read.error).toContain('does not add up');
    }
  });

  test('is told from a run code by its length', () => {
    expect(['K7Q2-M9X', 'k7q2m9', 'K7Q2M9XX'].every(isLikeSetupCode)).toBe(true);
    expect(['', 'K7Q2', '7ZQ1-0M4K-9'].some(isLikeSetupCode)).toBe(false);
  });
});

describe('what a teacher chose before', () => {
  test('is read back as it was', () => {
    for (const setup of [{ ...usualSetup(script), way: 'class' as const, seed: 7, reading: 'plain' as const }]) {
      expect(readSetup(JSON.stringify(setup), script)).toEqual(setup);
    }
  });

  test.each([null, '', '{', '[]', '7', '{"seed":0.5,"lesson":"gone","way":7}'])('%j has its usual values', (kept) => {
    expect(readSetup(kept, script)).toEqual(usualSetup(script));
  });
});

test('the query carries no part that nobody reads', () => {
  const parts = new Set<string>();
  for (const setup of everySetup(1)) for (const [part] of new URLSearchParams(formatSetupQuery(setup))) parts.add(part);
  for (const part of parts) {
    expect(parsePreset(`?${part}=%20nonsense`, offer).ignored).toHaveLength(1);
  }
});
