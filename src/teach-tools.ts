// Owns what main hands the teacher's page: its sheets, and a look at whether all that a lesson needs can be fetched here.
import type { Library } from './engine/script.ts';
import type { WholePart } from './overlay/teach/teach-desk.ts';
import type { Rest, Tools } from './overlay/visit.ts';
import type { Telling } from './run/view-source.ts';

export function teachTools(
  telling: Telling,
  library: () => Promise<Library>,
  rest: Rest,
): Pick<Tools, 'openTeaching' | 'loadWhole'> {
  return {
    async openTeaching() {
      // The notes name decisions of every chapter.
      const [{ teachingView }, { teaching }, opened] = await Promise.all([
        import('./debrief/teaching-view.ts'),
        import('virtual:scenario/teaching'),
        library(),
        rest.fetch(),
      ]);
      return teachingView({ linked: telling.linked, script: telling.script, library: opened, teaching });
    },
    async loadWhole() {
      const parts: Record<WholePart, () => Promise<unknown>> = {
        words: () => rest.fetch(),
        record: library,
        picture: () => import('./scene/situation-room.ts'),
        sound: () => import('./sound/sound-desk.ts'),
        debrief: () => import('./debrief/compare.ts'),
        board: () => import('./debrief/open-board.ts'),
      };
      const lost = await Promise.all(
        (Object.keys(parts) as WholePart[]).map((part) =>
          parts[part]().then(
            () => [],
            () => [part],
          ),
        ),
      );
      return lost.flat();
    },
  };
}
