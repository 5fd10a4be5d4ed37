// Owns setting up the page by a setting code: it opens the page anew with the address that the class link would have.
import type { Script } from '../../engine/script.ts';
import { formatSetupQuery, pageOf } from './class-link.ts';
import { parseSetupCode } from './setup-code.ts';

/** Answers the sentence of the code's problem; with a good code the page is left. A run that is kept stays kept. */
export function setUpByCode(script: Script, text: string): string | null {
  const read = parseSetupCode(script, text);
  if (!read.ok) return read.error;
  location.assign(pageOf(location.href) + formatSetupQuery(read.value));
  return null;
}
