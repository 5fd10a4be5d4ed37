// Owns the shape of what `cover` answers: what is proved, what was driven at, and what honest policies came to, apart.
import type { Share } from '../base/statistics.ts';
import type { PolicyName } from '../scenario/schema-goals.ts';
import type { Truth } from '../scenario/region.ts';
import type { Role } from './subjects.ts';

/** `seen`: a run did it. `impossible`: proved over all runs. `unseen`: neither, so that nobody knows. */
export type Verdict = 'seen' | 'impossible' | 'unseen';

/** How often a thing came up: in runs that were driven at it, and by policy in runs that were not. Never added up. */
export interface Thing {
  /** `decision/option` or `decision/line/option`, `event/outcome`, or an id alone. */
  id: string;
  /** `endings.yaml:12`. */
  place: string;
  verdict: Verdict;
  driven: number;
  frequency: Record<string, number>;
  /** Run code of one run that came to it. */
  witness: string | null;
}

export interface ConditionCount {
  role: Role;
  of: string;
  place: string;
  /** `always` and `never` are proved; null is proved never to be asked. */
  proved: Truth | null;
  /** In driven runs only. */
  driven: { true: number; false: number };
}

/** One amount or one fact that an option, an outcome or an event sets. */
export interface EffectCount {
  of: string;
  place: string;
  /** `tension +5`, `course = blockade`. */
  effect: string;
  /** How often it was applied, and how often that changed anything. */
  driven: { applied: number; moved: number };
}

export interface InvariantVerdict {
  id: string;
  place: string;
  why: string;
  /** `proved` over all runs; `held` in so many states of so many runs; `broken`, as the run code shows. */
  verdict: 'proved' | 'held' | 'broken';
  states: number;
  runs: number;
  broken: number;
  code: string | null;
}

export interface GoalVerdict {
  id: string;
  place: string;
  why: string;
  policy: PolicyName;
  lens: string;
  /** What was counted. */
  of: string;
  runs: number;
  share: Share;
  /** Shares 0..1; null where there is no such bound. */
  atLeast: number | null;
  atMost: number | null;
  /** `open`: the count's interval (Wilson, 95 per cent) reaches over the bound that the share misses. */
  verdict: 'met' | 'missed' | 'open';
}

export interface CoverReport {
  scenario: string;
  edition: string;
  /** How the numbers came about. */
  sampled: {
    driven: { runs: number; seed: string; lenses: string[] };
    frequency: { policies: PolicyName[]; lens: string; runs: number; seed: string };
  };
  options: Thing[];
  outcomes: Thing[];
  events: Thing[];
  endings: Thing[];
  effects: EffectCount[];
  conditions: ConditionCount[];
  /** Options, outcomes and endings that every policy met in less than one run of a thousand. */
  rare: { what: 'option' | 'outcome' | 'ending'; id: string; most: Share; policy: PolicyName }[];
  invariants: InvariantVerdict[];
  goals: GoalVerdict[];
  /** Why the command ends with 1; empty if it does not. */
  failures: string[];
}
