// Owns the shape of a run laid beside the record, for the scene's two lanes and the page's table.
import type { Verdict } from '../run/archive.ts';
import type { AdviceView, Cited, SourceView, StandingWord } from '../run/crisis-view.ts';
import type { LayerLine } from '../run/layers-view.ts';
import type { ExamForm } from './exam-form.ts';

export interface Comparison {
  /** The axis, ISO hours with Washington's offset: 16 October to 21 November. */
  from: string;
  to: string;
  /** Names of the escalation bands, lowest first, with the upper end of each, 0..1. */
  bands: { name: string; upTo: number }[];
  you: Lane;
  record: Lane;
  /** Every decision of either lane, in order of hour. */
  rows: ComparisonRow[];
  ending: { id: string; title: string; tone: 'settled' | 'unsettled' | 'war' | 'nuclear'; at: string };
  recordEnding: { id: string; title: string; at: string };
  /** Where every gauge stood at the end of either lane, also those that Washington never saw. */
  gauges?: GaugeOutcome[];
  /** Each hour at which either run came to something, oldest first. */
  moments: Moment[];
  /** What was really in Cuba and at sea, by date, beside what Washington believed. */
  truth: TruthFact[];
  /** What was really where, for the chart and the list beside it. */
  truthMarks: TruthMarkView[];
  /** What historians dispute, nearest to this run first. */
  debates: DebateView[];
  /** What any two crises can be compared by, and crises to compare with. */
  structures: ({ id: string; title: string; here: string } & Cited)[];
  crises: { id: string; title: string; when: string; region: string }[];
  /** Decisions that a lesson asks for: the one that was played, or the shortest where that one asks for all. */
  core: string[];
  /** Questions in the manner of exams, by form. */
  writing: { form: ExamForm; question: string }[];
  /** The first hour at which your run left what happened; null if it never did. */
  parted: string | null;
}
/** An hour of the replay: what either run came to then; empty for one that came to nothing. */
export interface Moment {
  at: string;
  /** 'Saturday 27 October, 10:17' */
  date: string;
  /** '17:17', by Moscow's clocks. */
  moscow: string;
  you: Happening[];
  record: Happening[];
  /** True if both came to the same. */
  together: boolean;
}
export interface Happening extends Cited {
  kind: 'order' | 'event' | 'ending';
  /** The decision's, the event's or the ending's. */
  title: string;
  /** The orders given, or what was reported; empty for an ending. */
  text: string;
  /** When Washington had word of it, if later: 'Saturday 27 October, 13:41'. */
  learnt: string | null;
  decision: string | null;
  /** The letter of the parting, if it is one. */
  mark: string | null;
  /** True if the lesson gave the order. */
  taken: boolean;
}
export interface TruthFact {
  /** The figure's number in the archive. */
  id: string;
  what: string;
  /** The name of its strip in the picture; null if it has none. */
  strip: string | null;
  /** Each holds until the next. */
  really: TruthStep[];
  believed: ({ at: string; text: string } & Cited)[];
  disputed: string | null;
}
export interface TruthMarkView extends Cited {
  id: string;
  name: string;
  says: string;
  /** From this hour to that one; null for the end of the axis. */
  at: string;
  until: string | null;
  since: number;
  illustrative: boolean;
}
export interface TruthStep extends Cited {
  at: string;
  text: string;
  /** A few words for the picture; null where it has no strip. */
  short: string | null;
  /** Year in which it came out; null where that is not on record. */
  since: number | null;
}
export interface GaugeOutcome {
  name: string;
  /** True if it was not shown during the run. */
  hidden: boolean;
  /** Names of the bands. */
  you: string;
  record: string;
}
export interface Lane {
  /** The escalation line as steps: level 0..1 from this hour on. */
  escalation: { at: string; level: number }[];
  /** Where the lane stops; after a war the rest of the axis stays empty. */
  until: string;
}
export interface ComparisonRow {
  decision: string;
  title: string;
  at: string;
  /** 'Wednesday 24 October, 10:00' */
  date: string;
  /** Same order in every line; `only-you` for decisions that history never saw; `only-record` for those never reached. */
  relation: 'same' | 'different' | 'only-you' | 'only-record';
  /** A, B, C … where the player's own order differed; links the picture to the table. Null for chance and consequence. */
  mark: string | null;
  you: string | null;
  /** True if the lesson took this decision for the player. */
  taken: boolean;
  record: string | null;
  /** What each side chose, and who had argued for it; null where it never met the decision. */
  choices?: { you: Choice | null; record: Choice | null };
  why: { text: string; cites: SourceView[] } | null;
  /** For `only-you`: the real plans and fears that the decision is built from. */
  basis?: { text: string; cites: SourceView[] } | null;
  /** What the evidence says would probably have come of your order, where it differs. */
  wouldHave: { text: string; confidence: string; cites: SourceView[] } | null;
  standing: StandingWord | null;
  /** The three layers: the briefing lines that were shown, what the other side knew at that hour, and what is known now. */
  youKnew: { text: string; known: string; cites: SourceView[] }[];
  theyKnew: LayerLine[];
  nowYouKnow: LayerLine[];
  /** What textbooks say that this decision bears on, with the verdict of the record. */
  claims?: { id: string; claim: string; verdict: Verdict; disputed: boolean; cites: SourceView[] }[];
  dispute: {
    claim: string;
    sides: { who: string; says: string; cites: SourceView[] }[];
    settles: string | null;
  } | null;
  question: string;
}
export interface Choice {
  /** One for each line; `line` is empty where there is only one. */
  orders: { line: string; label: string; text: string; arguedBy: string[]; standing: StandingWord }[];
  /** Those who backed one of these orders at that hour. */
  advice: AdviceView[];
}
export interface DebateView {
  id: string;
  /** A question about the whole crisis, or a claim about one decision. */
  about: 'crisis' | 'decision';
  title: string;
  sides: { who: string; says: string; cites: SourceView[] }[];
  /** What would settle it, or why nothing can; null where the scenario does not say. */
  settles: string | null;
  /** Decisions of either run that it touches, those of your own orders first. */
  touches: Touched[];
}

export type Touched = Pick<ComparisonRow, 'decision' | 'title' | 'you' | 'record' | 'relation' | 'taken'>;
