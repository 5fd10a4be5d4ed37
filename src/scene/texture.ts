// Owns the handing of painted canvases to Phaser.
import type { Scene } from 'phaser';

let count = 0;

/** Adds the canvas under a key of its own and returns the key; whoever adds it removes it. */
export function addTexture(scene: Scene, canvas: HTMLCanvasElement): string {
  const key = `painted ${count++}`;
  scene.textures.addCanvas(key, canvas);
  return key;
}
