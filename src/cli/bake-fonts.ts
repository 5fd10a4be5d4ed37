// Owns the making of the page's type: eight faces cut down to the letters we print. Run by hand, results committed.
//   npx tsx src/cli/bake-fonts.ts
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

interface Face {
  family: string;
  folder: string;
  weight: number;
  style: 'normal' | 'italic';
}

const FACES: Face[] = [
  { family: 'Courier Prime', folder: 'courier-prime', weight: 400, style: 'normal' },
  { family: 'Courier Prime', folder: 'courier-prime', weight: 700, style: 'normal' },
  { family: 'Jost', folder: 'jost', weight: 500, style: 'normal' },
  { family: 'Jost', folder: 'jost', weight: 600, style: 'normal' },
  { family: 'National Park', folder: 'national-park', weight: 600, style: 'normal' },
  { family: 'Libre Franklin', folder: 'libre-franklin', weight: 500, style: 'normal' },
  { family: 'Libre Franklin', folder: 'libre-franklin', weight: 700, style: 'normal' },
  { family: 'Source Serif 4', folder: 'source-serif-4', weight: 400, style: 'italic' },
];

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** Spanish, French and German; dashes, quotes, signs, primes, fractions. */
const WEST = 'ÁÉÍÓÚÑÜáéíóúñüÀÇÈÊàâçèêëîïôœùûÄÖäöß¡¿«»°·×£§©½¼¾–—‘’“”„…•†′″−\u00a0';
/** Turkish and Polish letters, and the signs that the packages keep in their second file. */
const EXTENDED = 'ĞğİıŞşĄąĆćĘęŁłŃńŚśŹźŻż№→←↔™';

const OUT = new URL('../overlay/fonts/', import.meta.url);
const SHEET = new URL('../overlay/fonts.css', import.meta.url);

const read = (face: Face, part: string) =>
  readFileSync(
    new URL(
      `../../node_modules/@fontsource/${face.folder}/files/${face.folder}-${part}-${face.weight}-${face.style}.woff2`,
      import.meta.url,
    ),
  );

function rule(face: Face, file: string, range: string): string {
  return [
    '@font-face {',
    `  font-family: '${face.family}';`,
    `  font-style: ${face.style};`,
    `  font-weight: ${face.weight};`,
    '  font-display: swap;',
    `  src: url('./fonts/${file}') format('woff2');`,
    `  unicode-range: ${range};`,
    '}',
  ].join('\n');
}

const hex = (point: number) => point.toString(16).toUpperCase();

/** `U+41, U+42` with runs joined: the browser fetches a file only when a page prints a letter of its range. */
function unicodeRange(text: string): string {
  const points = [...new Set([...text].map((letter) => letter.codePointAt(0)!))].toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const rules: string[] = [];
const total = { latin: 0, 'latin-ext': 0 };
for (const face of FACES) {
  for (const [part, letters] of [
    ['latin', ASCII + WEST],
    ['latin-ext', EXTENDED],
  ] as const) {
    const file = `${face.folder}-${face.weight}${face.style === 'italic' ? '-italic' : ''}${part === 'latin' ? '' : '-ext'}.woff2`;
    const bytes = await subsetFont(read(face, part), letters, { targetFormat: 'woff2', noLayoutClosure: true });
    writeFileSync(new URL(file, OUT), bytes);
    rules.push(rule(face, file, unicodeRange(letters)));
    total[part] += bytes.length;
    console.log(`${file.padEnd(36)} ${bytes.length} bytes`);
  }
}
const head =
  '/* Owns the page’s type. Written by src/cli/bake-fonts.ts from the @fontsource packages (all OFL-1.1): do not edit. */';
writeFileSync(SHEET, `${head}\n${rules.join('\n')}\n`);
console.log(
  `first files ${total.latin} bytes, second files ${total['latin-ext']} bytes (fetched only for their letters)`,
);
