// Owns the shape of a lesson on paper: what each sheet holds, hour by hour along Kennedy's own path.
import type { LayerLine } from '../run/layers-view.ts';
import type { StandingWord } from '../run/crisis-view.ts';
import type { Verdict } from '../run/archive.ts';
import type { Telling as HowTold } from '../scenario/schema-casting.ts';

export interface PaperPack {
  lesson: { id: string; title: string; minutes: number };
  /** In order of hour; each as Washington had it on Kennedy's path. */
  decisions: PaperDecision[];
  /** What is asked before an order; null where the scenario asks nothing. */
  asked: { danger: string; answer: string; answers: string[] } | null;
  /** Textbook claims of these decisions, in the order in which a class meets them. */
  claims: PaperClaim[];
  /** Null in a scenario without roles. */
  roles: PaperRoles | null;
}

export interface PaperDecision {
  id: string;
  /** From 1, within the lesson. */
  number: number;
  title: string;
  question: string;
  /** 'Wednesday 24 October 1962' */
  date: string;
  washington: string;
  moscow: string;
  cable: string | null;
  /** What came since the order before: '22 October, 19:00', and what the lesson took as Kennedy took it. */
  news: { text: string; known: string }[];
  briefing: { text: string; known: string }[];
  notKnown: string[];
  /** `backs`: letter of an option. */
  advice: { name: string; role: string; says: string; fears: string; backs: string | null }[];
  lines: PaperLine[];
  /** The question at which the lesson pauses after it. */
  pause: string | null;
  after: PaperAfter;
}

export interface PaperLine {
  id: string;
  /** Empty where the decision has one line only. */
  title: string;
  options: PaperOption[];
}

export interface PaperOption {
  id: string;
  /** A, B, C … through all lines of the decision. */
  letter: string;
  label: string;
  text: string;
  /** Why it cannot be chosen here; null if it can. */
  closed: string | null;
}

/** What may be read only once the order is given. */
export interface PaperAfter {
  /** Kennedy's own, one for each line. */
  kennedy: PaperFollowed[];
  /** The others that could be chosen, in the order of the sheet. */
  others: PaperFollowed[];
  record: { text: string; why: string } | null;
  theyKnew: LayerLine[];
  nowYouKnow: LayerLine[];
  /** A question for the class. */
  ask: string;
  /** For the teacher: what pupils get wrong, what stands against it, and a question; null where nothing is written. */
  note: { wrong: string; but: string; press: string } | null;
  /** Titles of what the sheet of this decision rests on. */
  sources: string[];
}

export interface PaperFollowed {
  option: string;
  letter: string;
  label: string;
  text: string;
  standing: StandingWord;
}

export interface PaperClaim {
  id: string;
  claim: string;
  verdict: Verdict;
  disputed: boolean;
  record: string;
  /** Number of the decision where it is met first. */
  decision: number;
}

export interface PaperRoles {
  rule: string | null;
  sizes: { smallest: number; largest: number } | null;
  /** Every role, in the order in which a class fills them. */
  cards: PaperRole[];
  /** By decision, from the second on: roles that have moved since the one before, or have learnt something. */
  slips: { decision: string; slips: PaperSlip[] }[];
}

export interface PaperRole {
  id: string;
  from: number;
  pairFrom: number | null;
  pair: string | null;
  rotates: boolean;
  /** False for a role of the class's own, which nobody filled in 1962. */
  isPerson: boolean;
  name: string;
  office: string;
  temperament: string | null;
  was: string;
  wants: string;
  fears: string | null;
  argue: string;
  there: string;
  /** Where he stands at the first decision of the lesson; null for one who has not spoken by then. */
  stands: string | null;
  knows: PaperKnown[];
  sources: string[];
}

export interface PaperKnown {
  text: string;
  tell: HowTold;
}

export interface PaperSlip {
  role: string;
  name: string;
  /** Null where only something known is new. */
  stands: string | null;
  fears: string | null;
  knows: PaperKnown[];
}
