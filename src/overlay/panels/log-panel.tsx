// Owns the log of orders, and going back from it to any decision; the run before a rewind is kept until the new one ends.
import { useSignal } from '@preact/signals';
import type { CrisisView, StepView } from '../../run/crisis-view.ts';
import { usePage } from '../page-context.ts';
import { pieceSaid, pieceWords } from '../words/pieces.ts';
import { words } from '../words/page.ts';
import { codeFailed } from '../words/doors.ts';
import { LatePart } from './late-part.tsx';
import './log-panel.css';
import { SheetFrame } from './sheet.tsx';
import { SourceChip, SourceMark } from './source-chips.tsx';

const fetchHandIn = async () => (await import('./code/hand-in.tsx')).HandIn;

export function LogPanel({ view, handsIn }: { view: CrisisView; handsIn: boolean }) {
  const { state, intents } = usePage();
  const asked = useSignal<number | null>(null);
  return (
    <SheetFrame title={words.sheets.log}>
      {view.steps.length === 0 && <p>{words.sheets.logEmpty}</p>}
      <ol class="log">
        {view.steps.map((step) =>
          step.pick === null ? (
            <TakenStep key={step.decision} step={step} />
          ) : (
            <Step
              key={step.decision}
              step={step}
              pick={step.pick}
              asked={asked.value === step.pick}
              onAsk={(yes) => (asked.value = yes ? step.pick : null)}
            />
          ),
        )}
      </ol>
      <LatePart fetch={fetchHandIn} failed={codeFailed} props={{ view, isAsked: handsIn }} />
      <PicturesTold />
      {state.hasPrevious.value && (
        <p class="log-previous">
          {words.sheets.previous}{' '}
          <button type="button" onClick={intents.takeUpPrevious}>
            {words.sheets.takeUp}
          </button>
        </p>
      )}
      <p>
        <button type="button" onClick={intents.toTitle}>
          {words.bar.title}
        </button>
      </p>
    </SheetFrame>
  );
}

/** Every picture that this run has brought on this visit, with its text, to be shown again. */
function PicturesTold() {
  const { state, intents } = usePage();
  const told = state.easel.told.value;
  if (told.length === 0) return null;
  return (
    <section>
      <h3>{pieceSaid.log}</h3>
      <ul class="log">
        {told.map((id) => (
          <li key={id}>
            <p>
              <strong>{id === 'ending' ? pieceSaid.endingTitle : pieceWords[id].title}</strong>
              <br />
              {id !== 'ending' && pieceWords[id].steps.join(' ')}{' '}
              <SourceChip sources={state.easel.rests.value[id] ?? []} />
            </p>
            <button
              type="button"
              onClick={() => {
                intents.closeSheet();
                state.easel.shown.value = id;
              }}
            >
              {pieceSaid.show}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A decision that the lesson took is told in its one line; there is nothing to go back to. */
function TakenStep({ step }: { step: StepView }) {
  return (
    <li class="log-taken">
      <p class="log-when">{step.date}</p>
      <p>
        {step.label} <SourceMark sources={step.cites ?? []} of={step.title} />
      </p>
    </li>
  );
}

interface StepProps {
  step: StepView;
  pick: number;
  asked: boolean;
  onAsk(yes: boolean): void;
}

function Step({ step, pick, asked, onAsk }: StepProps) {
  const { intents } = usePage();
  return (
    <li>
      <p class="log-when">
        {step.date}
        {step.branch && <em> · {words.sheets.branch}</em>}
      </p>
      <p>
        <strong>{step.title}</strong>
        <br />
        {step.label} <SourceMark sources={step.cites ?? []} of={step.title} />
      </p>
      {asked ? (
        <div class="log-ask" role="group" aria-label={words.sheets.rewindAsk}>
          <p>{words.sheets.rewindAsk}</p>
          <button type="button" class="primary" onClick={() => intents.rewind(pick)}>
            {words.sheets.rewindYes}
          </button>
          <button type="button" onClick={() => onAsk(false)}>
            {words.decision.no}
          </button>
        </div>
      ) : (
        <button type="button" data-rewind={pick} onClick={() => onAsk(true)}>
          {words.sheets.rewind}
          <span class="aside">: {step.title}</span>
        </button>
      )}
    </li>
  );
}
