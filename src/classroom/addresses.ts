// Owns the addresses of a live class. What is secret stands behind the hash, which no server and no log ever sees.
import * as v from 'valibot';
import { codeSchema, keySchema, readCode, roomIdSchema } from './ids.ts';

/** Pages of `dist` that the class server also serves without `.html`. */
export const PAGES = ['join', 'desk', 'screen'] as const;
export type ClassPage = (typeof PAGES)[number];

/** Where Socket.IO answers. */
export const LINK_PATH = '/live';

/** `http://192.168.1.5:1962/join#3F7KD`: what the QR picture says. `origin` ends without a slash. */
export const formatJoinAddress = (origin: string, code: string): string => `${origin}/join#${code}`;

/** `…/desk#ROOM.KEY` for a teacher, `…/screen#ROOM.KEY` for the projector. */
export const formatKeyAddress = (origin: string, page: 'desk' | 'screen', at: RoomKey): string =>
  `${origin}/${page}#${at.room}.${at.key}`;

export interface RoomKey {
  room: string;
  key: string;
}

/** The code of a join address' hash; null if there is none. Pure. */
export function parseJoinHash(hash: string): string | null {
  const code = readCode(hash.replace(/^#/, ''));
  return v.is(codeSchema, code) ? code : null;
}

/** Room and key of a desk's or screen's hash; null if it is damaged. Pure. */
export function parseKeyHash(hash: string): RoomKey | null {
  const [room, key, ...rest] = hash.replace(/^#/, '').split('.');
  return rest.length === 0 && v.is(roomIdSchema, room) && v.is(keySchema, key) ? { room, key } : null;
}
