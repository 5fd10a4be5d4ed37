// Owns building ExComm as one HTML file: scripts, styles, typefaces, sounds and worker inside, to be opened from a folder.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Rolldown, build } from 'vite';
import { STYLE } from '../author/graph-svg.ts';
import { withPolicy } from './content-policy.ts';
import { scenarioPlugin } from './vite-scenario.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const SINGLE_NAME = 'excomm.html';

/** The whole file. Rejects if anything would have to lie beside it. */
export async function buildSingleFile(): Promise<string> {
  const built = (await build({
    configFile: false,
    root: at('src'),
    publicDir: false,
    base: './',
    logLevel: 'warn',
    plugins: [scenarioPlugin(), nothingBeside()],
    define: { IS_ONE_FILE: 'true' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Infinity,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { checks: { bundlerTimings: false }, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return inlined(built.output, await readFile(at('assets/favicon.svg'), 'utf8'));
}

/** Of the two kinds of sound only the one that every browser plays; nothing to fetch, so nothing offered to fetch. */
function nothingBeside() {
  return {
    name: 'excomm:nothing-beside',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === 'virtual:download' ? `\0${id}` : undefined),
    load: (id: string) => (id === '\0virtual:download' ? 'export const download = null;' : undefined),
    transform: (code: string, id: string) =>
      id.endsWith('/sound/player.ts') ? code.replace(/new URL\('[^']*\.webm', import\.meta\.url\),\s*/, '') : undefined,
  };
}

function inlined(output: Rolldown.RolldownOutput['output'], icon: string): string {
  const page = output.find(({ fileName }) => fileName === 'index.html');
  const chunks = output.filter((part) => part.type === 'chunk');
  const rest = output.filter((part) => part.type === 'asset' && part !== page);
  const styles = rest.filter(({ fileName }) => fileName.endsWith('.css'));
  const others = rest.filter((part) => !styles.includes(part));
  if (page?.type !== 'asset' || chunks.length !== 1 || others.length > 0)
    throw new Error(
      `One file cannot hold "${[...chunks.slice(1), ...others].map((one) => one.fileName).join('", "')}".`,
    );
  // A function, or "$&" in a script would mean something. No text of ours may end its own element.
  const script = `<script type="module">${chunks[0]!.code.replaceAll('</script', String.raw`<\/script`)}</script>`;
  const style = styles.map((part) => `<style>${part.type === 'asset' ? String(part.source) : ''}</style>`).join('');
  const html = String(page.source)
    .replaceAll(/\s*<link rel="(?:stylesheet|modulepreload|manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/<link rel="icon"[^>]*>/, () => `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">`)
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace('</head>', () => `${style}</head>`)
    .replace('</body>', () => `${script}</body>`);
  return withPolicy(html, 'single', [STYLE]);
}
