// Owns what a page draws by chance: its key, and its commands' ids. Works on plain http too, where `randomUUID` is missing.
import { CODE_SYMBOLS, SEAT_CODE_LENGTH } from './ids.ts';

/** 128 random bits, for a seat, a second teacher or a screen. */
export const drawKey = (): string => drawHex(16);

/** 64 random bits. */
export const drawCommandId = (): string => drawHex(8);

/** A seat's own code: eight of thirty symbols, each as likely as any other. */
export function drawSeatCode(): string {
  // Bytes past the last whole thirty would make the first symbols likelier.
  const fair = 256 - (256 % CODE_SYMBOLS.length);
  let code = '';
  while (code.length < SEAT_CODE_LENGTH)
    for (const byte of crypto.getRandomValues(new Uint8Array(SEAT_CODE_LENGTH)))
      if (byte < fair && code.length < SEAT_CODE_LENGTH) code += CODE_SYMBOLS.charAt(byte % CODE_SYMBOLS.length);
  return code;
}

function drawHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
}
