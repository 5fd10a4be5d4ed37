// Owns the compiled form of teaching.yaml: notes, quiz and rubric as the teacher's page is handed them.

export interface Teaching {
  /** By decision id. */
  notes: Record<string, { wrong: string; but: string; claims: string[]; press: string; cites: string[] }>;
  quiz: {
    id: string;
    asks: string;
    /** `claim` and `because` of a wrong answer; both null for the right one. */
    answers: { text: string; right: boolean; claim: string | null; because: string | null }[];
    key: string;
    cites: string[];
  }[];
  /** From the lowest level. */
  rubric: {
    id: string;
    title: string;
    says: string;
    next: string | null;
    examples: { decision: string; option: string; text: string }[];
  }[];
}
