// Owns exam writing as plain text, for copying and for a file: the question, the chosen events, the dispute, the own words. Pure.
import type { Comparison } from '../../../../debrief/comparison.ts';
import { FORM_PARTS } from '../../../../debrief/exam-form.ts';
import { formWords, writingWords as said } from '../../../words/writing.ts';
import { type Read, boxField, linkField, readChain, readClaim, readForm } from './fields.ts';

/** Everything that was chosen and written for the form at hand; empty where the scenario has no question. */
export function writingAsText(comparison: Comparison, read: Read): string {
  const picked = readForm(comparison, read);
  if (!picked) return '';
  const { form, question } = picked;
  const parts = FORM_PARTS[form];
  const { plain } = said;
  const sections = [
    `${formWords[form].board}: ${formWords[form].name}`,
    `${plain.question}\n${question}`,
    ...parts.chains.map((lane) => {
      const { chosen } = readChain(comparison, lane, read);
      const lines = chosen.map((link, index) => {
        const led = read(linkField(lane, link)).trim();
        const apart = link.isApart ? ` [${said.apart}]` : '';
        return `${index + 1}. ${link.date}. ${link.text}${apart}${led === '' ? '' : `\n   ${led}`}`;
      });
      return [plain.events[lane], ...lines].join('\n');
    }),
    ...(parts.claims ? [claimAsText(comparison, read)] : []),
    [plain.answer, ...parts.boxes.map((box) => boxAsText(read, form, box, parts.boxes.length > 1))].join('\n\n'),
  ];
  return `${sections.join('\n\n')}\n`;
}

function claimAsText({ debates }: Comparison, read: Read): string {
  const debate = readClaim(debates, read);
  if (!debate) return said.plain.claims;
  const sides = debate.sides.map(({ who, says, cites }) => {
    const works = cites.map(({ title }) => title).join('; ');
    return `- ${who}: ${says} (${works})`;
  });
  return [said.plain.claims, debate.title, ...sides].join('\n');
}

function boxAsText(read: Read, form: Parameters<typeof boxField>[0], box: string, isNamed: boolean): string {
  const text = read(boxField(form, box));
  return isNamed ? `${said.boxes[box]}\n${text}` : text;
}
