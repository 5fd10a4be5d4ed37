// Owns the step from data to the format's shapes: every valibot issue becomes a problem, and the rest can be read on.
import * as v from 'valibot';
import type { Findings } from './diagnostics.ts';
import { Hour, Id, VariableId } from './schema-text.ts';
import { childShape, coreShape, isOptional, kindOf, placeholder, shapeAt, shapeOf, type Shape } from './schema-tree.ts';
import { within, type DataPath, type Place } from './source-file.ts';
import { choiceOf, didYouMean, listOf, nearest } from './suggest.ts';

/**
 * Checks data against a schema and reports all that does not fit. Returns the data in the schema's type in any case:
 * where something is broken stands a value that says nothing (`placeholder`), so that other checks can go on. `doubtful`
 * names the keys whose authored value was lost on the way (of an unknown key, the one that was probably meant).
 */
export function readShape<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
  file: string,
  findings: Findings,
): { value: v.InferOutput<Schema>; doubtful: string[] } {
  const root = shapeOf(schema);
  const mended = mend(root, data, { file, path: [] }, findings);
  const parsed = v.safeParse(schema, mended.value);
  for (const issue of parsed.issues ?? []) {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    if (!mended.filled.some((filled) => startsWith(path, filled))) reportFormat(root, issue, { file, path }, findings);
  }
  const doubtful = [...mended.filled, ...mended.dropped].map((path) => String(path.findLast(isName)));
  return { value: (parsed.success ? parsed.output : mended.value) as v.InferOutput<Schema>, doubtful };
}

const isName = (key: string | number) => typeof key === 'string';
const startsWith = (path: DataPath, start: DataPath) => start.every((key, depth) => path[depth] === key);

interface Mended {
  value: unknown;
  /** Paths where a placeholder was put: what valibot says of those is not the author's doing. */
  filled: DataPath[];
  /** Paths of unknown keys, each under the name that was probably meant. */
  dropped: DataPath[];
}

/** Copies data, reporting and replacing what has the wrong type, unknown keys and missing keys, all the way down. */
function mend(shape: Shape, data: unknown, place: Place, findings: Findings): Mended {
  const core = coreShape(shape);
  const kind = kindOf(core);
  const isList = Array.isArray(data);
  const isMap = typeof data === 'object' && data !== null && !isList;
  const isShort = isList && core.items !== undefined && data.length < core.items.length;
  if (isShort || (kind === 'list' ? !isList : kind === 'map' ? !isMap : !isLeaf(core, data))) {
    reportType(core, data, place, findings);
    // Whoever writes `historical: yes` means it; what else is broken and may be left out is left out.
    const meant = core.type === 'literal' && data !== false;
    return { value: isOptional(shape) && !meant ? undefined : placeholder(core), filled: [place.path], dropped: [] };
  }
  if (kind === 'leaf') return { value: data, filled: [], dropped: [] };
  const filled: DataPath[] = [];
  const dropped: DataPath[] = [];
  const renamed: Record<string, unknown> = {};
  const copy: Record<string | number, unknown> = isList ? ([] as never) : {};
  for (const [key, child] of Object.entries(data as object)) {
    const step = isList ? Number(key) : key;
    const childIs = childShape(core, step);
    if (!childIs) {
      reportUnknownKey(core, within(place, step), findings);
      const meant = nearest(String(key), Object.keys(core.entries ?? {}));
      // A slip of the pen is read as what was meant, so that its one mistake is not told as two.
      if (meant && !(meant in (data as object))) renamed[meant] = child;
      else dropped.push(within(place, meant ?? step).path);
    } else {
      const mended = mend(childIs, child, within(place, step), findings);
      copy[step] = mended.value;
      filled.push(...mended.filled);
      dropped.push(...mended.dropped);
    }
  }
  for (const [key, child] of Object.entries(renamed)) {
    const mended = mend(childShape(core, key)!, child, within(place, key), findings);
    copy[key] = mended.value;
    filled.push(...mended.filled);
    dropped.push(...mended.dropped);
  }
  for (const [key, entry] of requiredOf(core)) {
    if (key in copy || key in (data as object)) continue;
    findings.report('missing-key', within(place, key), { key, expected: wordsFor(entry) });
    copy[key] = placeholder(entry);
    filled.push(within(place, key).path);
  }
  return { value: copy, filled, dropped };
}

function requiredOf(core: Shape): [string | number, Shape][] {
  const entries: [string | number, Shape][] = core.entries
    ? Object.entries(core.entries)
    : [...(core.items ?? []).entries()];
  return entries.filter(([, entry]) => !isOptional(entry));
}

