// Holds the Vite plugin: what its modules export, that a broken scenario stops the build, and that an edit reloads.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { build, createServer } from 'vite';
import { scenarioPlugin } from '../../src/cli/vite-scenario.ts';
import { compileAssumptions } from '../../src/engine/compile-assumptions.ts';
import { compileLibrary } from '../../src/engine/compile.ts';
import type { Script } from '../../src/engine/script.ts';
import { type ScriptRest, joinScript } from '../../src/engine/split-script.ts';
import type { Story } from '../../src/engine/story.ts';
import { TINY_FOLDER } from '../builders/tiny-files.ts';
import { tiny } from '../builders/tiny-scenario.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'site-'));
  await cp(TINY_FOLDER, join(site, 'scenario'), { recursive: true });
  for (const part of ['play', 'rest', 'library', 'assumptions']) {
    await writeFile(join(site, `${part}.js`), `export * from 'virtual:scenario/${part}';`);
  }
});
afterEach(() => rm(site, { recursive: true }));

/** Breaks the scenario at a line that the test can name. */
async function breakScenario() {
  const file = join(site, 'scenario/events.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('course == "blockade"', 'cuorse == "blockade"'));
}

const settings = () => ({
  configFile: false as const,
  root: site,
  logLevel: 'silent' as const,
  plugins: [scenarioPlugin({ folder: join(site, 'scenario') })],
});

async function built(entry: string) {
  const lib = { entry: join(site, entry), formats: ['es' as const], fileName: () => `${entry}.mjs` };
  await build({ ...settings(), build: { lib, outDir: join(site, 'dist') } });
  return (await import(/* @vite-ignore */ pathToFileURL(join(site, `dist/${entry}.mjs`)).href)) as Record<
    string,
    unknown
  >;
}

describe('the build', () => {
  it('hands over the story and the first chapter, then the rest, letter for letter', async () => {
    const { story, script } = (await built('play.js')) as { story: Story; script: Script };
    const { rest } = (await built('rest.js')) as { rest: ScriptRest };
    expect(story).toEqual(tiny.story);
    expect(script).not.toEqual(tiny.script);
    joinScript(script, rest);
    expect(script).toEqual(tiny.script);
  });

  it('hands over the library and the assumptions, each by itself', async () => {
    const parts = { ...(await built('library.js')), ...(await built('assumptions.js')) };
    expect(parts).toEqual({
      library: compileLibrary(tiny.scenario),
      assumptions: compileAssumptions(tiny.scenario),
    });
  });

  it('fails on a broken scenario, and says where', async () => {
    await breakScenario();
    await expect(built('play.js')).rejects.toThrow(/events\.yaml:4:9 EX\d+ .*cuorse/);
  });
});

describe('the dev server', () => {
  it('reloads the page after an edit, and shows the problems of a broken one', { timeout: 60_000 }, async () => {
    const server = await createServer({ ...settings(), server: { middlewareMode: true, ws: false } });
    const send = vi.spyOn(server.ws, 'send').mockImplementation(() => {});
    try {
      const before = await server.ssrLoadModule('/play.js');
      const file = join(site, 'scenario/scenario.yaml');
      await writeFile(file, (await readFile(file, 'utf8')).replace('title: The strait', 'title: The narrows'));
      await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), { timeout: 20_000 });
      const after = await server.ssrLoadModule('/play.js');
      expect([before['script'].title, after['script'].title]).toEqual(['The strait', 'The narrows']);

      await breakScenario();
      await vi.waitFor(() => expect(send).toHaveBeenCalledWith(expect.objectContaining({ type: 'error' })), {
        timeout: 20_000,
      });
    } finally {
      await server.close();
    }
  });
});
