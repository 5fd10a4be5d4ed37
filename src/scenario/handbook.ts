// Owns the handbook of diagnostics: docs/diagnostics.md is written from the definitions, never by hand.
import type { Diagnostic } from './diagnostic.ts';
import { DIAGNOSTIC_GROUPS } from './diagnostics.ts';

/** The whole of docs/diagnostics.md. Pure. */
export function formatHandbook(): string {
  const groups = Object.entries(DIAGNOSTIC_GROUPS).map(([heading, group]) =>
    formatGroup(heading, Object.values(group)),
  );
  return `${[INTRODUCTION, ...groups].join('\n\n')}\n`;
}

const INTRODUCTION = `# What can be wrong with a scenario

Written by \`npm run scenario -- schema\` from \`src/scenario/diagnostics/\`; a change here by hand is lost.

\`npm run scenario -- check [folder]\` prints every problem at once as \`file:line:col CODE message\`, with what to do on the
line below. Errors end it with exit code 1; warnings do not. A code keeps its meaning for good. Each has at least one case
in \`tests/scenario/bad/\`: a folder named for the mistake, with the change that makes it and the problems it must give.`;

function formatGroup(heading: string, group: Diagnostic[]): string {
  return `## ${heading}\n\n${group.map(formatDiagnostic).join('\n\n')}`;
}

function formatDiagnostic({ code, severity, title, message, advice, wrong, right }: Diagnostic): string {
  const says = message === '{reason}' ? '' : `Says: ${inSlots(message)}\n\n`;
  return `### ${code} ${title}\n\n${severity === 'error' ? 'Error' : 'Warning'}. ${says}${inSlots(advice)}\n\n${example(wrong, right)}`;
}

/** `{name}` becomes *name*: the reader sees that something stands there. */
const inSlots = (text: string) => text.replace(/\{(\w+)\}/g, '*$1*');

const example = (wrong: string, right: string) => `\`\`\`yaml\n${wrong}\n# instead:\n${right}\n\`\`\``;
