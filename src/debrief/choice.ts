// Owns what one side ordered in a decision, and who had argued for it at that hour.
import type { LinkedDecision } from '../engine/link.ts';
import { adviceViews, arguedByViews } from '../run/decision-view.ts';
import type { DecisionStep } from '../run/trace.ts';
import { type Telling, hourOf, optionTold, said } from '../run/view-source.ts';
import type { Choice } from './comparison.ts';

/** Pure. Advice is that of the hour in that run: on another path other men may have spoken. */
export function choiceOf(telling: Telling, step: DecisionStep): Choice {
  const now = hourOf(telling, step.at);
  const item = telling.linked.items[step.item] as LinkedDecision;
  const told = telling.script.decisions[item.id]!;
  const orders = step.orders.map((order) => {
    const option = optionTold(telling, step, order);
    return {
      line: told.lines[order.line]!.title,
      label: option.label,
      text: said(telling, option),
      arguedBy: arguedByViews({ ...telling, now }, option),
      standing: option.followed.standing,
    };
  });
  const labels = new Set(orders.map(({ label }) => label));
  const advice = adviceViews({ ...telling, now }, told, step);
  return { orders, advice: advice.filter(({ backs }) => backs !== null && labels.has(backs)) };
}
