// Owns measuring the class board: a thousand runs out of one pasted text, from its characters to counts in words.
import { openClassBoard } from '../debrief/open-board.ts';
import { compileLibrary, compileScript } from '../engine/compile.ts';
import type { LinkedStory } from '../engine/link.ts';
import { type LoggedPick, type RunSetting, addOrders, newLog } from '../run/log.ts';
import { startPlainWalk } from '../run/plain-walk.ts';
import { encodeRun } from '../run/run-code.ts';
import type { OpenScenario } from './open-scenario.ts';

const RUNS = 1000;
const ROUNDS = 7;

/** What `bench -- board --json` prints. Milliseconds are medians of seven rounds, each from the text to the counts. */
export interface BoardFigures {
  runs: number;
  /** Of the text. */
  characters: number;
  /** Reading the codes, and following each run to its end. */
  collectMs: number;
  /** Counting, and putting the counts into words. */
  countMs: number;
  totalMs: number;
}

/** Throws if a run is not found again: the figures would tell of another board. */
export function measureBoard({ scenario, linked }: OpenScenario): BoardFigures {
  const board = openClassBoard({ linked, script: compileScript(scenario), library: compileLibrary(scenario) });
  const text = Array.from({ length: RUNS }, (_, pupil) => `pupil ${pupil}; ${codeOf(linked, pupil)}; ok`).join('\n');
  const rounds = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    const { runs } = board.collect([], text);
    const collected = performance.now();
    board.view(runs);
    const counted = performance.now();
    if (runs.length !== RUNS) throw new Error(`Of ${RUNS} runs the board found ${runs.length}.`);
    return { collectMs: collected - began, countMs: counted - collected, totalMs: counted - began };
  });
  const median = (part: keyof (typeof rounds)[number]) =>
    Math.round(rounds.map((round) => round[part]).toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!);
  return {
    runs: RUNS,
    characters: text.length,
    collectMs: median('collectMs'),
    countMs: median('countMs'),
    totalMs: median('totalMs'),
  };
}

/** A run of the longest lesson in a world of its own, with a forecast and a reason at every decision. */
function codeOf(linked: LinkedStory, pupil: number): string {
  const { lessons, lenses, answers, reasons } = linked.story;
  const lesson = lessons.find(({ decisions }) => decisions === null) ?? lessons.at(-1)!;
  const setting: RunSetting = {
    lesson: lesson.id,
    lens: lenses[pupil % lenses.length]!,
    fate: { kind: 'seeded', seed: String(pupil) },
  };
  const walk = startPlainWalk(linked, setting);
  let log = newLog(linked.story, setting);
  let given: LoggedPick[] = [];
  for (let waiting = walk.waitingLine(), order = 0; waiting; waiting = walk.waitingLine(), order++) {
    const { decision, line } = waiting;
    const open = line.options.filter((_, option) => walk.canChoose(option));
    const option = open[(pupil * 7 + order * (pupil % 5)) % open.length]!;
    walk.choose(line.options.indexOf(option));
    given.push({ decision: decision.id, line: line.id, option: option.id });
    if (line !== decision.lines.at(-1)) continue;
    const said = pupil + order;
    log = addOrders(log, given, {
      danger: (said % 11) * 10,
      answer: answers[said % answers.length] ?? null,
      reason: reasons[said % reasons.length] ?? null,
      words: '',
      source: null,
    });
    given = [];
  }
  return encodeRun(linked, log);
}
