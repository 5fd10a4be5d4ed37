// Owns how the page is built and how its tests are run: Vite's settings and Vitest's three projects.
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGS, findBrowser } from './src/cli/browser.ts';
import { anywherePlugin } from './src/cli/vite-anywhere.ts';
import { scenarioPlugin } from './src/cli/vite-scenario.ts';
import { serverPlugin } from './src/cli/vite-server.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('./src'),
  publicDir: at('./assets'),
  // Relative addresses: the built page works from any folder of any host.
  base: './',
  plugins: [scenarioPlugin(), anywherePlugin(), serverPlugin()],
  define: { IS_ONE_FILE: 'false' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 1962 },
  build: {
    outDir: at('./dist'),
    emptyOutDir: true,
    sourcemap: false,
    // Rare letters are fetched when a text needs them, not carried in the style sheet by everybody.
    assetsInlineLimit: 0,
    // The libraries' licences travel with the page.
    license: { fileName: 'licences.md' },
    // Phaser alone is larger; everything else is held by the budget in the load bench.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // How long our plugin took is no warning.
      checks: { bundlerTimings: false },
      output: {
        // Phaser in a chunk of its own: it loads after the first decision, and stays cached when our scene changes.
        codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  test: {
    root: at('.'),
    // Everything has been told by then; a browser that is slow to leave is not waited for.
    teardownTimeout: 2_000,
    projects: [
      {
        extends: true,
        root: at('.'),
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.{ts,tsx}', 'tests/e2e/**'],
          // Two hundred files that share modules: each module is read once a worker, and no test changes one.
          isolate: false,
          // Every core: the usual one fewer would be one alone on a machine of two.
          maxWorkers: '100%',
          // Generous, for a slow machine that runs the tools as well: speed is measured by benches.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        root: at('.'),
        // Named here, or Vite meets them in the midst of a run and reloads the page under a test.
        optimizeDeps: {
          include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', '@preact/signals'].concat(
            ['phaser', 'xstate', 'valibot', 'howler/dist/howler.core.min.js', 'axe-core', 'lean-qr', 'qr/decode.js'],
          ),
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          // As for the unit tests: a busy machine is no fault of the page.
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: { args: BROWSER_ARGS, ...executable() } }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1366, height: 768 },
            screenshotFailures: false,
          },
        },
      },
      {
        extends: true,
        root: at('.'),
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Two browsers at a time: much of a run is waiting for the page to settle.
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

function executable(): { executablePath?: string } {
  const found = findBrowser();
  return found ? { executablePath: found } : {};
}
