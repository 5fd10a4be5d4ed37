// Owns `npx tsx tests/tools/sentences/draw.ts`: plays five runs on the page in dist, and draws sentences whose sources are then asked for.
//   --seed N       which sentences are drawn and how the three runs by dice go (1962)
//   --each N       how many from each run (16: those that say nothing of 1962 are passed over by hand)
//   --bare         prints each kind of sentence without a step, instead of a draw
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { throwDice, seedHalves } from '../../../src/base/dice.ts';
import { launchBrowser, type Picks } from '../../../src/cli/drive-page.ts';
import { servePage } from '../../../src/cli/serve.ts';
import { kennedysPicks, tellKennedysRun } from '../../e2e/kennedys-run.ts';
import type { Sentence } from './page-sentences.ts';
import { type ReadRun, readRun } from './read-run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1962' },
    each: { type: 'string', default: '16' },
    bare: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const seed = Number(values.seed);

/** Answers a number in [0, 1) each time. */
type Dice = () => number;

const { address, stop } = await servePage(0);
const browser = await launchBrowser();
const read: { name: string; sentences: Sentence[] }[] = [];
try {
  for (const run of runsOf(seed)) {
    console.error(`reading ${run.name}`);
    read.push({ name: run.name, sentences: await readRun(browser, address, run) });
    if (values.out) writeFileSync(values.out, JSON.stringify(read));
  }
} finally {
  await browser.close();
  await stop();
}
for (const [index, { name, sentences }] of read.entries()) {
  console.log(`\n# ${name}: ${sentences.length} sentences`);
  const told = values.bare
    ? kindsWithoutStep(sentences)
    : drawn(sentences, diceOf(seed * 10 + index), Number(values.each));
  for (const { place, text, step, out, trail } of told) {
    console.log(`[${place}] ${text}\n    ${step === null ? `NO STEP (${trail})` : `${out} out: ${step}`}`);
  }
}

/** Two runs of Kennedy's orders and three by dice; each brings one place beside the run. */
function runsOf(base: number): ReadRun[] {
  const history = kennedysPicks(tellKennedysRun());
  return [
    {
      name: 'history, full',
      query: 'lesson=full&fate=history&reveal=step',
      picks: history,
      archive: true,
      beside: 'teach',
    },
    {
      name: 'history, double, plain',
      query: 'lesson=double&fate=history&reading=plain',
      picks: history,
      archive: false,
      beside: 'paper',
    },
    ...(['single', 'full', 'quick'] as const).map((lesson, index) => ({
      name: `dice ${base + index}, ${lesson}${index === 0 ? ', plain' : ''}`,
      query: `lesson=${lesson}&seed=${base + index}&reveal=step&reading=${index === 0 ? 'plain' : 'full'}`,
      picks: byDice(diceOf(base + index)),
      archive: index === 1,
      beside: (['class', 'board', null] as const)[index]!,
    })),
  ];
}

function byDice(dice: Dice): Picks {
  return (_decision, _line, open = []) => one(open, dice);
}

function diceOf(under: number): Dice {
  let low = 0;
  return () => throwDice(seedHalves(BigInt(under)), { high: 0, low: low++ }, 1);
}

/** First a screen by dice, then a sentence of it: so that the archive, which is long, does not drown the rest. */
function drawn(sentences: Sentence[], dice: Dice, many: number): Sentence[] {
  const left = grouped(sentences, ({ place }) => place);
  const found: Sentence[] = [];
  while (found.length < many && left.size > 0) {
    const place = one([...left.keys()], dice);
    const rest = left.get(place)!;
    found.push(...rest.splice(Math.floor(dice() * rest.length), 1));
    if (rest.length === 0) left.delete(place);
  }
  return found;
}

/** Of the sentences without a step, the first of each kind: those of one screen that stand in the same elements. */
function kindsWithoutStep(sentences: Sentence[]): Sentence[] {
  const bare = sentences.filter(({ step }) => step === null);
  return [...grouped(bare, ({ place, trail }) => `${place} ${trail}`).values()].map(([first]) => first!);
}

function grouped(sentences: Sentence[], by: (sentence: Sentence) => string): Map<string, Sentence[]> {
  const groups = new Map<string, Sentence[]>();
  for (const sentence of sentences) groups.set(by(sentence), [...(groups.get(by(sentence)) ?? []), sentence]);
  return groups;
}

function one<T>(among: readonly T[], dice: Dice): T {
  return among[Math.floor(dice() * among.length)]!;
}
