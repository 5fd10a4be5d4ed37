import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/overlay/tokens.css';
import '../../src/overlay/fonts.css';
import { startSituationRoom, type RoomOptions, type SituationRoom } from '../../src/scene/situation-room.ts';
import { readCoast } from '../../src/scene/coast.ts';
import { readTheme } from '../../src/scene/faces.ts';
import { startMeasure } from '../../src/scene/paint.ts';
import { planRoom } from '../../src/scene/plan.ts';
import { chooseRenderer } from '../../src/scene/stage.ts';
import { october16, october24, october27, strike } from '../builders/views.ts';

let parent: HTMLDivElement;
let room: SituationRoom | null = null;

beforeEach(() => {
  parent = document.createElement('div');
  parent.style.cssText = 'width:720px;height:420px';
  document.body.replaceChildren(parent);
});
afterEach(() => {
  room?.stop();
  room = null;
});

async function open(options: RoomOptions): Promise<SituationRoom> {
  room = await startSituationRoom(parent, options);
  return room;
}
const canvas = () => parent.querySelector('canvas')!;

async function pixelsOf(element: HTMLElement): Promise<ImageData> {
  const shot = await page.screenshot({ element, save: false });
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
  const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  brush.drawImage(bitmap, 0, 0);
  return brush.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** Colours on the screen: one colour is a blank picture. */
async function coloursOn(element: HTMLElement): Promise<number> {
  const { data } = await pixelsOf(element);
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += 4) seen.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
  return seen.size;
}

/** Pixels of the American blue in a square about a point of the pane; the runner may show the pane scaled. */
function bluesAbout({ data, width }: ImageData, at: { x: number; y: number }): number {
  const scale = width / parent.clientWidth;
  const [left, top, side] = [Math.round((at.x - 20) * scale), Math.round((at.y - 20) * scale), Math.round(40 * scale)];
  let count = 0;
  for (let y = top; y < top + side; y++) {
    for (let x = left; x < left + side; x++) {
      const [red, , blue] = data.subarray((y * width + x) * 4);
      if (blue! > 60 && blue! - red! > 35 && red! < 90) count++;
    }
  }
  return count;
}

/** Resolves with the frames drawn, once the loop sleeps. */
async function asleep(of: SituationRoom): Promise<number> {
  await vi.waitFor(() => expect(of.isAsleep()).toBe(true), { timeout: 20_000 });
  return of.frames();
}

describe.each(['webgl', 'canvas'] as const)('in %s the room', (renderer) => {
  test('draws a chart, not a blank', async () => {
    const started = await open({ renderer, still: true });
    started.show(october24);
    await asleep(started);
    expect(started.renderer).toBe(renderer);
    expect(await coloursOn(parent)).toBeGreaterThan(500);
  });

  test('does not read back the pixels that it paints for a new view', async () => {
    const started = await open({ renderer, still: true });
    started.show(october24);
    await asleep(started);
    // From here on: on a plain canvas Phaser reads the paper's tooth once for each sheet.
    const read = vi.spyOn(CanvasRenderingContext2D.prototype, 'getImageData');
    started.show(october27);
    await asleep(started);
    const { length } = read.mock.calls;
    read.mockRestore();
    expect(length).toBe(0);
  });

  test('draws nothing while nothing moves, and nothing for the same view again', async () => {
    const started = await open({ renderer, still: true });
    started.show(october24);
    const frames = await asleep(started);
    started.show(structuredClone(october24));
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(started.frames()).toBe(frames);
  });

  test('moves to the next view and sleeps again', async () => {
    const started = await open({ renderer, still: false });
    started.show(october24);
    const before = await asleep(started);
    started.show(october27);
    const after = await asleep(started);
    // Seconds of movement, at thirty frames a second where the machine keeps up; a final state alone takes three.
    expect(after - before).toBeGreaterThan(8);
  });

  test('shows final states at once where motion is not wanted', async () => {
    const started = await open({ renderer, still: true });
    started.show(october16);
    const before = await asleep(started);
    started.show(october24);
    started.show(october27);
    expect((await asleep(started)) - before).toBeLessThan(8);
  });

  test('fills its pane again after a change of size', async () => {
    const started = await open({ renderer, still: true });
    started.show(october24);
    const before = await asleep(started);
    parent.style.width = '390px';
    parent.style.height = '380px';
    await vi.waitFor(() => expect(started.frames()).toBeGreaterThan(before), { timeout: 5000 });
    await asleep(started);
    expect(canvas().getBoundingClientRect().width).toBeCloseTo(390, 0);
    expect(canvas().getBoundingClientRect().height).toBeCloseTo(380, 0);
    expect(await coloursOn(parent)).toBeGreaterThan(500);
  });

  test('stops while it moves, takes its canvas along, and can be started anew', async () => {
    const started = await open({ renderer, still: false });
    started.show(october24);
    started.show(october27);
    started.stop();
    started.stop();
    started.show(october16);
    expect(parent.querySelector('canvas')).toBeNull();
    const again = await open({ renderer, still: true });
    again.show(october16);
    await asleep(again);
    expect(await coloursOn(parent)).toBeGreaterThan(500);
  });
});

