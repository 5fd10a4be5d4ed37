// Owns what the server draws by chance, all of it from the system's secure generator, and the hash in which keys are kept.
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { CODE_LENGTH, CODE_SYMBOLS } from '../classroom/ids.ts';

/** Five symbols of thirty: 24 million codes. Whoever knows a room's keys or id learns nothing about its code, nor the other way. */
export function drawCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_SYMBOLS.charAt(randomInt(CODE_SYMBOLS.length))).join('');
}

/** 64 random bits. */
export const drawRoomId = (): string => randomBytes(8).toString('hex');

/** 128 random bits. */
export const drawServerKey = (): string => randomBytes(16).toString('hex');

/** A whole number for whatever needs one by chance, below 2^31. */
export const drawNumber = (): number => randomInt(2 ** 31);

/** As the log keeps a key: who reads the log cannot enter. Keys are random, so the hash needs no salt. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32);
