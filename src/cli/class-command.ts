// Owns the class server as a command: its flags, opening or taking up a class, saying where it is, a calm end on Ctrl-C.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { formatJoinAddress } from '../classroom/addresses.ts';
import { type ClassSettings, MODES } from '../classroom/settings.ts';
import type { LinkedStory } from '../engine/link.ts';
import { type ClassServer, startClassServer } from '../server/class-server.ts';
import { type EventStore } from '../server/event-store.ts';
import { openEventStore } from '../server/open-store.ts';
import { takeUpRoom } from '../server/take-up.ts';
import { type Arguments, readArguments, readName, readWhole, refuse } from './arguments.ts';
import { isPortFree } from './free-port.ts';
import { reachableAddresses } from './networks.ts';
import { qrPicture } from './qr-picture.ts';
import { classLines, classroomWords as words } from './words-classroom.ts';

const USUAL_PORT = '1962';
/** In the folder where the command is called, not where the program lies: npm clears that one away. */
const USUAL_FILE = 'classes/class.db';

const PLAN = {
  port: { takes: 'a port from 1 to 65535' },
  file: { takes: 'the file in which classes are kept' },
  host: { takes: 'the address to listen at, such as 127.0.0.1 behind a proxy' },
  name: { takes: 'a host name under which the server is reached; several with commas' },
  mode: { takes: 'cabinet or own-pace' },
  lesson: { takes: 'quick, single, double or full' },
  new: { takes: null },
  serve: { takes: null },
  proxy: { takes: null },
};

/** Resolves with an exit code once the server listens, or has said why it cannot. `folder`: of the built pages. */
export async function runClassroom(args: string[], linked: LinkedStory, folder: string): Promise<number> {
  const read = readArguments(args, PLAN, 0);
  if (!read.ok) return refuse(read.error);
  const { flags } = read.value;
  const port = readWhole('port', flags['port'] ?? process.env['PORT'] ?? USUAL_PORT, 1n, 65535n);
  if (!port.ok) return refuse(words.badPort(flags['port'] ?? process.env['PORT'] ?? ''));
  if (!(await isPortFree(Number(port.value)))) return refuse(words.portTaken(Number(port.value)));
  if (!existsSync(resolve(folder, 'index.html'))) return refuse(words.unbuilt);
  const settings = readSettings(flags, linked);
  if (!settings.ok) return refuse(settings.error);
  const store = await openLog(flags);
  if (store === null) return 1;
  const server = await start(flags, { port: Number(port.value), store, linked, folder });
  endOnSignal(server);
  await announce(server, flags, settings.value);
  return 0;
}

/** Null after it has said why there is no log. */
async function openLog(flags: Arguments['flags']): Promise<EventStore | null> {
  const file = resolve(flags['file'] ?? process.env['CLASSROOM_FILE'] ?? USUAL_FILE);
  const address = process.env['DATABASE_URL'] ?? null;
  try {
    if (!address) mkdirSync(dirname(file), { recursive: true });
    return await openEventStore(address, file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(address ? words.noDatabase(why) : words.noFile(file, why));
    return null;
  }
}

function start(
  flags: Arguments['flags'],
  parts: { port: number; store: EventStore; linked: LinkedStory; folder: string },
): Promise<ClassServer> {
  const names = flags['name'] ?? process.env['CLASSROOM_NAMES'] ?? '';
  return startClassServer({
    ...parts,
    host: flags['host'] ?? process.env['HOST'] ?? '0.0.0.0',
    names: names.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])),
    isBehindProxy: 'proxy' in flags || process.env['CLASSROOM_PROXY'] === '1',
    pass: process.env['CLASSROOM_PASS'] ?? null,
    // What went wrong, without what pages sent: nothing of theirs belongs on a screen that others see.
    onTrouble: (trouble) => console.error(words.trouble(trouble instanceof Error ? trouble.message : 'unknown')),
  });
}

async function announce(server: ClassServer, flags: Arguments['flags'], settings: ClassSettings): Promise<void> {
  const origins = reachableAddresses().map((address) => `http://${address}:${server.port}`);
  const here = `http://localhost:${server.port}`;
  if ('serve' in flags) return console.log(words.served([here, ...origins]));
  const taken = 'new' in flags ? null : await takeUpRoom(server.hall);
  const { room, code, teacher, screen } = taken ?? (await server.hall.open(settings));
  const picture =
    origins[0] === undefined ? [] : qrPicture(formatJoinAddress(`${origins[0]}/`, code), process.stdout.isTTY);
  const open = { origins, here, room, code, teacherKey: teacher, screenKey: screen, isResumed: taken !== null };
  console.log(classLines(open, picture).join('\n'));
}

function readSettings(flags: Arguments['flags'], { story }: LinkedStory) {
  const mode = readName('mode', flags['mode'] ?? 'cabinet', MODES);
  if (!mode.ok) return mode;
  const lessons = story.lessons.map(({ id }) => id);
  const lesson = readName('lesson', flags['lesson'] ?? lessons[0]!, lessons);
  if (!lesson.ok) return lesson;
  const settings: ClassSettings = {
    mode: mode.value,
    lesson: lesson.value,
    lens: story.lenses[Math.floor(story.lenses.length / 2)]!,
    fate: { kind: 'seeded', seed: String(crypto.getRandomValues(new Uint32Array(1))[0]) },
    reading: 'full',
    forecast: 'offered',
    reveal: 'end',
  };
  return { ok: true as const, value: settings };
}

function endOnSignal(server: ClassServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      console.log(words.stopping);
      void server.stop().then(() => process.exit(0));
    });
}
