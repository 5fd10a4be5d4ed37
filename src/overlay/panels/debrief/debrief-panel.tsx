// Owns the debrief on the page: its head, its course, and the steps, each there once it has been opened and as it was left.
import { useSignal } from '@preact/signals';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { usePage } from '../../page-context.ts';
import type { Debrief } from '../../page-state.ts';
import { courseWords } from '../../words/course.ts';
import { debriefWords as said } from '../../words/debrief.ts';
import { Course, CourseFoot } from './course.tsx';
import { useCourseKeys } from './course-keys.ts';
import './debrief-panel.css';
import { NotebookContext, useNotebook, useOwnNotebook } from './notebook-context.ts';
import { DebriefPaper } from './paper/debrief-paper.tsx';
import { StepContent } from './step-content.tsx';
import { STEPS, type StepId, neighbours, phasesOf, stepOf } from './steps.ts';

export function DebriefPanel() {
  const { debrief } = usePage().state;
  return debrief.value && <DebriefOf key={debrief.value.code} debrief={debrief.value} />;
}

function DebriefOf({ debrief }: { debrief: Debrief }) {
  const { state, intents } = usePage();
  const at = stepOf(state.step.value);
  const phases = useMemo(() => phasesOf(debrief.steps), [debrief.steps]);
  const notebook = useOwnNotebook(state.store, debrief.code);
  const go = useCallback(
    (way: 'back' | 'next') => {
      const to = neighbours(stepOf(state.step.peek()), phases)[way];
      if (to) intents.toStep(to);
    },
    [state, intents, phases],
  );
  useCourseKeys(state, { back: useCallback(() => go('back'), [go]), next: useCallback(() => go('next'), [go]) });
  return (
    <NotebookContext.Provider value={notebook}>
      <main class="debrief" data-ending={debrief.ending.id}>
        <header class="debrief-head">
          <h1 tabIndex={-1} data-heading>
            {courseWords.title}
          </h1>
          <p>
            {debrief.own ? '' : `${said.another} `}
            {courseWords.all(Math.round((debrief.minutes * 4) / 9) || 20)}
          </p>
        </header>
        <Course at={at} minutes={debrief.minutes} phases={phases} />
        {debrief.failed && (
          <p role="alert">
            {said.failed}{' '}
            <button type="button" onClick={intents.toDebrief}>
              {said.retry}
            </button>
          </p>
        )}
        <Steps at={at} debrief={debrief} />
        <Keeping />
        <CourseFoot at={at} phases={phases} />
      </main>
      <DebriefPaper debrief={debrief} />
    </NotebookContext.Provider>
  );
}

/** Said only where what is written is not kept, or what was kept could not be read. */
function Keeping() {
  const { keeping } = useNotebook();
  return keeping.value === 'kept' ? null : <p role="alert">{courseWords[keeping.value]}</p>;
}

/** Opened steps stay, hidden: what is half done in one of them waits. The last is light, and there from the start. */
function Steps({ at, debrief }: { at: StepId; debrief: Debrief }) {
  const opened = useSignal<ReadonlySet<StepId>>(new Set([at, 'share']));
  const here = useRef<HTMLDivElement>(null);
  const shown = useRef(at);
  if (!opened.value.has(at)) opened.value = new Set([...opened.value, at]);
  useLayoutEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    window.scrollTo(0, 0);
    here.current?.focus({ preventScroll: true });
  }, [at]);
  return (
    <>
      {STEPS.filter((step) => step === at || opened.value.has(step)).map((step) => (
        <div
          key={step}
          class="step"
          role="group"
          aria-label={courseWords.steps[step]}
          tabIndex={-1}
          hidden={step !== at}
          ref={step === at ? here : null}
          data-step={step}
        >
          <StepContent step={step} debrief={debrief} />
        </div>
      ))}
    </>
  );
}
