// Owns `npm run classroom`: pages and server built anew where a source is younger, then the built command, which is there at once.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SERVER_FILE, isBuildFresh } from './page-age.ts';
import { classroomWords as words } from './words-classroom.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

if (!isBuildFresh(REPOSITORY)) {
  console.log(words.building);
  const { buildPage } = await import('./serve.ts');
  await buildPage();
}
// The command reads its own arguments, as where it was called by its name.
process.argv.splice(2, 0, 'classroom');
await import(pathToFileURL(`${REPOSITORY}${SERVER_FILE}`).href);
