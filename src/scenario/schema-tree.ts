// Owns walking along the valibot definition: which shape stands at a path, and every value that has a given shape.
import type { Place } from './source-file.ts';
import { within } from './source-file.ts';

/** What we read of a valibot schema. A piped schema carries the fields of the one it starts with. */
export interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly rest?: Shape;
  readonly item?: Shape;
  readonly items?: readonly Shape[];
  readonly key?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** Any valibot schema as a shape to walk. */
export const shapeOf = (schema: unknown): Shape => schema as Shape;

const bare = (shape: Shape): Shape => (shape.wrapped ? bare(shape.wrapped) : shape);

export const isOptional = (shape: Shape): boolean => shape.type === 'optional';

/** The shape of a child by key or index, still wrapped if it is optional; null where the format has no such child. */
export function childShape(parent: Shape, key: string | number): Shape | null {
  const shape = bare(parent);
  if (shape.entries && Object.hasOwn(shape.entries, key)) return shape.entries[key]!;
  return shape.rest ?? shape.value ?? shape.item ?? shape.items?.[Number(key)] ?? null;
}

/** The shape at a path below a root, or null. Pure. */
export function shapeAt(root: Shape, path: readonly (string | number)[]): Shape | null {
  let shape: Shape | null = root;
  for (const key of path) shape = shape && childShape(shape, key);
  return shape;
}

/** The shape without `optional` around it. */
export const coreShape = bare;

/** `list` for arrays and tuples, `map` for objects and records, `leaf` for the rest. */
export function kindOf(shape: Shape): 'list' | 'map' | 'leaf' {
  const core = bare(shape);
  if (core.entries || core.type === 'record') return 'map';
  return core.item || core.items ? 'list' : 'leaf';
}

/**
 * A value of the right type that says nothing, so that the checks can go on past a broken one: '' for a text, NaN for
 * a number, [] for a list. The checks let such values pass, since NaN compares false and '' is skipped.
 */
export function placeholder(shape: Shape): unknown {
  const core = bare(shape);
  if (core.entries) {
    const required = Object.entries(core.entries).filter(([, entry]) => !isOptional(entry));
    return Object.fromEntries(required.map(([key, entry]) => [key, placeholder(entry)]));
  }
  if (core.items) return core.items.map(placeholder);
  if (core.type === 'record') return {};
  if (core.type === 'array') return [];
  if (core.type === 'picklist') return core.options?.[0];
  if (core.type === 'literal') return core.literal;
  return core.type === 'number' ? Number.NaN : '';
}

/** Calls `found` for every value below `root`, itself included, with its shape and place. Children in file order. */
export function eachValue(
  root: Shape,
  value: unknown,
  place: Place,
  found: (shape: Shape, value: unknown, place: Place) => void,
): void {
  if (value === undefined) return;
  const core = bare(root);
  found(core, value, place);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const shape = childShape(core, step);
    if (shape) eachValue(shape, child, within(place, step), found);
  }
}
