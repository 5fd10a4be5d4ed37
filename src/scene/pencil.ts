// Owns the grease pencil: a few hundred crayon dabs along a line, shown in order, in both renderers.
import type { GameObjects } from 'phaser';
import type { BoardSetup } from './board-setup.ts';
import { evenly, type Point } from './boxes.ts';
import { grains } from './paint.ts';
import { paintDab } from './paint-light.ts';
import type { PencilPlan } from './plan-marks.ts';
import { keptTexture } from './texture.ts';

export interface PencilLine {
  readonly points: Point[];
  /** Shows this share of the line from its start, 0..1. */
  reveal(share: number): void;
  destroy(): void;
}

const DABS = 6;
/** Side of a dab and the step between two, CSS pixels. */
const DAB = 9;
const STEP = 2.3;
/** A line that is not sure is broken, CSS pixels. */
const [DASH, SPACE] = [17, 13];
/** How far a hand strays from the line, CSS pixels a dab. */
const STRAY = 0.5;

export function drawPencil(
  setup: BoardSetup,
  layer: GameObjects.Layer,
  { points, sure, weight = 1 }: PencilPlan,
): PencilLine {
  const { scene, theme, pane } = setup;
  const width = Math.ceil(DAB * weight * pane.ratio * Math.max(1, Math.min(1.5, pane.width / 900)));
  // Painted once for each width: every view draws its lines anew.
  const keys = Array.from({ length: DABS }, (_, index) =>
    keptTexture(scene, `dab ${width} ${index}`, () => paintDab(theme, width, 11 + index)),
  );
  const blitters = keys.map((key) => scene.add.blitter(0, 0, key));
  layer.add(blitters);
  const random = grains(5);
  let stray = 0;
  const stations = evenly(points, STEP).filter((_, index) => sure || (index * STEP) % (DASH + SPACE) < DASH);
  const dabs = stations.map(({ x, y, angle }, index) => {
    stray = stray * 0.94 + (random() - 0.5) * STRAY;
    const [dx, dy] = [-Math.sin(angle) * stray * 2, Math.cos(angle) * stray * 2];
    const dab = blitters[index % DABS]!.create((x + dx) * pane.ratio - width / 2, (y + dy) * pane.ratio - width / 2);
    dab.alpha = 0.62 + random() * 0.38;
    return dab;
  });
  return {
    points,
    reveal(share) {
      const shown = Math.round(dabs.length * share);
      dabs.forEach((dab, index) => (dab.visible = index < shown));
    },
    destroy() {
      for (const blitter of blitters) blitter.destroy();
    },
  };
}
