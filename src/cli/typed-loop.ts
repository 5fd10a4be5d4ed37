// Owns the yardstick of the engine bench: the play-out as one would write it by hand for this one story, every condition,
// effect and rate written out in place over one typed array, one run after another. Only the bench runs it.
import { STREAMS, seedHalves, throwDice } from '../base/dice.ts';
import { type Halves, fnv1a64 } from '../base/hash.ts';
import type { Plan } from '../engine/plan.ts';
import type { ChanceItem, DecisionItem, Effect, Story, StoryItem } from '../engine/story.ts';
import type { Condition } from '../scenario/condition.ts';

/** Plays the run of a seed and answers the index of its ending. */
export type TypedLoop = (seed: bigint) => number;

interface Written {
  /** Plays over `values`, which holds the start. `dice` throws for an occasion, by the index of its item. */
  play(values: Float64Array, dice: (item: number) => number): number;
}

const DAY_MINUTES = 1440;

/** The loop for one plan without dice and one lens. Rejects where a plan orders by dice: nobody measures that. */
export async function writeTypedLoop(story: Story, plan: Plan, lens: number): Promise<TypedLoop> {
  if (plan.byDice.includes(1)) throw new Error('The typed loop is written for orders that are settled beforehand.');
  const source = writeStory(story, plan, lens);
  const { play } = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as Written;
  const values = new Float64Array(story.variables.length);
  const keys = story.items.map((item) => fnv1a64(item.id));
  let seed: Halves = seedHalves(0n);
  const dice = (item: number) => throwDice(seed, keys[item]!, STREAMS.fate);
  return (next) => {
    seed = seedHalves(next);
    values.set(story.start);
    return play(values, dice);
  };
}

function writeStory(story: Story, plan: Plan, lens: number): string {
  const orders = startOrders(plan);
  const steps = story.items.map((item, index) => {
    const days = ((story.items[index + 1]?.at ?? item.at) - item.at) / DAY_MINUTES;
    const body = writeItem(story, item, { index, lens, orders });
    const step = `function step${index}(v, dice) { ${item.when ? `if (!${sum(item.when)}) return;` : ''} ${body} }`;
    const pass = days > 0 ? `drift(v, ${days});` : '';
    const call = `step${index}(v, dice); ending = endingAt(v, ${item.at}); if (ending >= 0) return ending; ${pass}`;
    return { step, call };
  });
  const endings = story.endings.flatMap(({ when, from }, index) =>
    when ? [`if (at >= ${from} && ${sum(when)}) return ${index};`] : [],
  );
  return [
    'let badDay = -1;',
    'const clamp = (level) => level < 0 ? 0 : level > 100 ? 100 : level;',
    writeDrift(story),
    `function endingAt(v, at) { ${endings.join(' ')} return -1; }`,
    ...steps.map(({ step }) => step),
    `export function play(v, dice) { badDay = -1; let ending = -1; drift(v, ${story.items[0]!.at / DAY_MINUTES});`,
    ...steps.map(({ call }) => call),
    `return ${story.endings.findIndex(({ when }) => when === null)}; }`,
  ].join('\n');
}

interface Place {
  index: number;
  lens: number;
  orders: Orders;
}

function writeItem(story: Story, item: StoryItem, place: Place): string {
  if (item.kind === 'fixed') return writeEffect(item.effect);
  return item.kind === 'decision' ? writeDecision(item, place) : writeChance(story, item, place);
}

function writeDecision({ lines }: DecisionItem, { orders }: Place): string {
  const written = lines.map(({ options }) => {
    const order = orders.next(options.length).map((option) => options[option]!);
    const always = order.findIndex(({ requires }) => requires === null);
    // What stands behind an option that is always open is never ordered.
    const asked = always < 0 ? order : order.slice(0, always + 1);
    return asked.map(({ requires, effect }) => `${requires ? `if (${sum(requires)}) ` : ''}{ ${writeEffect(effect)} }`);
  });
  return written.map((options) => options.join(' else ')).join('\n');
}

function writeChance({ badDayFactor }: Story, { outcomes, day }: ChanceItem, { index, lens }: Place): string {
  const stretches = outcomes.map(({ chance, times, effect, bad }, outcome) => {
    const then = `{ ${writeEffect(effect)} ${bad ? `badDay = ${day};` : ''} return; }`;
    if (outcome === outcomes.length - 1) return then;
    const own = chance
      ? [`own = ${chance[lens]!} * worse;`, ...times.map((one) => `if (${sum(one.when)}) own *= ${one.factor};`)]
      : ['own = rest;'];
    return `${own.join(' ')} own = own < rest ? own : rest; upTo += own; rest -= own; if (number < upTo) ${then}`;
  });
  const before = `const worse = badDay === ${day} ? ${badDayFactor} : 1; const number = dice(${index});`;
  return `${before} let own = 0, upTo = 0, rest = 1; ${stretches.join(' ')}`;
}

function writeDrift({ drift, gaugeCount }: Story): string {
  const rates = Array.from({ length: gaugeCount }, (_none, slot) => `r${slot}`);
  const rules = drift.map(({ when, perDay }) => {
    const adds = perDay.map(([slot, points]) => `r${slot} += ${points};`).join(' ');
    return when ? `if (${sum(when)}) { ${adds} }` : adds;
  });
  const moves = rates.map((rate, slot) => `v[${slot}] = clamp(v[${slot}] + ${rate} * days);`);
  return `function drift(v, days) { let ${rates.map((rate) => `${rate} = 0`).join(', ')}; ${rules.join(' ')} ${moves.join(' ')} }`;
}

function writeEffect({ set, add }: Effect): string {
  return [
    ...set.map(([slot, value]) => `v[${slot}] = ${value};`),
    ...add.map(([slot, points]) => `v[${slot}] = clamp(v[${slot}] + ${points});`),
  ].join(' ');
}

/** A condition, or a sum in one, as it would be typed. */
function sum(condition: Condition): string {
  if (condition[0] === 'v') return `v[${condition[1]}]`;
  if (condition[0] === 'k') return `(${condition[1]})`;
  if (condition[0] === '!') return `!${sum(condition[1])}`;
  const [operator, left, right] = condition;
  const typed = operator === '==' ? '===' : operator === '!=' ? '!==' : operator;
  return `(${sum(left)} ${typed} ${sum(right)})`;
}

interface Orders {
  /** The options of the next line in the order in which the plan prefers them. */
  next(options: number): number[];
}

function startOrders({ order }: Plan): Orders {
  let from = 0;
  return {
    next(options) {
      from += options;
      return [...order.subarray(from - options, from)];
    },
  };
}
