// Owns the proof that a file's bytes become its text, or are told to be none.
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/overlay/board/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the bytes of a file', () => {
  it.each([
    ['plain letters', utf8('Kim: 23DH'), 'Kim: 23DH'],
    ['a byte order mark', utf8('\uFEFFé'), 'é'],
    ['nothing', new Uint8Array(), ''],
    ['bytes that are no UTF-8', new Uint8Array([0x41, 0xe9, 0x42]), 'A\uFFFDB'],
    ['UTF-16 as Excel writes it', new Uint8Array([0xff, 0xfe, 0x41, 0, 0xe9, 0]), 'Aé'],
    ['UTF-16 the other way round', new Uint8Array([0xfe, 0xff, 0, 0x41]), 'A'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), null],
    ['a workbook', utf8('PK\u0003\u0004rest'), null],
    ['a PDF', utf8('%PDF-1.7 rest'), null],
    ['a document with layout', utf8('{\\rtf1 rest'), null],
  ])('of %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });
});