test('a turned aircraft is as whole in WebGL as on a canvas', async () => {
  const style = startMeasure(readTheme());
  parent.style.cssText = 'width:1000px;height:560px';
  const size = { width: 1000, height: 560, instruments: true };
  const aircraft = planRoom(strike, readCoast(), size, style).symbols.filter(({ shape }) => shape === 'aircraft');
  const counts: number[][] = [];
  for (const renderer of ['canvas', 'webgl'] as const) {
    const started = await open({ renderer, still: true, instruments: true });
    started.show(strike);
    await asleep(started);
    const pixels = await pixelsOf(parent);
    counts.push(aircraft.map(({ at }) => bluesAbout(pixels, at)));
    started.stop();
  }
  expect(aircraft).toHaveLength(2);
  counts[0]!.forEach((whole, index) => {
    expect(whole).toBeGreaterThan(30);
    expect(counts[1]![index]! / whole).toBeGreaterThan(0.9);
  });
}, 40_000);

test('the room comes back after its context was lost', async () => {
  const started = await open({ renderer: 'webgl', still: true });
  started.show(october24);
  const before = await asleep(started);
  const context = canvas().getContext('webgl')!.getExtension('WEBGL_lose_context')!;
  context.loseContext();
  await vi.waitFor(() => expect(canvas().getContext('webgl')!.isContextLost()).toBe(true));
  // A browser gives the context back in a later task.
  await new Promise((resolve) => setTimeout(resolve, 50));
  context.restoreContext();
  await vi.waitFor(() => expect(started.frames()).toBeGreaterThan(before), { timeout: 5000 });
  await asleep(started);
  expect(await coloursOn(parent)).toBeGreaterThan(500);
});

test('the canvas is a picture: hidden from readers, out of the tab order, and deaf to touch', async () => {
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  const started = await open({ still: true });
  started.show(october16);
  await asleep(started);
  expect(canvas().getAttribute('aria-hidden')).toBe('true');
  expect(canvas().tabIndex).toBe(-1);
  expect(getComputedStyle(canvas()).pointerEvents).toBe('none');
  expect(document.activeElement).toBe(button);
  expect(chooseRenderer()).not.toBeNull();
});

test('a page without the variables is told which file it forgot', async () => {
  const sheets = [...document.adoptedStyleSheets];
  const hidden = [...document.styleSheets].filter((sheet) =>
    [...sheet.cssRules].some((rule) => rule.cssText.includes('--lamp-dark')),
  );
  for (const sheet of hidden) sheet.disabled = true;
  await expect(startSituationRoom(parent)).rejects.toThrow('tokens.css');
  for (const sheet of hidden) sheet.disabled = false;
  document.adoptedStyleSheets = sheets;
});
