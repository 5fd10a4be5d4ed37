// Owns what main hands the page to draw the debrief with: scene, debrief and library, all of it fetched when it is asked for.
import type { Library } from './engine/script.ts';
import { mustDraw } from './overlay/can-draw.ts';
import { classType } from './overlay/look.ts';
import type { Tools } from './overlay/visit.ts';
import type { Telling } from './run/view-source.ts';

/** What the debrief draws: the two lanes, and the chart of 1962 as it was believed to be and as it was. */
export function pictureTools(
  telling: Telling,
  library: () => Promise<Library>,
): Pick<Tools, 'drawComparison' | 'drawTruthChart'> {
  return {
    async drawComparison(parent, comparison, onPlaced) {
      mustDraw();
      const { startComparison } = await import('./scene/comparison.ts');
      const drawn = await startComparison(parent, comparison, { onPlaced, classType });
      return () => drawn.stop();
    },
    async drawTruthChart(parent) {
      mustDraw();
      const [{ startSituationRoom }, { startTruthChart }, { goldenLog }, opened] = await Promise.all([
        import('./scene/situation-room.ts'),
        import('./debrief/truth-chart.ts'),
        import('./run/golden.ts'),
        library(),
      ]);
      const chartAt = startTruthChart({ ...telling, library: opened, golden: goldenLog(telling.linked) });
      const room = await startSituationRoom(parent, { instruments: false, classType });
      return {
        show: (minute, isTrue, plate) => room.show({ ...chartAt(minute, isTrue), plate }),
        stop: () => room.stop(),
      };
    },
  };
}
