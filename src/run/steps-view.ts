// Owns the list of orders given so far, by the player or for him, from which the page rewinds.
import { formatDay } from '../base/hours.ts';
import type { StepView } from './crisis-view.ts';
import { isTaken, takenTold } from './taken-decision.ts';
import type { DecisionStep } from './trace.ts';
import { type ViewSource, citedSources, hourOf, orderLabel } from './view-source.ts';

export function stepViews(source: ViewSource): StepView[] {
  return source.trace.steps
    .filter((step): step is DecisionStep => step.kind === 'decision' && step.orders.length > 0)
    .map((step) => {
      const item = source.linked.story.items[step.item]!;
      const told = takenTold(source, step);
      return {
        pick: step.pick,
        decision: item.id,
        title: source.script.decisions[item.id]!.title,
        date: formatDay(hourOf(source, step.at)),
        label: isTaken(step) ? told.text : orderLabel(source, step),
        ways: waysOf(source, step),
        branch: item.branch,
        cites: citedSources(source, told.cites),
      };
    });
}

function waysOf({ linked, script }: ViewSource, { item, orders }: DecisionStep): number[] {
  const { lines } = script.decisions[linked.items[item]!.id]!;
  const before = (line: number) => lines.slice(0, line).reduce((sum, { options }) => sum + options.length, 0);
  return orders.map(({ line, option }) => before(line) + option);
}
