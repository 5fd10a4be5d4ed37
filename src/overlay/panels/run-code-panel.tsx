// Owns the run's code and link, and copying them.
import { useSignal } from '@preact/signals';
import type { Debrief } from '../page-state.ts';
import { debriefWords as said } from '../words-debrief.ts';
import './run-code-panel.css';

export function RunCodePanel({ debrief }: { debrief: Debrief }) {
  const told = useSignal('');
  const copy = (text: string) => {
    // Without a secure address there is no clipboard at all: the same sentence helps.
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => (told.value = said.copied),
      () => (told.value = said.notCopied),
    );
  };
  return (
    <section class="run-code" aria-labelledby="code-title">
      <h2 id="code-title">{said.codeTitle}</h2>
      <p>{said.codeSays}</p>
      <dl>
        <dt>{said.code}</dt>
        <dd>
          <code data-run-code>{debrief.code}</code>
          <button type="button" onClick={() => copy(debrief.code)}>
            {said.copyCode}
          </button>
        </dd>
        <dt>{said.link}</dt>
        <dd>
          <code>{debrief.link}</code>
          <button type="button" onClick={() => copy(debrief.link)}>
            {said.copyLink}
          </button>
        </dd>
      </dl>
      <p role="status">{told.value}</p>
    </section>
  );
}
