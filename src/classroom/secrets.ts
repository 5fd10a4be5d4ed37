// Owns what a page draws by chance: its key, and its commands' ids. Works on plain http too, where `randomUUID` is missing.

/** 128 random bits, for a seat, a second teacher or a screen. */
export const drawKey = (): string => drawHex(16);

/** 64 random bits. */
export const drawCommandId = (): string => drawHex(8);

function drawHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
