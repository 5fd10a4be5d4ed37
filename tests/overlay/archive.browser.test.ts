// Owns the proof of the archive on the page: what each door opens, addresses and Back, searching, failure, and no barrier.
import { describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { ARCHIVE_PARTS, formatArchiveHash, parseArchiveHash } from '../../src/overlay/archive-address.ts';
import { startBack } from '../../src/overlay/back.ts';
import type { Session } from '../../src/overlay/session.ts';
import { archiveWords as said } from '../../src/overlay/words/archive.ts';
import { words } from '../../src/overlay/words/page.ts';
import { text, link, shownIds, field, toPart, toDebrief } from './archive-page.ts';
import { byText, expectNoBarriers } from './mount.ts';
import { PATIENCE, begin, eachWithItsOwn, one, order, press, shows } from './visit-page.ts';

const { open, alsoStop } = eachWithItsOwn();

/** With the browser's history, as main has it. */
function openWithBack(): Session {
  const session = open();
  alsoStop(
    startBack({
      ...session,
      addressOf: (place) => location.pathname + (place === 'archive' ? formatArchiveHash(session.archive.peek()!) : ''),
      addressed: () => {
        const spot = parseArchiveHash(location.hash);
        return spot && { place: 'archive', archive: session.arriveInArchive(spot, null) };
      },
    }),
  );
  return session;
}

describe('opened from play', () => {
  test('it holds what Washington had at the hour, and says what opens later', async () => {
    const session = open();
    await begin(session);
    await press('a');
    await shows('.archive-papers');
    expect(text('.archive-scope')).toContain('Tuesday 16 October, 08:00');
    expect(shownIds()).toEqual([]);
    await toPart('record');
    expect(text()).not.toContain('A flight photographs the camp.');
    await toPart('claims');
    expect(text()).toContain(said.sealed);
    expect(text()).not.toContain('fortress');
    await toPart('numbers');
    expect(text()).toContain('About two hundred.');
    expect(text()).not.toContain('Forty engineers.');
    await toPart('assumptions');
    await shows('#assumptions-tension');
    expect(text()).toContain(said.assumed.lead);
    expect(text()).toContain(said.assumed.cut);
    expect(document.body.textContent).not.toContain('Forces in place for an attack.');
    expect(one('#assumptions-readiness')).toBeNull();
    expect(text()).not.toContain('Both ministries kept their diaries.');
  });

  test('it grows with the hour: the paper on the desk, the flight, the order just given', async () => {
    const session = open();
    await begin(session);
    await order(session, 1);
    await shows('[data-decision="the-course"]');
    session.intents.toArchive({ part: 'papers' });
    await shows('#papers-the-letter');
    expect(text('#papers-the-letter')).not.toContain('1978');
    await toPart('record');
    expect(shownIds()).toEqual(['record-T001']);
    await toPart('assumptions');
    await shows('#assumptions-first-word');
    expect(one('#assumptions-the-course')).toBeNull();
  });

  test('the way back leads to where one was: the choice still made, the focus on the link', async () => {
    const session = openWithBack();
    await begin(session);
    one('[data-option="speak-out"] input')!.click();
    const door = byText('.date-bar a', words.archive.open);
    door.focus();
    await press('{Enter}');
    await shows('.archive-papers');
    expect(location.hash).toBe('#archive=papers');
    await toPart('words');
    history.back();
    await shows('.archive-papers');
    history.back();
    await expect.poll(() => one('.archive'), PATIENCE).toBeNull();
    expect(document.querySelector<HTMLInputElement>('[data-option="speak-out"] input')?.checked).toBe(true);
    expect(document.activeElement).toBe(door);
    expect(location.hash).toBe('');
    history.forward();
    await shows('.archive-papers');
    one('[data-leave]')!.click();
    await expect.poll(() => session.place.value, PATIENCE).toBe('play');
  });

  test('a source leads from its chip to everything that rests on it', async () => {
    const session = open();
    await begin(session);
    byText('.memo .chip', /source/).click();
    await shows('dialog .sources');
    one('dialog .sources a[href="#archive=sources/PAPERS"]')!.click();
    await shows('.archive-sources');
    await expect.poll(() => document.activeElement?.textContent, PATIENCE).toBe('The papers of the presidency');
    expect(one('dialog')).toBeNull();
    expect(text('#sources-PAPERS')).toContain('Soldiers in the camp');
  });
});

describe('opened from the comparison', () => {
  test('a decision’s claims stand beneath it with their verdict, one step from the record', async () => {
    const session = open();
    await toDebrief(session);
    const entry = document.querySelector<HTMLDetailsElement>('#row-first-word')!;
    entry.open = true;
    expect(entry.textContent).toContain('Contradicted');
    link('#archive=claims/S01', '#row-first-word').click();
    await shows('#claims-S01');
    expect(text('#claims-S01')).toContain('It was a water works');
    expect(text('.archive-scope')).toBe(`${said.whole} `);
    await expect.poll(() => document.activeElement?.textContent, PATIENCE).toBe('The camp was a fortress.');
    link('#archive=assumptions/first-word', '#claims-S01').click();
    await shows('#assumptions-first-word details[open]');
    expect(text('#assumptions-first-word')).toContain('A paper that shows that Southland had noticed.');
    expect(text('#assumptions-first-word')).toContain(said.assumed.kennedy);
    one('[data-leave]')!.click();
    await expect.poll(() => session.place.value, PATIENCE).toBe('debrief');
    expect(document.querySelector<HTMLDetailsElement>('#row-first-word')!.open).toBe(true);
  });

  test('every number of the model is there, the hidden gauge too, with its condition in words', async () => {
    const session = open();
    await toDebrief(session);
    session.intents.toArchive({ part: 'assumptions' });
    await shows('#assumptions-readiness');
    expect(text('#assumptions-shot-at-sea')).toContain('3–9 %');
    expect(text('#assumptions-shot-at-sea')).toContain('× 2 if “Tension” is at least 60.');
    expect(text('#assumptions-drift-2')).toContain('Only if ships are being stopped.');
    expect(text('.lens-table')).toContain('20 %');
    expect(text()).toContain('One chance in ten.');
    await userEvent.selectOptions(field(said.filter.gauge), 'trust');
    await expect.poll(() => one('#assumptions-readiness'), PATIENCE).toBeNull();
    expect(one('#assumptions-the-course')).not.toBeNull();
    expect(one('#assumptions-shot-at-sea')).toBeNull();
  });
});

describe('opened from the title page', () => {
  test('the door for teachers shows all of it, and the lenses lead to what a run would see', async () => {
    open();
    byText('.title a', words.archive.teachers).click();
    await shows('#papers-the-letter');
    expect(text('#papers-the-letter')).toContain('1978');
    await toPart('claims');
    expect(text()).toContain('fortress');
    one('[data-leave]')!.click();
    await shows('.title');
    byText('.title a', words.archive.lenses).click();
    await shows('#assumptions-lenses');
    expect(one('#assumptions-readiness')).toBeNull();
    expect(text('.archive-scope')).toContain('Tuesday 16 October, 08:00');
  });

  test('a link alone shows all of it, unless it would give away a run that is under way', async () => {
    const fresh = open();
    expect(fresh.arriveInArchive({ part: 'claims', entry: 'S01' }, null)).toMatchObject({ whole: true, from: 'title' });
    expect(fresh.arriveInArchive({ part: 'claims', entry: 'S01' }, false)).toMatchObject({ whole: false });
    await begin(fresh);
    fresh.intents.toTitle();
    fresh.archive.value = fresh.arriveInArchive({ part: 'claims', entry: 'S01' }, null);
    fresh.place.value = 'archive';
    await shows('.part-closed');
    byText('.archive-tools button', said.openWhole).click();
    await shows('#claims-S01');
  });
});

describe('inside', () => {
  async function openWhole(): Promise<Session> {
    const session = openWithBack();
    session.intents.toArchive({ part: 'record' }, true);
    await shows('.archive-record');
    return session;
  }
  const search = () => one('input[type=search]') as HTMLInputElement;

  test('what matches nothing says so, with a way out; what is searched for stays from part to part', async () => {
    await openWhole();
    await userEvent.fill(search(), 'no such thing');
    await expect.poll(() => text(), PATIENCE).toContain(said.filter.none);
    expect(text('[role=status]')).toBe('0 of 2 entries');
    await toPart('words');
    await toPart('record');
    expect(search().value).toBe('no such thing');
    byText('.filter-none button', said.filter.clear).click();
    await expect.poll(shownIds, PATIENCE).toEqual(['record-T001', 'record-T002']);
  });

  test('the record is filtered by what Washington knew, and says who knew the rest and since when', async () => {
    await openWhole();
    await userEvent.selectOptions(field(said.filter.who), 'later');
    await expect.poll(shownIds, PATIENCE).toEqual(['record-T002']);
    expect(text('#record-T002')).toContain('Public since 1989');
    expect(text('#record-T002')).toContain('The captains.');
    expect(text('#record-T002')).toContain('Some say that the captains turned on their own.');
  });

  test('an address that names an entry shows it in spite of the filter; one that is not there is told', async () => {
    const session = await openWhole();
    await userEvent.fill(search(), 'ships home');
    await expect.poll(shownIds, PATIENCE).toEqual(['record-T002']);
    session.intents.toArchive({ part: 'record', entry: 'T001' });
    await expect.poll(() => one('#record-T001')?.className, PATIENCE).toContain('entry-here');
    expect(search().value).toBe('');
    session.intents.toArchive({ part: 'record', entry: 'T999' });
    await expect.poll(() => text(), PATIENCE).toContain(said.missing('T999'));
  });

  test('an address entered by hand leads there, and Back leaves it again', async () => {
    const session = await openWhole();
    location.hash = '#archive=numbers/N01';
    await shows('#numbers-N01.entry-here');
    expect(session.archive.value).toMatchObject({ part: 'numbers', entry: 'N01', whole: true });
    history.back();
    await shows('.archive-record');
    expect(location.hash).toBe('#archive=record');
  });

  test('verdicts are counted, chosen, and told by shape and word', async () => {
    await openWhole();
    await toPart('claims');
    expect(text('.verdicts')).toContain('Contradicted 1');
    document.querySelectorAll<HTMLInputElement>('.verdicts input')[1]!.click();
    await expect.poll(() => text('.filter-found'), PATIENCE).toContain('0 of 1 entries');
    expect(text('.verdict-choice:has(:checked)')).toContain('Confirmed');
  });

  test('verdicts are walked by arrow keys, and the list follows', async () => {
    await openWhole();
    await toPart('claims');
    one('.verdict-choice :checked')!.focus();
    await press('{ArrowRight}');
    await expect.poll(() => text('.verdict-choice:has(:checked)'), PATIENCE).toContain('Confirmed');
    expect(text('.filter-found')).toContain('0 of 1 entries');
    await press('{ArrowLeft}');
    await expect.poll(() => text('.filter-found'), PATIENCE).toContain('1 entry');
  });

  test('on paper everything is open, the controls are gone, and sources are named', async () => {
    await openWhole();
    await toPart('papers');
    expect(document.querySelectorAll('.archive details[open]')).toHaveLength(0);
    window.dispatchEvent(new Event('beforeprint'));
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    expect(document.querySelectorAll('.archive details:not([open])')).toHaveLength(0);
    const isShown = (selector: string) => one(selector)!.getClientRects().length > 0;
    expect(['.archive-tabs', '.filter-field', '.archive .chip', '[data-leave]'].filter(isShown)).toEqual([]);
    expect(isShown('.entry-sources .on-paper')).toBe(true);
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelectorAll('.archive details[open]')).toHaveLength(0);
  });

  test('what could not be fetched is told, and asked for again', async () => {
    const session = open();
    const { readArchive } = session.intents;
    let isOnline = false;
    session.intents.readArchive = (whole) => (isOnline ? readArchive(whole) : Promise.reject(new TypeError('offline')));
    session.intents.toArchive({ part: 'claims' }, true);
    await shows('.archive-sheet [role=alert]');
    expect(text('.archive-sheet')).toContain(said.failed);
    isOnline = true;
    byText('.archive-sheet button', said.retry).click();
    await shows('#claims-S01');
  });
});

describe.each([
  ['all of it', true],
  ['at the hour of a run', false],
])('%s', (_, whole) => {
  test.each(ARCHIVE_PARTS)('%s raises no barrier, and nothing scrolls sideways', async (part) => {
    const session = open();
    session.intents.toArchive({ part }, whole);
    await shows(`.archive-${part}`);
    for (const [width, height] of [
      [1366, 657],
      [390, 844],
      [320, 640],
      [320, 200],
    ] as const) {
      await page.viewport(width, height);
      // What axe looks at besides widths is the same on all of them.
      if (width === 1366 || height === 640) await expectNoBarriers();
      expect(document.documentElement.scrollWidth, `${width} px`).toBeLessThanOrEqual(width);
    }
    // As at 400 % zoom: what sticks would cover what is read.
    expect(getComputedStyle(one('.archive-tabs')!).position).toBe('static');
  });
});
