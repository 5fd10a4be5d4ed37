// Owns the proof that a Chromium is looked for in the right order.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { findBrowser, findBrowsers } from '../../src/cli/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'excomm-browser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

function program(name: string, mode: number): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
}

test('a browser named in the environment comes before one on PATH', () => {
  const onPath = program('chromium', 0o755);
  const named = program('my-own', 0o755);
  vi.stubEnv('PATH', ['', folder].join(delimiter));
  vi.stubEnv('EXCOMM_CHROMIUM', undefined);
  vi.stubEnv('CHROME_PATH', undefined);
  expect(findBrowser()).toBe(onPath);
  vi.stubEnv('CHROME_PATH', named);
  expect(findBrowsers().slice(0, 2)).toEqual([named, onPath]);
});

test('a name that leads to no file, or to a folder, is passed over', () => {
  vi.stubEnv('EXCOMM_CHROMIUM', join(folder, 'not-there'));
  vi.stubEnv('CHROME_PATH', folder);
  expect(findBrowsers()).not.toContain(join(folder, 'not-there'));
  expect(findBrowsers()).not.toContain(folder);
});
