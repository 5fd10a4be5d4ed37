// Owns the canvas both scenes play on: starts Phaser, keeps it sharp at every size, lets it sleep when nothing moves.
import { BlendModes, CANVAS, Game, Scale, WEBGL, type Renderer, type Scene } from 'phaser';
import { waitForFaces, type Theme } from './faces.ts';

export interface Pane {
  /** CSS pixels. */
  width: number;
  height: number;
  /** Device pixels in a CSS pixel. */
  ratio: number;
}

export interface StageOptions {
  /** Final states only, no travel; by default as the visitor's system asks. */
  still?: boolean;
  /** Which renderer to use, for tests and for a switch on the page; by default WebGL unless it is software. */
  renderer?: 'webgl' | 'canvas';
  /** The page's type where a class reads from its seats, CSS pixels; null before one reader. Asked whenever a sheet is planned. */
  classType?: () => number | null;
  /** A lost WebGL context has not come back: nothing more can be drawn by it. Another stage on a plain canvas can. */
  onLost?: () => void;
}

/** What a scene offers to its stage. */
export interface Player {
  scene: Scene;
  /** Draws everything afresh for this pane, at once or when it is worked out: `fit`, which takes away what stands, comes right
   * before. Called first when the scene has started. */
  rebuild(pane: Pane, fit: () => void): void;
  /** True while anything moves. */
  isMoving(): boolean;
}

export interface Stage {
  readonly still: boolean;
  readonly renderer: 'webgl' | 'canvas';
  readonly canvas: HTMLCanvasElement;
  /** Draws until nothing moves, then sleeps. */
  wake(): void;
  stop(): void;
  /** Frames drawn so far; for tests and the bench. */
  frames(): number;
  /** True while nothing is drawn, because nothing moves. */
  isAsleep(): boolean;
}

/** Wait this long after the last change of size before drawing afresh, ms. */
const RESIZE_MS = 150;
/** Frames drawn after the last movement before the loop sleeps: two may still be on their way to the screen. */
const LAST_FRAMES = 3;
/** After a key or a click the picture holds still for so long, ms: the page's answer goes before it. */
const GIVE_WAY_MS = 120;
/** A browser gives a lost context back within this time, or not at all, ms. */
const LOST_MS = 3000;
/** Above this many device pixels the pane is drawn less sharp rather than slow. */
const MOST_PIXELS = 5_000_000;

/** Software renderers are slower in WebGL than on a plain canvas. `failIfMajorPerformanceCaveat` does not tell them. */
const SOFTWARE = /SwiftShader|llvmpipe|Basic Render|Software/i;

/** The renderer this browser is best at; null if it has neither. */
export function chooseRenderer(): 'webgl' | 'canvas' | null {
  const probe = document.createElement('canvas');
  const gl = probe.getContext('webgl');
  if (gl) {
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    if (!SOFTWARE.test(name)) return 'webgl';
  }
  return document.createElement('canvas').getContext('2d') ? 'canvas' : null;
}

export function paneOf(parent: HTMLElement): Pane {
  const width = Math.max(1, Math.round(parent.clientWidth));
  const height = Math.max(1, Math.round(parent.clientHeight));
  const sharp = Math.min(window.devicePixelRatio || 1, 2);
  const most = Math.sqrt(MOST_PIXELS / (width * height));
  return { width, height, ratio: Math.max(1, Math.min(sharp, most)) };
}

/** Rejects with a sentence if the browser can draw neither by WebGL nor on a canvas; the page works without. */
export async function startStage(
  parent: HTMLElement,
  player: Player,
  theme: Theme,
  options: StageOptions,
): Promise<Stage> {
  const renderer = options.renderer ?? chooseRenderer();
  if (!renderer) throw new Error('This browser can draw neither by WebGL nor on a canvas, so the chart is left out.');
  const still = options.still ?? matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { late } = await waitForFaces(theme);
  const pane = paneOf(parent);
  const game = await startGame(parent, player.scene, pane, renderer);
  let isStopped = false;
  let quiet = 0;
  let frames = 0;
  game.events.on('postrender', () => {
    frames++;
    quiet = player.isMoving() ? 0 : quiet + 1;
    if (quiet >= LAST_FRAMES && !isStopped) game.loop.sleep();
  });
  const wake = () => {
    quiet = 0;
    if (!isStopped) game.loop.wake();
  };
  const redraw = () => {
    if (isStopped || parent.clientWidth === 0 || parent.clientHeight === 0) return;
    const next = paneOf(parent);
    player.rebuild(next, () => isStopped || fit(game, next));
    wake();
  };
  const unwatch = watchSize(parent, pane, redraw);
  const unheed = heedInput(() => {
    if (isStopped || !game.loop.running) return null;
    game.loop.sleep();
    return wake;
  });
  void late?.then(redraw);
  const unmiss = missContext(game, () => options.onLost?.());
  game.renderer.on('restorewebgl', redraw);
  player.rebuild(pane, () => undefined);
  wake();
  return {
    still,
    renderer,
    canvas: game.canvas,
    wake,
    frames: () => frames,
    isAsleep: () => !game.loop.running,
    stop() {
      if (isStopped) return;
      unwatch();
      unheed();
      unmiss();
      isStopped = true;
      end(game);
    },
  };
}

