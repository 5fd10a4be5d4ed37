// Owns what followed the orders just given, line by line.
import type { AftermathView } from './crisis-view.ts';
import type { DecisionStep } from './trace.ts';
import { hasParted } from './taken-decision.ts';
import { type ViewSource, citedSources, optionTold, said } from './view-source.ts';

export function aftermathView(source: ViewSource, step: DecisionStep): AftermathView {
  return {
    ...(hasParted(source) && { parted: true }),
    parts: step.orders.map((order) => {
      const { label, followed } = optionTold(source, step, order);
      const { standing, heard, cites } = followed;
      const told = { label, text: said(source, followed), standing, ...(heard && { heard }) };
      return { ...told, cites: citedSources(source, cites) };
    }),
  };
}
