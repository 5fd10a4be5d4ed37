// Holds the addresses of a live class to leading where they say, and to refusing what is damaged.
import { describe, expect, it } from 'vitest';
import {
  formatDeskAddress,
  formatJoinAddress,
  formatScreenAddress,
  parseDeskHash,
  parseJoinHash,
  parseScreenHash,
} from '../../src/classroom/addresses.ts';

const PAGE = 'http://192.168.1.5:1962/';
const room = '0123456789abcdef';
const key = 'a'.repeat(32);
const screen = 'b'.repeat(32);
const hashOf = (address: string) => new URL(address).hash;

describe('the addresses of a live class', () => {
  it('lead back to what they were made of', () => {
    expect(parseJoinHash(hashOf(formatJoinAddress(PAGE, '3F7KD')))).toBe('3F7KD');
    for (const at of [
      { room, key, screen },
      { room, key, screen: null },
    ]) {
      expect(parseDeskHash(hashOf(formatDeskAddress(PAGE, at)))).toEqual(at);
    }
    expect(parseScreenHash(hashOf(formatScreenAddress(PAGE, { room, key })))).toEqual({ room, key });
  });

  it('take a code as people type it', () => {
    expect(parseJoinHash('#join=3f-7k d')).toBe('3F7KD');
    expect(parseJoinHash('#join=olik1')).toBe('011K1');
  });

  it.each(['', '#join', '#join=', '#join=3F7K', '#join=3F7KDD', '#join=3F7KE', '#board', '#r=3F7KD'])(
    '"%s" names no class',
    (hash) => {
      expect(parseJoinHash(hash)).toBeNull();
    },
  );

  it.each([
    '',
    room,
    `${room}.`,
    `${room}.${key.slice(1)}`,
    `${room}.${key}.`,
    `${room}.${key}.${screen}.x`,
    `${key}.${room}`,
  ])('a desk of "%s" is damaged', (value) => {
    expect(parseDeskHash(`#desk=${value}`)).toBeNull();
  });

  it('a screen’s address opens no desk, and a desk’s no screen', () => {
    expect(parseDeskHash(hashOf(formatScreenAddress(PAGE, { room, key })))).toBeNull();
    expect(parseScreenHash(hashOf(formatDeskAddress(PAGE, { room, key, screen })))).toBeNull();
  });
});
