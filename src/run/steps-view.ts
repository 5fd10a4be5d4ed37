// Owns the list of orders given so far, from which the page rewinds.
import { formatDay } from '../base/hours.ts';
import type { StepView } from './crisis-view.ts';
import { playedDecisions } from './trace.ts';
import { type ViewSource, hourOf, orderLabel } from './view-source.ts';

export function stepViews(source: ViewSource): StepView[] {
  return playedDecisions(source.trace)
    .filter(({ orders }) => orders.length > 0)
    .map((step) => {
      const item = source.linked.story.items[step.item]!;
      return {
        pick: step.pick!,
        decision: item.id,
        title: source.script.decisions[item.id]!.title,
        date: formatDay(hourOf(source, step.at)),
        label: orderLabel(source, step),
        branch: item.branch,
      };
    });
}
