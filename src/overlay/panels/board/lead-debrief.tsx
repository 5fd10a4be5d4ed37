// Owns the debrief on the wall: one chart or question at a time, led by keys, with what Kennedy did held back until asked.
import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { BoardDesk } from '../../board/board-desk.ts';
import { votesOf } from '../../board/votes.ts';
import { withoutMarks } from '../../board/charts.ts';
import { type LeadStep, leadSteps } from '../../board/lead-steps.ts';
import { usePage } from '../../page-context.ts';
import { leadWords as said } from '../../words/lead.ts';
import { words } from '../../words/page.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { useWholeWindow } from '../whole-window.ts';
import { ChartFigure } from './chart-figure.tsx';
import { LeadLuck } from './lead-luck.tsx';
import './lead.css';

/** Where the debrief stands, and whether what is held back has been shown. */
interface Standing {
  at: number;
  isShown: boolean;
}

export function LeadDebrief({ desk }: { desk: BoardDesk }) {
  const { intents, state } = usePage();
  const view = desk.view.value;
  const sittings = desk.sittings.all.value;
  const steps = useMemo(() => {
    const votes = sittings.flatMap((sitting) => votesOf(sitting, state.script, desk.recorded));
    return leadSteps(view, votes);
  }, [view, sittings, state.script, desk]);
  const standing = useSignal<Standing>({ at: 0, isShown: false });
  const dialog = useWholeWindow(intents.closeSheet);
  const lead = leader(steps, standing);
  const { at, isShown } = standing.value;
  const step = steps[Math.min(at, steps.length - 1)]!;
  useLayoutEffect(() => {
    dialog.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    dialog.current?.scrollTo(0, 0);
  }, [at, dialog]);
  return (
    <dialog
      ref={dialog}
      class="lead"
      aria-labelledby="lead-title"
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
        if (lead.press(event.key, event.target)) event.preventDefault();
      }}
    >
      <div class="lead-head">
        <p>
          <b>{said.title}</b> {said.place(at + 1, steps.length)} · {said.minutes(step.minutes)}
        </p>
        <button type="button" onClick={intents.closeSheet} data-cancel>
          {said.keys.leave}
        </button>
      </div>
      <Step desk={desk} step={step} isShown={isShown} />
      <nav class="lead-nav" aria-label={said.keys.label}>
        <button type="button" disabled={at === 0} onClick={lead.first}>
          {said.keys.first}
        </button>
        <button type="button" disabled={at === 0} onClick={lead.previous}>
          ← {said.keys.previous}
        </button>
        {step.held && (
          <button type="button" class="lead-show" aria-pressed={isShown} onClick={lead.show} data-show>
            {isShown ? said.hide : step.held.show}
          </button>
        )}
        <button type="button" disabled={at === steps.length - 1} onClick={lead.next}>
          {said.keys.next} →
        </button>
        <button type="button" disabled={at === steps.length - 1} onClick={lead.last}>
          {said.keys.last}
        </button>
        <p class="lead-keys">{said.keys.hint}</p>
      </nav>
    </dialog>
  );
}

function leader(steps: LeadStep[], standing: Signal<Standing>) {
  const go = (to: number) => {
    const at = Math.min(Math.max(to, 0), steps.length - 1);
    if (at !== standing.peek().at) standing.value = { at, isShown: false };
  };
  const moves = {
    first: () => go(0),
    previous: () => go(standing.peek().at - 1),
    next: () => go(standing.peek().at + 1),
    last: () => go(steps.length - 1),
    show: () => (standing.value = { ...standing.peek(), isShown: !standing.peek().isShown }),
  };
  // A presenter's remote sends page keys.
  const keys: Record<string, () => void> = {
    ArrowRight: moves.next,
    PageDown: moves.next,
    ArrowLeft: moves.previous,
    PageUp: moves.previous,
    Home: moves.first,
    End: moves.last,
  };
  return {
    ...moves,
    /** True if the key was one of ours. Space on a button presses the button. */
    press(key: string, target: EventTarget | null): boolean {
      const isControl = target instanceof Element && target.closest('button, a') !== null;
      const act = key === ' ' && !isControl ? moves.show : keys[key];
      act?.();
      return act !== undefined;
    },
  };
}

function Step({ desk, step, isShown }: { desk: BoardDesk; step: LeadStep; isShown: boolean }) {
  const { over, title, lines, held } = step;
  const shows = (part: 'marks' | 'chart' | 'lines') => held?.part !== part || isShown;
  const chart = step.chart && shows('chart') ? step.chart : null;
  const told = held && isShown ? held.lines : [];
  return (
    <div class={chart ? 'lead-step lead-with-chart' : 'lead-step'} data-step={step.id}>
      {over && <p class="lead-over">{over}</p>}
      <h2 id="lead-title" tabIndex={-1}>
        {title}
      </h2>
      {chart && <ChartFigure chart={shows('marks') ? chart : withoutMarks(chart)} heading={null} />}
      <div class="lead-lines">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {step.id === 'luck' && <LeadLuck desk={desk} />}
        {step.id === 'model' && (
          <p>
            <ArchiveLink part="assumptions" whole>
              {words.archive.assumptions}
            </ArchiveLink>
          </p>
        )}
      </div>
      <ul class="lead-told" aria-live="polite">
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
