// Owns the picture of a count: a hundred runs as squares, each with its ending's letter, one's own in a frame.
import type { WayCount } from '../../../engine/count-ways.ts';
import { hundredSquares } from '../../../debrief/luck-told.ts';
import type { LuckEnding } from '../../../debrief/luck.ts';
import { luckWords as said } from '../../words/luck.ts';

const SIDE = 20;
/** What is settled first, general war last: the same ending lies in the same corner of every picture. */
const TONES = ['settled', 'unsettled', 'war', 'nuclear'] as const;

interface SquaresProps {
  endings: LuckEnding[];
  count: Pick<WayCount, 'endings'>;
  /** The lens's title. */
  lens: string;
}

export function Squares({ endings, count, lens }: SquaresProps) {
  const hundred = hundredSquares(count);
  const shown = endings
    .map((ending, index) => ({ ending, n: hundred[index]! }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => TONES.indexOf(a.ending.tone) - TONES.indexOf(b.ending.tone) || b.n - a.n);
  const parts = shown.map(({ ending, n }) => said.part(n, ending.title, ending.isYours)).join(', ');
  const squares = shown.flatMap(({ ending, n }) => Array.from({ length: n }, () => ending));
  return (
    <svg class="luck-squares" viewBox="-1 -1 202 202" role="img" aria-label={said.pictureOf(lens, parts)}>
      {squares.map((ending, index) => (
        <g key={index} transform={`translate(${(index % 10) * SIDE} ${Math.floor(index / 10) * SIDE})`}>
          <Face ending={ending} />
        </g>
      ))}
    </svg>
  );
}

/** An ending's square by itself, as the key in a table. */
export function Swatch({ ending }: { ending: LuckEnding }) {
  return (
    <svg class="luck-swatch" viewBox="-1 -1 22 22" aria-hidden="true">
      <Face ending={ending} />
    </svg>
  );
}

function Face({ ending }: { ending: LuckEnding }) {
  return (
    <g class="luck-face" data-tone={ending.tone} data-yours={ending.isYours ? '' : undefined}>
      <rect class="luck-ground" x="1" y="1" width="18" height="18" />
      {ending.tone === 'unsettled' && <path class="luck-hatch" d="M1 10 10 1M1 19 19 1M10 19 19 10" />}
      {ending.tone === 'war' && <path class="luck-hatch" d="M1 7H19M1 13H19M7 1V19M13 1V19" />}
      {ending.tone !== 'settled' && <circle class="luck-disc" cx="10" cy="10" r="6.4" />}
      <text x="10" y="14">
        {ending.letter}
      </text>
      {ending.isYours && <rect class="luck-frame" x="0.9" y="0.9" width="18.2" height="18.2" />}
    </g>
  );
}
