// Owns the situation room: one Phaser canvas over the page's chart, told a CrisisView and keeping no rule of its own.
import { Scene } from 'phaser';
import type { CrisisView } from '../run/crisis-view.ts';
import { Board } from './board.ts';
import { readCoast, type Coast } from './coast.ts';
import { readTheme, type Theme } from './faces.ts';
import type { Measure } from './lettering.ts';
import { startMotion, type Motion } from './motion.ts';
import { startMeasure } from './paint.ts';
import { planRoom } from './plan.ts';
import { startStage, type Pane, type Player, type StageOptions } from './stage.ts';

export interface RoomOptions extends StageOptions {
  /** Whether rack and legend hang on the chart; by default as wide as the page that hides its own status row. */
  instruments?: boolean;
}

export interface SituationRoom {
  /** Draws this view once the page has painted; the same view twice draws nothing. What changed is shown moving, briefly. */
  show(view: CrisisView): void;
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
  let next: CrisisView | null = null;
  let isStopped = false;
  const draw = () => {
    const view = next;
    next = null;
    if (view && !isStopped && easel.show(view)) stage.wake();
  };
  return {
    renderer: stage.renderer,
    frames: stage.frames,
    isAsleep: () => next === null && stage.isAsleep(),
    show(view) {
      if (next === null) afterPaint(draw);
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
  private view: CrisisView | null = null;
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
    if (this.view) this.draw(this.view);
  }

  /** Returns true if there is anything new to draw. */
  show(view: CrisisView): boolean {
    const next = JSON.stringify([view.chart.marks, view.alert, view.escalation, view.decision?.id, view.stage]);
    if (next === this.seen) return false;
    this.seen = next;
    this.view = view;
    this.draw(view);
    return true;
  }

  private draw(view: CrisisView): void {
    const { scene, coast, theme, pane, still, motion, measure } = this;
    if (!pane || !motion || !measure) return;
    motion.settle();
    const instruments = this.instruments ?? matchMedia(WIDE).matches;
    const plan = planRoom(view, coast, { ...pane, instruments }, measure);
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
