// Owns `scenario odds`: where many runs end, as one JSON object or as a table to read.
import { type Result, err, ok } from '../base/result.ts';
import type { Share } from '../base/statistics.ts';
import type { LinkedStory } from '../engine/link.ts';
import { type Odds, odds } from '../engine/odds.ts';
import { layTables } from '../engine/tables.ts';
import { type Arguments, listOr, readArguments, refuse, readWhole } from './arguments.ts';
import { type OpenScenario, openScenario } from './open-scenario.ts';
import { PLAY_FLAGS, type Picks, readLesson, readPicks, readSeed, withinLesson } from './play-options.ts';

const USUAL_RUNS = '1000';
const MOST_RUNS = 10_000_000n;

/** Endings under their ids, and each of the scenario's measures under its own name. */
type LensOdds = { endings: Odds['endings'] } & Record<string, Share | Odds['endings']>;

/** What `odds --json` prints. */
export interface Counted {
  scenario: string;
  edition: string;
  picks: string;
  runs: number;
  /** The first run's; the others count on from it. */
  seed: string;
  lenses: Record<string, LensOdds>;
}

interface Setting {
  picks: Picks;
  decisions: string[] | null;
  /** Indices. */
  lenses: number[];
  runs: number;
  seed: bigint;
}

/** Runs the command; resolves to its exit code. */
export async function runOdds(args: string[]): Promise<number> {
  const plan = { ...PLAY_FLAGS, runs: { takes: `a whole number from 1 to ${MOST_RUNS}` } };
  const read = readArguments(args, plan, 1);
  if (!read.ok) return refuse(read.error);
  const opened = await openScenario(read.value.places[0]);
  if (!opened) return 1;
  const setting = readSetting(opened, read.value.flags);
  if (!setting.ok) return refuse(setting.error);
  const counted = count(opened.linked, setting.value);
  console.log('json' in read.value.flags ? JSON.stringify(counted, null, 2) : formatCounted(counted));
  return 0;
}

function readSetting(opened: OpenScenario, flags: Arguments['flags']): Result<Setting, string> {
  const { linked } = opened;
  const picks = readPicks(opened, flags['picks'] ?? 'history');
  if (!picks.ok) return picks;
  const lenses = readLenses(linked, flags['lens'] ?? 'all');
  if (!lenses.ok) return lenses;
  const runs = readWhole('runs', flags['runs'] ?? USUAL_RUNS, 1n, MOST_RUNS);
  if (!runs.ok) return runs;
  const seed = readSeed(flags['seed']);
  if (!seed.ok) return seed;
  const lesson = readLesson(linked, flags['lesson'] ?? picks.value.log?.lesson);
  if (!lesson.ok) return lesson;
  const { decisions } = lesson.value;
  return ok({ picks: picks.value, decisions, lenses: lenses.value, runs: Number(runs.value), seed: seed.value });
}

function readLenses({ story: { lenses } }: LinkedStory, text: string): Result<number[], string> {
  if (text === 'all') return ok(lenses.map((_lens, index) => index));
  const index = lenses.indexOf(text);
  return index >= 0 ? ok([index]) : err(`"--lens" takes ${listOr(['all', ...lenses])}, not "${text}".`);
}

/** Counts under each lens. Pure. */
export function count(linked: LinkedStory, setting: Setting): Counted {
  const { story } = linked;
  const { picks, decisions, runs, seed } = setting;
  const plan = withinLesson(linked, picks, decisions);
  const tables = layTables(linked);
  return {
    scenario: story.id,
    edition: story.edition,
    picks: picks.name,
    runs,
    seed: String(seed),
    lenses: Object.fromEntries(
      setting.lenses.map((lens) => {
        const { endings, measures } = odds(tables, { plan, lens, runs, seed });
        return [story.lenses[lens]!, { endings, ...measures }];
      }),
    ),
  };
}

function formatCounted({ scenario, edition, picks, runs, seed, lenses }: Counted): string {
  const names = Object.keys(lenses);
  const [first] = Object.values(lenses);
  const { endings, ...measures } = first!;
  const row = (name: string, shareOf: (lens: LensOdds) => Share) =>
    name.padEnd(36) + names.map((lens) => formatShare(shareOf(lenses[lens]!))).join('');
  return [
    `${scenario}, edition ${edition}: picks ${picks}, ${runs} runs a lens from seed ${seed}`,
    '',
    ''.padEnd(36) + names.map((lens) => lens.padEnd(24)).join(''),
    ...Object.entries(endings).map(([id, { dossier }]) =>
      row(`${(dossier ?? '').padEnd(4)}${id}`, (lens) => lens.endings[id]!),
    ),
    '',
    ...Object.keys(measures).map((id) => row(id, (lens) => lens[id] as Share)),
    '',
    'Per cent of runs, in brackets the 95 per cent interval of the count (Wilson). Our judgement, not a forecast.',
  ].join('\n');
}

function formatShare({ n, share, low, high }: Share): string {
  if (n === 0) return `- [0, ${percent(high)}]`.padEnd(24);
  return `${percent(share)} [${percent(low)}, ${percent(high)}]`.padEnd(24);
}

function percent(share: number): string {
  const digits = share < 0.001 ? 3 : 1;
  return (share * 100).toFixed(digits);
}
