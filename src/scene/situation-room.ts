// Owns the situation room: one Phaser canvas over the page's chart, told a CrisisView and keeping no rule of its own.
import { Scene } from 'phaser';
import { Board, lightRoom } from './board.ts';
import { readCoast, type Coast } from './coast.ts';
import { readTheme, type Theme } from './faces.ts';
import type { Measure } from './lettering.ts';
import { startMotion, type Motion } from './motion.ts';
import { startMeasure } from './paint.ts';
import { paintSheet, type SheetPrint } from './paint-sheet.ts';
import { planInSteps, type Plan, type SheetView } from './plan.ts';
import { type LettersPrint, printLetters } from './print-letters.ts';
import { startStage, type Pane, type Player, type StageOptions } from './stage.ts';
import { inSlices, type Work } from './work.ts';

export interface RoomOptions extends StageOptions {
  /** Whether rack and legend hang on the chart; by default as wide as the page that hides its own status row. */
  instruments?: boolean;
}

export interface SituationRoom {
  /** Draws this view once the page has painted; the same view twice draws nothing. What changed is shown moving, briefly. */
  show(view: SheetView): void;
  stop(): void;
  readonly renderer: 'webgl' | 'canvas';
  /** Frames drawn so far: stands still while nothing moves. */
  frames(): number;
  isAsleep(): boolean;
}

/** Rejects if the browser can draw neither by WebGL nor on a canvas: the page goes on without the picture. */
export async function startSituationRoom(parent: HTMLElement, options: RoomOptions = {}): Promise<SituationRoom> {
  const theme = readTheme();
  const easel = new Easel(readCoast(), theme, options);
  const stage = await startStage(parent, easel, theme, options);
  easel.still = stage.still;
  easel.onRebuilt = (view) => show(next ?? view);
  let next: SheetView | null = null;
  let isStopped = false;
  // In slices, so that a click between them is answered first; a view that came meanwhile is worked out instead.
  const work = () => {
    const view = next;
    if (!view || isStopped) return;
    const isStale = easel.watch();
    inSlices(
      easel.prepare(view),
      () => isStopped || next !== view || isStale(),
      (draw) => {
        if (isStopped) return;
        // Still the same view, and nothing new to draw; or stale, and begun anew.
        if (next !== view || isStale()) return setTimeout(work);
        next = null;
        if (!draw) return;
        draw();
        stage.wake();
      },
    );
  };
  const show = (view: SheetView) => {
    if (next === null) afterPaint(work);
    next = view;
  };
  return {
    renderer: stage.renderer,
    frames: stage.frames,
    isAsleep: () => next === null && stage.isAsleep(),
    show,
    stop() {
      isStopped = true;
      stage.stop();
    },
  };
}

/** The page's answer to a choice is painted first; the chart, which takes longer, follows. */
function afterPaint(act: () => void): void {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}

/** Where the page's own status row is hidden, as in overlay/panels/status-row.css: there the rack must hang. */
const WIDE = '(min-width: 62.01rem)';

/** Holds the sheet that is shown, and changes it when the view asks for another plate. */
class Easel implements Player {
  readonly scene = new Scene('situation-room');
  still = true;
  private pane: Pane | null = null;
  private view: SheetView | null = null;
  private seen = '';
  private board: Board | null = null;
  /** The pane that the board was painted for. */
  private hung: Pane | null = null;
  private fit = () => {};
  /** What is shown has to be drawn for another pane. */
  onRebuilt: (view: SheetView) => void = () => {};
  private motion: Motion | null = null;
  private measure: Measure | null = null;

  constructor(
    private readonly coast: Coast,
    private readonly theme: Theme,
    private readonly options: RoomOptions,
  ) {}

  isMoving(): boolean {
    return this.motion?.isMoving() ?? false;
  }

  rebuild(pane: Pane, fit: () => void): void {
    this.pane = pane;
    this.fit = fit;
    this.motion ??= startMotion(this.scene);
    // Faces may have landed since: widths are measured anew.
    this.measure = startMeasure(this.theme);
    this.seen = '';
    // What hangs stays until the new sheet is painted, which takes a while and goes by slices.
    if (this.view) this.onRebuilt(this.view);
    else fit();
  }

  /** Answers whether all has been drawn afresh since: then what was worked out for the old pane is of no use. */
  watch(): () => boolean {
    const { measure } = this;
    return () => measure !== this.measure;
  }

  /** Works out and paints what a view needs, and answers what puts it on the easel; null if it would draw nothing new. */
  *prepare(view: SheetView): Work<(() => void) | null> {
    const next = JSON.stringify([
      view.plate,
      view.chart.marks,
      view.letters,
      view.alert,
      view.escalation,
      view.decision?.id,
      view.stage,
    ]);
    const { coast, theme, pane, measure } = this;
    if (next === this.seen || !pane || !measure) return null;
    yield* lightRoom(this.scene, theme);
    const instruments = this.options.instruments ?? matchMedia(WIDE).matches;
    const classType = this.options.classType?.() ?? null;
    const plan = yield* planInSteps(view, coast, { ...pane, instruments, classType }, measure);
    const same = this.board?.plate === plan.plate.name && this.hung === pane ? this.board : null;
    const { ratio } = pane;
    const print = same?.print ?? (yield* paintSheet(coast, plan.frame, theme, { ratio, sizes: plan.sizes }));
    const letters = yield* printLetters(plan, same?.written ?? '', { theme, print, ratio });
    return () => {
      this.seen = next;
      this.view = view;
      this.put(view, { plan, letters, print });
    };
  }

  private put(view: SheetView, made: { plan: Plan; letters: LettersPrint | null; print: SheetPrint }): void {
    const { scene, theme, pane, still, motion } = this;
    if (!pane || !motion) return;
    motion.settle();
    const before = this.hung === pane ? this.board : this.takeDown();
    if (before?.print === made.print) {
      before.show(view, made, still ? 'at once' : 'move');
      return;
    }
    this.fit();
    this.fit = () => {};
    this.hung = pane;
    const board = new Board({ scene, theme, pane, motion }, made.plan, made.print);
    const isChange = before !== null && !still;
    board.show(view, made, isChange ? 'new sheet' : 'at once');
    this.board = board;
    if (isChange) board.enter(() => before.destroy());
    else before?.destroy();
  }
  /** Of another pane: nothing of it may be seen on the new one. */
  private takeDown(): null {
    this.board?.destroy();
    this.board = null;
    return null;
  }
}
