// Owns what coverage counts: every condition of a scenario by number, and where in a run each is asked.
import { assert } from '../base/assert.ts';
import { type ConditionCode, startCode } from '../engine/condition-code.ts';
import type { Tables } from '../engine/tables.ts';
import type { Asked } from '../scenario/asked.ts';
import type { Reach } from '../scenario/checks/reach.ts';
import type { Truth } from '../scenario/region.ts';
import { within, type Place } from '../scenario/source-file.ts';

/** What a condition decides, in an author's word. */
export type Role =
  | 'decision'
  | 'event'
  | 'option'
  | 'factor'
  | 'drift'
  | 'ending'
  | 'text'
  | 'cause'
  | 'shown'
  | 'measure'
  | 'goal'
  | 'invariant';

export interface Subject {
  role: Role;
  /** Id of what it belongs to. */
  of: string;
  place: Place;
  /** Where it starts in the code. */
  row: number;
  /** What is proved of it: `never` and `always` hold in every run, null is never asked. */
  proved: Truth | null;
}

/** Numbers of conditions by where they are asked; NONE where there is none. Flat indices are those of the tables. */
export interface Subjects {
  all: Subject[];
  code: ConditionCode;
  items: Int32Array;
  options: Int32Array;
  factors: Int32Array;
  drift: Int32Array;
  endings: Int32Array;
  /** By item: briefing and advice. */
  texts: number[][];
  /** By ending. */
  causes: number[][];
  /** By item: marks, letters and positions that are shown about its hour. */
  spans: number[][];
  measures: number[];
  /** By goal; NONE for one that asks for no condition. Asked where a run has ended. */
  goals: number[];
  invariants: number[];
}

const NONE = -1;

/** Numbers the conditions of a scenario of which reach is known. Pure. Throws if it is not that of the tables' story. */
export function listSubjects(tables: Tables, { placed, proof }: Pick<Reach, 'placed' | 'proof'>): Subjects {
  const { story } = tables.linked;
  assert(proof.items.length === story.items.length, `The proof is not that of "${story.id}".`);
  const all: Subject[] = [];
  const writer = startCode(story.variables.map(({ values }) => values.length));
  const add: Add = ({ gate, truth }, role, of, place) => {
    if (!gate) return NONE;
    return all.push({ role, of, place, row: writer.add(gate), proved: truth }) - 1;
  };
  const items = Int32Array.from(proof.items, ({ when }, item) => {
    const { value, place } = placed.items[item]!;
    return add(when, 'question' in value ? 'decision' : 'event', value.id, within(place, 'when'));
  });
  const options = proof.items.flatMap(({ options: lines }, item) => {
    // A fixed event is a line with one option in the plan, and no line in the story.
    if (story.items[item]!.kind !== 'decision') return [];
    return lines.flatMap((line, number) =>
      line.map((asked, option) => {
        const { value, place } = placed.options[item]![number]![option]!;
        return add(asked, 'option', value.id, within(place, 'requires', 'when'));
      }),
    );
  });
  const factors = proof.items.flatMap(({ outcomes }, item) =>
    outcomes.flatMap(({ factors: asked }, outcome) => {
      const { value, place } = placed.outcomes[item]![outcome]!;
      return asked.map((one, factor) => add(one, 'factor', value.id, within(place, 'times', factor, 'when')));
    }),
  );
  const rules = listRules({ placed, proof }, add);
  const shown = listShown({ placed, proof }, add);
  return {
    all,
    code: writer.code(),
    items,
    options: Int32Array.from(options),
    factors: Int32Array.from(factors),
    ...rules,
    ...shown,
  };
}

type Add = (asked: Asked, role: Role, of: string, place: Place) => number;
type Known = Pick<Reach, 'placed' | 'proof'>;

function listRules(
  { placed, proof }: Known,
  add: Add,
): Pick<Subjects, 'drift' | 'endings' | 'measures' | 'goals' | 'invariants'> {
  return {
    drift: Int32Array.from(proof.drift, (asked, rule) =>
      add(asked, 'drift', `drift ${rule + 1}`, within(placed.drift[rule]!.place, 'when')),
    ),
    endings: Int32Array.from(proof.endings, ({ when }, ending) => {
      const { value, place } = placed.endings[ending]!;
      return add(when, 'ending', value.id, within(place, 'when'));
    }),
    measures: proof.finals.map((asked, final) => {
      const { value, place } = placed.finals[final]!;
      return add(asked, 'measure', value.id, within(place, 'when'));
    }),
    goals: proof.goals.map((asked, goal) => {
      const { value, place } = placed.goals[goal]!;
      return add(asked, 'goal', value.id, within(place, 'when'));
    }),
    invariants: proof.invariants.map((asked, index) => {
      const { value, place } = placed.invariants[index]!;
      return add(asked, 'invariant', value.id, within(place, 'holds'));
    }),
  };
}

function listShown({ placed, proof }: Known, add: Add): Pick<Subjects, 'texts' | 'causes' | 'spans'> {
  const { plan } = placed;
  const spans = proof.spans.map((asked, span) => {
    const { value, place } = placed.spans[span]!;
    return { ...plan.spans[span]!, subject: add(asked, 'shown', value.what, within(place, 'when')) };
  });
  return {
    texts: proof.items.map(({ texts }, item) =>
      texts
        .map((asked, text) => {
          const { place } = placed.texts[item]![text]!;
          return add(asked, 'text', placed.items[item]!.value.id, within(place, 'when'));
        })
        .filter((subject) => subject !== NONE),
    ),
    causes: proof.endings.map(({ texts }, ending) => {
      const { value, place } = placed.endings[ending]!;
      return texts.map((asked, cause) => add(asked, 'cause', value.id, within(place, 'causes', cause, 'when')));
    }),
    spans: plan.items.map(({ at }) =>
      spans.flatMap(({ from, until, subject }) => (from <= at && at <= until ? subject : [])),
    ),
  };
}
