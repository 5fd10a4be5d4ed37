// Owns the difference of two editions of a scenario: what was added, removed and changed, rules apart from texts.
import { compileStory } from '../engine/compile.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';

/** What a change is about, in an author's word. Everything but `text` and `source` can change what a run comes to. */
export type ChangeOf =
  | 'decision'
  | 'event'
  | 'ending'
  | 'option'
  | 'outcome'
  | 'effect'
  | 'chance'
  | 'condition'
  | 'hour'
  | 'variable'
  | 'rule'
  | 'goal'
  | 'source'
  | 'text';

export interface Change {
  of: ChangeOf;
  did: 'added' | 'removed' | 'changed';
  /** Names and ids from the top: `decisions/course/options/blockade/effects/tension`. */
  at: string;
  /** As they stand in the file; null where there is nothing. A whole entry is told by its title or label. */
  before: unknown;
  after: unknown;
}

export interface ScenarioDiff {
  scenario: { before: string; after: string };
  /** Hash of the rules. Run codes and saves hold while it stays. */
  edition: { before: string; after: string };
  sameRules: boolean;
  changes: Change[];
}

/** Compares two checked scenarios. Pure. */
export function diffScenarios(before: Scenario, after: Scenario): ScenarioDiff {
  const changes: Change[] = [];
  compare(changes, [], before, after);
  const [old, young] = [compileStory(before), compileStory(after)];
  return {
    scenario: { before: old.id, after: young.id },
    edition: { before: old.edition, after: young.edition },
    sameRules: old.edition === young.edition && old.id === young.id,
    changes,
  };
}

type Path = readonly string[];

function compare(changes: Change[], path: Path, before: unknown, after: unknown): void {
  if (before === after) return;
  const isWhole = before === undefined || after === undefined;
  if (!isWhole && isGroup(before) && isGroup(after) && Array.isArray(before) === Array.isArray(after)) {
    const [left, right] = [entriesOf(before), entriesOf(after)];
    if (ORDERED.has(path.at(-1) ?? '')) compareOrder(changes, path, [...left.keys()], [...right.keys()]);
    for (const key of new Set([...left.keys(), ...right.keys()])) {
      compare(changes, [...path, key], left.get(key), right.get(key));
    }
    return;
  }
  // What is neither here nor there alone is told part by part where the parts are rules of their own.
  const only = before ?? after;
  if (isWhole && isGroup(only) && !isNamed(only) && path.some((key) => SPLIT.has(key))) {
    for (const [key, value] of entriesOf(only)) {
      if (before === undefined) compare(changes, [...path, key], undefined, value);
      else compare(changes, [...path, key], value, undefined);
    }
    return;
  }
  const did = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  changes.push({ of: kindOf(path, isWhole), did, at: path.join('/'), before: told(before), after: told(after) });
}

/** Lists whose order is a rule: run codes count by it, and the first that fits is taken. */
const ORDERED = new Set(['lines', 'options', 'outcomes', 'endings', 'lenses', 'lessons', 'answers', 'reasons']);

/** Only of what stands in both: what was added or removed is told for itself. */
function compareOrder(changes: Change[], path: Path, left: string[], right: string[]): void {
  const before = left.filter((key) => right.includes(key));
  const after = right.filter((key) => left.includes(key));
  if (before.join() !== after.join())
    changes.push({ of: 'rule', did: 'changed', at: [...path, 'order'].join('/'), before, after });
}

const SPLIT = new Set(['effects', 'chance']);

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isNamed = (value: object): value is { id: string } => 'id' in value && typeof value.id === 'string';

/** Entries by key; those of a list by their ids, so that moving one is no change of the others. */
function entriesOf(group: object): Map<string, unknown> {
  if (!Array.isArray(group)) return new Map(Object.entries(group));
  const seen = new Map<string, unknown>();
  for (const [index, entry] of group.entries()) {
    const name = isGroup(entry) && isNamed(entry) ? entry.id : String(index + 1);
    seen.set(seen.has(name) ? `${name} (${index + 1})` : name, entry);
  }
  return seen;
}

/** Lists of the scenario whose entries are things of their own. */
const LISTS: Record<string, ChangeOf> = {
  decisions: 'decision',
  events: 'event',
  endings: 'ending',
  options: 'option',
  outcomes: 'outcome',
  gauges: 'variable',
  facts: 'variable',
  goals: 'goal',
  invariants: 'goal',
  sources: 'source',
};
const KEYS: Record<string, ChangeOf> = {
  effects: 'effect',
  'per-day': 'effect',
  chance: 'chance',
  times: 'chance',
  'bad-day-factor': 'chance',
  when: 'condition',
  at: 'hour',
  clock: 'hour',
  start: 'variable',
  values: 'variable',
};
/** The rest of what the edition is reckoned from. */
const RULES = new Set([
  'historical',
  'leaning',
  'otherwise',
  'bad',
  'branch',
  'phase',
  'escalation',
  'lessons',
  'drift',
  'lenses',
]);
/** Parts whose conditions and hours show texts and decide nothing. */
const SHOWN = new Set([
  'briefing',
  'advice',
  'causes',
  'map',
  'letters',
  'people',
  'record',
  'report',
  'argued-by',
  'track',
  'documents',
]);

function kindOf(path: Path, isWhole: boolean): ChangeOf {
  if (path.some((key) => key === 'goals' || key === 'invariants')) return 'goal';
  if (path[0] === 'sources') return 'source';
  if (path.some((key) => SHOWN.has(key))) return 'text';
  if (isWhole) {
    const list = path.at(-2);
    if (list !== undefined && Object.hasOwn(LISTS, list)) return LISTS[list]!;
  }
  const key = path.findLast((each) => Object.hasOwn(KEYS, each));
  if (key !== undefined) return KEYS[key]!;
  if (path.includes('variables') && path.at(-1) === 'from') return 'hour';
  if (path[0] === 'endings' && path.at(-1) === 'from') return 'hour';
  return path.some((each) => RULES.has(each)) &&
    !['title', 'says', 'text', 'minutes', 'ground', 'would-change'].includes(path.at(-1)!)
    ? 'rule'
    : 'text';
}

/** A whole entry by its title or label; any other value as it is. */
function told(value: unknown): unknown {
  if (value === undefined) return null;
  if (!isGroup(value) || Array.isArray(value)) return value;
  const entry = value as Record<string, unknown>;
  return entry['title'] ?? entry['label'] ?? entry['name'] ?? entry['id'] ?? value;
}
