// Owns the small marks of the archive: shapes that tell apart what colour alone must not.

const SHAPES = {
  /** Known then; confirmed; seen at its address. */
  filled: <circle cx="8" cy="8" r="6" fill="currentColor" stroke="none" />,
  /** Only later; open. */
  ring: <circle cx="8" cy="8" r="5.5" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  cross: <path d="M3 3l10 10M13 3L3 13" stroke-width="2.5" />,
  split: <path d="M8 1.5v13M4.5 5L1.5 8l3 3M11.5 5l3 3-3 3" />,
  box: <rect x="2.5" y="2.5" width="11" height="11" fill="currentColor" />,
  dashed: <rect x="2.5" y="2.5" width="11" height="11" stroke-dasharray="2.5 2" />,
} as const;

export type Shape = keyof typeof SHAPES;

/** Says nothing by itself: the word stands beside it. */
export function Glyph({ shape }: { shape: Shape }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.75">
      {SHAPES[shape]}
    </svg>
  );
}
