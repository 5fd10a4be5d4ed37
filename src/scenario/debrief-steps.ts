// Owns the steps that a debrief can have: three phases, always in this order, and the steps of each. What they hold is the page's.

/** Keeping and printing the run comes last in every debrief, and is named by no lesson. */
export const DEBRIEF_PHASES = {
  describe: ['felt', 'path', 'orders'],
  analyse: ['expected', 'bound', 'layers', 'luck', 'historians', 'model'],
  apply: ['beyond', 'context', 'writing'],
} as const;

export type DebriefPhase = keyof typeof DEBRIEF_PHASES;
export type DebriefStep = (typeof DEBRIEF_PHASES)[DebriefPhase][number];

/** A lesson's steps in order, by phase. */
export type DebriefSteps = { [Phase in DebriefPhase]: (typeof DEBRIEF_PHASES)[Phase][number][] };
