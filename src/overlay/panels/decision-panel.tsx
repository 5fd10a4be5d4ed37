// Owns one decision on the desk, in reading order: news, memo, what is not known, the table, the orders.
import type { CrisisView, DecisionView } from '../../run/crisis-view.ts';
import { AdvicePanel } from './advice-panel.tsx';
import { BranchBanner, MemoPanel, UnknownPanel } from './memo-panel.tsx';
import { NewsPanel } from './news-panel.tsx';
import { OrdersPanel } from './orders-panel.tsx';

export function DecisionPanel({ view, decision }: { view: CrisisView; decision: DecisionView }) {
  return (
    <div class="stage" data-decision={decision.id}>
      <NewsPanel dispatches={view.dispatches} isFirst={view.steps.every(({ pick }) => pick === null)} />
      {decision.branch && <BranchBanner />}
      <MemoPanel decision={decision} />
      <UnknownPanel unknown={decision.notKnown} />
      <AdvicePanel advice={decision.advice} />
      <OrdersPanel decision={decision} />
    </div>
  );
}
