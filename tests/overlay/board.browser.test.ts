// Owns the proof of the class board on the page: a messy text, a reload, the led debrief by keys, and no barrier.
import { generate } from 'lean-qr';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BOARD_KEY } from '../../src/overlay/run-store.ts';
import { boardWords as said } from '../../src/overlay/words/board.ts';
import { boardDoor } from '../../src/overlay/words/doors.ts';
import { mistyped, spoilt } from '../builders/spoilt-code.ts';
import { tinyCodes } from '../builders/tiny-visit.ts';
import { byText, expectNoBarriers } from './mount.ts';
import { PATIENCE, eachWithItsOwn, one, press, shows } from './visit-page.ts';

const { open, shelf } = eachWithItsOwn();

const codes = tinyCodes(30);
const MESSY = [
  'Timestamp,"Your run code?"',
  ...codes.slice(0, 20).map((code, row) => `2026/11/30 9:${row + 10},"${code}",<b>11B</b>`),
  `Maria: mine is ${codes[20]!.toLowerCase()} :)`,
  `https://school.example/excomm/#r=${codes[21]!.replaceAll('-', '')}`,
  codes.slice(22).join(' / '),
  `again ${codes[3]}`,
  `typo ${mistyped(codes[0]!)}`,
  `other page ${spoilt(codes[1]!, 0, 3)}`,
  `another game ${spoilt(codes[2]!, 1, 1)}`,
  `last year ${spoilt(codes[3]!, 3, 1)}`,
].join('\r\n');
const FIVE = ['duplicate', 'mistyped', 'version', 'scenario', 'edition'];

const summary = () => one('.side-bar p')?.textContent;
const aside = () => [...document.querySelectorAll<HTMLElement>('[data-aside]')].map(({ dataset }) => dataset['aside']);
const step = () => one('[data-step]')?.dataset['step'];

/** What a camera sees of this text as a QR picture, held a little askew. */
function filmOf(text: string): MediaStream {
  const picture = document.createElement('canvas');
  generate(text).toCanvas(picture);
  const film = document.createElement('canvas');
  [film.width, film.height] = [640, 480];
  const brush = film.getContext('2d')!;
  const stream = film.captureStream(10);
  const draw = () => {
    brush.setTransform(1, 0, 0, 1, 0, 0);
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, film.width, film.height);
    brush.setTransform(1, 0.08, -0.08, 1, 170, 70);
    brush.imageSmoothingEnabled = false;
    brush.drawImage(picture, 0, 0, 300, 300);
    if (stream.getTracks().some(({ readyState }) => readyState === 'live')) requestAnimationFrame(draw);
  };
  draw();
  return stream;
}

async function openBoard(): Promise<void> {
  open();
  byText('.title a', boardDoor.teachers).click();
  await shows('#codes');
}

