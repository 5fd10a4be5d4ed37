// Owns the course on the page: the three phases with their minutes and steps, where the reader is, and the way on and back.
import { usePage } from '../../page-context.ts';
import { courseWords as said } from '../../words/course.ts';
import './course.css';
import { PHASES, STEPS, type StepId, minutesOf, neighbours, phaseOf } from './steps.ts';

export function Course({ at, minutes }: { at: StepId; minutes: number }) {
  const { intents } = usePage();
  const shares = minutesOf(minutes);
  return (
    <nav class="course" aria-label={said.course}>
      <ol class="course-phases">
        {PHASES.map(({ id, steps }, index) => (
          <li key={id} class="course-phase" data-phase={id} data-here={phaseOf(at) === id}>
            <button type="button" class="course-name" onClick={() => intents.toStep(steps[0]!)}>
              <b>
                {index + 1} {said.phases[id]}
              </b>{' '}
              <span>{said.minutes(shares[id])}</span>
            </button>
            <ol class="course-steps">
              {steps.map((step) => (
                <li key={step}>
                  <button
                    type="button"
                    aria-current={step === at ? 'step' : undefined}
                    onClick={() => intents.toStep(step)}
                    data-to-step={step}
                  >
                    {said.steps[step]}
                  </button>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The way on stands at the end of each step. */
export function CourseFoot({ at }: { at: StepId }) {
  const { state, intents } = usePage();
  const { back, next } = neighbours(at);
  return (
    <nav class="course-foot" aria-label={said.place(STEPS.indexOf(at) + 1, STEPS.length)}>
      {back && (
        <button type="button" onClick={() => intents.toStep(back)} data-back>
          ← {said.back(said.steps[back])}
        </button>
      )}
      <p>
        {said.place(STEPS.indexOf(at) + 1, STEPS.length)}
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
