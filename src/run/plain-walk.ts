// Owns walking a run without the machine, where only orders and ending are asked for: a class has hundreds of runs.
import { assert } from '../base/assert.ts';
import { drawOutcome } from '../engine/fate.ts';
import { type RunState, canChoose, chanceAt, choose, decisionAt, draw, startState } from '../engine/kernel.ts';
import { askedIn } from '../engine/lesson.ts';
import type { LinkedStory } from '../engine/link.ts';
import { historyPolicy } from '../engine/policy.ts';
import { NONE } from '../engine/rules.ts';
import type { Values } from '../engine/story.ts';
import { type WaitingLine, fateOf } from './drive.ts';
import type { RunSetting } from './log.ts';

export interface PlainWalk {
  /** The line that waits for the player's order; null at the end. */
  waitingLine(): WaitingLine | null;
  canChoose(option: number): boolean;
  /** Gives an order, and goes on to the next line or decision that is asked. Throws if it cannot be given. */
  choose(option: number): void;
  /** Index among the story's endings; null while the run goes on. */
  ending(): number | null;
}

/** A run before its first order, taking the same steps as a `Drive`. Throws if the story has no such lens or lesson. */
export function startPlainWalk(linked: LinkedStory, setting: RunSetting): PlainWalk {
  const lens = linked.story.lenses.indexOf(setting.lens);
  const lesson = linked.story.lessons.find(({ id }) => id === setting.lesson);
  assert(
    lens !== NONE && lesson,
    `"${linked.story.id}" has no lens "${setting.lens}" or no lesson "${setting.lesson}".`,
  );
  const fate = fateOf(setting.fate);
  const isAsked = askedIn(linked.story, lesson.decisions);
  let state = settled(startState(linked));

  function settled(from: RunState): RunState {
    for (let now = from; ;) {
      const decision = decisionAt(linked, now);
      const values = now.values as Values;
      if (decision && !isAsked(decision.id)) now = choose(linked, now, historyPolicy(decision, now.line, values));
      else if (chanceAt(linked, now)) now = draw(linked, now, drawOutcome(linked, { ...now, values }, lens, fate));
      else return now;
    }
  }

  return {
    waitingLine() {
      const decision = decisionAt(linked, state);
      return decision && { decision, line: decision.lines[state.line]! };
    },
    canChoose: (option) => canChoose(linked, state, option),
    choose(option) {
      state = settled(choose(linked, state, option));
    },
    ending: () => (state.ending === NONE ? null : state.ending),
  };
}
