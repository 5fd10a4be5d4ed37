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
      </defs>
      <rect width="900" height="560" fill={ground} />
      {children}
    </svg>
  );
}

/** The strip on top of a board, with the words that nothing drawn may go without. */
export function Strip({ left, right = '' }: { left: string; right?: string }) {
  return (
    <g class="piece-strip">
      <rect width="900" height="62" fill="#121516" />
      <text x="24" y="40" font-size="25">
        {left}
      </text>
      <text x="876" y={right ? 27 : 39} font-size="18" text-anchor="end">
        {said.drawn}
      </text>
      {right && (
        <text x="876" y="51" font-size="18" text-anchor="end">
          {right}
        </text>
      )}
    </g>
  );
}

export const dots = (darkness: 1 | 2 | 3 | 4) => `url(#dots-${darkness})`;
