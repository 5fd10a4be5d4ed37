// Owns the link that sets up a class, and how far from this machine it works. Pure.
import type { ClassSetup } from './class-setup.ts';

/** `file`: opened from a folder; `machine`: this machine only; `network`: machines in the same building; `world`: anybody. */
export type Reach = 'file' | 'machine' | 'network' | 'world';

/**
 * The part of the address from “?” on. What binds the whole class is always in it; what is left to each pupil is not, so
 * that a link never undoes a pupil's own choice. Every part is read back by `parsePreset`.
 */
export function formatSetupQuery(setup: ClassSetup): string {
  const { lesson, lens, world, seed, reading, reveal, forecast, pauses, sound, view } = setup;
  const query = new URLSearchParams({ lesson, lens });
  if (world === 'shared') query.set('seed', String(seed));
  if (world === 'history') query.set('fate', 'history');
  query.set('reveal', reveal);
  query.set('forecast', forecast);
  if (reading !== 'free') query.set('reading', reading);
  if (pauses === 'off') query.set('pauses', pauses);
  if (sound === 'off') query.set('sound', sound);
  if (view === 'projector') query.set('view', view);
  return `?${query}`;
}

/** The whole link. `page` is the page's address; its query and hash are left out. A class on one screen opens its own place. */
export function formatClassLink(page: string, setup: ClassSetup): string {
  return pageOf(page) + formatSetupQuery(setup) + (setup.way === 'class' ? '#class' : '');
}

/** An address without query and hash. */
export const pageOf = (page: string): string => page.replace(/[?#].*$/s, '');

/** How far a link to this page works. */
export function reachOf(page: string): Reach {
  const { protocol, hostname } = new URL(page);
  if (protocol === 'file:') return 'file';
  if (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname.startsWith('127.') ||
    hostname === '[::1]'
  )
    return 'machine';
  const isPrivate = /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[f[cde])/.test(hostname);
  return isPrivate || hostname.endsWith('.local') || !hostname.includes('.') ? 'network' : 'world';
}
