// Owns what the page may load and run: nothing from elsewhere, and no script or style that the build has not seen.
import { createHash } from 'node:crypto';

/** Where a page comes from: a host, with files beside it, or one file that has all in it. */
type Kind = 'folder' | 'single';

/** Of each inline script and style in the page, as the policy names it. */
function hashesOf(html: string, tag: 'script' | 'style'): string[] {
  const inline = [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))];
  return inline.map(([, text]) => hashOf(text ?? ''));
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The policy of a page. `styles`: texts of style elements that it makes later. Pure. */
export function policyOf(html: string, kind: Kind, styles: readonly string[]): string {
  const near = kind === 'folder' ? ["'self'"] : [];
  const style = [...near, ...hashesOf(html, 'style'), ...styles.map(hashOf)];
  const directives = {
    'default-src': ["'none'"],
    'script-src': [...near, ...hashesOf(html, 'script')],
    'worker-src': [...near, 'blob:'],
    'style-src': style,
    // Phaser draws its pictures through blobs; a chart that is saved is one.
    'img-src': [...near, 'data:', 'blob:'],
    'font-src': kind === 'folder' ? near : ['data:'],
    'media-src': kind === 'folder' ? near : ['data:'],
    'connect-src': near,
    'manifest-src': near,
    'base-uri': [],
    'form-action': [],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.length > 0 ? sources.join(' ') : "'none'"}`)
    .join('; ');
}

/** The page with its policy in it, before anything that the policy is about. Pure. */
export function withPolicy(html: string, kind: Kind, styles: readonly string[]): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, kind, styles)}">`;
  return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => `${charset}\n    ${meta}`);
}

/** The policy that a built page carries, for the header of a server; null if it has none. Pure. */
export function readPolicy(html: string): string | null {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? null;
}
