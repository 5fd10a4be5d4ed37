// Owns the question whether this browser draws at all: asked before anything is fetched that would draw.

/** Whatever paints by WebGL prepares its pictures on a plain canvas: without that there is neither. */
export function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  // A browser that was built without it makes an unknown element.
  return typeof canvas.getContext === 'function' && canvas.getContext('2d') !== null;
}

/** Throws if it cannot: Phaser would fail only a moment after it has come, where nobody catches it. */
export function mustDraw(): void {
  if (!canDraw()) throw new Error('This browser draws on no canvas, so the picture is left out.');
}
