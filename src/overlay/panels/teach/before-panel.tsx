// Owns what to look at before the lesson: this machine, the teacher's part, the subject, other classes, what is stored.
import { useSignal } from '@preact/signals';
import { type Finding, checkMachine } from '../../teach/machine-check.ts';
import type { TeachDesk } from '../../teach/teach-desk.ts';
import { beforeWords as said } from '../../words/teach-before.ts';

const SIGNS = { good: '✓', note: '•', bad: '✗' } as const;

export function BeforePanel({ desk }: { desk: TeachDesk }) {
  return (
    <section class="teach-sheet before" id="teach-before" aria-labelledby="before-title">
      <h2 id="before-title" tabIndex={-1}>
        {said.title}
      </h2>
      <div class="before-parts">
        <MachineCheck desk={desk} />
        {[said.you, said.subject, said.sizes, said.each, said.stored].map(({ title, lines }) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p class="teach-hint">{said.paper}</p>
    </section>
  );
}

function MachineCheck({ desk }: { desk: TeachDesk }) {
  const found = useSignal<Finding[] | null>(null);
  const isRunning = useSignal(false);
  const run = async () => {
    isRunning.value = true;
    found.value = await checkMachine(desk);
    isRunning.value = false;
  };
  return (
    <section class="machine">
      <h3>{said.check.title}</h3>
      <p class="teach-hint">{said.check.says}</p>
      <p class="teach-buttons">
        <button type="button" onClick={() => void run()} disabled={isRunning.value} data-check>
          {said.check.run}
        </button>
      </p>
      <div role="status">
        {isRunning.value && <p>{said.check.running}</p>}
        {found.value && (
          <ul class="machine-found">
            {found.value.map(({ id, state, text }) => (
              <li key={id} data-found={id} data-state={state}>
                <span aria-hidden="true">{SIGNS[state]}</span> {text}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
