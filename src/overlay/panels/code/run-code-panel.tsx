// Owns the code and link of a run that has ended; beside a long code the short one, without what was said before the orders.
import { formatCodeLink } from '../../address.ts';
import type { Debrief } from '../../page-state.ts';
import { debriefWords as said } from '../../words/debrief.ts';
import { CodeLines, type CodeText } from './code-lines.tsx';

export function RunCodePanel({ debrief: { code, shortCode, link } }: { debrief: Debrief }) {
  const lines: CodeText[] = [
    { id: 'code', title: shortCode === null ? said.code : said.longCode, text: code },
    { id: 'link', title: said.link, text: link },
  ];
  if (shortCode !== null) {
    lines.push(
      { id: 'short', title: said.shortCode, text: shortCode },
      { id: 'short-link', title: said.shortLink, text: formatCodeLink(link, shortCode) },
    );
  }
  return (
    <section class="run-code" aria-labelledby="code-title">
      <h2 id="code-title">{said.codeTitle}</h2>
      <p>{shortCode === null ? said.codeSays : said.codesSay}</p>
      <CodeLines lines={lines} picture={code} />
    </section>
  );
}
