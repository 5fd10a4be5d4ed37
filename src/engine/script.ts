// Owns the compiled form of a scenario's words: the script that play needs, and the library that the debrief opens later.
import type { DebriefSteps } from '../scenario/debrief-steps.ts';
import type { Condition } from '../scenario/condition.ts';
import type { Letter, MapMark } from '../scenario/schema-chart.ts';
import type { Debate, ExamQuestion, OtherCrisis, Structure } from '../scenario/schema-debrief.ts';
import type { Decision } from '../scenario/schema-decision.ts';
import type {
  KeyNumber,
  Person,
  PrimaryDocument,
  RecordEntry,
  Source,
  Stance,
  Term,
  TextbookClaim,
} from '../scenario/schema-library.ts';
import type { Confidence, Heard, Standing } from '../scenario/schema-text.ts';

export type Hour = string;

/** A text in the normal wording and, where it is written, for a reading age of 11 to 12. */
export interface Worded {
  text: string;
  plain: string | null;
}

/** Everything that a run shows before the debrief. Loaded before the first decision, so every byte counts. */
export interface Script {
  title: string;
  subtitle: string;
  role: string;
  premise: (Worded & { title: string; cites: string[] })[];
  clock: { starts: Hour; ends: Hour };
  phases: { id: string; title: string; from: Hour }[];
  lenses: { id: string; title: string; text: string; cites: string[] }[];
  /** `decisions`: how many it asks, the steps of one counted once, and branches not at all. */
  lessons: {
    id: string;
    title: string;
    says: string;
    minutes: number;
    decisions: number;
    pauses: { after: string; asks: string }[];
    /** Steps of its debrief; null for all. */
    debrief: DebriefSteps | null;
  }[];
  camps: { id: string; title: string; says: string }[];
  /** Null where a scenario asks for none. */
  forecast: { danger: string; answer: string; answers: { id: string; title: string }[] } | null;
  reasons: { id: string; title: string }[];
  gauges: ScriptGauge[];
  /** By item id. */
  decisions: Record<string, ScriptDecision>;
  /** By item id; `outcomes` by outcome id. */
  events: Record<string, ScriptEvent>;
  /** By ending id. */
  endings: Record<string, ScriptEnding>;
  people: Record<string, { name: string; role: string }>;
  sources: Record<string, Source>;
  glossary: ScriptTerm[];
  /** In order of the hour from which they are known, as the letters. */
  map: ScriptMark[];
  letters: ScriptLetter[];
}

/** What it means and rests on comes with the rest of the script, behind the opening. */
export interface ScriptTerm extends Omit<Term, 'cites'> {
  cites?: string[];
}

export interface ScriptGauge {
  id: string;
  name: string;
  meaning: string;
  shown: 'yes' | 'estimate' | 'hidden';
  unit: string | null;
  bands: { upTo: number; name: string; says: string }[];
}

export interface ScriptDecision {
  at: Hour;
  title: string;
  question: Worded;
  /** Told where a lesson takes this decision as Kennedy took it; null for a branch. Rests on what the record rests on. */
  inALine: { text: string; cites: string[] } | null;
  cable: { text: string; known: Hour; cites: string[] } | null;
  /** Only where the author chose a sound. */
  heard?: Heard;
  briefing: (Worded & { known: Hour; when: Condition | null; cites: string[]; opens: string | null })[];
  notKnown: (Worded & { cites: string[] })[];
  advice: {
    who: string;
    backs: string | null;
    after: Hour | null;
    when: Condition | null;
    says: Worded;
    fears: Worded;
    cites: string[];
  }[];
  lines: {
    id: string;
    title: string;
    options: (Worded & {
      id: string;
      label: string;
      arguedBy: { who: string; when: Hour | null; cites: string[] }[];
      closed: { text: string; cites: string[] } | null;
      followed: Worded & { standing: Standing; heard?: Heard; cites: string[] };
    })[];
  }[];
}

export interface ScriptReport extends Worded {
  known: Hour;
  /** Only where the author chose a sound. */
  heard?: Heard;
  cites: string[];
}
export interface ScriptEvent {
  at: Hour;
  title: string;
  report: ScriptReport | null;
  outcomes: Record<string, ScriptReport | null>;
}

export interface ScriptEnding extends Worded {
  title: string;
  tone: 'settled' | 'unsettled' | 'war' | 'nuclear';
  standing: Standing;
  after: Worded;
  afterCites: string[];
  /** `cites` is empty where a cause only names an order of the run. */
  causes: (Worded & { when: Condition; cites: string[] })[];
  cites: string[];
}

export interface ScriptMark extends Omit<MapMark, 'when' | 'truth'> {
  when: Condition | null;
}

export interface TruthMark extends ScriptMark {
  truth: NonNullable<MapMark['truth']>;
}

export interface ScriptLetter extends Omit<Letter, 'when' | 'plain' | 'answers'>, Worded {
  when: Condition | null;
  answers: string[];
}

/** A person with the conditions of their stances compiled. */
export interface LibraryPerson extends Omit<Person, 'stance'> {
  stance: (Omit<Stance, 'when'> & { when: Condition | null })[];
}

/** What opens after the ending, and the papers that briefing lines open. Loaded after the first decision. */
export interface Library {
  /** By decision id. */
  decisions: Record<
    string,
    {
      record: { text: string; why: string; cites: string[] } | null;
      basis: { text: string; cites: string[] } | null;
      /** What the other side knew at the hour. */
      theyKnew: NonNullable<Decision['they-knew']>;
      nowYouKnow: Decision['now-you-know'];
      dispute: NonNullable<Decision['dispute']> | null;
      claims: string[];
      classQuestion: string;
      /** For each line and option the camp that would be most content with it, by its place from the mildest; or null. */
      leans: (number | null)[][];
      /** By option id. */
      wouldHave: Record<string, { text: string; confidence: Confidence; cites: string[] }>;
    }
  >;
  /** By event id: what the numbers rest on, what is known now, and by outcome id what can follow "If". */
  events: Record<
    string,
    {
      ground: string;
      cites: string[];
      nowYouKnow: { text: string; since: number; cites: string[] }[];
      whatIf: Record<string, string>;
    }
  >;
  people: LibraryPerson[];
  documents: PrimaryDocument[];
  record: RecordEntry[];
  numbers: KeyNumber[];
  /** What was really there, which the script's chart must never hold. */
  truthMarks: TruthMark[];
  claims: TextbookClaim[];
  /** What historians dispute about the whole, structures to compare crises by, and crises to compare with, questions to write on. */
  debates: Debate[];
  structures: Structure[];
  crises: OtherCrisis[];
  writing: ExamQuestion[];
}
