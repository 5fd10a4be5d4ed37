// Owns the proof that `npm ci` can install this lock file anywhere: npm refuses one that lacks another system's packages.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

interface Lock {
  packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
}

test('the lock file names every optional package, also those for other systems than this one', () => {
  const file = resolve(import.meta.dirname, '../../package-lock.json');
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lock;
  const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => [`${path}/node_modules/${name}`, `node_modules/${name}`]),
  );
  expect(wanted.length).toBeGreaterThan(20);
  // Wanting: the newest release of a tool whose packages for some system are not out yet. Take the release before it.
  expect(wanted.filter((places) => !places.some((place) => packages[place]?.version))).toEqual([]);
});