function paste(text: string, files: File[] = []): void {
  const clipboardData = new DataTransfer();
  if (text !== '') clipboardData.setData('text/plain', text);
  for (const file of files) clipboardData.items.add(file);
  document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

describe('the class board', () => {
  test('takes thirty runs from a messy text, names the five that it cannot count, and keeps all of it', async () => {
    await openBoard();
    expect(one('.first-steps')?.querySelectorAll('li')).toHaveLength(3);
    paste(MESSY);
    await expect.poll(summary, PATIENCE).toBe(said.summary(30, 0));
    expect(aside()).toEqual(FIVE);
    expect(one('[data-aside=mistyped]')?.textContent).toContain(said.aside.line(26, null));
    expect(shelf().held.get(BOARD_KEY)?.split('\n')).toEqual(codes);
    await openBoard();
    expect(summary()).toBe(said.summary(30, 0));
    expect(aside()).toEqual(FIVE);
    byText('[data-aside] button', said.aside.count).click();
    await expect.poll(summary, PATIENCE).toBe(said.summary(31, 0));
    one('[data-undo]')!.click();
    await expect.poll(summary, PATIENCE).toBe(said.summary(30, 0));
    one('[data-clear]')!.click();
    await shows('.board-ask');
    byText('.board-ask button', said.runs.clearYes).click();
    await shows('.first-steps');
    one('[data-undo]')!.click();
    await expect.poll(() => shelf().held.get(BOARD_KEY)?.split('\n'), PATIENCE).toEqual(codes);
  });

  test('leads the debrief by keys, and says what was done in 1962 when Space asks for it', async () => {
    await openBoard();
    paste(MESSY);
    await shows('[data-lead]');
    one('[data-lead]')!.focus();
    await press('{Enter}');
    await shows('[data-step=word]');
    await press('{ArrowRight}');
    await expect.poll(step, PATIENCE).toMatch(/^split-/);
    await expectNoBarriers();
    expect(one('.lead .tally-mark')).toBeNull();
    await press(' ');
    await expect.poll(() => one('.lead .tally-mark')?.textContent, PATIENCE).toBe(said.kennedy);
    await press('{End}');
    await expect.poll(step, PATIENCE).toBe('sentence');
    await press('{ArrowLeft}');
    await expect.poll(step, PATIENCE).toBe('model');
    await press('{ArrowLeft}');
    await expect.poll(step, PATIENCE).toBe('luck');
    one('[data-lead-play]')!.click();
    await shows('.lead-luck-table');
    expect(one('.lead-luck-told')?.textContent).toContain('In this model');
    expect(one('.lead-luck .luck-note')?.textContent).toMatch(/under its own lens/);
    await expectNoBarriers();
    await press('{Home}');
    await expect.poll(step, PATIENCE).toBe('word');
    await press('{Escape}');
    await expect.poll(() => one('.lead'), PATIENCE).toBeNull();
    expect(document.activeElement).toBe(one('[data-lead]'));
  });

  test('reads the picture that a pupil holds before the camera, once, and lets go of the camera', async () => {
    await openBoard();
    const seen = filmOf(codes[0]!.replaceAll('-', ''));
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(seen);
    byText('.camera button', said.collect.camera).click();
    await expect.poll(summary, PATIENCE).toBe(said.summary(1, 0));
    byText('.camera button', said.collect.cameraStop).click();
    await expect.poll(() => seen.getTracks().map(({ readyState }) => readyState), PATIENCE).toEqual(['ended']);
    expect(aside()).toEqual([]);
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    byText('.camera button', said.collect.camera).click();
    await expect.poll(() => one('.camera [role=alert]')?.textContent, PATIENCE).toBe(said.collect.cameraRefused);
  });

  test('raises no barrier, and nothing scrolls sideways', async () => {
    await openBoard();
    paste(MESSY);
    await shows('.chart');
    for (const width of [1366, 390, 320]) {
      await page.viewport(width, 700);
      expect(document.documentElement.scrollWidth, `${width} px`).toBeLessThanOrEqual(width);
    }
    await expectNoBarriers();
  });

  test('shows hostile names as text, refuses what is too long or no text, and works where nothing can be kept', async () => {
    shelf().refuses = true;
    await openBoard();
    const name = '<img src=x onerror=alert(1)>.txt';
    paste('', [new File([new Uint8Array([0, 1, 2])], name), new File([`Kim ${codes[0]}`], 'kim.txt')]);
    await expect.poll(summary, PATIENCE).toBe(said.summary(1, 0));
    const told = () => one('.collect-told')!.textContent;
    expect(told()).toContain(said.collect.noText(name));
    expect(one('.board img')).toBeNull();
    expect(document.body.textContent).toContain(said.notKept);
    paste('x\n'.repeat(25_000_000));
    await expect.poll(told, PATIENCE).toBe(said.collect.tooLong(said.collect.pasted, '50.0'));
    paste('Nothing of the kind here.');
    await expect.poll(told, PATIENCE).toBe(said.collect.nothing);
  });
});
