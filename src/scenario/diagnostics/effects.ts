// Owns the diagnostics of effects, bands, and gauges and facts that do nothing.
import type { Diagnostic } from '../diagnostic.ts';

export const EFFECT_DIAGNOSTICS = {
  'effect-out-of-range': {
    code: 'EX701',
    severity: 'error',
    title: 'An effect larger than the gauge',
    message: 'A gauge runs from 0 to 100; {points} is more than all of it.',
    advice: 'Write at most 100 points either way.',
    wrong: 'effects: { tension: +150 }',
    right: 'effects: { tension: +15 }',
  },
  'effect-zero': {
    code: 'EX702',
    severity: 'warning',
    title: 'An effect of nothing',
    message: 'Adding 0 to "{name}" does nothing.',
    advice: 'Leave it out.',
    wrong: 'effects: { tension: 0 }',
    right: 'effects: { trust: +3 }',
  },
  'bands-broken': {
    code: 'EX703',
    severity: 'error',
    title: 'Bands that do not cover the gauge',
    message: '{reason}',
    advice: 'Each band ends higher than the one before, and the last at 100.',
    wrong: 'bands: [{ up-to: 60, … }, { up-to: 40, … }]',
    right: 'bands: [{ up-to: 40, … }, { up-to: 100, … }]',
  },
  'variable-never-read': {
    code: 'EX704',
    severity: 'warning',
    title: 'Nothing asks for it',
    message: 'No condition asks for the {kind} "{name}".',
    advice: 'Use it in a condition, or take it out.',
    wrong: '- { id: mood, … }  # and no condition with mood',
    right: 'when: mood >= 50',
  },
  'variable-never-changed': {
    code: 'EX705',
    severity: 'warning',
    title: 'Nothing changes it',
    message: 'No effect and no drift changes the {kind} "{name}".',
    advice: 'Change it somewhere, or take it out.',
    wrong: '- { id: mood, … }  # and no effect on mood',
    right: 'effects: { mood: -5 }',
  },
  'fact-value-never-set': {
    code: 'EX706',
    severity: 'warning',
    title: 'A value that nothing sets',
    message: 'Nothing ever sets "{fact}" to "{name}".',
    advice: 'Set it in an effect, or take the value out.',
    wrong: 'values: [none, private, public]  # and no set: { deal: public }',
    right: 'effects: { set: { deal: public } }',
  },
} as const satisfies Record<string, Diagnostic>;
