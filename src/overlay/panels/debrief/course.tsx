// Owns the course on the page: the three phases with their minutes and steps, where the reader is, and the way on and back.
import { usePage } from '../../page-context.ts';
import { courseWords as said } from '../../words/course.ts';
import './course.css';
import { type Phase, type StepId, minutesOf, neighbours, othersThan, phaseOf, stepsIn } from './steps.ts';

export function Course({ at, minutes, phases }: { at: StepId; minutes: number; phases: readonly Phase[] }) {
  const { intents } = usePage();
  const others = othersThan(phases);
  const shares = minutesOf(minutes);
  return (
    <nav class="course" aria-label={said.course}>
      <ol class="course-phases">
        {phases.map(({ id, steps }, index) => (
          <li key={id} class="course-phase" data-phase={id} data-here={phaseOf(at) === id}>
            <button type="button" class="course-name" onClick={() => intents.toStep(steps[0]!)}>
              <b>
                {index + 1} {said.phases[id]}
              </b>{' '}
              <span>{said.minutes(shares[id])}</span>
            </button>
            <ol class="course-steps">
              {steps.map((step) => (
                <StepItem key={step} step={step} at={at} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <details class="course-others" open={others.includes(at)}>
          <summary>{said.others(others.length)}</summary>
          <ol class="course-steps">
            {others.map((step) => (
              <StepItem key={step} step={step} at={at} />
            ))}
          </ol>
        </details>
      )}
    </nav>
  );
}

function StepItem({ step, at }: { step: StepId; at: StepId }) {
  const { intents } = usePage();
  return (
    <li>
      <button
        type="button"
        aria-current={step === at ? 'step' : undefined}
        onClick={() => intents.toStep(step)}
        data-to-step={step}
      >
        {said.steps[step]}
      </button>
    </li>
  );
}

/** The way on stands at the end of each step. */
export function CourseFoot({ at, phases }: { at: StepId; phases: readonly Phase[] }) {
  const { state, intents } = usePage();
  const { back, next } = neighbours(at, phases);
  const own = stepsIn(phases);
  const place = own.includes(at) ? said.place(own.indexOf(at) + 1, own.length) : said.beside;
  return (
    <nav class="course-foot" aria-label={place}>
      {back && (
        <button type="button" onClick={() => intents.toStep(back)} data-back>
          ← {said.back(said.steps[back])}
        </button>
      )}
      <p>
        {place}
        {state.settings.view.value === 'projector' && ` · ${said.keys}`}
      </p>
      {next && (
        <button type="button" class="primary" onClick={() => intents.toStep(next)} data-next-step>
          {said.next(said.steps[next])} →
        </button>
      )}
    </nav>
  );
}
