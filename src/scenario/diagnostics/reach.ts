// Owns the diagnostics of reach: what is proved never to come up, whatever is chosen and however the dice fall.
import type { Diagnostic } from '../diagnostic.ts';

export const REACH_DIAGNOSTICS = {
  'item-never-reached': {
    code: 'EX901',
    severity: 'error',
    title: 'An item that can never come up',
    message: 'No choice and no chance leads here: "{name}" can never come up.',
    advice: 'At this hour {reason}.',
    wrong: 'when: deal == "public"  # and deal is set only later',
    right: 'when: course == "blockade"',
  },
  'option-never-open': {
    code: 'EX902',
    severity: 'error',
    title: 'An option that can never be chosen',
    message: 'The option "{name}" can never be chosen.',
    advice: 'At this hour {reason}.',
    wrong: 'requires: { when: readiness >= 90, … }  # and readiness is 60 at most by then',
    right: 'requires: { when: readiness >= 50, … }',
  },
  'ending-never-reached': {
    code: 'EX903',
    severity: 'error',
    title: 'An ending that can never be reached',
    message: 'No run can end in "{name}".',
    advice: '{reason}.',
    wrong: 'when: tension >= 99 && course == "waiting"  # which no run brings about',
    right: 'when: tension >= 90',
  },
  'text-never-shown': {
    code: 'EX904',
    severity: 'warning',
    title: 'A text that can never be shown',
    message: 'The condition of this {what} can never hold here.',
    advice: 'At this hour {reason}.',
    wrong: 'briefing: [{ when: deal == "public", … }]  # before any deal',
    right: 'briefing: [{ when: tension >= 50, … }]',
  },
  'line-can-close': {
    code: 'EX905',
    severity: 'warning',
    title: 'A line where every option may be closed',
    message: 'Every option of this line requires something, and it is not proved that one is always open.',
    advice: 'Leave one option without "requires", so that no run is stuck here.',
    wrong: 'options: [{ requires: … }, { requires: … }]',
    right: 'options: [{ requires: … }, { id: wait }]',
  },
} as const satisfies Record<string, Diagnostic>;
