// Holds the room to what only a browser shows: that it draws, moves, sleeps, and comes back from all that befalls a canvas.
// One room a renderer is opened and lives through its tests in order; what is drawn where is told by the tests of the plan.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
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

/** As small as a pane with instruments may be: every pixel is drawn by the processor here. */
const SIZE = { width: 600, height: 340, instruments: true };
const LEAST_COLOURS = 500;

vi.setConfig({ testTimeout: 45_000 });

afterEach(() => vi.restoreAllMocks());

function layPane(): HTMLDivElement {
  const parent = document.createElement('div');
  parent.style.cssText = `width:${SIZE.width}px;height:${SIZE.height}px`;
  document.body.replaceChildren(parent);
  return parent;
}
const open = (parent: HTMLElement, options: RoomOptions) =>
  startSituationRoom(parent, { instruments: true, ...options });
const canvasIn = (parent: HTMLElement) => parent.querySelector('canvas')!;

async function pixelsOf(element: HTMLElement): Promise<ImageData> {
  const shot = await page.screenshot({ element, save: false });
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${shot}`)).blob());
  const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  brush.drawImage(bitmap, 0, 0);
  return brush.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** How many are on the screen: one colour is a blank picture. */
function coloursIn({ data }: ImageData): number {
  const seen = new Set<number>();
  for (let at = 0; at < data.length; at += 4) seen.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
  return seen.size;
}

/** Pixels of the American blue in a square about a point of the pane; the runner may show the pane scaled. */
function bluesAbout({ data, width }: ImageData, at: { x: number; y: number }): number {
  const scale = width / SIZE.width;
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
const drawnSince = (of: SituationRoom, before: number) =>
  vi.waitFor(() => expect(of.frames()).toBeGreaterThan(before), { timeout: 5000 });

/** Blue about each aircraft of the strike, by renderer. */
const blues: Record<string, number[]> = {};

describe.each(['canvas', 'webgl'] as const)('in %s a room without motion', (renderer) => {
  let parent: HTMLDivElement;
  let room: SituationRoom;
  beforeAll(async () => {
    parent = layPane();
    room = await open(parent, { renderer, still: true });
  });
  afterAll(() => room.stop());

  test('draws a chart with whole aircraft, not a blank, and takes neither focus nor touch', async () => {
    room.show(strike);
    await asleep(room);
    expect(room.renderer).toBe(renderer);
    const pixels = await pixelsOf(parent);
    expect(coloursIn(pixels)).toBeGreaterThan(LEAST_COLOURS);
    const { symbols } = planRoom(strike, readCoast(), SIZE, startMeasure(readTheme()));
    blues[renderer] = symbols.filter(({ shape }) => shape === 'aircraft').map(({ at }) => bluesAbout(pixels, at));
    const canvas = canvasIn(parent);
    expect(canvas.getAttribute('aria-hidden')).toBe('true');
    expect(canvas.tabIndex).toBe(-1);
    expect(getComputedStyle(canvas).pointerEvents).toBe('none');
  });

  test('draws final states in a few frames, none for the same view again, and reads back no pixels for either', async () => {
    room.show(october16);
    await asleep(room);
    const read = vi.spyOn(CanvasRenderingContext2D.prototype, 'getImageData');
    room.show(strike);
    const before = room.frames();
    const frames = await asleep(room);
    expect(frames - before).toBeLessThan(8);
    room.show(structuredClone(strike));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(room.frames()).toBe(frames);
    expect(read).not.toHaveBeenCalled();
  });

  test('shows what came while the window was hidden, once it is seen again', async () => {
    const hide = (isHidden: boolean) => {
      vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
      document.dispatchEvent(new Event('visibilitychange'));
    };
    hide(true);
    room.show(october16);
    const before = room.frames();
    await new Promise((resolve) => setTimeout(resolve, 100));
    hide(false);
    await drawnSince(room, before);
    expect(await asleep(room)).toBeLessThan(before + 20);
  });

  test('fills its pane again after a change of size, and after the pane was gone for a while', async () => {
    const before = room.frames();
    parent.style.display = 'none';
    await new Promise((resolve) => setTimeout(resolve, 250));
    parent.style.cssText = 'width:390px;height:300px';
    await drawnSince(room, before);
    await asleep(room);
    const { width, height } = canvasIn(parent).getBoundingClientRect();
    expect([Math.round(width), Math.round(height)]).toEqual([390, 300]);
    expect(coloursIn(await pixelsOf(parent))).toBeGreaterThan(LEAST_COLOURS);
  });
});

test('a turned aircraft is as whole in WebGL as on a canvas', () => {
  expect(blues['canvas']).toHaveLength(2);
  blues['canvas']!.forEach((whole, index) => {
    expect(whole).toBeGreaterThan(30);
    expect(blues['webgl']![index]! / whole).toBeGreaterThan(0.9);
  });
});

test('the room comes back after its context was lost, stops while it moves, and can be started anew', async () => {
  const parent = layPane();
  const room = await open(parent, { renderer: 'webgl', still: false });
  room.show(october16);
  const before = await asleep(room);
  const context = () => canvasIn(parent).getContext('webgl')!;
  const loss = context().getExtension('WEBGL_lose_context')!;
  loss.loseContext();
  await vi.waitFor(() => expect(context().isContextLost()).toBe(true));
  // A browser gives the context back in a later task.
  await new Promise((resolve) => setTimeout(resolve, 50));
  loss.restoreContext();
  await drawnSince(room, before);
  await asleep(room);
  expect(coloursIn(await pixelsOf(parent))).toBeGreaterThan(LEAST_COLOURS);

  room.show(strike);
  room.stop();
  room.stop();
  room.show(october27);
  expect(parent.querySelector('canvas')).toBeNull();
  const again = await open(parent, { renderer: 'canvas', still: true });
  again.show(october16);
  expect(await asleep(again)).toBeGreaterThan(0);
  again.stop();
});

test('a context that never comes back is told, and a room on a plain canvas takes its place', async () => {
  const parent = layPane();
  const onLost = vi.fn<() => void>();
  const room = await open(parent, { renderer: 'webgl', still: true, onLost });
  room.show(october16);
  await asleep(room);
  canvasIn(parent).getContext('webgl')!.getExtension('WEBGL_lose_context')!.loseContext();
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce(), 10_000);
  room.stop();
  const next = await open(parent, { renderer: 'canvas', still: true });
  next.show(october16);
  await asleep(next);
  expect(coloursIn(await pixelsOf(parent))).toBeGreaterThan(LEAST_COLOURS);
  next.stop();
});

test('a room that is opened as soon as another has stopped keeps its canvas', async () => {
  const parent = layPane();
  for (let turn = 0; turn < 8; turn++) {
    const room = await open(parent, { renderer: 'canvas', still: true });
    room.show(turn % 2 === 0 ? october24 : strike);
    await asleep(room);
    expect(canvasIn(parent).width).toBeGreaterThan(SIZE.width / 2);
    room.stop();
  }
});

test('what changed travels to its new place, and then the room sleeps', async () => {
  const parent = layPane();
  const room = await open(parent, { renderer: 'canvas', still: false });
  room.show(october24);
  const before = await asleep(room);
  const marks = october24.chart.marks.map((mark) =>
    mark.id === 'kimovsk' ? { ...mark, points: [[-62, 26]] as [number, number][] } : mark,
  );
  room.show({ ...october24, chart: { ...october24.chart, marks } });
  // About a second of movement, at thirty frames a second where the machine keeps up; a final state alone takes three.
  expect((await asleep(room)) - before).toBeGreaterThan(8);
  room.stop();
});

test('a browser that can draw in neither way is told so, and the page is left as it was', async () => {
  const parent = layPane();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  expect(chooseRenderer()).toBeNull();
  await expect(startSituationRoom(parent)).rejects.toThrow('neither by WebGL nor on a canvas');
  expect(parent.children).toHaveLength(0);
});

test('a page without the variables is told which file it forgot', async () => {
  const hidden = [...document.styleSheets].filter((sheet) =>
    [...sheet.cssRules].some((rule) => rule.cssText.includes('--lamp-dark')),
  );
  for (const sheet of hidden) sheet.disabled = true;
  await expect(startSituationRoom(layPane())).rejects.toThrow('tokens.css');
  for (const sheet of hidden) sheet.disabled = false;
});
