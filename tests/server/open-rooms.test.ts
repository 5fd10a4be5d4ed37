// Owns the proof that classes are opened over the wire by the pass word alone, and that pages are served with a strict policy.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Classroom, cabinetOf, openClassroom } from '../builders/live-server.ts';
import { tiny } from '../builders/tiny-scenario.ts';

const folder = mkdtempSync(join(tmpdir(), 'excomm-pages-'));
let room: Classroom;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<style>b { color: red }</style><script src="a.js"></script>');
  writeFileSync(join(folder, 'assets/page-Ab12Cd34.js'), `// ${'x'.repeat(2000)}`);
  room = await openClassroom(tiny.linked, { pass: 'a long pass word', folder });
});
afterAll(async () => {
  await room.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${room.origin}/rooms`, { method: 'POST', body: JSON.stringify(body), headers });

test('the pass word opens a class, and its keys lead it', async () => {
  const answer = await open({ pass: 'a long pass word', settings: cabinetOf(tiny.linked) });
  expect(answer.status).toBe(201);
  const opened = (await answer.json()) as typeof room.opened;
  const teacher = room.page<'teacher'>({ as: 'teacher', room: opened.room, key: opened.teacher });
  await teacher.until(() => teacher.room() !== undefined);
  expect(teacher.room().code).toBe(opened.code);
});

test.each([
  ['another pass word', { pass: 'guess', settings: cabinetOf(tiny.linked) }, 403],
  ['no settings', { pass: 'a long pass word' }, 400],
  [
    'a lesson that is not there',
    { pass: 'a long pass word', settings: { ...cabinetOf(tiny.linked), lesson: 'x' } },
    400,
  ],
  ['far too much', { pass: 'x'.repeat(9000) }, 400],
])('%s opens none', async (_title, body, status) => {
  expect((await open(body)).status).toBe(status);
});

test('a stranger’s page opens none, with the pass word or without', async () => {
  const body = { pass: 'a long pass word', settings: cabinetOf(tiny.linked) };
  expect((await open(body, { origin: 'http://evil.example' })).status).toBe(421);
});

test('pages come packed, with a policy that knows their inline style by its hash, and hashed files for ever', async () => {
  const page = await fetch(`${room.origin}/`);
  expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self'; style-src 'self' 'sha256-[^']+';/);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const etag = page.headers.get('etag')!;
  expect((await fetch(`${room.origin}/`, { headers: { 'if-none-match': etag } })).status).toBe(304);
  const script = await fetch(`${room.origin}/assets/page-Ab12Cd34.js`);
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect(script.headers.get('content-encoding')).toBe('gzip');
  const typed = await fetch(`${room.origin}/join`, { redirect: 'manual' });
  expect([typed.status, typed.headers.get('location')]).toEqual([302, '/#join']);
  expect((await fetch(`${room.origin}/%2e%2e/package.json`)).status).toBe(404);
});
