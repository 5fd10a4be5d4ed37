// Owns the run's code and link, and copying them; beside a long code the short one, without what was said before the orders.
import { useSignal } from '@preact/signals';
import { formatCodeLink } from '../../address.ts';
import type { Debrief } from '../../page-state.ts';
import { debriefWords as said } from '../../words/debrief.ts';
import './run-code-panel.css';

interface Copied {
  id: string;
  title: string;
  text: string;
  copy: string;
}

export function RunCodePanel({ debrief: { code, shortCode, link } }: { debrief: Debrief }) {
  const told = useSignal('');
  const copy = (text: string) => {
    // Without a secure address there is no clipboard at all: the same sentence helps.
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => (told.value = said.copied),
      () => (told.value = said.notCopied),
    );
  };
  const lines: Copied[] = [
    { id: 'code', title: shortCode === null ? said.code : said.longCode, text: code, copy: said.copyCode },
    { id: 'link', title: said.link, text: link, copy: said.copyLink },
  ];
  if (shortCode !== null) {
    const shortLink = formatCodeLink(link, shortCode);
    lines.push(
      { id: 'short', title: said.shortCode, text: shortCode, copy: said.copyCode },
      { id: 'short-link', title: said.shortLink, text: shortLink, copy: said.copyLink },
    );
  }
  return (
    <section class="run-code" aria-labelledby="code-title">
      <h2 id="code-title">{said.codeTitle}</h2>
      <p>{shortCode === null ? said.codeSays : said.codesSay}</p>
      <dl>
        {lines.map((line) => (
          <Line key={line.id} line={line} onCopy={() => copy(line.text)} />
        ))}
      </dl>
      <p role="status">{told.value}</p>
    </section>
  );
}

function Line({ line: { id, title, text, copy }, onCopy }: { line: Copied; onCopy: () => void }) {
  const marks = id === 'code' ? { 'data-run-code': true } : id === 'short' ? { 'data-short-code': true } : {};
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <code {...marks}>{text}</code>
        <button type="button" onClick={onCopy} aria-label={`${copy}: ${title}`}>
          {copy}
        </button>
      </dd>
    </>
  );
}
