// Owns the proof that the wording is switched in place: stage, focus and half-filled orders stay, and every place follows.
import { expect, test } from 'vitest';
import { one, PATIENCE, begin, eachWithItsOwn, order, press, shows } from './visit-page.ts';
import { expectNoBarriers } from './mount.ts';

const { open, shelf } = eachWithItsOwn();

const WHOLE = 'The pictures came this morning.';
const PLAIN = 'The pictures came today.';

async function reads(text: string): Promise<void> {
  await expect.poll(() => document.body.textContent, PATIENCE).toContain(text);
}

test('the button in the bar changes the words, and nothing else', async () => {
  const session = open();
  await begin(session);
  await reads(WHOLE);
  await press('2');
  await expect.poll(() => document.activeElement?.closest('[data-option="speak-out"]'), PATIENCE).not.toBeNull();
  const chosen = document.activeElement;
  session.state.settings.reading.value = 'plain';
  await reads(PLAIN);
  expect(document.activeElement).toBe(chosen);
  expect((chosen as HTMLInputElement).checked).toBe(true);
  expect(one('.orders h3')?.textContent).toContain('Do you tell people about the camp now, or wait?');
  expect(one('[data-option="keep-silent"]')?.textContent).toContain('Only a few people know.');
  expect(one('.unknown')?.textContent).toContain('What is the ditch for?');
  one('.reading-button')!.click();
  await reads(WHOLE);
  expect(one('.reading-button')?.getAttribute('aria-pressed')).toBe('false');
  expect((chosen as HTMLInputElement).checked).toBe(true);
  await press('{Enter}');
});

test('an adviser who speaks goes on in the other wording', async () => {
  const session = open();
  await begin(session);
  one('.seats-row button')!.click();
  await shows('.adviser');
  one('.reading-button')!.click();
  await expect.poll(() => one('.adviser')?.textContent, PATIENCE).toContain('Wait for the second flight.');
});

test('the title page and the help sheet have the same switch, the premise follows it, and the next visit remembers', async () => {
  const session = open();
  one('.title [data-reading="plain"]')!.click();
  session.intents.toPremise(session.state.choice);
  await reads('Your pilots took pictures of a new camp.');
  session.intents.begin();
  await reads(PLAIN);
  session.intents.openSheet({ kind: 'help' });
  await shows('dialog [data-reading="plain"]:checked');
  await expectNoBarriers();
  one('dialog [data-reading="full"]')!.click();
  await reads(WHOLE);
  one('dialog [data-reading="plain"]')!.click();
  expect(shelf().held.get('excomm.settings')).toContain('"reading":"plain"');
  const next = open();
  expect(next.state.settings.reading.value).toBe('plain');
});

test('a link presets the wording, and an unknown one is named', async () => {
  open('?reading=plain');
  await shows('.title [data-reading="plain"]:checked');
  open('?reading=loud');
  await shows('.notice');
  expect(one('.notice')?.textContent).toContain('“full” or “plain”');
});

test('the debrief is told in the wording that is read, also when it changes there', async () => {
  const session = open('?reading=plain&fate=history');
  await begin(session);
  await order(session, 1);
  await shows('[data-decision="the-course"]');
  await order(session, 1, 1);
  await shows('[data-decision="last-offer"]');
  await order(session, 1);
  await shows('[data-ending]');
  const ending = one('.ending-text')!.textContent!;
  session.intents.toDebrief();
  session.intents.toStep('path');
  await shows('.debrief-ending');
  expect(one('.debrief-ending')?.textContent).toContain(ending);
  session.state.settings.reading.value = 'full';
  await expect.poll(() => one('.debrief-ending')?.textContent, PATIENCE).not.toContain(ending);
  session.intents.toStep('orders');
  await shows('.comparison');
});
