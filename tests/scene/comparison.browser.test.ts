import { Display } from 'phaser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/overlay/tokens.css';
import '../../src/overlay/fonts.css';
import { startComparison, type ComparisonScene } from '../../src/scene/comparison.ts';
import { apart, early } from '../builders/lanes.ts';

let parent: HTMLDivElement;
let scene: ComparisonScene | null = null;

beforeEach(() => {
  parent = document.createElement('div');
  parent.style.cssText = 'width:900px;height:420px';
  document.body.replaceChildren(parent);
});
afterEach(() => {
  scene?.stop();
  scene = null;
});

async function asleep(of: ComparisonScene): Promise<number> {
  await vi.waitFor(() => expect(of.isAsleep()).toBe(true), { timeout: 20_000 });
  return of.frames();
}

describe.each(['webgl', 'canvas'] as const)('in %s the comparison', (renderer) => {
  test('draws your line once and sleeps', async () => {
    scene = await startComparison(parent, apart, { renderer, still: false });
    expect(await asleep(scene)).toBeGreaterThan(10);
  });

  test('is there at once where motion is not wanted, and leaves nothing behind when it is stopped in its sleep', async () => {
    scene = await startComparison(parent, early, { renderer, still: true });
    expect(await asleep(scene)).toBeLessThan(8);
    scene.stop();
    expect(parent.querySelector('canvas')).toBeNull();
    // Phaser's pool holds each canvas with the game and the page that hang on it, until somebody lets it go.
    await vi.waitFor(() => expect(Display.Canvas.CanvasPool.total()).toBe(0));
  });
});
