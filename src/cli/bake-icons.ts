// Owns drawing the icons of the installed page from assets/favicon.svg: `npx tsx src/cli/bake-icons.ts`.
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './drive-page.ts';

const at = (path: string) => fileURLToPath(new URL(`../../assets/${path}`, import.meta.url));

/** A system may cut a maskable icon to a circle of 80 %: the drawing keeps within it, on its own ground. */
const ICONS = [
  { name: 'icon-192', size: 192, share: 1 },
  { name: 'icon-512', size: 512, share: 1 },
  { name: 'apple-touch-180', size: 180, share: 0.86 },
  { name: 'maskable-512', size: 512, share: 0.72 },
];

const drawing = await readFile(at('favicon.svg'), 'utf8');
await mkdir(at('icons'), { recursive: true });
const browser = await launchBrowser();
for (const { name, size, share } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const inner = Math.round(size * share);
  const ground = share < 1 ? '#c3cdc8' : 'transparent';
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${ground}}svg{width:${inner}px;height:${inner}px}</style>${drawing}`,
  );
  await page.screenshot({ path: at(`icons/${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
