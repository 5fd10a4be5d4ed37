// Owns the run code: a whole log in 12 to 22 characters (about 8 more with a seed) that can be read aloud. Nothing hidden is in it.
import { assert } from '../base/assert.ts';
import { checkSymbols, isChecked } from '../base/check-symbols.ts';
import { formatSymbols, numberOf, parseSymbols, symbolsOf } from '../base/crockford.ts';
import { fnv1a64 } from '../base/hash.ts';
import { type Result, err, ok } from '../base/result.ts';
import type { LinkedStory } from '../engine/link.ts';
import { NONE } from '../engine/rules.ts';
import { type LoggedPick, type RunFate, type RunLog, type RunSetting, addOrders, newLog } from './log.ts';
import { type MixedReader, type Digit, readMixed, writeMixed } from './mixed-radix.ts';
import { hasNoteDigits, noteDigits, readNote } from './note-digits.ts';
import { startPlainWalk } from './plain-walk.ts';
import { replay } from './replay.ts';
import { codeWords } from './words-code.ts';

/** Raised when the layout below changes; codes of another version are refused by name. */
const VERSION = 2;
const VERSIONS = 16;
/** 8 bits of the scenario's name, to say of which a code is not, and 16 of the edition: another passes once in 16 million. */
const SCENARIOS = 2 ** 8;
const EDITIONS = 2 ** 16;
/** Bytes of the seed, 1 to 8; 0 for the fate of history. */
const SEED_BYTES = 9;
/** Version, scenario, edition and the shortest seed fill seven symbols; two are checks. */
const LEAST_SYMBOLS = 9;
/** Far above any run: longer texts are no codes, and would take seconds to reckon with. */
const MOST_SYMBOLS = 1000;

export interface CodeProblem {
  kind: 'empty' | 'character' | 'length' | 'check' | 'version' | 'scenario' | 'edition' | 'path';
  /** What is wrong and what to do, for the person who typed the code. */
  message: string;
}

/**
 * The code of a log. Throws if the log does not replay. Layout, least digit first, each in its own radix: version,
 * whether the symbols are odd in number, scenario, edition, lesson, lens, seed, whether notes follow, then each order's option among
 * those of its line and after a decision's last order its note, then a 1 that marks the end; two check symbols follow.
 */
export function encodeRun(linked: LinkedStory, log: RunLog): string {
  const even = payload(linked, log, 0);
  const symbols = even.length % 2 === 0 ? even : payload(linked, log, 1);
  return formatSymbols([...symbols, ...checkSymbols(symbols)]);
}

/** A run as its code tells it. */
export interface ReadRun {
  log: RunLog;
  /** Index among the story's endings; null for a run that stops before one. */
  ending: number | null;
  /** Of a run that stops before an ending: the decision that waits for an order, or for the rest of one. */
  waitsAt: string | null;
}

/** The log of a code. Forgives small letters, spaces, hyphens, and I, L and O. Pure. */
export function decodeRun(linked: LinkedStory, text: string): Result<RunLog, CodeProblem> {
  const read = readRun(linked, text);
  return read.ok ? ok(read.value.log) : read;
}

/** As `decodeRun`, with the ending that the orders led to. Pure. */
export function readRun(linked: LinkedStory, text: string): Result<ReadRun, CodeProblem> {
  const problem = (kind: CodeProblem['kind'], message: string) => err({ kind, message });
  const parsed = parseSymbols(text);
  if (!parsed.ok) return problem('character', codeWords.character(parsed.error));
  const symbols = parsed.value;
  if (symbols.length === 0) return problem('empty', codeWords.empty);
  if (symbols.length < LEAST_SYMBOLS) return problem('length', codeWords.short(symbols.length));
  if (symbols.length > MOST_SYMBOLS) return problem('length', codeWords.long(symbols.length));
  const reader = readMixed(numberOf(symbols.slice(0, -2)));
  const version = reader.take(VERSIONS);
  const isCounted = reader.take(2) === symbols.length % 2;
  // A lost or doubled character changes the count, which no check symbol can promise to notice.
  if (!isCounted && version === VERSION) return problem('length', codeWords.miscounted);
  if (!isCounted || !isChecked(symbols)) return problem('check', codeWords.check);
  if (version !== VERSION) return problem('version', codeWords.version);
  const { story } = linked;
  if (reader.take(SCENARIOS) !== digitOf(story.id, SCENARIOS)) return problem('scenario', codeWords.scenario(story.id));
  if (reader.take(EDITIONS) !== digitOf(story.edition, EDITIONS))
    return problem('edition', codeWords.edition(story.id));
  const setting = readSetting(linked, reader);
  const run = setting && readPicks(linked, setting, reader);
  return run ? ok(run) : problem('path', codeWords.path);
}

