// Builds runs from orders by name: Kennedy's own, or the first that is open, wherever nothing else is named.
import type { LinkedDecision } from '../../src/engine/link.ts';
import { type Run, startRun } from '../../src/run/actor.ts';
import { newLog, type RunSetting } from '../../src/run/log.ts';
import type { World } from './open-world.ts';

const AS_IT_HAPPENED: RunSetting = { lesson: 'full', lens: 'middle', fate: { kind: 'history' } };

/**
 * A run that stands where `stop` is asked, or at its end if that is null. `orders`: option by decision, or by
 * `decision/line`. Throws on a name, or a stop, that never comes up.
 */
export function namedRun(
  world: World,
  orders: Record<string, string>,
  stop: string | null = null,
  setting = AS_IT_HAPPENED,
): Run {
  const run = startRun({ ...world, log: newLog(world.linked.story, setting) });
  const left = new Set(Object.keys(orders));
  while (run.view().stage !== 'ended' && run.view().decision?.id !== stop) {
    while (run.view().stage === 'decision') giveNext(world, run, orders, left);
    run.proceed();
  }
  if (stop !== null && run.view().decision?.id !== stop) throw new Error(`The run never came to ${stop}.`);
  if (left.size > 0) throw new Error(`Nobody asked for ${[...left].join(', ')}.`);
  return run;
}

function giveNext({ linked }: World, run: Run, orders: Record<string, string>, left: Set<string>): void {
  const { id, lines } = run.view().decision!;
  const line = lines.find(({ chosen }) => chosen === null)!;
  const open = line.options.filter(({ closed }) => closed === null);
  const name = [`${id}/${line.id}`, id].find((key) => key in orders);
  const item = linked.items.find((each) => each.id === id) as LinkedDecision;
  const rules = item.lines.find((each) => each.id === line.id)!.options;
  const kennedys = open.find((option) => rules.find((rule) => rule.id === option.id)!.historical);
  if (name !== undefined) left.delete(name);
  run.choose([{ line: line.id, option: name === undefined ? (kennedys ?? open[0]!).id : orders[name]! }]);
}
