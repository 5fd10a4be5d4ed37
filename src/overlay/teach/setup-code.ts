// Owns the setting code: what a class link sets up, in seven characters to read aloud and type where no link can be sent. Pure.
import { assert } from '../../base/assert.ts';
import { checkSymbols, isChecked } from '../../base/check-symbols.ts';
import { formatSymbols, parseSymbols } from '../../base/crockford.ts';
import { fnv1a64 } from '../../base/hash.ts';
import { type Result, err, ok } from '../../base/result.ts';
import type { Script } from '../../engine/script.ts';
import { setupCodeWords as said } from '../words/setup-code.ts';
import {
  ASKINGS,
  type ClassSetup,
  HEARINGS,
  MOST_SEED,
  PAUSINGS,
  SCREENS,
  WORDINGS,
  usualSetup,
} from './class-setup.ts';

type Offered = Pick<Script, 'title' | 'lessons' | 'lenses'>;

const REVEALS = ['end', 'step'] as const;
const BASE = 32;
/** Of the digits, before two check symbols; more than any scenario with a few lessons needs. */
const SYMBOLS = 5;
const LENGTH = SYMBOLS + 2;
/** World: dice of one's own, history's, or the shared world of a seed from 1 on. */
const WORLD_DIGITS = 2 + MOST_SEED;

/** True for what may be a setting code, and is too short for a run code. */
export const isLikeSetupCode = (text: string): boolean => {
  const length = text.replace(/[\s\p{Pd}]/gu, '').length;
  return length >= LENGTH - 1 && length <= LENGTH + 1;
};

/** Seven characters: `K7Q2-M9X`. How the class works is not in it: it changes nothing on a pupil's page. */
export function formatSetupCode(offered: Offered, setup: ClassSetup): string {
  let number = 0;
  for (const [digit, radix] of digitsOf(offered, setup).toReversed()) number = number * radix + digit;
  assert(number < BASE ** SYMBOLS, 'This scenario has too many lessons and lenses for a setting code.');
  const symbols: number[] = [];
  for (let rest = number; symbols.length < SYMBOLS; rest = Math.floor(rest / BASE)) symbols.push(rest % BASE);
  const checks = checkSymbols([...saltOf(offered), ...symbols]);
  return formatSymbols([...symbols, ...checks]);
}

/** The setup of a code; the error is a sentence for the person who typed it. */
export function parseSetupCode(offered: Offered, text: string): Result<ClassSetup, string> {
  const parsed = parseSymbols(text);
  if (!parsed.ok) return err(said.character(parsed.error));
  const symbols = parsed.value;
  if (symbols.length !== LENGTH) return err(said.length(symbols.length, LENGTH));
  if (!isChecked([...saltOf(offered), ...symbols])) return err(said.check);
  let rest = symbols.slice(0, SYMBOLS).reduceRight((number, symbol) => number * BASE + symbol, 0);
  const take = (radix: number) => {
    const digit = rest % radix;
    rest = Math.floor(rest / radix);
    return digit;
  };
  const { lessons, lenses } = offered;
  const usual = usualSetup(offered);
  const lesson = lessons[take(lessons.length)]!.id;
  const lens = lenses[take(lenses.length)]!.id;
  const world = take(WORLD_DIGITS);
  const setup: ClassSetup = {
    ...usual,
    lesson,
    lens,
    world: world === 0 ? 'own' : world === 1 ? 'history' : 'shared',
    seed: world < 2 ? usual.seed : world - 1,
    reading: WORDINGS[take(WORDINGS.length)]!,
    reveal: REVEALS[take(REVEALS.length)]!,
    forecast: ASKINGS[take(ASKINGS.length)]!,
    pauses: PAUSINGS[take(PAUSINGS.length)]!,
    sound: HEARINGS[take(HEARINGS.length)]!,
    view: SCREENS[take(SCREENS.length)]!,
  };
  return rest === 0 ? ok(setup) : err(said.check);
}

/** [digit, radix], least first. */
function digitsOf({ lessons, lenses }: Offered, setup: ClassSetup): [number, number][] {
  const among = <T>(list: readonly T[], one: T): [number, number] => [Math.max(0, list.indexOf(one)), list.length];
  const worlds = { own: 0, history: 1, shared: 1 + setup.seed };
  return [
    among(
      lessons.map(({ id }) => id),
      setup.lesson,
    ),
    among(
      lenses.map(({ id }) => id),
      setup.lens,
    ),
    [worlds[setup.world], WORLD_DIGITS],
    among(WORDINGS, setup.reading),
    among(REVEALS, setup.reveal),
    among(ASKINGS, setup.forecast),
    among(PAUSINGS, setup.pauses),
    among(HEARINGS, setup.sound),
    among(SCREENS, setup.view),
  ];
}

/** Another scenario's code, or one made for other lessons, fails its check. */
function saltOf({ title, lessons, lenses }: Offered): [number, number] {
  const { low } = fnv1a64([title, ...lessons.map(({ id }) => id), ...lenses.map(({ id }) => id)].join('\n'));
  return [low % BASE, Math.floor(low / BASE) % BASE];
}
