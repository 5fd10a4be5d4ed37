// Owns the parts of a draft that more than one check walks: lines, options, effects, conditions, citations.
import { entriesOf, partsOf, type Draft, type Located } from './draft.ts';
import type { ConditionVariable } from './expression.ts';
import { conditionVariables, parseCondition } from './expression.ts';
import { Decision, Effects, type Line, type Option } from './schema-decision.ts';
import type { StoryEvent } from './schema-event.ts';
import { FILES } from './schema-scenario.ts';
import { Cites, Condition, Sentence, SomeCites } from './schema-text.ts';
import { eachValue, shapeOf, type Shape } from './schema-tree.ts';
import type { Place } from './source-file.ts';

/** The lines of a decision; one whose options stand alone has a single line, placed at the decision itself. */
export function linesOf({ value, place }: Located<Decision>): Located<Line>[] {
  if (value.lines) return partsOf(value.lines, place, 'lines');
  const options = value.options ?? [];
  return options.length > 0 ? [{ value: { id: value.id, title: value.title, options }, place }] : [];
}

export const optionsOf = (line: Located<Line>): Located<Option>[] => partsOf(line.value.options, line.place, 'options');

/** Every decision and event, in the order of files. */
export function itemsOf(draft: Draft): (Located<Decision> | Located<StoryEvent>)[] {
  return [...draft.decisions, ...entriesOf(draft, 'events.yaml')];
}

/** Shapes whose values the checks ask for, wherever they stand: a new field of the format is found by its shape. */
const WANTED = new Set<Shape>([Condition, Effects, Sentence, Cites, SomeCites].map(shapeOf));
const indexes = new WeakMap<Draft, Map<Shape, Located<unknown>[]>>();

/** Calls `found` for every value of the whole scenario that has this shape, one of `WANTED`. */
function eachOfShape<T>(draft: Draft, wanted: unknown, found: (part: Located<T>) => void): void {
  const index = indexes.get(draft) ?? indexByShape(draft);
  indexes.set(draft, index);
  for (const part of index.get(shapeOf(wanted)) ?? []) found(part as Located<T>);
}

function indexByShape(draft: Draft): Map<Shape, Located<unknown>[]> {
  const index = new Map<Shape, Located<unknown>[]>();
  const visit = (shape: Shape, value: unknown, place: Place) => {
    if (!WANTED.has(shape)) return;
    const list = index.get(shape);
    if (list) list.push({ value, place });
    else index.set(shape, [{ value, place }]);
  };
  for (const [file, contents] of Object.entries(draft.contents)) {
    eachValue(shapeOf(FILES[file as keyof typeof FILES]), contents, { file, path: [] }, visit);
  }
  for (const decision of draft.decisions) eachValue(shapeOf(Decision), decision.value, decision.place, visit);
  return index;
}

export const eachCondition = (draft: Draft, found: (part: Located<string>) => void) =>
  eachOfShape(draft, Condition, found);

export const eachEffects = (draft: Draft, found: (part: Located<Effects>) => void) =>
  eachOfShape(draft, Effects, found);

export const eachSentence = (draft: Draft, found: (part: Located<string>) => void) =>
  eachOfShape(draft, Sentence, found);

/** Every key of a source that something cites. */
export function eachCitation(draft: Draft, found: (part: Located<string>) => void): void {
  const each = ({ value, place }: Located<string[]>) => partsOf(value, place).forEach(found);
  eachOfShape(draft, Cites, each);
  eachOfShape(draft, SomeCites, each);
}

/** The constants that effects add: everything but `set`. */
export function addsOf(effects: Effects | undefined): [string, number][] {
  const entries = Object.entries(effects ?? {}) as [string, unknown][];
  return entries.filter((entry): entry is [string, number] => entry[0] !== 'set');
}

const variableLists = new WeakMap<Draft, ConditionVariable[]>();
const parsedConditions = new WeakMap<Draft, Map<string, ReturnType<typeof parseCondition>>>();

/** The variables that conditions may read; null if variables.yaml could not be read. */
export function variablesOf(draft: Draft): ConditionVariable[] | null {
  const variables = draft.contents['variables.yaml'];
  if (!variables) return null;
  const list = variableLists.get(draft) ?? conditionVariables(variables);
  variableLists.set(draft, list);
  return list;
}

/** A condition of the draft, read once however many checks ask. */
export function parsedIn(draft: Draft, text: string): ReturnType<typeof parseCondition> {
  const known = parsedConditions.get(draft) ?? new Map<string, ReturnType<typeof parseCondition>>();
  parsedConditions.set(draft, known);
  const parsed = known.get(text) ?? parseCondition(text, variablesOf(draft) ?? []);
  known.set(text, parsed);
  return parsed;
}
