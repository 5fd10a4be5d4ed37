// Owns one sheet on the easel: the Phaser objects of one plate on one pane, and how they move from one view to the next.
import { BlendModes, type GameObjects, type Scene } from 'phaser';
import { parseHour } from '../base/hours.ts';
import type { CrisisView } from '../run/crisis-view.ts';
import type { BoardSetup } from './board-setup.ts';
import type { Theme } from './faces.ts';
import { daylightAt, lampFor, lampOn } from './lamp.ts';
import { SHADOW } from './paint-inset.ts';
import { LIGHT_SIZE, paintGrain, paintLight } from './paint-light.ts';
import type { SheetPrint } from './paint-sheet.ts';
import { paintSymbol, symbolKey } from './paint-symbols.ts';
import { drawPencil, type PencilLine } from './pencil.ts';
import type { SymbolPlan } from './plan-marks.ts';
import type { Plan } from './plan.ts';
import type { LettersPrint } from './print-letters.ts';
import { hangRack, type Rack } from './rack.ts';
import { addTexture, keptTexture } from './texture.ts';
import type { Work } from './work.ts';

/** How long each movement takes, ms. One after the other: letters go, marks move, the pencil draws, the lamp settles. */
const TIMES = { letters: 220, marks: 900, pencil: 1600, lamp: 1400, plate: 300 };
/** Strength of the paper's tooth, 0..1. */
const GRAIN = 0.3;

/** `at once`: final states. `move`: what changed travels. `new sheet`: at once, but a new line is still drawn by hand. */
export type Manner = 'at once' | 'move' | 'new sheet';

const lampTexture = (scene: Scene, theme: Theme) => keptTexture(scene, 'lamp', () => paintLight(theme));
const grainTexture = (scene: Scene) => keptTexture(scene, 'grain', paintGrain);

/** Paints what every sheet lies under, once. */
export function* lightRoom(scene: Scene, theme: Theme): Work<void> {
  lampTexture(scene, theme);
  yield;
  grainTexture(scene);
  yield;
}

/** A projector has no black, and its room is lit: what would be dark on a desk's screen could not be read from the seats. */
const LIT = 0.6;

export class Board {
  readonly plate: string;
  private readonly root: GameObjects.Layer;
  private readonly chart: GameObjects.Layer;
  /** Grease pencil, over the chart and its insets. */
  private readonly drawn: GameObjects.Layer;
  private readonly marks: GameObjects.Layer;
  private readonly light: GameObjects.Image;
  private readonly symbols = new Map<string, GameObjects.Image>();
  private readonly pencils = new Map<string, PencilLine>();
  private rack: Rack | null = null;
  private lettering: GameObjects.Image[] = [];
  private insets: GameObjects.Image[] = [];
  /** What the lettering says now. */
  written = '';
  private readonly textures = new Set<string>();

  constructor(
    private readonly setup: BoardSetup,
    plan: Plan,
    /** The chart itself, as `paintSheet` made it. */
    readonly print: SheetPrint,
  ) {
    const { scene, theme, pane } = setup;
    this.plate = plan.plate.name;
    this.chart = scene.add.layer();
    this.drawn = scene.add.layer();
    this.marks = scene.add.layer();
    this.light = scene.add.image(0, 0, lampTexture(scene, theme)).setBlendMode(BlendModes.MULTIPLY);
    const grain = scene.add
      .tileSprite(0, 0, pane.width * pane.ratio, pane.height * pane.ratio, grainTexture(scene))
      .setOrigin(0)
      .setAlpha(GRAIN)
      .setBlendMode(BlendModes.MULTIPLY);
    this.chart.add(this.image(this.print.canvas));
    this.root = scene.add.layer([this.chart, this.drawn, grain, this.light, this.marks]);
  }

  /** Shows a view by its plan and its letters, null if those stand. Whatever was still moving must have been settled. */
  show(view: CrisisView, { plan, letters }: { plan: Plan; letters: LettersPrint | null }, manner: Manner): void {
    const isStill = manner !== 'move';
    const lettersGone = letters ? this.changeLetters(letters, isStill) : 0;
    const marksThere = this.moveSymbols(plan, isStill, lettersGone);
    const delay = manner === 'new sheet' ? TIMES.plate : marksThere;
    const pencilDown = this.drawPencils(plan, manner === 'at once', delay);
    this.moveLamp(view, plan, isStill, pencilDown);
    this.rack ??= plan.instruments.rack && this.hang(plan);
    this.rack?.show(view, { isStill, delay: isStill ? 0 : pencilDown });
  }

  /** Fades the whole sheet in over what lies below it. */
  enter(onDone: () => void): void {
    this.setup.motion.to(this.root.setAlpha(0), { alpha: 1 }, { duration: TIMES.plate }, onDone);
  }

  destroy(): void {
    for (const pencil of this.pencils.values()) pencil.destroy();
    this.rack?.destroy();
    this.root.destroy();
    for (const key of this.textures) this.setup.scene.textures.remove(key);
  }

  private texture(canvas: HTMLCanvasElement): string {
    const key = addTexture(this.setup.scene, canvas);
    this.textures.add(key);
    return key;
  }

  private image(canvas: HTMLCanvasElement): GameObjects.Image {
    return this.setup.scene.add.image(0, 0, this.texture(canvas)).setOrigin(0);
  }

