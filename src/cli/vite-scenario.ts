// Owns the Vite plugin that hands the compiled scenario to the page, and refuses to build a broken one.
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import type { Result } from '../base/result.ts';
import { usualGraph } from '../author/graph.ts';
import { compileAssumptions } from '../engine/compile-assumptions.ts';
import { compileCasting } from '../engine/compile-casting.ts';
import { compileTeaching } from '../engine/compile-teaching.ts';
import { compileLibrary, compileScript, compileStory } from '../engine/compile.ts';
import { splitScript } from '../engine/split-script.ts';
import { type Problem, formatProblem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';
import { DEFAULT_FOLDER, loadScenario } from './read-folder.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** What each module exports: play before the first decision; the others later, each a chunk of its own. */
const MODULES: Record<string, Record<string, (scenario: Scenario) => unknown>> = {
  'virtual:scenario/play': { story: compileStory, script: (scenario) => halves(scenario).opening },
  'virtual:scenario/rest': { rest: (scenario) => halves(scenario).rest },
  'virtual:scenario/edition': { edition: (scenario) => compileStory(scenario).edition },
  'virtual:scenario/library': { library: compileLibrary },
  'virtual:scenario/assumptions': { assumptions: compileAssumptions },
  'virtual:scenario/casting': { casting: compileCasting },
  'virtual:scenario/graph': { graph: usualGraph },
  'virtual:scenario/teaching': { teaching: compileTeaching },
};
/** Rollup's sign that other plugins leave an id alone. */
const RESOLVED = '\0';

/**
 * Gives `virtual:scenario/play`, `/rest`, `/library`, `/assumptions`, `/casting`, `/graph` and `/teaching`. `folder` is relative to
 * the repository. A scenario
 * with an error fails the build with every problem at its place; in dev it shows them, and an edit reloads the page.
 */
export function scenarioPlugin({ folder = DEFAULT_FOLDER }: { folder?: string } = {}): Plugin {
  const path = resolve(REPOSITORY, folder);
  // Read once for both modules; an edit in dev forgets it.
  let loaded: Promise<Result<Scenario, Problem[]>> | null = null;
  return {
    name: 'excomm:scenario',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? RESOLVED + id : undefined),
    async load(id) {
      const module = id.startsWith(RESOLVED) ? MODULES[id.slice(1)] : undefined;
      if (!module) return;
      loaded ??= loadScenario(path);
      const scenario = await loaded;
      if (!scenario.ok) return this.error(formatProblems(scenario.error, path));
      return Object.entries(module)
        .map(([name, compile]) => `export const ${name} = ${parseCall(compile(scenario.value))};`)
        .join('\n');
    },
    configureServer(server) {
      server.watcher.add(path);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(path)) return;
        loaded = loadScenario(path);
        void loaded.then((scenario) => {
          if (scenario.ok) reload(server);
          else showProblems(server, formatProblems(scenario.error, path));
        });
      });
    },
  };
}

function halves(scenario: Scenario): ReturnType<typeof splitScript> {
  return splitScript(compileScript(scenario), compileStory(scenario));
}

function reload(server: ViteDevServer): void {
  for (const id of Object.keys(MODULES)) {
    const module = server.moduleGraph.getModuleById(RESOLVED + id);
    if (module) server.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}

function showProblems(server: ViteDevServer, message: string): void {
  server.config.logger.error(message);
  server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'excomm:scenario' } });
}

function formatProblems(problems: Problem[], path: string): string {
  const folder = `${relative(process.cwd(), path) || '.'}/`;
  return `The scenario is broken.\n${problems.map((problem) => formatProblem(problem, folder)).join('\n')}`;
}

/** Engines read JSON from a text about twice as fast as the same data written as code. */
function parseCall(data: unknown): string {
  const text = JSON.stringify(data)
    .replace(/[\\']/g, '\\$&')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  return `/* @__PURE__ */ JSON.parse('${text}')`;
}
