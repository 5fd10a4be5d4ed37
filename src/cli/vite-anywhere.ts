// Owns the Vite plugin that makes the built page run anywhere: its policy, the keeper of its files, and all of it in one file.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { STYLE } from '../author/graph-svg.ts';
import { readPolicy, withPolicy } from './content-policy.ts';
import { SINGLE_NAME, buildSingleFile } from './single-file.ts';

const KEEPER = 'sw.js';
const DOWNLOAD = 'virtual:download';
/** What nobody plays with. */
const NOT_KEPT = new Set([SINGLE_NAME, KEEPER, 'licences.md', 'licences-fonts.txt']);
const HEADERS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };

/** `virtual:download` tells the name and bytes of the one file, or null where there is none: in dev. */
export function anywherePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'excomm:anywhere',
    enforce: 'post',
    configResolved: (resolved) => void (config = resolved),
    buildStart() {
      if (config.command !== 'build') return;
      this.emitFile({ type: 'chunk', id: join(config.root, 'service-worker.ts'), fileName: KEEPER });
    },
    resolveId: (id) => (id === DOWNLOAD ? `\0${DOWNLOAD}` : undefined),
    async load(id) {
      if (id !== `\0${DOWNLOAD}`) return;
      if (config.command !== 'build') return 'export const download = null;';
      const source = await buildSingleFile();
      this.emitFile({ type: 'asset', fileName: SINGLE_NAME, source });
      return `export const download = ${JSON.stringify({ name: SINGLE_NAME, bytes: Buffer.byteLength(source) })};`;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        page.source = withPolicy(String(page.source), 'folder', [STYLE]);
        const files = new Map(
          Object.values(bundle).map((part) => [part.fileName, part.type === 'chunk' ? part.code : part.source]),
        );
        for (const name of publicFiles(config.publicDir)) files.set(name, readFileSync(join(config.publicDir, name)));
        const kept = [...files].filter(([name]) => !NOT_KEPT.has(name)).toSorted(([a], [b]) => (a < b ? -1 : 1));
        const all = createHash('sha256');
        for (const [name, content] of kept) all.update(`${name}\n`).update(content);
        const keeper = bundle[KEEPER];
        if (keeper?.type !== 'chunk') return this.error('The keeper of files was not built.');
        // The page itself is kept under the address of its folder.
        const names = kept.map(([name]) => (name === 'index.html' ? './' : name));
        keeper.code = keeper.code
          .replace('EXCOMM_FILES', () => JSON.stringify(names))
          .replace('EXCOMM_BUILD', () => JSON.stringify(all.digest('hex').slice(0, 16)));
      },
    },
    configurePreviewServer(server) {
      const page = join(server.config.build.outDir, 'index.html');
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
        const path = (request.url ?? '').replace(/[?#].*$/, '');
        const policy =
          path.endsWith('/') || path.endsWith('/index.html') ? readPolicy(readFileSync(page, 'utf8')) : null;
        if (policy) response.setHeader('Content-Security-Policy', policy);
        next();
      });
    },
  };
}

function publicFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}
