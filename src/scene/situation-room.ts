// Owns the situation room: one Phaser canvas over the page's chart, told a CrisisView and keeping no rule of its own.
import { Scene } from 'phaser';
import { Board } from './board.ts';
import { readCoast, type Coast } from './coast.ts';
import { readTheme, type Theme } from './faces.ts';
import type { Measure } from './lettering.ts';
import { startMotion, type Motion } from './motion.ts';
import { startMeasure } from './paint.ts';
import { planRoom, type Plan, type SheetView } from './plan.ts';
import { startStage, type Pane, type Player, type StageOptions } from './stage.ts';

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
  const easel = new Easel(readCoast(), theme, options.instruments);
  const stage = await startStage(parent, easel, theme, options);
  easel.still = stage.still;
  let next: SheetView | null = null;
  let isStopped = false;
  // In two tasks, so that a click between them is answered first; a view that came meanwhile is worked out instead.
  const plan = () => {
    const view = next;
    if (!view || isStopped) return;
    const draw = easel.prepare(view);
    setTimeout(() => {
      if (next !== view) return plan();
      next = null;
      if (!isStopped && draw?.()) stage.wake();
    });
  };
  return {
    renderer: stage.renderer,
    frames: stage.frames,
    isAsleep: () => next === null && stage.isAsleep(),
    show(view) {
      if (next === null) afterPaint(plan);
      next = view;
    },
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
  private motion: Motion | null = null;
  private measure: Measure | null = null;

  constructor(
    private readonly coast: Coast,
    private readonly theme: Theme,
    private readonly instruments?: boolean,
  ) {}

  isMoving(): boolean {
    return this.motion?.isMoving() ?? false;
  }

  rebuild(pane: Pane): void {
    this.pane = pane;
    this.motion ??= startMotion(this.scene);
    this.motion.settle();
    this.board?.destroy();
    this.board = null;
    // Faces may have landed since: widths are measured anew.
    this.measure = startMeasure(this.theme);
    const plan = this.view && this.plan(this.view);
    if (this.view && plan) this.draw(this.view, plan);
  }

  /** Works out how a view is drawn, and answers what draws it; null if it would draw nothing new. */
  prepare(view: SheetView): (() => boolean) | null {
    const next = JSON.stringify([
      view.plate,
      view.chart.marks,
      view.letters,
      view.alert,
      view.escalation,
      view.decision?.id,
      view.stage,
    ]);
    if (next === this.seen) return null;
    const { pane } = this;
    const plan = this.plan(view);
    return () => {
      this.seen = next;
      this.view = view;
      // The pane may have changed since: then the plan is an old one.
      const fresh = pane === this.pane ? plan : this.plan(view);
      if (fresh) this.draw(view, fresh);
      return true;
    };
  }

  private plan(view: SheetView): Plan | null {
    const { coast, pane, measure } = this;
    if (!pane || !measure) return null;
    const instruments = this.instruments ?? matchMedia(WIDE).matches;
    return planRoom(view, coast, { ...pane, instruments }, measure);
  }

  private draw(view: SheetView, plan: Plan): void {
    const { scene, coast, theme, pane, still, motion } = this;
    if (!pane || !motion) return;
    motion.settle();
    const before = this.board;
    if (before?.plate === plan.plate.name) {
      before.show(view, plan, still ? 'at once' : 'move');
      return;
    }
    const board = new Board({ scene, coast, theme, pane, motion }, plan);
    const isChange = before !== null && !still;
    board.show(view, plan, isChange ? 'new sheet' : 'at once');
    this.board = board;
    if (isChange) board.enter(() => before.destroy());
    else before?.destroy();
  }
}
