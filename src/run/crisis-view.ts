// Owns what views may see: one plain picture of the crisis at this hour. Hidden gauges never enter it.

/** What the page shows: an order to give, what came of it, or the end. */
export type Stage = 'decision' | 'aftermath' | 'ended';

/** Which wording of each text is told: the normal one, or the one for a reading age of 11 to 12. */
export type Reading = 'full' | 'plain';

export interface CrisisView {
  stage: Stage;
  clock: ClockView;
  phase: { id: string; title: string };
  /** The decision at hand, or the one whose aftermath is shown; null at the end. */
  decision: DecisionView | null;
  /** What followed the orders just given; null unless `stage` is `aftermath`. */
  aftermath: AftermathView | null;
  /** News that reached Washington since the last order, oldest first. */
  dispatches: DispatchView[];
  /** Only gauges that are shown, or shown as an estimate. */
  gauges: GaugeView[];
  escalation: EscalationView;
  alert: AlertView;
  chart: ChartView;
  /** Letters between the two capitals that are under way or not answered yet, the last sent last. */
  letters: LetterView[];
  /** Decisions of this run so far, in order, with the order given; for the log panel and for rewind. */
  steps: StepView[];
  ending: EndingView | null;
  /** The lesson stops here for a question, beside what followed; null for most stops. */
  pause: PauseView | null;
}

export interface PauseView {
  asks: string;
  /** From 1, among the pauses of the lesson. */
  number: number;
  of: number;
  /** What the player has written so far. */
  words: string;
}

export interface ClockView {
  /** ISO hour with Washington's offset: `1962-10-24T10:00-04:00`. */
  at: string;
  /** 'Wednesday 24 October 1962' */
  date: string;
  /** '10:00', Washington time. */
  washington: string;
  /** '17:00', Moscow time. */
  moscow: string;
  /** 1 on 16 October. */
  day: number;
}

export interface Cited {
  cites: SourceView[];
}
export interface SourceView {
  key: string;
  title: string;
  address: string | null;
  kind: 'document' | 'scholarship' | 'press' | 'memoir' | 'reference' | 'model';
  mark: 'verified' | 'verified-book' | 'scholarship' | 'disputed' | 'model';
  /** True where title and address are kept back: they would tell what is to come. */
  later?: true;
}

export interface DecisionView {
  id: string;
  /** True for a decision that history never saw; the page says so. */
  branch: boolean;
  title: string;
  question: string;
  cable: string | null;
  /** Without it, or without a cable: none. */
  cableCites?: SourceView[];
  /** Without it: the teletype if there is a cable, else nothing. */
  heard?: HeardWord;
  briefing: BriefingView[];
  notKnown: ({ text: string } & Cited)[];
  advice: AdviceView[];
  lines: LineView[];
}
export interface BriefingView extends Cited {
  text: string;
  /** 'known since Friday 26 October, 18:00' */
  known: string;
  /** Document to open, if any. */
  document: string | null;
}
export interface AdviceView extends Cited {
  who: string;
  name: string;
  role: string;
  says: string;
  fears: string;
  /** Label of the option that the adviser backs, if any. */
  backs: string | null;
}
export interface LineView {
  id: string;
  /** Empty for a decision with one line. */
  title: string;
  options: OptionView[];
  /** Option already chosen in this line, if any. */
  chosen: string | null;
}
export interface OptionView {
  id: string;
  label: string;
  text: string;
  /** Who argued for it: 'McNamara, 26 October'. */
  arguedBy: string[];
  /** What it rests on: where somebody argued for it, else what is known of what would follow. */
  cites?: SourceView[];
  /** Why it cannot be chosen, in words; null if it can. */
  closed: string | null;
  /** What that reason rests on; only where there is one. */
  closedCites?: SourceView[];
}

export interface AftermathView {
  /** Present once the run has gone otherwise than 1962: what is documented of 1962 is then not documented of the run. */
  parted?: true;
  /** One for each line that was settled. */
  parts: ({
    label: string;
    text: string;
    standing: StandingWord;
    /** Without it: paper. */
    heard?: HeardWord;
  } & Cited)[];
}
export type StandingWord = 'documented' | 'supported' | 'plausible' | 'speculative';

/** What is heard when a thing comes; `silence` also stills the room's hum until the next decision. */
export type HeardWord =
  | 'teletype'
  | 'typewriter'
  | 'telephone'
  | 'radio'
  | 'sonar'
  | 'jet'
  | 'ship'
  | 'bell'
  | 'silence';

