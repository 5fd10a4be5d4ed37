// Owns the handing of painted canvases to Phaser.
import type { Scene } from 'phaser';

let count = 0;

/** Adds the canvas under a key of its own and returns the key; whoever adds it removes it. */
export function addTexture(scene: Scene, canvas: HTMLCanvasElement): string {
  const key = `painted ${count++}`;
  put(scene, key, canvas);
  return key;
}

/** A texture that is painted once and stays as long as the scene: the same for every sheet. Returns its key. */
export function keptTexture(scene: Scene, key: string, paint: () => HTMLCanvasElement): string {
  if (!scene.textures.exists(key)) put(scene, key, paint());
  return key;
}

/** Not by `addCanvas`: that reads every pixel back, into a copy as large as the canvas, which nobody looks at. */
function put(scene: Scene, key: string, canvas: HTMLCanvasElement): void {
  scene.textures.create(key, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
}
