// Owns the comparison scene: two lanes on one sheet, yours laid over the record's from left to right, once.
import { Scene, type GameObjects } from 'phaser';
import type { Comparison } from '../debrief/comparison.ts';
import type { OnPlaced, PicturePlaces } from '../debrief/picture.ts';
import { planComparison, type ComparisonPlan } from './comparison-layout.ts';
import { readTheme, type Theme } from './faces.ts';
import { startMotion, type Motion } from './motion.ts';
import { startMeasure } from './paint.ts';
import { paintRecord, paintYours } from './paint-comparison.ts';
import { startStage, type Pane, type Player, type StageOptions } from './stage.ts';
import { addTexture } from './texture.ts';

/** Your line is drawn in this time, ms. */
const DRAW_MS = 1800;

export interface ComparisonScene {
  stop(): void;
  readonly renderer: 'webgl' | 'canvas';
  /** Frames drawn so far: stands still once your line is there. */
  frames(): number;
  isAsleep(): boolean;
}

/** Rejects if the browser can draw neither by WebGL nor on a canvas: the page's table says the same. */
export async function startComparison(
  parent: HTMLElement,
  comparison: Comparison,
  options: StageOptions & { onPlaced?: OnPlaced } = {},
): Promise<ComparisonScene> {
  const theme = readTheme();
  const stage = await startStage(parent, new Lanes(comparison, theme, options), theme, options);
  const { stop, renderer, frames, isAsleep } = stage;
  return { stop, renderer, frames, isAsleep };
}

/** What the page needs to lay a time mark and the letters' buttons over the sheet. */
function placesOf({ plot, flags, sizes, lanes }: ComparisonPlan): PicturePlaces {
  const bottom = lanes.at(-1)!.y + sizes.node * 2;
  return { plot, bottom, partings: flags.map(({ decision, mark, box }) => ({ decision, mark, box })) };
}

class Lanes implements Player {
  readonly scene = new Scene('comparison');
  private motion: Motion | null = null;
  private images: GameObjects.Image[] = [];
  private wasDrawn: boolean;

  constructor(
    private readonly comparison: Comparison,
    private readonly theme: Theme,
    private readonly options: StageOptions & { onPlaced?: OnPlaced },
  ) {
    this.wasDrawn = options.still ?? matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  isMoving(): boolean {
    return this.motion?.isMoving() ?? false;
  }

  rebuild(pane: Pane, fit: () => void): void {
    fit();
    this.motion ??= startMotion(this.scene);
    this.motion.settle();
    for (const image of this.images) {
      const { key } = image.texture;
      image.destroy();
      this.scene.textures.remove(key);
    }
    const classType = this.options.classType?.() ?? null;
    const plan = planComparison(this.comparison, { ...pane, classType }, startMeasure(this.theme));
    const output = { plan, theme: this.theme, ratio: pane.ratio };
    const put = (canvas: HTMLCanvasElement) => this.scene.add.image(0, 0, addTexture(this.scene, canvas)).setOrigin(0);
    const yours = paintYours(output);
    this.images = [put(paintRecord(output)), put(yours)];
    this.options.onPlaced?.(placesOf(plan));
    if (this.wasDrawn) return;
    // A change of size later on shows the finished picture.
    this.wasDrawn = true;
    const top = this.images[1]!;
    this.motion.run({ duration: DRAW_MS, ease: 'Sine.inOut' }, (share) =>
      top.setCrop(0, 0, yours.width * share, yours.height),
    );
  }
}
