// Owns finding run codes in whatever a teacher pastes: a column of a form, a chat, an e-mail. Pure.
import { formatSymbols, parseSymbols } from '../base/crockford.ts';
import type { LinkedStory } from '../engine/link.ts';
import { type CodeProblem, type ReadRun, readRun } from '../run/run-code.ts';

/** A run that was found. */
export interface FoundRun extends ReadRun {
  /** In its usual spelling, whatever the text had. */
  code: string;
}

/** Something that looks like a run code and cannot be read. */
export interface UnreadCode {
  /** As it stood in the text, shortened to 80 characters. */
  text: string;
  /** Of the text, from 1. */
  line: number;
  problem: CodeProblem;
}

export interface FoundCodes {
  /** In order of the text, as often as each stands there. */
  runs: (FoundRun & { line: number })[];
  unread: UnreadCode[];
}

/** Letters and digits, in groups or not; what stands around them parts them. */
const TOKEN = /[0-9A-Za-z]+(?:\p{Pd}+[0-9A-Za-z]+)*/gu;
const GROUP = 4;
/** Symbols of the shortest code. */
const LEAST = 9;
/** Groups of the longest code that anybody would write with spaces. */
const MOST_GROUPS = 40;
const MOST_SHOWN = 80;

interface Token {
  text: string;
  /** True if only spaces stand between it and the token before. */
  isJoined: boolean;
}

/**
 * Every run code in a text, and everything that seems meant as one. Codes may stand in links (`#r=`), in small letters, and
 * in groups parted by spaces or dashes of any width; names, hours and prose between them are passed over.
 */
export function findCodes(linked: LinkedStory, text: string): FoundCodes {
  const found: FoundCodes = { runs: [], unread: [] };
  text.split(/\r\n?|\n/).forEach((line, index) => readLine(linked, line, index + 1, found));
  return found;
}

function readLine(linked: LinkedStory, text: string, line: number, found: FoundCodes): void {
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length;) {
    const read = readAt(linked, tokens, at);
    if (read) {
      found.runs.push({ ...read.run, line });
      at += read.tokens;
      continue;
    }
    const meant = meantAt(tokens, at);
    const before = meant ? wordsBefore(linked, tokens, at, meant.tokens) : 0;
    if (before > 0) {
      at += before;
      continue;
    }
    const tried = meant && readRun(linked, meant.text);
    if (meant && tried && !tried.ok) {
      found.unread.push({ text: meant.text.slice(0, MOST_SHOWN), line, problem: tried.error });
    }
    at += meant?.tokens ?? 1;
  }
}

function tokensOf(text: string): Token[] {
  let end = 0;
  return Array.from(text.matchAll(TOKEN), (match) => {
    const token = { text: match[0], isJoined: /^ +$/.test(text.slice(end, match.index)) };
    end = match.index + match[0].length;
    return token;
  });
}

/** A code that starts with this token, alone or with groups that follow after spaces; the longest that can be read. */
function readAt(linked: LinkedStory, tokens: Token[], at: number): { run: FoundRun; tokens: number } | null {
  const most = groupsFrom(tokens, at);
  for (let count = most; count >= 1; count--) {
    const text = textOf(tokens, at, count);
    if (symbolsIn(text) < LEAST) break;
    const read = readRun(linked, text);
    if (read.ok) return { run: { ...read.value, code: usualSpelling(text) }, tokens: count };
  }
  return null;
}

/** Words of four letters, as many names are, that stand before a code and not in it: how many of these tokens. */
function wordsBefore(linked: LinkedStory, tokens: Token[], at: number, count: number): number {
  for (let words = 1; words < count; words++) {
    if (standsAlone(tokens[at + words]!.text) || readAt(linked, tokens, at + words)) return words;
  }
  return 0;
}

/** What looks like a code, though it cannot be read: groups of about four with digits among them, or a long jumble. */
function meantAt(tokens: Token[], at: number): { text: string; tokens: number } | null {
  const { text } = tokens[at]!;
  if (standsAlone(text)) return { text, tokens: 1 };
  const count = groupsFrom(tokens, at);
  const groups = tokens.slice(at, at + count).map((token) => token.text);
  return isGrouped(groups) ? { text: textOf(tokens, at, count), tokens: count } : null;
}

/** How many tokens from this one on could be the groups of one code: at least the token itself. */
function groupsFrom(tokens: Token[], at: number): number {
  let count = 1;
  const isWhole = (token: Token) => token.text.split(/\p{Pd}+/u).every((group) => group.length === GROUP);
  while (count < MOST_GROUPS && isWhole(tokens[at + count - 1]!)) {
    const next = tokens[at + count];
    if (!next?.isJoined || next.text.split(/\p{Pd}+/u)[0]!.length > GROUP) break;
    count += 1;
  }
  return count;
}

/** In capitals and groups of four: alike for one code, however it was written down. */
function usualSpelling(code: string): string {
  const symbols = parseSymbols(code);
  return symbols.ok ? formatSymbols(symbols.value) : code;
}

function textOf(tokens: Token[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map((token) => token.text)
    .join(' ');
}

const standsAlone = (text: string): boolean => isGrouped(text.split(/\p{Pd}+/u)) || isJumble(text);

/** Three groups or more, most of four characters and none far from it, and a digit in at least every third. */
function isGrouped(groups: string[]): boolean {
  if (groups.length < 3 || symbolsIn(groups.join('')) < LEAST) return false;
  const inner = groups.slice(0, -1);
  const whole = inner.filter(({ length }) => length === GROUP).length;
  const withDigit = groups.filter((group) => /\d/.test(group)).length;
  return (
    inner.every(({ length }) => length >= 2 && length <= 6) &&
    whole * 3 >= inner.length * 2 &&
    withDigit * 3 >= groups.length
  );
}

/** A code without its dashes, as links have it. Numbers and words alone are none. */
function isJumble(text: string): boolean {
  const digits = text.match(/\d/g)?.length ?? 0;
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const isOneCase = text === text.toUpperCase() || text === text.toLowerCase();
  return text.length >= 12 && digits >= 3 && letters >= 3 && isOneCase && !/\p{Pd}/u.test(text);
}

const symbolsIn = (text: string): number => text.match(/[0-9A-Za-z]/g)?.length ?? 0;
