// Owns the check of reading: a scenario that promises a plain wording has one everywhere, and it is plain.
import { coreScreens, type CoreScreen } from '../core-texts.ts';
import type { Findings } from '../diagnostics.ts';
import type { Draft } from '../draft.ts';
import { addCounts, readingAge, readingCounts } from '../reading-age.ts';

/** Names weigh more on one screen than on the whole: a screen may be this many years above the promise. */
const YEARS_OF_ROOM = 1.5;
/** Below this a formula made for a hundred words says nothing of a screen. */
const WORDS_TO_JUDGE = 40;

export function checkReading(draft: Draft, findings: Findings): void {
  const promised = draft.contents['scenario.yaml']?.['plain-reading-age'];
  if (promised === undefined) return;
  const screens = coreScreens(draft);
  for (const { texts } of screens) {
    for (const { plain, place, plainKey } of texts) {
      if (plain === undefined) findings.report('plain-missing', place, { key: plainKey });
    }
  }
  for (const screen of screens) checkScreen(screen, promised, findings);
  const whole = ageOf(screens.flatMap(({ texts }) => texts.flatMap(({ plain }) => plain ?? [])));
  if (whole > promised) {
    const place = { file: 'scenario.yaml', path: ['plain-reading-age'] };
    findings.report('plain-too-hard', place, { what: 'The plain wording as a whole', age: whole.toFixed(1), promised });
  }
}

function checkScreen({ what, place, texts }: CoreScreen, promised: number, findings: Findings): void {
  const plain = texts.flatMap((text) => text.plain ?? []);
  const counts = addCounts(plain.map(readingCounts));
  const age = readingAge(counts);
  if (counts.word < WORDS_TO_JUDGE || !(age > promised + YEARS_OF_ROOM)) return;
  findings.report('plain-too-hard', place, { what: `${what}, in its plain wording,`, age: age.toFixed(1), promised });
}

/** Reading age in years of texts taken together; NaN if there are none. Pure. */
export function ageOf(texts: readonly string[]): number {
  return readingAge(addCounts(texts.map(readingCounts)));
}