  /** Old letters fade, new ones come once the marks have moved. Returns when the marks may start, ms. */
  private changeLetters(print: LettersPrint, isStill: boolean): number {
    const { motion } = this.setup;
    this.written = print.written;
    const before = this.lettering;
    const [printed, laid] = [this.image(print.printed), this.image(print.laid)];
    this.chart.add(printed);
    this.marks.addAt(laid, 0);
    this.lettering = [printed, laid];
    this.layInsets(print, isStill);
    if (isStill || before.length === 0) {
      for (const image of before) this.drop(image);
      return 0;
    }
    const { letters, marks } = TIMES;
    for (const image of before) motion.to(image, { alpha: 0 }, { duration: letters }, () => this.drop(image));
    // What is printed changes at once, or the chart would stand nameless; what is laid upon it waits for the marks.
    motion.to(printed.setAlpha(0), { alpha: 1 }, { duration: letters });
    motion.to(laid.setAlpha(0), { alpha: 1 }, { duration: letters, delay: letters + marks });
    return letters;
  }

  /** New slips are laid and old ones taken away at once with the letters that stand on them. */
  private layInsets({ slips }: LettersPrint, isStill: boolean): void {
    const { pane, motion } = this.setup;
    const before = this.insets;
    this.insets = slips.map(({ canvas, box }) => {
      const image = this.image(canvas).setPosition((box.x - SHADOW) * pane.ratio, (box.y - SHADOW) * pane.ratio);
      this.chart.add(image);
      return image;
    });
    for (const image of before) this.drop(image);
    if (isStill || before.length > 0) return;
    for (const image of this.insets) motion.to(image.setAlpha(0), { alpha: 1 }, { duration: TIMES.letters });
  }

  private drop(image: GameObjects.Image): void {
    const { key } = image.texture;
    image.destroy();
    this.setup.scene.textures.remove(key);
    this.textures.delete(key);
  }

  private moveSymbols(plan: Plan, isStill: boolean, delay: number): number {
    const { motion, pane } = this.setup;
    const gone = new Map(this.symbols);
    let isChanged = false;
    for (const symbol of [...plan.symbols, ...plan.insets.flatMap(({ symbols }) => symbols)]) {
      const [x, y] = [symbol.at.x * pane.ratio, symbol.at.y * pane.ratio];
      const known = gone.get(symbol.id);
      gone.delete(symbol.id);
      const image = known ?? this.addSymbol(plan, symbol).setPosition(x, y);
      image.setTexture(this.symbolTexture(plan, symbol)).setRotation(symbol.angle);
      if (isStill) image.setPosition(x, y);
      else if (known && known.x === x && known.y === y) continue;
      else if (known) motion.to(image, { x, y }, { duration: TIMES.marks, delay, ease: 'Sine.inOut' });
      else motion.to(image.setAlpha(0), { alpha: 1 }, { duration: TIMES.marks / 2, delay: delay + TIMES.marks / 2 });
      isChanged = true;
    }
    for (const [id, image] of gone) {
      this.symbols.delete(id);
      if (isStill) image.destroy();
      else motion.to(image, { alpha: 0 }, { duration: TIMES.letters }, () => image.destroy());
    }
    return isChanged || gone.size > 0 ? delay + TIMES.marks + TIMES.letters : delay;
  }

  private addSymbol(plan: Plan, symbol: SymbolPlan): GameObjects.Image {
    const image = this.setup.scene.add.image(0, 0, this.symbolTexture(plan, symbol));
    this.symbols.set(symbol.id, image);
    this.marks.add(image);
    return image;
  }

  /** One texture for each look; shared by the sheets, so it stays when a sheet goes. */
  private symbolTexture(plan: Plan, symbol: SymbolPlan): string {
    const { scene, theme, pane } = this.setup;
    const key = `${symbolKey(symbol)} ${plan.sizes.symbol} ${pane.ratio}`;
    return keptTexture(scene, key, () => paintSymbol(symbol, theme, plan.sizes, pane.ratio));
  }

  private drawPencils(plan: Plan, isStill: boolean, delay: number): number {
    let wait = delay;
    const all = [...plan.pencils, ...plan.insets.flatMap(({ pencils }) => pencils)];
    const wanted = new Map(all.map((pencil) => [pencil.id, pencil]));
    for (const [id, pencil] of this.pencils) {
      if (JSON.stringify(wanted.get(id)?.points) === JSON.stringify(pencil.points)) continue;
      this.pencils.delete(id);
      pencil.destroy();
    }
    for (const pencil of wanted.values()) {
      if (this.pencils.has(pencil.id)) continue;
      const line = drawPencil(this.setup, this.drawn, pencil);
      this.pencils.set(pencil.id, line);
      if (isStill) line.reveal(1);
      else {
        this.setup.motion.run(
          { duration: TIMES.pencil * (pencil.weight ?? 1), delay: wait, ease: 'Sine.inOut' },
          line.reveal,
        );
        wait += TIMES.pencil * (pencil.weight ?? 1);
      }
    }
    return wait;
  }

  private moveLamp(view: CrisisView, { focus, sizes }: Plan, isStill: boolean, delay: number): void {
    const { pane } = this.setup;
    const lamp = lampFor(view.escalation.level, daylightAt(parseHour(view.clock.at)), focus?.isLoss);
    const { reach } = lamp;
    const dark = lamp.dark * (sizes.pane === 'class' ? LIT : 1);
    const { at, half } = lampOn(pane, reach, focus);
    const scale = (half * 2 * pane.ratio) / LIGHT_SIZE;
    const goal = { x: at.x * pane.ratio, y: at.y * pane.ratio, scaleX: scale, scaleY: scale, alpha: dark };
    // A lamp that stays as it is keeps no frames coming.
    const isThere = Object.entries(goal).every(([name, value]) => this.light[name as keyof typeof goal] === value);
    if (isStill) Object.assign(this.light, goal);
    else if (!isThere) this.setup.motion.to(this.light, goal, { duration: TIMES.lamp, delay, ease: 'Sine.inOut' });
  }

  private hang(plan: Plan): Rack {
    const rack = hangRack(this.setup, plan);
    this.root.add(rack.layer);
    return rack;
  }
}
