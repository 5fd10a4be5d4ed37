// Owns the addresses of a live class. All of them lie behind the hash, which no server and no log ever sees.
import * as v from 'valibot';
import { codeSchema, keySchema, readCode, roomIdSchema } from './ids.ts';

/** Where Socket.IO answers. */
export const LINK_PATH = '/live';

/** Places of the page that belong to a live class: a pupil's, a teacher's, the projector's. */
export const CLASS_PLACES = ['join', 'desk', 'screen'] as const;
export type ClassPlace = (typeof CLASS_PLACES)[number];

export interface RoomKey {
  room: string;
  key: string;
}

/** A teacher's also leads to the projector: `screen` is that one's key, null for a second teacher. */
export interface DeskKey extends RoomKey {
  screen: string | null;
}

/** `http://192.168.1.5:1962/#join=3F7KD`: what the QR picture says. `page` is the page's address without query and hash. */
export const formatJoinAddress = (page: string, code: string): string => `${page}#join=${code}`;

/** `…/#desk=ROOM.KEY.SCREEN`, or without the last part. */
export const formatDeskAddress = (page: string, { room, key, screen }: DeskKey): string =>
  `${page}#desk=${[room, key, ...(screen === null ? [] : [screen])].join('.')}`;

/** `…/#screen=ROOM.KEY` */
export const formatScreenAddress = (page: string, { room, key }: RoomKey): string => `${page}#screen=${room}.${key}`;

/** The code of a join address' hash, however it was typed; null if there is none. Pure. */
export function parseJoinHash(hash: string): string | null {
  const code = readCode(valueOf(hash, 'join'));
  return v.is(codeSchema, code) ? code : null;
}

/** Room and keys of a teacher's hash; null if it is damaged. Pure. */
export function parseDeskHash(hash: string): DeskKey | null {
  const [room, key, screen, ...rest] = valueOf(hash, 'desk').split('.');
  if (rest.length > 0 || !v.is(roomIdSchema, room) || !v.is(keySchema, key)) return null;
  if (screen === undefined) return { room, key, screen: null };
  return v.is(keySchema, screen) ? { room, key, screen } : null;
}

/** Room and key of the projector's hash; null if it is damaged. Pure. */
export function parseScreenHash(hash: string): RoomKey | null {
  const [room, key, ...rest] = valueOf(hash, 'screen').split('.');
  return rest.length === 0 && v.is(roomIdSchema, room) && v.is(keySchema, key) ? { room, key } : null;
}

function valueOf(hash: string, place: ClassPlace): string {
  return hash.startsWith(`#${place}=`) ? hash.slice(place.length + 2) : '';
}
