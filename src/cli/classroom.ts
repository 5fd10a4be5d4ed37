// Owns `npm run classroom`: build if needed, open or take up a class, say where it is, end calmly on Ctrl-C.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatJoinAddress } from '../classroom/addresses.ts';
import { type ClassSettings, MODES } from '../classroom/settings.ts';
import type { LinkedStory } from '../engine/link.ts';
import { type ClassServer, startClassServer } from '../server/class-server.ts';
import { type EventStore } from '../server/event-store.ts';
import { openEventStore } from '../server/open-store.ts';
import { takeUpRoom } from '../server/take-up.ts';
import { type Arguments, readArguments, readName, readWhole, refuse } from './arguments.ts';
import { reachableAddresses } from './networks.ts';
import { openScenario } from './open-scenario.ts';
import { qrPicture } from './qr-picture.ts';
import { isPageFresh } from './page-age.ts';
import { isPortFree } from './free-port.ts';
import { classLines, classroomWords as words } from './words-classroom.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const USUAL_PORT = '1962';

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

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const read = readArguments(args, PLAN, 0);
  if (!read.ok) return refuse(read.error);
  const { flags } = read.value;
  const port = readWhole('port', flags['port'] ?? process.env['PORT'] ?? USUAL_PORT, 1n, 65535n);
  if (!port.ok) return refuse(words.badPort(flags['port'] ?? process.env['PORT'] ?? ''));
  if (!(await isPortFree(Number(port.value)))) return refuse(words.portTaken(Number(port.value)));
  const folder = await builtFolder();
  if (folder === null) return refuse(words.unbuilt);
  console.log(words.reading);
  const opened = await openScenario(resolve(REPOSITORY, 'scenarios/thirteen-days'));
  if (!opened) return 1;
  const settings = readSettings(flags, opened.linked);
  if (!settings.ok) return refuse(settings.error);

  const store = await openEventStore(process.env['DATABASE_URL'] ?? null, classFile(flags));
  const server = await start(flags, { port: Number(port.value), store, linked: opened.linked, folder });
  endOnSignal(server);
  await announce(server, flags, settings.value);
  return 0;
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

function classFile(flags: Arguments['flags']): string {
  const file = resolve(flags['file'] ?? process.env['CLASSROOM_FILE'] ?? resolve(REPOSITORY, 'classes/class.db'));
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

/** The folder of the built pages; built anew where a source is younger. Null if it is not there and cannot be built. */
async function builtFolder(): Promise<string | null> {
  const folder = resolve(REPOSITORY, 'dist');
  const isSource = existsSync(resolve(REPOSITORY, 'node_modules/vite'));
  if (isSource && !isPageFresh(REPOSITORY)) {
    console.log(words.building);
    const { buildPage } = await import('./serve.ts');
    await buildPage();
  }
  return existsSync(resolve(folder, 'index.html')) ? folder : null;
}

function endOnSignal(server: ClassServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      console.log(words.stopping);
      void server.stop().then(() => process.exit(0));
    });
}
