// Owns the sheet on which every picture is drawn: its size, its screens of dots, and the words that say it is drawn (R2).
import type { ComponentChildren } from 'preact';
import { pieceSaid as said } from '../../words/pieces.ts';

/** Dots of four sizes, as a newspaper of the time prints grey. The larger the number, the darker. */
const SCREENS = [0.9, 1.5, 2.1, 2.6];

/** 900 by 560, whatever its size on the screen. Its text is said beside it, so it is hidden from readers. */
export function Sheet({ children, ground = '#e9e3d2' }: { children: ComponentChildren; ground?: string }) {
  return (
    <svg class="piece-sheet" viewBox="0 0 900 560" aria-hidden="true" focusable="false">
      <defs>
        {SCREENS.map((radius, index) => (
          <pattern
            key={radius}
            id={`dots-${index + 1}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <circle cx="2.5" cy="2.5" r={radius} fill="#1a1d1e" />
          </pattern>
        ))}
        <radialGradient id="piece-lamp" cx="50%" cy="52%" r="66%">
          <stop offset="0.42" stop-color="#0b1013" stop-opacity="0" />
          <stop offset="1" stop-color="#0b1013" stop-opacity="0.62" />
        </radialGradient>
      </defs>
      {/* One in the other: what is drawn past the sheet's edge is cut there, and not at the stand's. */}
      <svg width="900" height="560">
        <rect width="900" height="560" fill={ground} />
        {children}
      </svg>
    </svg>
  );
}

/** The room's light, as it lies on the chart: whatever is laid after it stands over it. */
export const Lamp = () => <rect width="900" height="560" fill="url(#piece-lamp)" />;

export const SEA = '#c3cdc8';

/** Of a print and of what is printed on it, as src/cli/bake-photograph.ts has them. */
export const INK = '#171a1b';

/** A picture in dots, under the strip of its sheet. */
export const Print = ({ of }: { of: string }) => (
  <image href={of} x="0" y="62" width="900" height="498" preserveAspectRatio="none" />
);

/** Land and sea as the chart has them: water lines along the shores, a screen of dots on the land, the island lighter. */
export function Shores({ land, cuba, grid }: { land: string; cuba: string; grid: string }) {
  const shores = land + cuba;
  return (
    <g stroke-linejoin="round">
      <g fill="none">
        <path d={shores} stroke="#bac6c3" stroke-width="44" />
        <path d={shores} stroke="#b0bdbb" stroke-width="28" />
        <path d={shores} stroke="#a2b1af" stroke-width="13" />
        <path d={grid} stroke="#8d9c98" stroke-width="1.3" />
      </g>
      <path d={land} fill="#dcd3bb" stroke="#2b3a41" stroke-width="2" />
      <path d={cuba} fill="#efe2bd" stroke="#2b3a41" stroke-width="2.5" />
      <path d={shores} fill={dots(1)} opacity=".35" />
    </g>
  );
}

/** The strip on top of a board, with the words that nothing drawn may go without. */
export function Strip({ left, right = '' }: { left: string; right?: string }) {
  return (
    <g class="piece-strip">
      <rect width="900" height="62" fill="#121516" />
      <text x="24" y="41" font-size="28">
        {left}
      </text>
      <text x="876" y={right ? 27 : 40} font-size="23" text-anchor="end">
        {said.drawn}
      </text>
      {right && (
        <text x="876" y="53" font-size="23" text-anchor="end">
          {right}
        </text>
      )}
    </g>
  );
}

export const dots = (darkness: 1 | 2 | 3 | 4) => `url(#dots-${darkness})`;
