// Owns how the screens of a class on one screen come to stand: voting as far as the picture wants.
import { emptyShelf, visit } from '../builders/tiny-visit.ts';
import type { Screen } from './screens.ts';

type Reached = 'opened' | 'first' | 'talk' | 'revealed' | 'decided';
/** The vote of a class on one screen, as far as this; its clock is put away, or no two pictures were alike. */
export const sitting =
  (until: Reached): Screen =>
  async (stand) => {
    const session = visit(emptyShelf());
    stand.mount(session);
    session.intents.toSide('class');
    await stand.shows('[data-begin-class]');
    stand.click('[data-begin-class]');
    await stand.shows('.premise, .ballot');
    while (document.querySelector('.premise')) {
      stand.click('.premise [data-primary]');
      await new Promise(requestAnimationFrame);
    }
    for (const stage of ['opened', 'first', 'first-closed', 'talk', 'second', 'second-closed', 'revealed', 'decided']) {
      await stand.shows(`[data-ballot="${stage}"]`);
      if (stage === 'first' || stage === 'second') {
        for (const counter of ['li:nth-child(1)', stage === 'first' ? 'li:nth-child(2)' : 'li:nth-child(1)']) {
          stand.click(`${counter} .counter button:last-child`);
          await new Promise(requestAnimationFrame);
        }
      }
      if (stage === 'talk') stand.click('.talk-acts button:last-child');
      if (stage === 'revealed') stand.click('.decide-mark input');
      await new Promise(requestAnimationFrame);
      if (stage === until) return;
      stand.click('.ballot [data-primary]');
    }
  };