function isLeaf(core: Shape, data: unknown): boolean {
  if (core.type === 'picklist') return core.options!.includes(data);
  if (core.type === 'literal') return core.literal === data;
  return core.type === 'number' ? typeof data === 'number' && !Number.isNaN(data) : typeof data === core.type;
}

/** What should stand somewhere, in an author's words. */
function wordsFor(shape: Shape): string {
  const core = coreShape(shape);
  if (core === shapeOf(Hour)) return 'an hour such as 1962-10-27T10:17-04:00';
  if (core.type === 'picklist') return choiceOf(core.options!.map(String));
  if (core.type === 'literal') return String(core.literal);
  if (core.items) return `a list of ${core.items.length} numbers`;
  const kind = kindOf(core);
  if (kind === 'list') return 'a list';
  if (kind === 'map') return core.entries ? `the keys ${listOf(Object.keys(core.entries))}` : 'keys with values';
  return core.type === 'number' ? 'a number' : 'a text';
}

/** What stands there, in an author's words. */
function wordsOf(data: unknown): string {
  if (data === null || data === undefined) return 'empty';
  if (Array.isArray(data)) return `a list of ${data.length}`;
  if (typeof data === 'object') return 'a group of keys';
  if (typeof data === 'string') return `the text "${short(data)}"`;
  return typeof data === 'number' ? `the number ${data}` : String(data);
}

const short = (text: unknown) => {
  const all = String(text).replace(/\s+/g, ' ');
  return all.length > 40 ? `${all.slice(0, 39)}…` : all;
};

function reportType(core: Shape, data: unknown, place: Place, findings: Findings): void {
  if (core.type === 'picklist' && typeof data === 'string') {
    const options = core.options!.map(String);
    const hint = didYouMean(data, options, `Write ${choiceOf(options)}.`);
    findings.report('not-one-of', place, { received: short(data) }, { hint });
    return;
  }
  const expected = wordsFor(core);
  const quotes = core.type === 'string' && ['number', 'boolean'].includes(typeof data);
  const hint = quotes ? `Put it in quotes: '${String(data)}'` : `Write ${expected}.`;
  const empty = data === null;
  findings.report('wrong-type', place, { received: wordsOf(data), expected }, { hint, of: empty ? 'key' : 'value' });
}

function reportUnknownKey(core: Shape, place: Place, findings: Findings): void {
  const key = String(place.path.at(-1));
  if (!core.entries) {
    const received = `a list of ${Number(key) + 1}`;
    findings.report('wrong-type', place, { received, expected: wordsFor(core) });
    return;
  }
  const known = Object.keys(core.entries);
  const hint = didYouMean(key, known, `It may be ${listOf(known, 30)}.`);
  findings.report('unknown-key', place, { key }, { of: 'key', hint });
}

/** Issues of format: the type is right, the value is not. */
function reportFormat(root: Shape, issue: v.BaseIssue<unknown>, place: Place, findings: Findings): void {
  const shape = shapeAt(root, place.path);
  const core = shape && coreShape(shape);
  const isKey = issue.path?.at(-1)?.origin === 'key';
  const of = isKey ? ('key' as const) : ('value' as const);
  const received = short(issue.input);
  if (core === shapeOf(Hour)) {
    const hint = issue.type === 'check' ? 'The calendar has no such day, or the clock no such time.' : undefined;
    findings.report('bad-hour', place, { received }, hint ? { hint } : {});
  } else if (core === shapeOf(Id) || core === shapeOf(VariableId) || (isKey && issue.type === 'regex')) {
    findings.report('bad-id', place, { received, expected: issue.message }, { of });
  } else if (issue.type === 'min_length') {
    const least = String(issue.requirement);
    const isOurs = !issue.message.startsWith('Invalid length');
    const hint = isOurs ? { hint: `Add ${issue.message}.` } : {};
    findings.report('too-few', place, { received: (issue.input as unknown[]).length, least }, hint);
  } else if (issue.type === 'non_empty') {
    findings.report('text-empty', place, {});
  } else if (issue.type === 'regex') {
    const given = issue.message.startsWith('Invalid format');
    findings.report('bad-pattern', place, {
      received,
      expected: given ? `something that fits ${issue.expected}` : issue.message,
    });
  } else {
    const bound = { min_value: 'at least', max_value: 'at most' }[issue.type];
    const expected = bound ? `it must be ${bound} ${String(issue.requirement)}` : 'it must be a whole number';
    findings.report('number-out-of-range', place, { received, expected });
  }
}
