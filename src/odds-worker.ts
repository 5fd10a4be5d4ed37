// Owns the boot of the worker that counts odds: a counting desk between two message ports.
import { startDesk } from './engine/luck-desk.ts';
import type { ToDesk } from './engine/luck-question.ts';

// A message to oneself comes after those that were sent meanwhile, and sooner than any timer.
const own = new MessageChannel();
const acts: (() => void)[] = [];
own.port1.addEventListener('message', () => acts.shift()?.());
own.port1.start();

// oxlint-disable unicorn/require-post-message-target-origin -- ports and workers take none
const take = startDesk(
  (message) => postMessage(message),
  (act) => {
    acts.push(act);
    own.port2.postMessage(null);
  },
);
addEventListener('message', ({ data }: MessageEvent<ToDesk>) => take(data));
