// Owns what tests of the archive do on the page: look at a part, follow a link, go from part to part.
import type { Session } from '../../src/overlay/session.ts';
import { byText } from './mount.ts';
import { begin, one, order, shows } from './visit-page.ts';

export const text = (selector = '.archive-part') => one(selector)?.textContent ?? '';
export const link = (hash: string, within = '.archive') => one(`${within} a[href="${hash}"]`)!;
export const shownIds = () => [...document.querySelectorAll('.entry, .person')].map(({ id }) => id);

export const field = (label: string) => byText('.filter-field label', label).nextElementSibling as HTMLElement;

export async function toPart(part: string): Promise<void> {
  link(`#archive=${part}`, '.archive-tabs').click();
  await shows(`.archive-${part}`);
}

export async function toDebrief(session: Session): Promise<void> {
  await begin(session);
  await order(session, 1);
  await shows('[data-decision="the-course"]');
  await order(session, 1, 1);
  await shows('[data-decision="last-offer"]');
  await order(session, 1);
  await shows('[data-ending]');
  session.intents.toDebrief();
  session.intents.toStep('layers');
  await shows('.comparison-row');
}
