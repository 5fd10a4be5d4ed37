// Owns the Vite plugin that builds the class server beside the pages: every library inside, so that it starts at once, and alone.
import { chmod } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, type ResolvedConfig, build } from 'vite';
import { SERVER_FLAGS } from './node-flags.ts';
import { SERVER_FILE, SERVER_FOLDER } from './page-age.ts';
import { scenarioPlugin } from './vite-scenario.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export function serverPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'excomm:server',
    apply: 'build',
    configResolved: (resolved) => void (config = resolved),
    // Once the pages are written: they are younger than no source, and neither is the server.
    async closeBundle(error) {
      if (!error && config.build.write) await buildServer();
    },
  };
}

async function buildServer(): Promise<void> {
  await build({
    configFile: false,
    root: at('src'),
    publicDir: false,
    logLevel: 'warn',
    plugins: [scenarioPlugin()],
    // Without native parts all of them: SQLite is Node's own, or the one package that stays outside.
    ssr: { noExternal: true, external: ['pg-native'] },
    build: {
      ssr: at('src/cli/excomm.ts'),
      target: 'node20',
      outDir: at(SERVER_FOLDER),
      emptyOutDir: true,
      license: { fileName: 'licences.md' },
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: { entryFileNames: 'excomm.mjs', chunkFileNames: '[name]-[hash].mjs', banner: banner },
      },
    },
  });
  await chmod(at(SERVER_FILE), 0o755);
}

const banner = ({ isEntry }: { isEntry: boolean }): string =>
  isEntry ? `#!/usr/bin/env -S node ${SERVER_FLAGS.join(' ')}` : '';
