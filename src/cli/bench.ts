// Owns `npm run bench`: which measurements there are, and running one.
import { measureBoard } from './bench-board.ts';
import { measureClassroom, readSizes } from './bench-classroom.ts';
import { measureEngine } from './bench-engine.ts';
import { measureLoad } from './bench-load.ts';
import { measureScene } from './bench-scene.ts';
import type { Picks } from './drive-page.ts';
import { goldenLog } from '../run/golden.ts';
import { openScenario } from './open-scenario.ts';
import { buildPage } from './serve.ts';

/** Each answers its figures by name; null after it has said why it has none. */
const BENCHES: Record<string, { says: string; run: (flags: string[]) => Promise<object | null> }> = {
  engine: {
    says: 'play-outs a second of kernel, hand-written loop and XState on the same runs; odds, check and cover',
    run: measureEngine,
  },
  board: {
    says: 'a thousand runs of a class out of one pasted text, from its characters to counts in words',
    run: async () => {
      const opened = await openScenario();
      return opened && { ...measureBoard(opened) };
    },
  },
  classroom: {
    says: 'the class server under load beside a bare WebSocket, and what a crash costs; sizes by --seats, --many, --rooms …',
    run: async (flags) => {
      const sizes = readSizes(flags);
      const opened = sizes && (await openScenario());
      return opened && measureClassroom(opened, sizes);
    },
  },
  load: {
    says: 'bytes until the first decision can be chosen, and of a whole run, in a real browser',
    run: () => onBuiltPage(measureLoad),
  },
  scene: {
    says: 'script per frame, time to the next screen, idle frames, memory and bytes of the chart at a slowed processor',
    run: () => onBuiltPage(measureScene),
  },
};

/** Measures Kennedy's run, the longest: it meets all the decisions of the record. */
async function onBuiltPage<T extends object>(measure: (picks: Picks) => Promise<T>): Promise<T | null> {
  const opened = await openScenario();
  if (!opened) return null;
  await buildPage();
  const { picks } = goldenLog(opened.linked);
  return measure(
    (decision, line) => picks.find((pick) => pick.decision === decision && pick.line === line)?.option ?? null,
  );
}

const [name, ...flags] = process.argv.slice(2);
const bench = name === undefined ? undefined : BENCHES[name];
if (!bench) {
  if (name !== undefined) console.error(`There is no bench called "${name}".`);
  console.log('npm run bench -- NAME [--json], where NAME is');
  for (const [known, { says }] of Object.entries(BENCHES)) console.log(`  ${known.padEnd(9)} ${says}`);
  process.exitCode = name === undefined ? 0 : 1;
} else {
  const measured = await bench.run(flags);
  if (!measured) process.exitCode = 1;
  else if (flags.includes('--json')) console.log(JSON.stringify(measured));
  else for (const [what, value] of figuresOf(measured)) console.log(`${what.padEnd(24)} ${value}`);
}

/** Each figure with the names that lead to it. */
function figuresOf(measured: object, above = ''): [string, unknown][] {
  return Object.entries(measured).flatMap(([what, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? figuresOf(value, `${above}${what} `) : [[above + what, value]],
  );
}
