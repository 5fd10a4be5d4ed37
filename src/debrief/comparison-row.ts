// Owns one row of the comparison: a decision of either lane, what was ordered in each, and what is known of it now.
import { formatDayAndClock, formatHour } from '../base/hours.ts';
import type { LinkedDecision } from '../engine/link.ts';
import type { Library } from '../engine/script.ts';
import { briefingViews } from '../run/decision-view.ts';
import { layersOf } from '../run/layers-view.ts';
import type { DecisionStep, TraceOrder } from '../run/trace.ts';
import { type Telling, citedSources, hourOf, optionTold, orderLabel } from '../run/view-source.ts';
import { choiceOf } from './choice.ts';
import type { ComparisonRow } from './comparison.ts';

export interface Debriefing extends Telling {
  library: Library;
}

/** The same decision in each lane; null where a lane never met it. At least one is there. */
export interface Meeting {
  you: DecisionStep | null;
  record: DecisionStep | null;
}

/** The row of a decision, without its mark. Pure. */
export function rowOf(debriefing: Debriefing, { you, record }: Meeting): ComparisonRow {
  const step = (you ?? record)!;
  const item = debriefing.linked.items[step.item] as LinkedDecision;
  const told = debriefing.library.decisions[item.id]!;
  const minute = hourOf(debriefing, step.at);
  const cited = ({ text, cites }: { text: string; cites: string[] }) => ({ text, cites: sources(cites) });
  const sources = (keys: string[]) => citedSources({ script: debriefing.script }, keys);
  const relation = relationOf({ you, record });
  const apart = relation === 'different' ? partingOrder(you!, record!) : null;
  const order = apart ?? you?.orders[0];
  const wouldHave = relation === 'different' ? wouldHaveOf(debriefing, you!, record!) : null;
  return {
    decision: item.id,
    title: debriefing.script.decisions[item.id]!.title,
    at: formatHour(minute),
    date: formatDayAndClock(minute),
    relation,
    mark: null,
    you: you && orderLabel(debriefing, you),
    taken: you?.pick === null,
    record: record && orderLabel(debriefing, record),
    choices: { you: you && choiceOf(debriefing, you), record: record && choiceOf(debriefing, record) },
    why: told.record && cited({ text: told.record.why, cites: told.record.cites }),
    basis: told.basis && cited(told.basis),
    wouldHave: wouldHave && { ...cited(wouldHave), confidence: wouldHave.confidence },
    standing: you && order ? optionTold(debriefing, you, order).followed.standing : null,
    youKnew: briefingViews({ ...debriefing, now: minute }, debriefing.script.decisions[item.id]!, step),
    ...layersOf(debriefing.library, debriefing.script, item.id),
    dispute: told.dispute && {
      claim: told.dispute.claim,
      settles: told.dispute.settles ?? null,
      sides: told.dispute.sides.map((side) => ({ ...side, cites: sources(side.cites) })),
    },
    claims: claimsOf(debriefing, told.claims),
    question: told.classQuestion,
  };
}

function claimsOf({ library, script }: Debriefing, ids: string[]): NonNullable<ComparisonRow['claims']> {
  return ids.flatMap((wanted) => {
    const found = library.claims.find(({ id }) => id === wanted);
    if (!found) return [];
    const { id, claim, verdict, disputed, cites } = found;
    return [{ id, claim, verdict, disputed: disputed ?? false, cites: citedSources({ script }, cites) }];
  });
}

function relationOf({ you, record }: Meeting): ComparisonRow['relation'] {
  if (!record) return 'only-you';
  if (!you) return 'only-record';
  return partingOrder(you, record) ? 'different' : 'same';
}

/** Your first order that the record does not share. */
function partingOrder(you: DecisionStep, record: DecisionStep): TraceOrder | null {
  return you.orders.find(({ line, option }) => record.orders[line]?.option !== option) ?? null;
}

/** What would have come of your first differing order of which the library says so. */
function wouldHaveOf({ linked, library }: Debriefing, you: DecisionStep, record: DecisionStep) {
  const item = linked.items[you.item] as LinkedDecision;
  for (const { line, option } of you.orders) {
    const said = library.decisions[item.id]!.wouldHave[item.lines[line]!.options[option]!.id];
    if (said && record.orders[line]?.option !== option) return said;
  }
  return null;
}
