// Owns `npm start`: build the page, serve it on port 1962, say where, end cleanly on Ctrl-C.
import { isPortFree } from './free-port.ts';
import { buildPage, servePage } from './serve.ts';

const USUAL_PORT = 1962;

await start();

async function start(): Promise<void> {
  const port = Number(process.env['PORT'] ?? USUAL_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    return giveUp(`PORT is "${process.env['PORT']}", which is no port. Take a number from 1024 to 65535.`);
  // Asked before the build, so that nobody waits for a page that cannot be served.
  if (!(await isPortFree(port)))
    return giveUp(
      `Port ${port} is taken by another program (perhaps ExComm already runs there). ` +
        `Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
  console.log('Building the page …');
  await buildPage();
  const { address, stop } = await servePage(port);
  console.log(`ExComm is at ${address} (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void stop().then(() => process.exit(0));
    });
}

function giveUp(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
