// Owns playing the machine and the kernel side by side: every event goes to both, and at each stop they must agree.
import { expect } from 'vitest';
import { type RunState, choose, draw, startState } from '../../src/engine/kernel.ts';
import type { LinkedDecision, LinkedStory } from '../../src/engine/link.ts';
import type { CrisisEvent } from '../../src/engine/machine-config.ts';
import { type CrisisSnapshot, placeOf } from '../../src/engine/machine.ts';
import { NONE, applyEffect } from '../../src/engine/rules.ts';

/** A kernel that is driven by the machine's events and compared with its snapshots. */
export interface Kernel {
  take(event: CrisisEvent): void;
  /** Throws if the snapshot stands elsewhere, or holds other values. */
  compare(snapshot: CrisisSnapshot): void;
}

export function startKernel(linked: LinkedStory): Kernel {
  let state = startState(linked);
  // The machine rests where the page tells what followed; the kernel has gone on by then.
  let rest: { item: number; values: number[]; badDay: number } | null = null;
  return {
    take: (event) => {
      if (event.type === 'CONTINUE') {
        if (!rest) throw new Error('The machine went on where the kernel had nothing to go on from.');
        rest = null;
        return;
      }
      if (rest) throw new Error(`The machine took ${event.type} where the kernel waited for CONTINUE.`);
      if (event.type === 'DRAW') state = draw(linked, state, event.outcome);
      else {
        rest = restAfter(linked, state, event.option);
        state = choose(linked, state, event.option);
      }
    },
    compare: (snapshot) => {
      const { stage, item, line, ending } = placeOf(linked, snapshot);
      const { values, badDay } = snapshot.context;
      const found = { stage, item, line, ending, values, badDay };
      expect(found).toEqual(rest ? { stage: 'continue', line: 0, ending: NONE, ...rest } : expected(linked, state));
    },
  };
}

function expected(linked: LinkedStory, { item, line, ending, values, badDay }: RunState) {
  if (ending !== NONE) return { stage: 'ended', item: NONE, line: 0, ending, values, badDay };
  const stage = linked.items[item]!.kind === 'decision' ? 'choose' : 'draw';
  return { stage, item, line, ending, values, badDay };
}

/** What the machine holds after the last line of a decision, before it goes on; null after another line. */
function restAfter(linked: LinkedStory, { item, line, values, badDay }: RunState, option: number) {
  const { lines } = linked.items[item] as LinkedDecision;
  if (line < lines.length - 1) return null;
  const after = [...values];
  const chosen = lines[line]!.options[option];
  if (chosen) applyEffect(chosen.effect, after);
  return { item, values: after, badDay };
}
