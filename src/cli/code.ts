// Owns `scenario code`: what a run code says, in words or as JSON.
import type { LinkedStory } from '../engine/link.ts';
import type { RunLog } from '../run/log.ts';
import { replayThrough } from '../run/replay.ts';
import { decodeRun } from '../run/run-code.ts';
import { readArguments, refuse } from './arguments.ts';
import { openScenario } from './open-scenario.ts';

/** Runs the command; resolves to its exit code. */
export async function runCode(args: string[]): Promise<number> {
  const read = readArguments(args, { json: { takes: null } }, 2);
  if (!read.ok) return refuse(read.error);
  const [text, folder] = read.value.places;
  if (text === undefined) return refuse('"code" takes a run code, such as 8M2K-1QXZ-70, and perhaps a folder.');
  const opened = await openScenario(folder);
  if (!opened) return 1;
  const decoded = decodeRun(opened.linked, text);
  if (!decoded.ok) return refuse(decoded.error.message);
  const said = whatItSays(opened.linked, decoded.value);
  console.log('json' in read.value.flags ? JSON.stringify(said, null, 2) : format(said));
  return 0;
}

type Said = ReturnType<typeof whatItSays>;

function whatItSays(linked: LinkedStory, log: RunLog) {
  const { ending } = replayThrough(linked, log);
  const reached = ending === null ? null : linked.story.endings[ending]!;
  return {
    scenario: log.scenario,
    edition: log.edition,
    lesson: log.lesson,
    lens: log.lens,
    fate: log.fate.kind,
    seed: log.fate.kind === 'seeded' ? log.fate.seed : null,
    picks: log.picks,
    /** Null if the run was left before its end. */
    ending: reached && { id: reached.id, dossier: reached.dossier },
  };
}

function format({ scenario, edition, lesson, lens, fate, seed, picks, ending }: Said): string {
  return [
    `${scenario}, edition ${edition}: lesson ${lesson}, lens ${lens}, fate ${fate}${seed === null ? '' : `, seed ${seed}`}`,
    ...picks.map(
      ({ decision, line, option }, index) =>
        `  ${String(index + 1).padStart(2)}  ${decision}${line === decision ? '' : ` / ${line}`}: ${option}`,
    ),
    ending ? `Ending: ${ending.id}${ending.dossier ? ` (${ending.dossier})` : ''}` : 'The run was left before its end.',
  ].join('\n');
}
