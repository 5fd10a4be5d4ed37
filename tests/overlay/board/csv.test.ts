// Owns the proof that a table becomes CSV which spreadsheets read as it was, and run nothing of.
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../../src/overlay/board/csv.ts';

describe('a table as CSV', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(formatCsv([['a', 'b'], ['c']])).toBe('\uFEFFa,b\r\nc\r\n');
  });

  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['one, two', '"one, two"'],
    ['He said “no”', 'He said “no”'],
    ['He said "no"', '"He said ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tcmd', "'\tcmd"],
    ['\rcmd', '"\'\rcmd"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['3-4', '3-4'],
  ])('writes %j as %j', (cell, written) => {
    expect(formatCsv([[cell, 'z']])).toBe(`\uFEFF${written},z\r\n`);
  });
});
