// Holds the proof of reach: nothing that it calls proved is ever otherwise in plays of random schedules by a naive player.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Asked } from '../../src/scenario/asked.ts';
import { prove, type Proof } from '../../src/scenario/reach.ts';
import type { Truth } from '../../src/scenario/region.ts';
import { type Seen, anyPlan, playNaively } from '../builders/naive-reach.ts';

/** Every condition's verdict under the name by which the naive player knows it. */
function verdicts(proof: Proof): Map<string, Truth | null> {
  const all = new Map<string, Truth | null>();
  const note = (name: string, { truth }: Asked) => all.set(name, truth);
  for (const [item, { when, options, texts, outcomes }] of proof.items.entries()) {
    note(`item ${item}`, when);
    options.forEach((line, number) =>
      line.forEach((asked, option) => note(`option ${item} ${number} ${option}`, asked)),
    );
    texts.forEach((asked, text) => note(`text ${item} ${text}`, asked));
    outcomes.forEach(({ factors }, outcome) =>
      factors.forEach((asked, factor) => note(`factor ${item} ${outcome} ${factor}`, asked)),
    );
  }
  proof.drift.forEach((asked, rule) => note(`drift ${rule}`, asked));
  proof.endings.forEach(({ when, texts }, ending) => {
    note(`ending ${ending}`, when);
    texts.forEach((asked, cause) => note(`cause ${ending} ${cause}`, asked));
  });
  proof.spans.forEach((asked, span) => note(`span ${span}`, asked));
  proof.invariants.forEach((asked, number) => note(`invariant ${number}`, asked));
  proof.finals.forEach((asked, final) => note(`final ${final}`, asked));
  return all;
}

/** What the naive player must never see happen. */
function impossible(proof: Proof): string[] {
  const isOut = ({ truth }: Asked) => truth === 'never' || truth === null;
  return [
    ...proof.items.flatMap(({ when, options, outcomes }, item) => [
      ...options.flatMap((line, number) =>
        line.flatMap((asked, option) => (isOut(asked) || isOut(when) ? [`chosen ${item} ${number} ${option}`] : [])),
      ),
      ...outcomes.flatMap(({ isPossible }, outcome) => (isPossible ? [] : [`likely ${item} ${outcome}`])),
    ]),
    ...proof.endings.flatMap(({ when }, ending) => (isOut(when) ? [`end ${ending}`] : [])),
  ];
}

/** Everything that one play saw and that was proved to be otherwise. */
function contradictions(proof: Proof, { answers, happened, moved, levels }: Seen): string[] {
  const told = verdicts(proof);
  const mayStick = new Set(
    proof.items.flatMap(({ stuckLines }, item) => stuckLines.map((line) => `stuck ${item} ${line}`)),
  );
  return [
    ...[...answers].flatMap(([name, seen]) => {
      const truth = told.get(name);
      const isOtherwise =
        truth === null || (truth === 'always' && seen.has(false)) || (truth === 'never' && seen.has(true));
      return isOtherwise ? [`${name} is not ${truth}`] : [];
    }),
    ...impossible(proof).filter((thing) => happened.has(thing)),
    ...[...happened].filter((thing) => thing.startsWith('stuck') && !mayStick.has(thing)),
    ...[...proof.idle].filter((add) => moved.has(add)).map(([slot, points]) => `${points} moved gauge ${slot}`),
    ...proof.stuck.flatMap((stuck, gauge) => {
      const later = levels.filter(
        ({ item, isAfter }) => stuck && (item > stuck.item || (item === stuck.item && isAfter)),
      );
      return later.filter(({ gauges }) => gauges[gauge] !== stuck!.at).map(({ item }) => `gauge ${gauge} at ${item}`);
    }),
  ];
}

const picks = fc.array(fc.array(fc.nat(11), { minLength: 12, maxLength: 12 }), { minLength: 10, maxLength: 10 });

it('nothing that is proved is ever otherwise', () => {
  fc.assert(
    fc.property(anyPlan, picks, (plan, plays) => {
      const proof = prove(plan);
      expect(plays.flatMap((each) => contradictions(proof, playNaively(plan, each)))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('finds something of every kind in a few hundred random schedules', () => {
  const found = new Set<string>();
  for (const plan of fc.sample(anyPlan, { numRuns: 400, seed: 1962 })) {
    const proof = prove(plan);
    for (const [name, truth] of verdicts(proof)) found.add(`${name.split(' ')[0]} ${truth}`);
    for (const { outcomes } of proof.items)
      if (outcomes.some(({ isPossible }) => !isPossible)) found.add('outcome never');
    if (proof.idle.size > 0) found.add('idle');
    if (proof.stuck.some((stuck) => stuck && stuck.item < plan.items.length - 1)) found.add('stuck');
  }
  const kinds = ['item', 'option', 'text', 'factor', 'drift', 'ending', 'cause', 'span', 'final', 'invariant'];
  const wanted = kinds.flatMap((kind) => [`${kind} always`, `${kind} never`, `${kind} sometimes`]);
  expect([...wanted, 'outcome never', 'idle', 'stuck'].filter((each) => !found.has(each))).toEqual([]);
});
