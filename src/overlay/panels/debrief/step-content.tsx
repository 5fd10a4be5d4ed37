// Owns what each step of the debrief holds. What needs the record waits for it, and says so.
import type { Comparison } from '../../../debrief/comparison.ts';
import type { Hindsight } from '../../../debrief/hindsight.ts';
import type { Debrief } from '../../page-state.ts';
import { debriefWords as said } from '../../words/debrief.ts';
import { EndingCauses } from '../ending-panel.tsx';
import { LatePart } from '../late-part.tsx';
import { SourceChip, StandingChip } from '../source-chips.tsx';
import { BeyondStep } from './beyond-step.tsx';
import { ContextStep } from './context-step.tsx';
import { DebriefLead, RowsPart, TablePart } from './debrief-record.tsx';
import { FeltStep } from './felt-step.tsx';
import { HindsightPanel } from './hindsight-panel.tsx';
import { HistoriansStep } from './historians-step.tsx';
import { InevitableQuestions } from './inevitable-questions.tsx';
import { ModelStep } from './model-step.tsx';
import { ShareStep } from './share-step.tsx';
import type { StepId } from './steps.ts';

const fetchPlayer = async () => (await import('../player/comparison-player.tsx')).ComparisonPlayer;
const fetchLuck = async () => (await import('../luck/luck-panel.tsx')).LuckPanel;
const fetchWriting = async () => (await import('./writing/writing-step.tsx')).WritingStep;

export function StepContent({ step, debrief }: { step: StepId; debrief: Debrief }) {
  if (step === 'felt') return <FeltStep debrief={debrief} />;
  if (step === 'bound') return <InevitableQuestions />;
  if (step === 'share') return <ShareStep debrief={debrief} />;
  const { comparison, hindsight } = debrief;
  if (!comparison || !hindsight) return debrief.failed ? null : <p role="status">{said.loading}</p>;
  return <OfTheRecord {...{ step, debrief, comparison, hindsight }} />;
}

interface RecordProps {
  step: StepId;
  debrief: Debrief;
  comparison: Comparison;
  hindsight: Hindsight;
}

function OfTheRecord({ step, debrief, comparison, hindsight }: RecordProps) {
  switch (step) {
    case 'path':
      return (
        <>
          <DebriefLead comparison={comparison} />
          <LatePart fetch={fetchPlayer} failed={said.sceneFailed} props={{ comparison }} />
          <EndingArticle debrief={debrief} />
        </>
      );
    case 'orders':
      return <TablePart comparison={comparison} />;
    case 'expected':
      return <HindsightPanel hindsight={hindsight} />;
    case 'layers':
      return <RowsPart comparison={comparison} />;
    case 'luck':
      return <LatePart fetch={fetchLuck} failed={said.luckFailed} props={{ run: debrief.code }} />;
    case 'historians':
      return <HistoriansStep debates={comparison.debates} />;
    case 'model':
      return <ModelStep comparison={comparison} />;
    case 'beyond':
      return <BeyondStep comparison={comparison} />;
    case 'context':
      return <ContextStep comparison={comparison} />;
    default:
      return <LatePart fetch={fetchWriting} failed={said.writingFailed} props={{ comparison }} />;
  }
}

/** How the run ended, with what led to it. */
function EndingArticle({ debrief: { ending } }: { debrief: Debrief }) {
  return (
    <article class="debrief-ending" aria-labelledby="debrief-ending">
      <h2 id="debrief-ending">{ending.title}</h2>
      <p>{ending.text}</p>
      <StandingChip standing={ending.standing} parted={ending.parted} />
      <p class="meta">
        <SourceChip sources={ending.cites} />
      </p>
      <EndingCauses ending={ending} />
    </article>
  );
}
