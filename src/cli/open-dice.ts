// Owns even dice for what is baked: sounds and pictures come out the same every time. Pure.
import { seedHalves, throwDice } from '../base/dice.ts';

/** Numbers in [0, 1), always the same for a seed: hands, machines and ground are never quite even. */
export function openDice(seed: number): () => number {
  let thrown = 0;
  return () => throwDice(seedHalves(BigInt(seed)), { high: 0, low: (thrown += 1) }, 0);
}
