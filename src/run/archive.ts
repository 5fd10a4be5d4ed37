// Owns what the archive of evidence may show: the whole record, or what Washington had at the hour of a run.
import type { StoryGraph } from '../engine/story-graph.ts';
import type { Cited, SourceView } from './crisis-view.ts';

/** Parts of the archive that hold entries, as its addresses name them. */
export type EntryPart = 'papers' | 'record' | 'people' | 'numbers' | 'claims' | 'words' | 'sources' | 'assumptions';

/** A way to an entry of the archive. */
export interface EntryLink {
  part: EntryPart;
  entry: string;
  title: string;
}

export interface ArchiveView {
  /** 'Wednesday 24 October, 10:00': nothing that Washington had later is in it. Null for the whole record. */
  hour: string | null;
  /** True where orders or luck have left what happened: entries of 1962 after that are kept back with the rest. */
  hasParted: boolean;
  /** What papers and entries are grouped by: the time before, the phases of the crisis, the time after. */
  periods: Period[];
  /** Decisions by which claims and papers can be found, in order of hour. */
  decisions: { id: string; title: string }[];
  papers: PaperEntry[];
  record: RecordEntryView[];
  people: PersonEntry[];
  numbers: NumberEntry[];
  /** Null until the ending. */
  claims: ClaimEntry[] | null;
  terms: TermEntry[];
  sources: SourceEntry[];
}

export interface Period {
  id: string;
  /** Null for the time before the first phase and after the last. */
  title: string | null;
}

export interface PaperEntry extends Cited {
  id: string;
  period: string;
  title: string;
  date: string;
  from: string;
  to: string;
  says: string;
  phrase: string | null;
  held: string;
  /** Year in which it became public; null also where that is not to be told yet. */
  released: number | null;
  /** False if Washington did not have it in the crisis. */
  wasKnown: boolean;
  ask: { origin: string; purpose: string; value: string; limitation: string } | null;
  /** Other records of the same event. */
  beside: EntryLink[];
  /** Decisions in which it can be opened. */
  opensIn: EntryLink[];
}

export interface RecordEntryView extends Cited {
  id: string;
  period: string;
  /** 'Tuesday 16 October 1962' */
  date: string;
  /** '11:50', with the city if it is not Washington; empty where only the day is known. */
  time: string;
  where: string | null;
  text: string;
  /** Since when Washington knew; null if only later. */
  known: string | null;
  whoKnew: string | null;
  since: number | null;
  disputed: string | null;
}

export interface PersonEntry {
  id: string;
  name: string;
  role: string;
  side: 'washington' | 'moscow' | 'havana' | 'un' | 'allies' | 'press';
  temperament: string | null;
  stances: ({ from: string; text: string; fears: string | null; leans: string | null } & Cited)[];
  /** True where stances are kept back: what the other side thought was not known. */
  isClosed: boolean;
}

export interface NumberEntry {
  id: string;
  what: string;
  believed: ({ from: string; text: string } & Cited)[];
  /** Null until the ending. */
  now: ({ text: string; since: number | null } & Cited) | null;
  disputed: string | null;
}

export type Verdict = 'confirmed' | 'refined' | 'contradicted' | 'open';

export interface ClaimEntry extends Cited {
  id: string;
  from: 'cards' | 'textbook';
  claim: string;
  verdict: Verdict;
  disputed: boolean;
  record: string;
  carriedBy: EntryLink[];
}

export interface TermEntry extends Cited {
  id: string;
  term: string;
  text: string;
  /** Null where there is no other wording for younger readers. */
  plain: string | null;
}

export interface SourceEntry extends SourceView {
  note: string | null;
  usedIn: EntryLink[];
}

/** What leads to what in all runs. */
export interface PathsView {
  graph: StoryGraph;
  /** One SVG element. */
  picture: string;
  /** By the keys that nodes and ways of the graph cite. */
  sources: Record<string, SourceView>;
}
