// Owns writing a picture of few greys as a PNG: the format's own parts and Node's deflate, no library. Pure.
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Of a palette, two bits a pixel. */
const [BITS, PALETTE] = [2, 3];

/** `levels`: for each pixel, row by row, the number of its colour, 0 to 3. `colours`: four, red, green and blue each. */
export function formatPng(width: number, height: number, levels: Uint8Array, colours: number[][]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS, PALETTE, 0, 0, 0], 8);
  const stride = Math.ceil((width * BITS) / 8) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * stride + 1 + (x >> 2)]! |= levels[y * width + x]! << (6 - (x & 3) * 2);
  }
  const parts = [
    part('IHDR', header),
    part('PLTE', Buffer.from(colours.flat())),
    part('IDAT', deflateSync(rows, { level: 9 })),
    part('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([SIGNATURE, ...parts]);
}

function part(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
