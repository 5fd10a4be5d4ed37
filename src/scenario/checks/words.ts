// Owns the check of length: what one screen, one option and one quotation may hold.
import type { Findings } from '../diagnostics.ts';
import { entriesOf, partsOf, type Draft } from '../draft.ts';
import { eachSentence, linesOf, optionsOf } from '../parts.ts';
import { within, type Place } from '../source-file.ts';

const MOST_ON_A_SCREEN = 90;
const MOST_IN_AN_OPTION = 40;
const MOST_IN_A_QUOTATION = 25;

/** Words of a text; dashes and other signs that stand alone are none. Pure. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

interface TwoWordings {
  text: string;
  plain?: string | undefined;
}

export function checkWords(draft: Draft, findings: Findings): void {
  const screen = (what: string, texts: TwoWordings[], place: Place) => {
    const most = MOST_ON_A_SCREEN;
    for (const { words, wording } of countBoth(texts)) {
      if (words > most) findings.report('screen-too-long', place, { what, words, wording, most }, { of: 'key' });
    }
  };
  const premise = draft.contents['scenario.yaml']?.premise;
  for (const { value, place } of partsOf(premise, { file: 'scenario.yaml', path: [] }, 'premise')) {
    screen('This screen of the premise', [value], within(place, 'text'));
  }
  for (const decision of draft.decisions) {
    const always = decision.value.briefing.filter((line) => !line.when);
    screen('The briefing', always, within(decision.place, 'briefing'));
    for (const { value, place } of linesOf(decision).flatMap(optionsOf)) {
      screen('What followed', [value.followed], within(place, 'followed'));
      const most = MOST_IN_AN_OPTION;
      for (const { words, wording } of countBoth([value])) {
        if (words > most) findings.report('option-too-long', within(place, 'text'), { words, wording, most });
      }
    }
  }
  for (const event of entriesOf(draft, 'events.yaml')) {
    for (const { value, place } of [event, ...partsOf(event.value.outcomes, event.place, 'outcomes')]) {
      if (value.report) screen('This report', [value.report], within(place, 'report', 'text'));
    }
  }
  for (const { value, place } of entriesOf(draft, 'endings.yaml')) {
    screen('This ending', [value], within(place, 'text'));
    screen('What came after', [{ text: value.after }], within(place, 'after'));
  }
  checkQuotations(draft, findings);
}

/** Words in the normal wording, and in the plain one where any text has one (the others stand in as they are). */
function countBoth(texts: TwoWordings[]): { words: number; wording: string }[] {
  const total = (pick: (text: TwoWordings) => string) => texts.reduce((sum, text) => sum + countWords(pick(text)), 0);
  const normal = { words: total(({ text }) => text), wording: '' };
  if (!texts.some(({ plain }) => plain !== undefined)) return [normal];
  return [normal, { words: total(({ text, plain }) => plain ?? text), wording: ' in the plain wording' }];
}

function checkQuotations(draft: Draft, findings: Findings): void {
  const most = MOST_IN_A_QUOTATION;
  eachSentence(draft, ({ value, place }) => {
    for (const quotation of value.matchAll(/“([^”]*)”|"([^"]*)"/g)) {
      const words = countWords(quotation[1] ?? quotation[2] ?? '');
      if (words > most) findings.report('quotation-too-long', place, { words, most }, { offset: quotation.index });
    }
  });
  for (const { value, place } of entriesOf(draft, 'documents.yaml')) {
    const words = countWords(value.phrase ?? '');
    if (words > most) findings.report('phrase-too-long', within(place, 'phrase'), { words, most });
  }
}
