// Owns `scenario play`: one run, as one JSON object or as a table to read.
import { formatHour } from '../base/hours.ts';
import { type Result, ok } from '../base/result.ts';
import { type Chronicle, chronicle } from '../engine/chronicle.ts';
import { historyFate, seededFate } from '../engine/fate.ts';
import type { LinkedStory } from '../engine/link.ts';
import type { Values } from '../engine/story.ts';
import { type RunFate, newLog } from '../run/log.ts';
import { askedIn } from '../engine/lesson.ts';
import { encodeRun } from '../run/run-code.ts';
import { type Arguments, listOr, readArguments, readName, refuse } from './arguments.ts';
import { type OpenScenario, openScenario } from './open-scenario.ts';
import { policyOf } from '../engine/plan.ts';
import { PLAY_FLAGS, type Picks, readLens, readLesson, readPicks, readSeed, withinLesson } from './play-options.ts';
import { formatPlayed } from './play-table.ts';
import type { Gauges, Played } from './played.ts';

const FATES = ['history', 'seeded'] as const;

interface Setting {
  picks: Picks;
  lesson: { id: string; decisions: string[] | null };
  lens: number;
  fate: RunFate['kind'];
  seed: bigint;
}

/** Runs the command; resolves to its exit code. */
export async function runPlay(args: string[]): Promise<number> {
  const read = readArguments(args, { ...PLAY_FLAGS, fate: { takes: listOr(FATES) } }, 1);
  if (!read.ok) return refuse(read.error);
  const opened = await openScenario(read.value.places[0]);
  if (!opened) return 1;
  const setting = readSetting(opened, read.value.flags);
  if (!setting.ok) return refuse(setting.error);
  const played = play(opened.linked, setting.value);
  console.log('json' in read.value.flags ? JSON.stringify(played, null, 2) : formatPlayed(played));
  return 0;
}

function readSetting(opened: OpenScenario, flags: Arguments['flags']): Result<Setting, string> {
  const { linked } = opened;
  const picks = readPicks(opened, flags['picks'] ?? 'history');
  if (!picks.ok) return picks;
  // A code brings its own lesson, lens and dice; a flag that is given goes before it.
  const { log } = picks.value;
  const lesson = readLesson(linked, flags['lesson'] ?? log?.lesson);
  if (!lesson.ok) return lesson;
  const lens = readLens(linked.story, flags['lens'] ?? log?.lens);
  if (!lens.ok) return lens;
  const seed = readSeed(flags['seed'] ?? (log?.fate.kind === 'seeded' ? log.fate.seed : undefined));
  if (!seed.ok) return seed;
  const usualFate = flags['seed'] === undefined ? (log?.fate.kind ?? 'history') : 'seeded';
  const fate = readName('fate', flags['fate'] ?? usualFate, FATES);
  if (!fate.ok) return fate;
  return ok({ picks: picks.value, lesson: lesson.value, lens: lens.value, fate: fate.value, seed: seed.value });
}

/** Plays one run and tells it. Pure. */
export function play(linked: LinkedStory, setting: Setting): Played {
  const { story } = linked;
  const { picks, lesson, lens, fate, seed } = setting;
  const told = chronicle(linked, {
    policy: policyOf(linked, withinLesson(linked, picks, lesson.decisions), seed),
    fate: fate === 'history' ? historyFate : seededFate(seed),
    lens,
  });
  const ending = story.endings[told.end.ending]!;
  const usesDice = fate === 'seeded' || picks.name === 'uniform';
  return {
    scenario: story.id,
    edition: story.edition,
    lesson: lesson.id,
    lens: story.lenses[lens]!,
    fate,
    seed: usesDice ? numberIfExact(seed) : null,
    ending: { id: ending.id, dossier: ending.dossier },
    code: encodeRun(linked, logOf(linked, setting, told)),
    steps: stepsOf(linked, told),
    events: eventsOf(linked, told),
    track: told.track.map(({ at, values }) => ({
      at: hourOf(linked, at),
      gauges: gaugesOf(linked, values),
      reference: Object.fromEntries(
        story.track.find((point) => point.at === at)!.values.map(([slot, level]) => [story.variables[slot]!.id, level]),
      ),
    })),
  };
}

function logOf(linked: LinkedStory, { lesson, lens, fate, seed }: Setting, told: Chronicle) {
  const log = newLog(linked.story, {
    lesson: lesson.id,
    lens: linked.story.lenses[lens]!,
    fate: fate === 'history' ? { kind: fate } : { kind: fate, seed: String(seed) },
  });
  const isAsked = askedIn(linked.story, lesson.decisions);
  log.picks = told.steps
    .filter(({ decision }) => isAsked(decision))
    .map(({ decision, line, option }) => ({ decision, line, option: optionOf(linked, decision, line, option).id }));
  return log;
}

function stepsOf(linked: LinkedStory, { steps }: Chronicle): Played['steps'] {
  return steps.map(({ decision, line, option, values }) => {
    const item = itemOf(linked, decision);
    const chosen = optionOf(linked, decision, line, option);
    return {
      at: hourOf(linked, item.at),
      id: item.id,
      dossier: item.branch ? null : item.dossier,
      line,
      option: chosen.id,
      historical: chosen.historical,
      gauges: gaugesOf(linked, values),
    };
  });
}

function eventsOf(linked: LinkedStory, { events }: Chronicle): Played['events'] {
  return events.map(({ event, outcome }) => {
    const item = itemOf(linked, event);
    const { id } = item.kind === 'chance' ? item.outcomes[outcome]! : item;
    return { at: hourOf(linked, item.at), id: item.id, dossier: item.dossier, outcome: id };
  });
}

function itemOf({ story }: LinkedStory, id: string) {
  return story.items.find((item) => item.id === id)!;
}

function optionOf(linked: LinkedStory, decision: string, line: string, option: number) {
  const item = itemOf(linked, decision);
  const lines = item.kind === 'decision' ? item.lines : [];
  return lines.find(({ id }) => id === line)!.options[option]!;
}

/** The hour as its author wrote it: with Washington's offset. */
function hourOf({ story }: LinkedStory, minute: number): string {
  return formatHour(story.startsAt / 60_000 + minute);
}

function gaugesOf({ story }: LinkedStory, values: Readonly<Values>): Gauges {
  const gauges = story.variables.slice(0, story.gaugeCount);
  return Object.fromEntries(gauges.map(({ id }, slot) => [id, Math.round(values[slot]! * 100) / 100]));
}

function numberIfExact(seed: bigint): number | string {
  return seed <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(seed) : String(seed);
}
