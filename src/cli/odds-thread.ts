// Owns the counting desk in a thread of Node, as `odds-worker.ts` is in a browser's: the bench asks it as the page does.
import { parentPort } from 'node:worker_threads';
import { startDesk } from '../engine/luck-desk.ts';
import type { ToDesk } from '../engine/luck-question.ts';

const port = parentPort!;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port takes none
const take = startDesk(
  (message) => port.postMessage(message),
  (act) => void setImmediate(act),
);
port.on('message', (message: ToDesk) => take(message));
