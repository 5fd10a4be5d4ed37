// Owns ExComm without the net on the page's side: the keeper of its files is started late, and a new edition that it has
// fetched is told, and taken up where no run is under way.
import { type ReadonlySignal, effect } from '@preact/signals';
import type { Download, KeptRun, Place, Sheet } from './page-state.ts';
import { offlineWords } from './words/offline.ts';

export type ToKeeper = 'which' | 'take';
export interface FromKeeper {
  /** The files of another build are there, and not yet taken up. */
  isNew: boolean;
  /** It is of the same edition of the scenario: a kept run can be played on with it. */
  isSameEdition: boolean;
}

export interface OfflinePage {
  place: ReadonlySignal<Place>;
  sheet: ReadonlySignal<Sheet | null>;
  kept: ReadonlySignal<KeptRun | null>;
  notify(text: string): void;
}

/** All of it in one file, as the title page offers it; null where there is none, as in that file itself. */
export function offeredDownload(file: { name: string; bytes: number } | null): Download | null {
  if (!file) return null;
  const { name, bytes } = file;
  const { download: label, downloadSays, megabytes } = offlineWords;
  return { name, label, says: downloadSays(megabytes(bytes)) };
}

/** Whether this page may have a keeper: not from a file, not in one file, not while it is worked on. */
export function mayKeepFiles(): boolean {
  return import.meta.env.PROD && !IS_ONE_FILE && 'serviceWorker' in navigator && location.protocol !== 'file:';
}

/** Starts the keeper. Where none is allowed the page goes on as before, and needs the net. */
export async function startKeeper(page: OfflinePage): Promise<void> {
  const { serviceWorker } = navigator;
  const listen = (said: FromKeeper): void => {
    if (said.isNew) takeAtQuietMoment(page, said.isSameEdition);
  };
  const ask = (): void => send('which');
  try {
    // Relative to the page, wherever its folder lies; always asked for anew.
    await serviceWorker.register(new URL('sw.js', document.baseURI), { updateViaCache: 'none' });
  } catch {
    if (!navigator.onLine) addEventListener('online', () => void startKeeper(page), { once: true });
    return;
  }
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromKeeper>) => listen(data));
  serviceWorker.addEventListener('controllerchange', ask);
  ask();
}

function send(message: ToKeeper): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes none
  navigator.serviceWorker.controller?.postMessage(message);
}

let isAwaited = false;

/** The title page with nothing laid over it and no field in use; and a run that the new edition could not read must have ended. */
function takeAtQuietMoment({ place, sheet, kept, notify }: OfflinePage, isSameEdition: boolean): void {
  if (isAwaited) return;
  isAwaited = true;
  const isQuiet = (): boolean =>
    place.value === 'title' && sheet.value === null && (isSameEdition || kept.value === null || kept.value.ended);
  if (!isQuiet()) notify(offlineWords.isNew);
  effect(() => {
    if (!isQuiet() || document.activeElement instanceof HTMLInputElement) return;
    navigator.serviceWorker.addEventListener('message', () => location.reload(), { once: true });
    send('take');
  });
}
