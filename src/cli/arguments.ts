// Owns reading a command's arguments: flags and places in, or a sentence that says what was wrong and what is allowed.
import { parseArgs } from 'node:util';
import { type Result, err, ok } from '../base/result.ts';

export interface FlagPlan {
  /** What the flag takes, in words: `history, uniform or a run code`. Null for a flag that is only given or not. */
  takes: string | null;
}

export interface Arguments {
  /** What stands without a flag, such as the scenario's folder. */
  places: string[];
  /** Text of each flag that was given; `''` for one that takes nothing. */
  flags: Partial<Record<string, string>>;
}

/** Reads arguments by a plan of flags. Pure. `places` is how many bare arguments there may be. */
export function readArguments(
  args: string[],
  plan: Record<string, FlagPlan>,
  places: number,
): Result<Arguments, string> {
  const options = Object.fromEntries(
    Object.entries(plan).map(([flag, { takes }]) => [flag, { type: takes === null ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const read: Arguments = { places: [], flags: {} };
  for (const token of tokens) {
    if (token.kind === 'positional') read.places.push(token.value);
    if (token.kind !== 'option') continue;
    const wanted = Object.hasOwn(plan, token.name) ? plan[token.name] : undefined;
    if (!wanted) return err(`"${token.rawName}" is no flag here. Flags are ${flagList(plan)}.`);
    if (wanted.takes === null && token.value !== undefined) return err(`"--${token.name}" takes no value.`);
    const missing = !token.value || (!token.inlineValue && token.value.startsWith('--'));
    if (wanted.takes !== null && missing) return err(`"--${token.name}" takes a value: ${wanted.takes}.`);
    read.flags[token.name] = token.value ?? '';
  }
  const spare = read.places[places];
  if (spare !== undefined) return err(`"${spare}" is one argument too many. Flags are ${flagList(plan)}.`);
  return ok(read);
}

/** A whole number within bounds, or a sentence. Pure. */
export function readWhole(flag: string, text: string, least: bigint, most: bigint): Result<bigint, string> {
  const asked = `"--${flag}" takes a whole number from ${least} to ${most}, not "${text}".`;
  if (!/^\d{1,20}$/.test(text)) return err(asked);
  const number = BigInt(text);
  return number >= least && number <= most ? ok(number) : err(asked);
}

/** One of some names, or a sentence that lists them. Pure. */
export function readName<Name extends string>(
  flag: string,
  text: string,
  names: readonly Name[],
): Result<Name, string> {
  const name = names.find((each) => each === text);
  return name === undefined ? err(`"--${flag}" takes ${listOr(names)}, not "${text}".`) : ok(name);
}

/** Says on the error stream what was wrong with the arguments; the exit code of a command that was called so. */
export function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}

/** 'a, b or c'. Pure. */
export function listOr(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function flagList(plan: Record<string, FlagPlan>): string {
  return Object.keys(plan)
    .map((flag) => `--${flag}`)
    .join(', ');
}
