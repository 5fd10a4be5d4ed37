// Owns the orders of a decision: its lines, the button that gives them, and the one question before they go out.
import { type Signal, useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { DecisionView, LineView } from '../../run/crisis-view.ts';
import { type OrdersDraft, isOrdersDraft, useDraft } from '../draft.ts';
import { EMPTY_NOTE } from '../note-form.ts';
import { usePage } from '../page-context.ts';
import type { Pick } from '../page-state.ts';
import { letGo } from '../stage-focus.ts';
import { words } from '../words/page.ts';
import { ConfirmPanel, useNote } from './confirm-panel.tsx';
import { OrderLine } from './order-line.tsx';
import './orders-panel.css';

type Picked = OrdersDraft['picked'];
const NOTHING: OrdersDraft = { picked: {}, note: EMPTY_NOTE };

export function OrdersPanel({ decision }: { decision: DecisionView }) {
  const { state, intents } = usePage();
  const draft = useDraft(`${state.view.value?.steps.length ?? 0} ${decision.id}`, NOTHING, isOrdersDraft);
  const { lines, picked, pick, orders } = usePicks(decision, draft);
  const note = useNote(decision, draft);
  const asking = useSignal(false);
  const complaint = useSignal('');
  const form = useRef<HTMLFormElement>(null);
  const open = lines.filter((line) => chosenIn(line, picked) === null).length;
  const isMany = decision.lines.length > 1;

  const submit = (event: Event) => {
    event.preventDefault();
    if (asking.value) give();
    else ask();
  };
  const ask = () => {
    asking.value = open === 0;
    if (asking.value) return letGo();
    complaint.value = isMany ? words.decision.missingMany(open) : words.decision.missing;
    form.current?.querySelector<HTMLInputElement>('fieldset:not(:has(:checked)) input:enabled')?.focus();
  };
  const give = () => {
    const lacks = note.lacks();
    asking.value = lacks !== null;
    complaint.value = lacks?.says ?? intents.choose(orders(), note.finished()) ?? '';
    if (lacks) form.current?.querySelector<HTMLElement>(`[data-note="${lacks.part}"] :is(input, select)`)?.focus();
    // What it says stands above the form, and a long form's field may be far below.
    if (complaint.value) form.current?.querySelector('[role=alert]')?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <form class="orders" ref={form} onSubmit={submit} aria-labelledby="orders-title" noValidate>
      <h3 id="orders-title">
        <span class="orders-over">{words.decision.order}</span> {decision.question}
      </h3>
      {lines.map((line) => (
        <OrderLine
          key={line.id}
          line={line}
          chosen={chosenIn(line, picked)}
          onPick={(option) => {
            pick(line.id, option);
            asking.value = false;
            complaint.value = '';
          }}
        />
      ))}
      <div class={`orders-bar ${asking.value && note.form ? 'orders-bar-long' : ''}`}>
        <p role="alert" class="orders-complaint">
          {complaint}
        </p>
        {asking.value ? (
          <ConfirmPanel form={note.form} onNo={() => (asking.value = false)} />
        ) : (
          <GiveButton isWaiting={open > 0} isMany={isMany} />
        )}
      </div>
    </form>
  );
}

function GiveButton({ isWaiting, isMany }: { isWaiting: boolean; isMany: boolean }) {
  const { choose, give, giveMany } = words.decision;
  return (
    <button type="submit" class={`primary ${isWaiting ? 'primary-waiting' : ''}`} data-primary>
      {isWaiting ? choose : isMany ? giveMany : give}
    </button>
  );
}

/** What is picked so far, and the lines as they would stand after it: what one settles can open or close the next. */
function usePicks(decision: DecisionView, draft: Signal<OrdersDraft>) {
  const { intents } = usePage();
  const linesAfter = useMemo(() => {
    // A choice asks three times for the same lines, and one in the last line for those that stand.
    const known = new Map<string, LineView[]>();
    return (next: Picked): LineView[] => {
      const picks = leading(decision.lines, next);
      const key = picks.map(({ option }) => option).join();
      const lines = known.get(key) ?? (picks.length === 0 ? decision.lines : previewed(picks));
      known.set(key, lines);
      return lines;
    };
    function previewed(picks: Pick[]): LineView[] {
      const lines = intents.preview(picks) ?? decision.lines;
      return lines.map((one, index) => ({ ...one, chosen: decision.lines[index]!.chosen }));
    }
  }, [decision, intents]);
  // Of a draft only what can still be given.
  const picked = useMemo(
    () => withoutClosed(linesAfter(draft.value.picked), draft.value.picked),
    [linesAfter, draft.value.picked],
  );
  return {
    lines: useMemo(() => linesAfter(picked), [linesAfter, picked]),
    picked,
    /** One for each line that was not settled before. */
    orders: () =>
      decision.lines
        .filter((line) => line.chosen === null)
        .map((line): Pick => ({ line: line.id, option: picked[line.id] ?? '' })),
    pick(line: string, option: string) {
      const next = { ...picked, [line]: option };
      draft.value = { ...draft.value, picked: withoutClosed(linesAfter(next), next) };
    },
  };
}

const chosenIn = (line: LineView, picked: Picked): string | null => line.chosen ?? picked[line.id] ?? null;

/** The picks of the lines before the last, as far as they are made without a gap: all that a later line can depend on. */
function leading(lines: LineView[], picked: Picked): Pick[] {
  const picks: Pick[] = [];
  for (const line of lines.slice(0, -1)) {
    const option = picked[line.id];
    if (line.chosen !== null) continue;
    if (option === undefined) break;
    picks.push({ line: line.id, option });
  }
  return picks;
}

function withoutClosed(lines: LineView[], picked: Picked): Picked {
  const isOpen = (id: string, option: string) =>
    lines.find((line) => line.id === id)?.options.find((one) => one.id === option)?.closed === null;
  return Object.fromEntries(Object.entries(picked).filter(([line, option]) => isOpen(line, option)));
}