export interface DispatchView extends Cited {
  id: string;
  text: string;
  /** 'Wednesday 24 October, 10:32' */
  known: string;
  /** True for a decision that the lesson took for the player. */
  taken: boolean;
  /** Without it: the teletype. */
  heard?: HeardWord;
}

export interface GaugeView {
  id: string;
  name: string;
  meaning: string;
  estimate: boolean;
  /** 0..1, for the length of a bar only; never printed. */
  level: number;
  band: string;
  says: string;
  /** Against the last decision. */
  direction: 'rising' | 'falling' | 'steady';
}

export interface EscalationView {
  /** 0..1 */
  level: number;
  band: string;
  bands: string[];
  /** Upper end of each band, 0..1, in the order of `bands`; without it the needle is only kept within its band. */
  bandEnds?: number[];
  says: string;
  direction: 'rising' | 'falling' | 'steady';
  /** Where it stood before the last orders, 0..1; without it no way is shown from there to here. */
  before?: number;
  /** What moved it the way it went, in a few words; empty at the start, and where only time went by. */
  cause: string;
  /** Whether the cause is an order of the player or something that happened; without it nobody need say. */
  causedBy?: 'order' | 'event';
}

/** A letter between the two capitals, as far as Washington knows of it at this hour. */
export interface LetterView extends Cited {
  id: string;
  /** 'Khrushchev’s second letter' */
  title: string;
  from: 'washington' | 'moscow';
  by: 'cable' | 'hand' | 'radio';
  /** A letter from Moscow is under way while its parts come in. */
  state: 'under-way' | 'there';
  /** Since when it is in this state: '20:05', or 'Friday, 21:15' of an earlier day. */
  since: string;
  /** True where the hour is reckoned. */
  about: boolean;
  /** How long it has been under way, or was: '11 hours 30 minutes'; null where that is not known, or no time at all. */
  span: string | null;
  /** How much of its way lies behind it, 0..1, as far as one can reckon; 1 when it is there. */
  share: number;
  /** Title of the letter that it answers, if any. */
  answers: string | null;
  text: string;
  standing: StandingWord;
}

/** Readiness states: 5 is peace, 1 is war. Two rows, because the bombers stood higher than the rest. */
export interface AlertView {
  forces: 1 | 2 | 3 | 4 | 5;
  sac: 1 | 2 | 3 | 4 | 5;
}

export interface ChartView {
  marks: ChartMarkView[];
  /** One sentence for those who cannot see the chart. */
  summary: string;
}
export interface ChartMarkView {
  id: string;
  kind: 'site' | 'ship' | 'submarine' | 'flight' | 'line' | 'place' | 'force';
  name: string;
  side: 'us' | 'soviet' | 'cuban' | 'other';
  type: string;
  /** Degrees, east and north positive. For a line or flight the points of its path, else one point. */
  points: [number, number][];
  /** Where it has been, oldest first, for a trail; empty for what does not move. */
  trail: [number, number][];
  says: string;
  illustrative: boolean;
  /** The shown gauge that the mark tells, as Washington reads it; absent for most. */
  reading?: MarkReading;
  /** Absent while it stands as it was. */
  state?: 'attacked' | 'leaving' | 'lost';
  /** Ringed in grease pencil: it is what the room looks at. */
  circled?: true;
  cites: SourceView[];
}
export interface MarkReading {
  /** 0 in the gauge's lowest band, 1 in its highest: how much of a symbol is filled; never printed. */
  rank: number;
  band: string;
  estimate: boolean;
}

export interface StepView {
  /** Index among the picks of the log: rewind goes to just before it. Null if the lesson took the decision. */
  pick: number | null;
  decision: string;
  title: string;
  date: string;
  /** The order; for a decision that the lesson took, its whole line. */
  label: string;
  /** Places of the options that it chose, counted from 0 over all lines of the decision. */
  ways: number[];
  branch: boolean;
  /** What is told of carrying it out rests on these. */
  cites?: SourceView[];
}

export interface EndingView extends Cited {
  id: string;
  dossier: string | null;
  title: string;
  tone: 'settled' | 'unsettled' | 'war' | 'nuclear';
  standing: StandingWord;
  /** As in the aftermath. */
  parted?: true;
  text: string;
  after: string;
  afterCites: SourceView[];
  /** Without sources where a cause only names an order of the run. */
  causes: ({ text: string } & Cited)[];
}
