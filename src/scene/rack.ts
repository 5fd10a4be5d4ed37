// Owns the instruments as they hang on the chart: two rows of lamps, a needle, the band's plate, the legend.
import { isFolded } from './instrument-boxes.ts';
import type { GameObjects, Scene } from 'phaser';
import { shareOnScale, wayOnScale } from '../base/band-scale.ts';
import type { AlertView, CrisisView, EscalationView } from '../run/crisis-view.ts';
import type { BoardSetup } from './board-setup.ts';
import type { Theme } from './faces.ts';
import { meterWords } from './meter-words.ts';
import { paintLegend } from './paint-legend.ts';
import { dialAngle, DIAL, NEEDLE, paintPlate, PLATE, SHADE } from './paint-meter.ts';
import { LAMP, paintLamp, paintRack } from './paint-rack.ts';
import type { Plan } from './plan.ts';
import { addTexture } from './texture.ts';

export interface Rack {
  readonly layer: GameObjects.Layer;
  show(view: CrisisView, how: { isStill: boolean; delay: number }): void;
  destroy(): void;
}

const SETTLE_MS = 1400;
/** Of each layer of the needle's shade, 0..1. */
const SHADE_ALPHA = 0.1;

export function hangRack({ scene, theme, pane, motion }: BoardSetup, { instruments, sizes, frame }: Plan): Rack {
  const layer = scene.add.layer();
  const textures = openTextures(scene);
  const output = { size: sizes.instrument, ratio: pane.ratio };
  const step = output.size * output.ratio;
  const origin = { x: instruments.rack!.x * pane.ratio, y: instruments.rack!.y * pane.ratio };
  let face = '';
  let moving: GameObjects.Graphics | null = null;

  const put = (key: string, x: number, y: number) => {
    const image = scene.add.image(origin.x + x * step, origin.y + y * step, key).setOrigin(0);
    layer.add(image);
    return image;
  };
  const clear = () => {
    layer.removeAll(true);
    textures.clear();
  };
  const dress = (view: CrisisView) => {
    const angle = moving?.rotation ?? dialAngle(shareOnScale(view.escalation));
    clear();
    put(textures.once(paintRack(theme, view.escalation, output)), 0, 0);
    lamps(view.alert, (level, isLit, x, y) =>
      put(
        textures.kept(`${level} ${isLit}`, () => paintLamp(theme, level, isLit, output)),
        x,
        y,
      ),
    );
    moving = drawNeedle(scene, theme, step)
      .setPosition(origin.x + DIAL.x * step, origin.y + DIAL.y * step)
      .setRotation(angle);
    layer.add(moving);
    put(textures.once(paintPlate(theme, view.escalation, output)), PLATE.x, PLATE.y);
    if (instruments.legend) {
      const at = instruments.legend;
      const legend = textures.kept('legend', () =>
        paintLegend(theme, frame.pixelsPerMile, { ...output, isFolded: isFolded(at) }),
      );
      const image = put(legend, 0, 0);
      image.setPosition(at.x * pane.ratio, at.y * pane.ratio);
    }
  };

  return {
    layer,
    show(view, { isStill, delay }) {
      const next = faceOf(view.alert, view.escalation);
      if (next !== face) dress(view);
      face = next;
      const rotation = dialAngle(shareOnScale(view.escalation));
      if (isStill) moving!.setRotation(rotation);
      else if (moving!.rotation !== rotation)
        motion.to(moving!, { rotation }, { duration: SETTLE_MS, delay, ease: 'Back.out' });
    },
    destroy() {
      clear();
      textures.destroy();
      layer.destroy();
    },
  };
}

/** Those of the faces, which change; and of lamps and legend, which stay as they are for as long as the rack hangs. */
function openTextures(scene: Scene) {
  const passing: string[] = [];
  const lasting = new Map<string, string>();
  const clear = () => {
    for (const key of passing.splice(0)) scene.textures.remove(key);
  };
  return {
    once(canvas: HTMLCanvasElement) {
      const key = addTexture(scene, canvas);
      passing.push(key);
      return key;
    },
    kept(name: string, paint: () => HTMLCanvasElement) {
      const key = lasting.get(name) ?? addTexture(scene, paint());
      lasting.set(name, key);
      return key;
    },
    clear,
    destroy() {
      clear();
      for (const key of lasting.values()) scene.textures.remove(key);
    },
  };
}

/** Lines and a soft shade about them, not a picture: sharp at every angle in both renderers, and only tessellated while the loop is awake. */
function drawNeedle(scene: Scene, theme: Theme, step: number): GameObjects.Graphics {
  const { width, length, reach } = NEEDLE;
  const needle = scene.add.graphics();
  const ink = (colour: string) => Number.parseInt(colour.slice(1), 16);
  const [foot, tip] = [(reach - length) * step, (reach - 6) * step];
  for (const half of SHADE) {
    const [sin, cos] = [Math.sin(half), Math.cos(half)];
    needle
      .fillStyle(ink(theme.ink.ink), SHADE_ALPHA)
      .beginPath()
      .moveTo(-sin * foot, -cos * foot);
    needle
      .lineTo(-sin * tip, -cos * tip)
      .lineTo(0, -tip)
      .lineTo(sin * tip, -cos * tip)
      .lineTo(sin * foot, -cos * foot);
    needle.closePath().fillPath();
  }
  needle.lineStyle(width * step, ink(theme.ink.film)).lineBetween(0, -(reach - length) * step, 0, -reach * step);
  needle.lineStyle(width * step, ink(theme.ink.red)).lineBetween(0, -(reach - length * 0.3) * step, 0, -reach * step);
  return needle;
}

/** Everything on the faces but the needle: if it is the same, nothing is painted again. */
const faceOf = (alert: AlertView, escalation: EscalationView) =>
  JSON.stringify([alert, escalation.bands, meterWords(escalation), wayOnScale(escalation)]);

function lamps(alert: AlertView, put: (level: number, isLit: boolean, x: number, y: number) => void): void {
  [alert.forces, alert.sac].forEach((current, row) => {
    for (let place = 0; place < 5; place++) {
      const level = 5 - place;
      put(level, level === current, LAMP.left + place * LAMP.pitch, LAMP.rows[row]!);
    }
  });
}
