// Owns the diagnostics of teaching.yaml: answer notes, the quiz and the rubric.
import type { Diagnostic } from '../diagnostic.ts';

export const TEACHING_DIAGNOSTICS = {
  'decision-without-note': {
    code: 'EX951',
    severity: 'warning',
    title: 'A decision without answer notes',
    message: 'teaching.yaml has no answer note for the decision "{name}".',
    advice: 'Add a note that names it in "decision", with what pupils get wrong and a question to press.',
    wrong: 'notes: [{ decision: course, … }]  # and none for the decision secrecy',
    right: 'notes: [{ decision: secrecy, … }, { decision: course, … }]',
  },
  'quiz-not-one-right': {
    code: 'EX952',
    severity: 'error',
    title: 'A question with no right answer, or with two',
    message: 'The question "{name}" has {count} right answers.',
    advice: 'Mark exactly one answer with "right: true".',
    wrong: 'answers: [{ text: In 1962, right: true }, { text: In October 1962, right: true }]',
    right: 'answers: [{ text: In 1962, right: true }, { text: In 1961, claim: S12, because: That was the landing. }]',
  },
  'wrong-answer-untied': {
    code: 'EX953',
    severity: 'error',
    title: 'A wrong answer that nobody believes',
    message: 'This wrong answer of "{name}" names no {missing}.',
    advice: 'Name the claim of claims.yaml that it comes from, and say in "because" what is wrong with it.',
    wrong: '- { text: A missile hit it }',
    right: '- { text: A missile hit it, claim: S47, because: It ran out of fuel. }',
  },
  'misconception-confirmed': {
    code: 'EX954',
    severity: 'error',
    title: 'A mistake that is none',
    message: 'The claim {name} is given as a mistake, and claims.yaml has it as confirmed.',
    advice: 'Name a claim that the record refines, contradicts or leaves open.',
    wrong: 'claim: S24  # whose verdict is confirmed',
    right: 'claim: S47  # whose verdict is contradicted',
  },
} as const satisfies Record<string, Diagnostic>;
