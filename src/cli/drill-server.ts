// Owns the class server as a process of its own, for crash drills and benches: what is killed here is killed for good.
import { readFileSync } from 'node:fs';
import { linkStory } from '../engine/link.ts';
import type { Story } from '../engine/story.ts';
import { startClassServer } from '../server/class-server.ts';
import { openEventStore } from '../server/open-store.ts';
import { startBareServer } from './bare-server.ts';

/** Given as JSON in the one argument. */
export interface DrillOrder {
  port: number;
  /** SQLite's file; `:memory:` for a log that nothing survives. */
  file: string;
  /** Address of a PostgreSQL in place of the file; null for the file. */
  database: string | null;
  /** File with the compiled story. */
  story: string;
  /** `bare`: the same rooms behind a WebSocket and nothing else. */
  by: 'live' | 'bare';
  /** Rooms to open at once. */
  rooms: number;
}

const order = JSON.parse(process.argv[2] ?? '') as DrillOrder;
const linked = linkStory(JSON.parse(readFileSync(order.story, 'utf8')) as Story);
const store = await openEventStore(order.database, order.file);
const options = {
  port: order.port,
  host: '127.0.0.1',
  store,
  linked,
  folder: null,
  names: [],
  isBehindProxy: false,
  pass: null,
  onTrouble: (trouble: unknown) => console.error(trouble),
};
const { hall, port } = await (order.by === 'live' ? startClassServer(options) : startBareServer(options));
const { lessons, lenses } = linked.story;
const opened = [];
for (let room = 0; room < order.rooms; room++)
  opened.push(
    await hall.open({
      mode: 'cabinet',
      lesson: lessons[0]!.id,
      lens: lenses[0]!,
      fate: { kind: 'seeded', seed: '1962' },
      reading: 'full',
      forecast: 'off',
      reveal: 'end',
    }),
  );
console.log(JSON.stringify({ port, opened }));
