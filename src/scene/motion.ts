// Owns movement: tweens that can always be brought to their end at once, so that the next one starts from a true picture.
import type { Scene } from 'phaser';

export interface Timing {
  /** ms */
  duration: number;
  delay?: number;
  ease?: string;
}

export interface Motion {
  /** Moves the properties to these values, then calls `onDone`. */
  to(target: object, goal: Record<string, number>, timing: Timing, onDone?: () => void): void;
  /** Tells a share 0..1 on the way. */
  run(timing: Timing, onShare: (share: number) => void): void;
  /** Ends every movement at its goal, now. */
  settle(): void;
  isMoving(): boolean;
}

/**
 * A frame that comes later than the first counts as the second, ms: by Phaser's own 500 and 33, a movement of a second
 * would take half a minute on a machine that draws two frames a second.
 */
const LAG = { from: 300, counts: 150 };

export function startMotion(scene: Scene): Motion {
  scene.tweens.setLagSmooth(LAG.from, LAG.counts);
  const underWay = new Set<{ finish: () => void }>();

  function start(
    target: object,
    goal: Record<string, number>,
    timing: Timing,
    hooks: { onUpdate?: () => void; onDone?: () => void },
  ) {
    const one = {
      finish() {
        if (!underWay.delete(one)) return;
        Object.assign(target, goal);
        hooks.onUpdate?.();
        hooks.onDone?.();
      },
    };
    underWay.add(one);
    scene.tweens.add({
      targets: target,
      ...goal,
      ...timing,
      onUpdate: () => hooks.onUpdate?.(),
      onComplete: one.finish,
    });
  }

  return {
    to: (target, goal, timing, onDone) => start(target, goal, timing, onDone ? { onDone } : {}),
    run(timing, onShare) {
      const state = { share: 0 };
      onShare(0);
      start(state, { share: 1 }, timing, { onUpdate: () => onShare(state.share) });
    },
    settle() {
      scene.tweens.killAll();
      for (const one of Array.from(underWay)) one.finish();
    },
    isMoving: () => underWay.size > 0,
  };
}