function payload(linked: LinkedStory, log: RunLog, parity: 0 | 1): number[] {
  const { lessons, lenses } = linked.story;
  const digits: Digit[] = [
    [VERSION, VERSIONS],
    [parity, 2],
    [digitOf(linked.story.id, SCENARIOS), SCENARIOS],
    [digitOf(linked.story.edition, EDITIONS), EDITIONS],
    [lessons.findIndex(({ id }) => id === log.lesson), lessons.length],
    [lenses.indexOf(log.lens), lenses.length],
    ...seedDigits(log.fate),
    [hasNoteDigits(log) ? 1 : 0, 2],
    ...pickDigits(linked, log),
  ];
  return symbolsOf(writeMixed(digits));
}

/** The path is walked anew, so that every order is told apart only from what was asked there. */
function pickDigits(linked: LinkedStory, log: RunLog): Digit[] {
  const walk = startPlainWalk(linked, log);
  const withNotes = hasNoteDigits(log);
  return log.picks.flatMap(({ decision, line, option }) => {
    const asked = walk.waitingLine();
    const isAsked = asked?.decision.id === decision && asked.line.id === line;
    const place = isAsked ? asked.line.options.findIndex(({ id }) => id === option) : NONE;
    // The machine says what is wrong with a log that cannot be walked.
    if (!asked || place === NONE || !walk.canChoose(place)) throw unwalkable(linked, log);
    walk.choose(place);
    const order: Digit = [place, asked.line.options.length];
    const isWhole = walk.waitingLine()?.decision !== asked.decision;
    return withNotes && isWhole ? [order, ...noteDigits(linked.story, log, decision)] : [order];
  });
}

function unwalkable(linked: LinkedStory, log: RunLog): Error {
  replay(linked, log);
  return new Error('The machine plays a log that the plain walk cannot follow.');
}

function seedDigits(fate: RunFate): Digit[] {
  if (fate.kind === 'history') return [[0, SEED_BYTES]];
  const bytes: Digit[] = [];
  for (let rest = BigInt(fate.seed); rest > 0n || bytes.length === 0; rest >>= 8n) {
    bytes.push([Number(rest & 255n), 256]);
  }
  assert(bytes.length < SEED_BYTES, `"${fate.seed}" is no 64-bit seed.`);
  return [[bytes.length, SEED_BYTES], ...bytes];
}

function readSetting({ story }: LinkedStory, reader: MixedReader): RunSetting | null {
  const lesson = story.lessons[reader.take(story.lessons.length)];
  const lens = story.lenses[reader.take(story.lenses.length)];
  if (!lesson || lens === undefined) return null;
  const count = reader.take(SEED_BYTES);
  const bytes = Array.from({ length: count }, () => BigInt(reader.take(256)));
  const seed = bytes.reduceRight((number, byte) => (number << 8n) | byte, 0n);
  const fate: RunFate = count === 0 ? { kind: 'history' } : { kind: 'seeded', seed: String(seed) };
  return { lesson: lesson.id, lens, fate };
}

/** Walks the path that the code's orders tell; null if it does not exist. */
function readPicks(linked: LinkedStory, setting: RunSetting, reader: MixedReader): ReadRun | null {
  let log = newLog(linked.story, setting);
  const walk = startPlainWalk(linked, setting);
  const withNotes = reader.take(2) === 1;
  let given: LoggedPick[] = [];
  while (!reader.isDone()) {
    const waiting = walk.waitingLine();
    if (!waiting) return null;
    const { decision, line } = waiting;
    const option = reader.take(line.options.length);
    if (!walk.canChoose(option)) return null;
    walk.choose(option);
    given.push({ decision: decision.id, line: line.id, option: line.options[option]!.id });
    if (line !== decision.lines.at(-1)) continue;
    log = addOrders(log, given, withNotes ? readNote(linked.story, reader) : null);
    given = [];
  }
  return { log: addOrders(log, given, null), ending: walk.ending(), waitsAt: walk.waitingLine()?.decision.id ?? null };
}

/** A few bits of a name: enough to tell most others apart. */
function digitOf(name: string, radix: number): number {
  const { high, low } = fnv1a64(name);
  return ((high ^ low ^ (low >>> 16)) >>> 0) % radix;
}
