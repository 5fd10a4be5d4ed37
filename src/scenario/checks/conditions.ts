// Owns the check of conditions: each must be readable, and read only what there is.
import type { ConditionFault } from '../condition-fault.ts';
import type { DiagnosticName, Findings } from '../diagnostics.ts';
import { partsOf, type Draft } from '../draft.ts';
import { isReservedName } from '../expression.ts';
import { eachCondition, parsedIn, variablesOf } from '../parts.ts';
import { within } from '../source-file.ts';

const DIAGNOSTIC_OF = {
  syntax: 'condition-syntax',
  'unknown-variable': 'condition-unknown-variable',
  'unknown-value': 'condition-unknown-value',
  'not-boolean': 'condition-not-boolean',
  'mixed-types': 'condition-mixed-types',
  'not-supported': 'condition-not-supported',
} as const satisfies Record<ConditionFault, DiagnosticName>;

export function checkConditions(draft: Draft, findings: Findings): void {
  if (!variablesOf(draft)) return;
  eachCondition(draft, ({ value, place }) => {
    const parsed = value ? parsedIn(draft, value) : null;
    if (!parsed || parsed.ok) return;
    const { kind, message, start, hint } = parsed.error;
    findings.report(DIAGNOSTIC_OF[kind], place, { reason: message }, { offset: start, hint });
  });
  for (const list of ['gauges', 'facts'] as const) {
    const named = partsOf<{ id: string }>(draft.contents['variables.yaml']?.[list], {
      file: 'variables.yaml',
      path: [list],
    });
    for (const { value, place } of named) {
      const wellFormed = /^[a-z_0-9]+$/.test(value.id);
      if (wellFormed && isReservedName(value.id)) {
        findings.report('variable-name-reserved', within(place, 'id'), { name: value.id });
      }
    }
  }
}
