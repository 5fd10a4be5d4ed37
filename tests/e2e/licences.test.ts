// Owns the proof of what the built page is made of: these libraries and no others, each with its licence.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const DIST = resolve(import.meta.dirname, '../../dist');

test('the page carries these libraries and no others: no parser of YAML, conditions or schemas among them', () => {
  const licences = readFileSync(resolve(DIST, 'licences.md'), 'utf8');
  const names = [...licences.matchAll(/^## (\S+) - /gm)].map(([, name]) => name);
  expect(names.toSorted()).toEqual(['@preact/signals', '@preact/signals-core', 'howler', 'phaser', 'preact', 'xstate']);
});

test('the licence of the typefaces lies beside them', () => {
  expect(existsSync(resolve(DIST, 'licences-fonts.txt'))).toBe(true);
});
