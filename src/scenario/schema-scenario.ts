// Owns the shape of scenario.yaml and of the whole: which file holds what, and the type that comes through the door.
import * as v from 'valibot';
import { DEBRIEF_PHASES } from './debrief-steps.ts';
import { Casting } from './schema-casting.ts';
import { Letter, MapMark } from './schema-chart.ts';
import { type Debate, DebriefAsks, type ExamQuestion, type OtherCrisis, type Structure } from './schema-debrief.ts';
import type { Decision } from './schema-decision.ts';
import { Goal, Invariant } from './schema-goals.ts';
import { Ending, StoryEvent } from './schema-event.ts';
import { KeyNumber, Person, PrimaryDocument, RecordEntry, Source, Term, TextbookClaim } from './schema-library.ts';
import { Teaching } from './schema-teaching.ts';
import { Cites, Condition, Hour, Id, Sentence, SomeCites, VariableId, textEntries } from './schema-text.ts';
import { Variables } from './schema-variables.ts';

/** Some steps of one phase of the debrief, each once. */
const steps = <const Steps extends readonly string[]>(of: Steps) =>
  v.pipe(
    v.array(v.picklist(of)),
    v.minLength(1),
    v.check((named) => new Set(named).size === named.length, 'A step is named twice: name each once.'),
  );

export const Heading = v.strictObject({
  id: Id,
  title: Sentence,
  subtitle: Sentence,
  role: Sentence,
  /** Screens before the first decision, at most 90 words each. */
  premise: v.pipe(v.array(v.strictObject({ title: Sentence, ...textEntries, cites: SomeCites })), v.minLength(1)),
  /** The scenario's clock: no item before `starts`, none after `ends`. */
  clock: v.strictObject({ starts: Hour, ends: Hour }),
  phases: v.pipe(v.array(v.strictObject({ id: Id, title: Sentence, from: Hour })), v.minLength(1)),
  lenses: v.pipe(v.array(v.strictObject({ id: Id, title: Sentence, text: Sentence, cites: Cites })), v.minLength(1)),
  /** Where advisers can lean, from the mildest course to the hardest. */
  camps: v.optional(v.array(v.strictObject({ id: Id, title: Sentence, says: Sentence }))),
  /** Cuts of the scenario. `decisions` lists those that are played, and branches always are; left out, all are. */
  lessons: v.pipe(
    v.array(
      v.strictObject({
        id: Id,
        title: Sentence,
        says: v.optional(Sentence),
        minutes: v.number(),
        decisions: v.optional(v.array(Id)),
        /** After these decisions play stops for one question, to think over, write on or talk about. */
        pauses: v.optional(v.array(v.strictObject({ after: Id, asks: Sentence }))),
        /** Steps of its debrief, in order, by phase; left out, all. The others stay within reach, after these. */
        debrief: v.optional(
          v.strictObject({
            describe: steps(DEBRIEF_PHASES.describe),
            analyse: steps(DEBRIEF_PHASES.analyse),
            apply: steps(DEBRIEF_PHASES.apply),
          }),
        ),
      }),
    ),
    v.minLength(1),
  ),
  /** What a player is asked before an order goes out, beside how likely war seems: kept, and shown again after the ending. */
  forecast: v.optional(
    v.strictObject({
      danger: Sentence,
      answer: Sentence,
      answers: v.pipe(v.array(v.strictObject({ id: Id, title: Sentence })), v.minLength(2), v.maxLength(12)),
    }),
  ),
  /** Grounds for an order, to pick among. */
  reasons: v.optional(v.pipe(v.array(v.strictObject({ id: Id, title: Sentence })), v.minLength(2), v.maxLength(16))),
  /** Reading age in years that the plain wording of all core text keeps to. Left out, nothing is promised. */
  'plain-reading-age': v.optional(v.pipe(v.number(), v.minValue(6), v.maxValue(18))),
  /** Chances of later events on a day with a mishap are multiplied by this. */
  'bad-day-factor': v.pipe(v.number(), v.minValue(1)),
  /** The gauge shown as the escalation instrument and line. */
  escalation: VariableId,
  /**
   * What odds count beside endings, as conditions on the state in which a run ended. `aims`: for each lens, the per cent
   * that its numbers were chosen to land on. `note` is told only when the run is over.
   */
  measures: v.array(
    v.strictObject({
      id: Id,
      title: Sentence,
      note: v.optional(Sentence),
      when: Condition,
      aims: v.optional(v.record(Id, v.number())),
    }),
  ),
  /** What the author wants many runs to come to, and what must never be otherwise. Asked by `cover`. */
  goals: v.optional(v.array(Goal)),
  invariants: v.optional(v.array(Invariant)),
  /** What people have said of the danger: the views among which the lenses were chosen. */
  opinions: v.optional(
    v.array(v.strictObject({ who: Sentence, when: Sentence, says: Sentence, about: Sentence, cites: Cites })),
  ),
});

/** Files of a scenario folder and the shape of each. `decisions/*.yaml` hold one Decision each. */
export const FILES = {
  'scenario.yaml': Heading,
  'variables.yaml': Variables,
  'events.yaml': v.array(StoryEvent),
  'endings.yaml': v.pipe(v.array(Ending), v.minLength(1)),
  'people.yaml': v.array(Person),
  'documents.yaml': v.array(PrimaryDocument),
  'record.yaml': v.array(RecordEntry),
  'sources.yaml': v.record(v.string(), Source),
  'glossary.yaml': v.array(Term),
  'numbers.yaml': v.array(KeyNumber),
  'claims.yaml': v.array(TextbookClaim),
  'map.yaml': v.array(MapMark),
  'letters.yaml': v.array(Letter),
  'casting.yaml': Casting,
  'teaching.yaml': Teaching,
  'debrief.yaml': DebriefAsks,
} as const;

/** Files that a scenario may do without. */
export const OPTIONAL_FILES: readonly string[] = ['debrief.yaml'];

export type Heading = v.InferOutput<typeof Heading>;

/** A whole scenario as its authors wrote it, past the door: nobody checks it again. */
export interface Scenario {
  heading: Heading;
  variables: Variables;
  /** In order of hour. */
  decisions: Decision[];
  events: StoryEvent[];
  endings: Ending[];
  people: Person[];
  documents: PrimaryDocument[];
  record: RecordEntry[];
  sources: Record<string, Source>;
  glossary: Term[];
  numbers: KeyNumber[];
  claims: TextbookClaim[];
  map: MapMark[];
  letters: Letter[];
  casting: Casting;
  teaching: Teaching;
  /** Empty lists where the scenario asks for nothing of the kind. */
  debrief: { debates: Debate[]; structures: Structure[]; crises: OtherCrisis[]; writing: ExamQuestion[] };
}
