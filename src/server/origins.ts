// Owns which names this server answers to, and from which pages: a stranger's page in the same browser gets nothing.
import { hostname } from 'node:os';
import { isIP } from 'node:net';

export interface Origins {
  /** Whether the `Host` header names this server. A name that a stranger points here (DNS rebinding) does not. */
  isOurs(host: string | undefined): boolean;
  /** Whether a page of this origin may connect: none at all (no browser, or a plain request of our own page), or our own. */
  mayConnect(origin: string | undefined, host: string | undefined): boolean;
}

/** `names`: further host names under which the server is reached, such as `class.school.example`. */
export function allowOrigins(names: readonly string[]): Origins {
  const own = new Set(['localhost', hostname().toLowerCase(), `${hostname().toLowerCase()}.local`]);
  for (const name of names) own.add(name.toLowerCase());

  function isOurs(host: string | undefined): boolean {
    const name = hostName(host);
    // An address is no name that could be pointed elsewhere, and a laptop's changes with the network.
    return name !== null && (own.has(name) || isIP(name) !== 0);
  }
  return {
    isOurs,
    mayConnect(origin, host) {
      if (!isOurs(host)) return false;
      if (origin === undefined) return true;
      return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase().replace(/:(80|443)$/, '');
    },
  };
}

/** The name in `name:port` or `[address]:port`; null if it is neither. */
function hostName(host: string | undefined): string | null {
  if (host === undefined || !URL.canParse(`http://${host}`)) return null;
  const { hostname: name, username, pathname } = new URL(`http://${host}`);
  return username === '' && pathname === '/' ? name.replace(/^\[|\]$/g, '').replace(/[.]$/, '') : null;
}
