// Owns driving a run: orders go in, dice and decisions outside the lesson answer themselves, a trace comes out.
import { assert, unreachable } from '../base/assert.ts';
import { type Fate, drawOutcome, historyFate, seededFate } from '../engine/fate.ts';
import { askedIn } from '../engine/lesson.ts';
import type { LinkedDecision, LinkedLine, LinkedStory } from '../engine/link.ts';
import type { MachineStage } from '../engine/machine.ts';
import { historyPolicy } from '../engine/policy.ts';
import { NONE } from '../engine/rules.ts';
import type { Stage } from './crisis-view.ts';
import type { RunFate, RunSetting } from './log.ts';
import { type RecordedActor, startRecordedActor } from './recorded-actor.ts';
import type { Trace } from './trace.ts';

/** The line that waits for an order of the player. */
export interface WaitingLine {
  decision: LinkedDecision;
  line: LinkedLine;
}

export interface Drive {
  stage(): Stage;
  trace(): Trace;
  /** Null in an aftermath and at the end. */
  waitingLine(): WaitingLine | null;
  /** True if the option at this index exists in the line that waits, and is open. */
  canChoose(option: number): boolean;
  /** Gives an order. Throws if it cannot be given: ask `canChoose` first. */
  choose(option: number): void;
  /** Goes on from an aftermath. Throws anywhere else. */
  proceed(): void;
  /** Another that stands where this one does, and goes its own way from there. */
  fork(): Drive;
  stop(): void;
}

/** A run at its first stop. Throws if the story has no such lens or lesson. */
export function startDrive(linked: LinkedStory, setting: RunSetting): Drive {
  const settle = settler(linked, setting);
  const actor = startRecordedActor(linked);
  settle(actor);
  return driveOn({ linked, settle }, actor, 0);
}

interface Settled {
  linked: LinkedStory;
  settle(actor: RecordedActor): void;
}

/** `given`: how many orders the actor was given already. */
function driveOn({ linked, settle }: Settled, actor: RecordedActor, given: number): Drive {
  let picks = given;
  return {
    stage: () => stageOf(actor.place().stage),
    trace: () => traceOf(actor, picks),
    waitingLine() {
      const { stage, item, line } = actor.place();
      if (stage !== 'choose') return null;
      const decision = linked.items[item] as LinkedDecision;
      return { decision, line: decision.lines[line]! };
    },
    canChoose: (option) => actor.can({ type: 'CHOOSE', option }),
    choose(option) {
      actor.send({ type: 'CHOOSE', option }, picks);
      picks += 1;
    },
    proceed() {
      actor.send({ type: 'CONTINUE' }, null);
      settle(actor);
    },
    fork: () => driveOn({ linked, settle }, actor.fork(), picks),
    stop: () => {
      actor.stop();
    },
  };
}

/**
 * Answers all that the player is not asked: the dice by the fate, and decisions outside the lesson as Kennedy did, or by the
 * first open option where his is closed on this path.
 */
function settler(linked: LinkedStory, setting: RunSetting): (actor: RecordedActor) => void {
  const lens = linked.story.lenses.indexOf(setting.lens);
  assert(lens !== NONE, `"${setting.lens}" is no lens of "${linked.story.id}".`);
  const lesson = linked.story.lessons.find(({ id }) => id === setting.lesson);
  assert(lesson, `"${setting.lesson}" is no lesson of "${linked.story.id}".`);
  const fate = fateOf(setting.fate);
  const isAsked = askedIn(linked.story, lesson.decisions);
  return (actor) => {
    for (;;) {
      const { stage, item, line } = actor.place();
      const { values, badDay } = actor.context();
      const waits = linked.items[item];
      if (stage === 'draw') {
        actor.send({ type: 'DRAW', outcome: drawOutcome(linked, { item, values, badDay }, lens, fate) }, null);
        continue;
      }
      if (waits?.kind !== 'decision' || isAsked(waits.id)) return;
      if (stage === 'choose') actor.send({ type: 'CHOOSE', option: historyPolicy(waits, line, values) }, null);
      else actor.send({ type: 'CONTINUE' }, null);
    }
  };
}

/** Who throws the dice of a run. */
export function fateOf(fate: RunFate): Fate {
  return fate.kind === 'history' ? historyFate : seededFate(BigInt(fate.seed));
}

function traceOf(actor: RecordedActor, picks: number): Trace {
  const { steps: recorded, ending } = actor.recording();
  const steps = [...recorded];
  const last = steps.at(-1)!;
  // The decision at hand has no pick yet; its first will be the log's next.
  if (last.kind === 'decision' && last.orders.length === 0) steps[steps.length - 1] = { ...last, pick: picks };
  return { stage: stageOf(actor.place().stage), steps, values: last.after, ending };
}

function stageOf(stage: MachineStage): Stage {
  switch (stage) {
    case 'choose':
      return 'decision';
    case 'continue':
      return 'aftermath';
    case 'ended':
      return 'ended';
    case 'draw':
      throw new Error('The run waits for dice that nobody throws.');
    default:
      return unreachable(stage);
  }
}
