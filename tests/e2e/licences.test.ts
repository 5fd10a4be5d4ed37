// Owns the proof of what the built page is made of: these libraries and no others, each with its licence.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const DIST = resolve(import.meta.dirname, '../../dist');

/** Schemas travel with the live class alone, which is fetched late; no parser of YAML or conditions travels at all. */
const LIVE = [
  '@socket.io/component-emitter',
  'engine.io-client',
  'engine.io-parser',
  'socket.io-client',
  'socket.io-parser',
  'valibot',
];
const PAGE = ['@preact/signals', '@preact/signals-core', 'howler', 'lean-qr', 'phaser', 'preact', 'qr', 'xstate'];

test('the page carries these libraries and no others: no parser of YAML or conditions among them', () => {
  const licences = readFileSync(resolve(DIST, 'licences.md'), 'utf8');
  const names = [...licences.matchAll(/^## (\S+) - /gm)].map(([, name]) => name);
  expect(names.toSorted()).toEqual([...PAGE, ...LIVE].toSorted());
});

test('the licence of the typefaces lies beside them', () => {
  expect(existsSync(resolve(DIST, 'licences-fonts.txt'))).toBe(true);
});
