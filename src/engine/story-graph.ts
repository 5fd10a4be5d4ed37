// Owns the shape of a story's graph: what comes up when, what opens or closes it, and how runs passed. Plain data.
import type { Hour } from './script.ts';

/** How runs passed through something: in how many of N it came up, and how many of those ended in nuclear use. */
export interface Passage {
  hits: number;
  nuclear: number;
}

/** An option of a decision or an outcome of an event. */
export interface GraphWay extends Passage {
  id: string;
  /** Line of a decision of several; null elsewhere. */
  line: string | null;
  label: string;
  /** What Kennedy chose, or what happened. */
  historical: boolean;
  /** Keys of sources; empty for an outcome, which rests on what its event rests on. */
  cites: string[];
}

export interface GraphNode extends Passage {
  id: string;
  kind: 'decision' | 'chance' | 'fixed' | 'ending';
  title: string;
  /** Null for an ending. */
  at: Hour | null;
  /** Id; null for an ending. */
  phase: string | null;
  /** Never asked or met in 1962. */
  branch: boolean;
  /** Met with Kennedy's orders as things went. */
  onPath: boolean;
  ways: GraphWay[];
  /** Keys of sources, each once. */
  cites: string[];
}

/** One thing makes another possible or impossible, by a fact. */
export interface GraphEdge {
  from: string;
  /** Index of the way that does it; null for an event that just happens. */
  way: number | null;
  to: string;
  /** `ends` leads to an ending that asks for it. */
  does: 'opens' | 'closes' | 'ends';
  /** `course: blockade`. */
  fact: string;
}

export interface StoryGraph {
  title: string;
  phases: { id: string; title: string }[];
  /** Items in order of hour, then endings in order of precedence. */
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** Ids of what came up one after another in 1962, the ending last. */
  path: string[];
  /** Runs that were counted, with any open order as likely as another, under the lens of that name. */
  counted: { runs: number; lens: string };
}
