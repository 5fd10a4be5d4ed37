// Owns why a hello or a command is refused: a closed set, whose sentences stand in `words-refusals.ts`.

export const REFUSALS = [
  // Of a hello.
  'bad-hello',
  'no-room',
  'no-seat',
  'wrong-key',
  'kicked',
  'moved',
  'seat-code-wrong',
  'seat-code-old',
  'seat-code-spent',
  'locked',
  'full',
  'slow-down',
  // Of a command.
  'bad-command',
  'not-allowed',
  'too-fast',
  'too-often',
  'not-begun',
  'begun',
  'ended',
  'wrong-mode',
  'unknown',
  'unknown-seat',
  'unknown-teacher',
  'no-ballot',
  'ballot-open',
  'ballot-closed',
  'ballot-done',
  'no-option',
  'no-decision',
  'in-aftermath',
  'no-pause',
  'pause-over',
  'answered',
  'last-teacher',
  // The server's own trouble: the same command may be sent again.
  'try-again',
] as const;
export type Refusal = (typeof REFUSALS)[number];
