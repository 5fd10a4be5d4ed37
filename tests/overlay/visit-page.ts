// Owns what tests of a whole visit do: open the page as a new tab, press keys, wait for a screen, give orders.
import { afterEach, beforeEach, expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountPage } from '../../src/overlay/page.tsx';
import type { Session } from '../../src/overlay/session.ts';
import type { Rest, Tools } from '../../src/overlay/visit.ts';
import { type Shelf, emptyShelf, visit } from '../builders/tiny-visit.ts';

/** Tests share two cores with whatever else runs: waits are long, and end at once when the page has moved. */
export const PATIENCE = { timeout: 6000 };

/** Called by each file of tests: a storage and a page for each test, both gone after it. */
export function eachWithItsOwn(): { shelf(): Shelf; alsoStop(stop: () => void): void; open: Open } {
  let stops: (() => void)[] = [];
  let shelf = emptyShelf();
  beforeEach(async () => {
    shelf = emptyShelf();
    await page.viewport(1366, 657);
  });
  afterEach(() => {
    for (const stop of stops.toReversed()) stop();
    stops = [];
  });
  return {
    shelf: () => shelf,
    alsoStop: (stop) => stops.push(stop),
    open(search, rest, over) {
      document.body.innerHTML = '<div id="overlay"></div>';
      const session = visit(shelf, search, rest, over);
      stops.push(mountPage(document.querySelector<HTMLElement>('#overlay')!, session));
      return session;
    },
  };
}

/** Opens the page as a new tab would, with `#scene` removed. */
export type Open = (search?: string, rest?: Rest, over?: Partial<Tools>) => Session;

export const one = (selector: string) => document.querySelector<HTMLElement>(selector);
export const press = (keys: string) => userEvent.keyboard(keys);

export async function shows(selector: string): Promise<void> {
  await expect.poll(() => one(selector), PATIENCE).not.toBeNull();
}

/** The option of this place, from 1, in each line: given, and gone on from. */
export async function order(session: Session, ...places: number[]): Promise<void> {
  const lines = session.view.value!.decision!.lines;
  session.intents.choose(lines.map(({ id, options }, line) => ({ line: id, option: options[places[line]! - 1]!.id })));
  await shows('.aftermath');
  session.intents.proceed();
  await expect.poll(() => one('.aftermath'), PATIENCE).toBeNull();
}

export async function begin(session: Session): Promise<void> {
  session.intents.toPremise(session.state.choice);
  session.intents.begin();
  await shows('[data-decision]');
}