function startGame(parent: HTMLElement, scene: Scene, pane: Pane, renderer: 'webgl' | 'canvas'): Promise<Game> {
  return new Promise((resolve) => {
    const game = new Game({
      type: renderer === 'webgl' ? WEBGL : CANVAS,
      parent,
      width: Math.round(pane.width * pane.ratio),
      height: Math.round(pane.height * pane.ratio),
      scale: { mode: Scale.NONE, zoom: 1 / pane.ratio },
      transparent: true,
      banner: false,
      audio: { noAudio: true },
      // The canvas is a picture: it takes neither focus, keys, wheel nor touch.
      autoFocus: false,
      disableContextMenu: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      // One texture a batch: with more, the shader compares an interpolated number, and parts of a turned picture are
      // missing or come from another (phaser issue 7372, open at 4.2.1).
      render: { antialias: true, powerPreference: 'low-power', maxTextures: 1 },
      fps: { limit: 30 },
      scene,
    });
    // Our scene has been created by then: Phaser's own listener stands before this one.
    game.events.once('ready', () => {
      dress(game);
      resolve(game);
    });
  });
}

function end(game: Game): void {
  const { canvas } = game;
  // Phaser forgets this sprite of its own when it ends (4.2.1); its pool of canvases would hold it, and by it the whole
  // game and the page around it.
  game.textures.tileSprite.destroy();
  game.destroy(true);
  // Phaser ends on its next step: taken here, or a game that starts before it is given a canvas of the pool's that this one
  // then gives back once more, and that has no size from then on.
  game.loop.sleep();
  game.step(performance.now(), 0);
  canvas.remove();
}

/** Calls back once a lost context has not come back to a page that is seen. Returns its own stop. */
function missContext(game: Game, onMissed: () => void): () => void {
  let isLost = false;
  let timer = 0;
  // A window that is covered may be given none until it is seen again.
  const wait = () => {
    clearTimeout(timer);
    if (isLost && !document.hidden) timer = window.setTimeout(onMissed, LOST_MS);
  };
  const tell = (lost: boolean) => () => {
    isLost = lost;
    wait();
  };
  game.renderer.on('losewebgl', tell(true));
  game.renderer.on('restorewebgl', tell(false));
  document.addEventListener('visibilitychange', wait);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wait);
  };
}

function dress(game: Game): void {
  const { canvas, renderer } = game;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.removeAttribute('tabindex');
  canvas.style.pointerEvents = 'none';
  canvas.style.display = 'block';
  // The canvas renderer builds its table of blend modes before its own feature test has answered, and loses this one.
  if (renderer.type === CANVAS) {
    (renderer as Renderer.Canvas.CanvasRenderer).blendModes[BlendModes.MULTIPLY] = 'multiply';
  }
}

function fit(game: Game, pane: Pane): void {
  game.scale.setZoom(1 / pane.ratio);
  game.scale.resize(Math.round(pane.width * pane.ratio), Math.round(pane.height * pane.ratio));
  // Phaser leaves the old style where the new zoom is 1.
  game.canvas.style.width = `${pane.width}px`;
  game.canvas.style.height = `${pane.height}px`;
}

/** Calls `onInput` before the page hears of a key or a click, and what that answers a little later. Returns its own stop. */
function heedInput(onInput: () => (() => void) | null): () => void {
  const timers = new Set<number>();
  const heed = () => {
    const after = onInput();
    if (after) timers.add(window.setTimeout(after, GIVE_WAY_MS));
  };
  const kinds = ['pointerdown', 'click', 'keydown'] as const;
  for (const kind of kinds) window.addEventListener(kind, heed, { capture: true, passive: true });
  return () => {
    for (const kind of kinds) window.removeEventListener(kind, heed, { capture: true });
    for (const timer of timers) clearTimeout(timer);
  };
}

/** Calls back once the pane has changed its size or sharpness and come to rest. Returns its own stop. */
function watchSize(parent: HTMLElement, first: Pane, onChanged: () => void): () => void {
  let known = first;
  let timer = 0;
  const check = () => {
    // On paper the picture is scaled with the page; drawn anew it would be laid out for a sheet that is gone in a moment.
    if (matchMedia('print').matches) return;
    const next = paneOf(parent);
    if (next.width === known.width && next.height === known.height && next.ratio === known.ratio) return;
    known = next;
    onChanged();
  };
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(check, RESIZE_MS);
  };
  const observer = new ResizeObserver(later);
  observer.observe(parent);
  // Browser zoom and a move to another screen change the ratio and may leave the box as it was.
  window.addEventListener('resize', later);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    window.removeEventListener('resize', later);
  };
}
