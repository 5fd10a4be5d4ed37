// Owns the QR picture of a link: dark on white with its quiet margin, as one path, so that it prints and projects sharply.
import { generate } from 'lean-qr';
import { useMemo } from 'preact/hooks';

/** Modules of white around it that scanners ask for. */
const MARGIN = 4;

export function QrPicture({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => qrPath(text), [text]);
  const side = size + 2 * MARGIN;
  return (
    <svg class="qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** Each run of dark modules in a row is one rectangle. */
function qrPath(text: string): { size: number; path: string } {
  const code = generate(text);
  const rows: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (!code.get(x, y) || code.get(x - 1, y)) continue;
      let end = x;
      while (code.get(end, y)) end += 1;
      rows.push(`M${x + MARGIN} ${y + MARGIN}h${end - x}v1h${x - end}z`);
    }
  }
  return { size: code.size, path: rows.join('') };
}
