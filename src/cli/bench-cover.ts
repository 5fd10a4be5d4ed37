// Owns measuring `cover` on a scenario of 200 decisions and more.
import { cover } from '../author/cover.ts';
import { checkReach } from '../scenario/checks/reach.ts';
import { readDraft, scenarioOf, type Draft } from '../scenario/draft.ts';
import type { Decision } from '../scenario/schema-decision.ts';
import type { StoryEvent } from '../scenario/schema-event.ts';
import { readScenarioFolder, DEFAULT_FOLDER } from './read-folder.ts';

const LEAST_DECISIONS = 200;
/** What the command does where nothing else is asked. */
const USUAL = { runs: 3000, drivenRuns: 3000, seed: 1962n, lens: 1 };

/** Milliseconds of one cover, and how many decisions it went over. Throws if the scenario cannot be read. */
export async function measureCover(): Promise<{ coverMs: number; coverDecisions: number }> {
  const files = await readScenarioFolder(DEFAULT_FOLDER);
  if (!files.ok) throw new Error(`"${DEFAULT_FOLDER}" cannot be read.`);
  const { draft, findings } = readDraft(files.value);
  const long = repeat(draft, Math.ceil(LEAST_DECISIONS / draft.decisions.length));
  const reach = checkReach(long, findings);
  if (!reach) throw new Error('Nothing can be proved of the repeated scenario.');
  const scenario = scenarioOf(long);
  const began = performance.now();
  cover({ scenario, reach, position: (place) => findings.position(place) }, USUAL);
  return { coverMs: Math.round(performance.now() - began), coverDecisions: scenario.decisions.length };
}

/**
 * Every decision and event so many times at the same hour. Copies ask for the same and do nothing, so that a run is as long
 * as it was and so many times as busy.
 */
function repeat(draft: Draft, times: number): Draft {
  const copies = Array.from({ length: times }, (_none, copy) => copy);
  const events = draft.contents['events.yaml'] ?? [];
  return {
    ...draft,
    decisions: copies.flatMap((copy) =>
      draft.decisions.map(({ value, place }) => ({ value: copy === 0 ? value : idle(value, copy), place })),
    ),
    contents: {
      ...draft.contents,
      'events.yaml': copies.flatMap((copy) =>
        events.map((event): StoryEvent =>
          copy === 0
            ? event
            : {
                ...event,
                id: `${event.id}-${copy}`,
                effects: undefined,
                outcomes: event.outcomes?.map((outcome) => ({ ...outcome, effects: undefined })),
              },
        ),
      ),
    },
  };
}

function idle(decision: Decision, copy: number): Decision {
  const without = (options: Decision['options']) => options?.map((option) => ({ ...option, effects: undefined }));
  return {
    ...decision,
    id: `${decision.id}-${copy}`,
    options: without(decision.options),
    lines: decision.lines?.map((line) => ({ ...line, options: without(line.options)! })),
  };
}
