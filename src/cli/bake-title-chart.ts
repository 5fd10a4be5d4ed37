// Owns the making of the title page's chart: the sea about Cuba as one small picture. Run by hand, result committed:
// npx tsx src/cli/bake-title-chart.ts
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoCircle, geoGraticule } from 'd3-geo';
import { pathOf, projectionOf, shores } from './pictures/shores.ts';

const WIDTH = 1600;
const HEIGHT = 1000;
/** The 1,020 nautical miles that the CIA gave the SS-4 missile, from San Cristóbal; half of it for the eye. */
const SAN_CRISTOBAL: [longitude: number, latitude: number] = [-83.05, 22.72];
const RANGES_NM = [510, 1020];

// Cuba stands right of the middle: the title sheet lies on the left.
const projection = projectionOf({ width: WIDTH, height: HEIGHT, centre: [-86, 24.6], scale: 2900 });
const { land, cuba } = shores(projection, '50m');
const grid = pathOf(projection, geoGraticule().step([5, 5])(), false);
const ranges = RANGES_NM.map((miles) =>
  pathOf(
    projection,
    geoCircle()
      .center(SAN_CRISTOBAL)
      .radius(miles / 60)(),
    false,
  ),
).join('');

const lines = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMidYMid slice">`,
  '<!-- Written by src/cli/bake-title-chart.ts: do not edit. Coast: Natural Earth, public domain. -->',
  '<rect width="1600" height="1000" fill="#c3cdc8"/>',
  `<defs><path id="l" d="${land}"/><path id="c" d="${cuba}"/></defs>`,
  '<g fill="none" stroke-linejoin="round" stroke="#b3c0bd">',
  '<g stroke-width="34" stroke="#bcc8c4"><use href="#l"/><use href="#c"/></g>',
  '<g stroke-width="20"><use href="#l"/><use href="#c"/></g>',
  '<g stroke-width="9" stroke="#a7b6b3"><use href="#l"/><use href="#c"/></g></g>',
  `<path d="${grid}" fill="none" stroke="#8d9c98" stroke-width="1"/>`,
  '<g stroke="#2b3a41" stroke-width="1.5" stroke-linejoin="round"><use href="#l" fill="#e8dfc6"/><use href="#c" fill="#efe2bd"/></g>',
  `<path d="${ranges}" fill="none" stroke="#a02c1c" stroke-width="2" stroke-dasharray="14 5 2 5" opacity=".75"/>`,
  '</svg>',
];
const svg = lines.join('');
writeFileSync(new URL('../overlay/title-chart.svg', import.meta.url), svg);
console.log(`title-chart.svg: ${svg.length} bytes, ${gzipSync(svg).length} gzip`);
