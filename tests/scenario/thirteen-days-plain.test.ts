// Holds the plain wording to its promise: easier than the normal one by both measures, and no text of it for grown-ups.
import { describe, expect, it } from 'vitest';
import { readScenarioFolder } from '../../src/cli/read-folder.ts';
import { coreScreens } from '../../src/scenario/core-texts.ts';
import { readDraft } from '../../src/scenario/draft.ts';
import { inventoryOf } from '../../src/scenario/inventory.ts';
import { readingAge, readingCounts } from '../../src/scenario/reading-age.ts';

/** A single sentence is measured coarsely: this is grade 10, four years above the readers that are meant. */
const HARDEST_AGE = 15;

const files = await readScenarioFolder('scenarios/thirteen-days');
if (!files.ok) throw new Error('The scenario cannot be read.');
const { draft } = readDraft(files.value);

describe('the plain wording of thirteen days', () => {
  it('asks for younger readers than the normal one, by sentences and by words', () => {
    const { full, plain } = inventoryOf(draft).reading;
    expect(plain.texts).toBe(full.texts);
    expect(plain.age).toBeLessThan(full.age - 0.4);
    expect(plain.daleChall).toBeLessThan(full.daleChall - 0.2);
  });

  it('has no text that is far too hard', () => {
    const plain = coreScreens(draft).flatMap(({ texts }) => texts.flatMap((text) => text.plain ?? []));
    const hard = plain.filter((text) => readingCounts(text).word >= 9 && readingAge(readingCounts(text)) > HARDEST_AGE);
    expect(hard).toEqual([]);
  });
});
