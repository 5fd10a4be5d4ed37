// Owns where each sound lies in effects.webm and effects.mp3. Written by src/cli/bake-sound.ts: do not edit.

/** Start and length, milliseconds. */
export const SPRITE = {
  teletype: [0, 3685],
  typewriter: [3885, 3295],
  order: [7380, 1370],
  telephone: [8950, 3575],
  radio: [12725, 4680],
  sonar: [17605, 3380],
  jet: [21185, 5480],
  ship: [26865, 4380],
  bell: [31445, 8680],
} as const satisfies Record<string, readonly [start: number, length: number]>;
