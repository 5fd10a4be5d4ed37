// Owns the XState actor of a run, with a recording made beside it of all that it went through.
import { type Actor, createActor } from 'xstate';
import { assert } from '../base/assert.ts';
import type { LinkedStory } from '../engine/link.ts';
import {
  type CrisisMachine,
  type CrisisSnapshot,
  type MachinePlace,
  createCrisisMachine,
  placeOf,
} from '../engine/machine.ts';
import type { CrisisContext, CrisisEvent } from '../engine/machine-config.ts';
import { type Recording, recordEvent, startRecording, waitingStep } from './trace-recorder.ts';

export interface RecordedActor {
  place(): MachinePlace;
  context(): CrisisContext;
  recording(): Recording;
  can(event: CrisisEvent): boolean;
  /** `pick` is the log's index of an order, or null. Throws if the machine does not take the event: ask `can` first. */
  send(event: CrisisEvent, pick: number | null): void;
  /** Another that stands where this one does, and goes its own way from there. */
  fork(): RecordedActor;
  stop(): void;
}

/** Machines are made once for each story: making one takes longer than a whole run. */
const machines = new WeakMap<LinkedStory, CrisisMachine>();

export function startRecordedActor(linked: LinkedStory): RecordedActor {
  return recordActor(linked, createActor(machineOf(linked)).start(), startRecording(linked));
}

function recordActor(linked: LinkedStory, actor: Actor<CrisisMachine>, begun: Recording): RecordedActor {
  let recording = begun;
  checkSamePlace(linked, actor.getSnapshot(), recording);
  return {
    place: () => placeOf(linked, actor.getSnapshot()),
    context: () => actor.getSnapshot().context,
    recording: () => recording,
    can: (event) => actor.getSnapshot().can(event),
    send(event, pick) {
      // XState drops an event that does not fit without a word.
      const here = nameOf(linked, recording);
      assert(actor.getSnapshot().can(event), `The machine does not take ${JSON.stringify(event)} at "${here}".`);
      actor.send(event);
      recording = recordEvent(linked, recording, event, pick);
      checkSamePlace(linked, actor.getSnapshot(), recording);
    },
    fork() {
      const snapshot = actor.getSnapshot();
      return recordActor(linked, createActor(machineOf(linked), { snapshot }).start(), recording);
    },
    stop: () => {
      actor.stop();
    },
  };
}

function machineOf(linked: LinkedStory): CrisisMachine {
  const machine = machines.get(linked) ?? createCrisisMachine(linked);
  machines.set(linked, machine);
  return machine;
}

/** Machine and recording follow the same rules side by side; if they ever part, nothing that is shown is true. */
function checkSamePlace(linked: LinkedStory, snapshot: CrisisSnapshot, recording: Recording): void {
  const place = placeOf(linked, snapshot);
  const step = waitingStep(recording);
  const same = place.stage === 'ended' ? place.ending === recording.ending : place.item === step.item;
  assert(
    same && snapshot.context.values.every((value, slot) => value === step.after[slot]),
    `The machine and its recording parted at "${nameOf(linked, recording)}".`,
  );
}

function nameOf(linked: LinkedStory, recording: Recording): string {
  return linked.items[waitingStep(recording).item]!.id;
}
