// Owns what main hands the page for sheets, debrief, archive and board: all of it fetched when it is first asked for.
import type { Counting } from './engine/counting.ts';
import type { Library } from './engine/script.ts';
import { openRunStore } from './overlay/run-store.ts';
import type { Rest, Tools } from './overlay/visit.ts';
import type { Telling } from './run/view-source.ts';
import { teachTools } from './teach-tools.ts';

type Fetching = () => Promise<Library>;

type LateTools = Pick<
  Tools,
  | 'cabinet'
  | 'findLayers'
  | 'findPaper'
  | 'compare'
  | 'recall'
  | 'readArchive'
  | 'readAssumptions'
  | 'readPaths'
  | 'passing'
  | 'openClassBoard'
  | 'readCasting'
  | 'openPaperPack'
  | 'openLuck'
  | 'openCounting'
  | 'openTeaching'
  | 'loadWhole'
>;

export function lateTools(telling: Telling, library: Fetching, rest: Rest): LateTools {
  return {
    ...paperTools(telling, library),
    ...debriefTools(telling, library),
    ...archiveTools(telling, library, rest),
    ...boardTools(telling, library, rest),
    ...luckTools(telling, library),
    ...packTools(telling, library, rest),
    ...teachTools(telling, library, rest),
  };
}

/** Lays a run beside the record, and what was said in it beside what came. */
function debriefTools(telling: Telling, library: Fetching): Pick<Tools, 'compare' | 'recall'> {
  return {
    async compare(log, reading) {
      const [{ compareWithRecord }, { goldenLog }, opened] = await Promise.all([
        import('./debrief/compare.ts'),
        import('./run/golden.ts'),
        library(),
      ]);
      return compareWithRecord({ ...telling, reading, library: opened, log, golden: goldenLog(telling.linked) });
    },
    recall: async (log) => (await import('./debrief/hindsight.ts')).hindsightOf(telling.linked, telling.script, log),
  };
}

/** What a sheet tells of papers and people comes with the library, when the first of them is opened. */
function paperTools(telling: Telling, library: Fetching): Pick<Tools, 'cabinet' | 'findLayers' | 'findPaper'> {
  const opening = async () => [await import('./run/open-sheets.ts'), await library()] as const;
  return {
    async cabinet(log, stage) {
      const [{ openCabinet }, opened] = await opening();
      return openCabinet(telling, opened, log, stage);
    },
    async findLayers(decision, now) {
      const [{ layersOf }, opened] = await opening();
      return layersOf(opened, telling.script, decision, now);
    },
    async findPaper(id, now) {
      const [{ paperOf }, opened] = [await import('./overlay/paper-of.ts'), await library()];
      return paperOf(opened, telling.script, id, now);
    },
  };
}

/** Library and assumptions are fetched only when the archive is opened. */
function archiveTools(
  telling: Telling,
  library: Fetching,
  rest: Rest,
): Pick<Tools, 'readArchive' | 'readAssumptions' | 'readPaths'> {
  const opening = () => import('./run/open-archive.ts');
  return {
    async readArchive(run) {
      // The whole record names decisions of every chapter.
      const [{ openArchive }, opened] = await Promise.all([opening(), library(), run ?? rest.fetch()]);
      return openArchive(telling, opened, run);
    },
    async readAssumptions(run) {
      const [{ openAssumptions }, { assumptions }] = await Promise.all([
        opening(),
        import('virtual:scenario/assumptions'),
      ]);
      return openAssumptions(telling, assumptions, run);
    },
    async readPaths() {
      // Its sources come with every chapter.
      const [{ openPaths }] = await Promise.all([import('./author/open-paths.ts'), rest.fetch()]);
      return openPaths(telling.script);
    },
  };
}

/** The class board is fetched when it is first opened. What it sets aside is kept for as long as the tab is open. */
function boardTools(
  telling: Telling,
  library: Fetching,
  rest: Rest,
): Pick<Tools, 'passing' | 'openClassBoard' | 'readCasting'> {
  return {
    readCasting: async () => (await import('virtual:scenario/casting')).casting,
    passing: openRunStore(() => sessionStorage),
    async openClassBoard() {
      // The board names decisions of every chapter.
      const [{ openClassBoard }, opened] = await Promise.all([
        import('./debrief/open-board.ts'),
        library(),
        rest.fetch(),
      ]);
      return openClassBoard({ ...telling, library: opened });
    },
  };
}

/** A lesson on paper needs all words, roles and answer notes: fetched when the pack is opened. */
function packTools(telling: Telling, library: Fetching, rest: Rest): Pick<Tools, 'openPaperPack'> {
  return {
    async openPaperPack(lesson, reading) {
      const [{ openPaper }, { casting }, { teaching }, opened] = await Promise.all([
        import('./debrief/open-paper.ts'),
        import('virtual:scenario/casting'),
        import('virtual:scenario/teaching'),
        library(),
        rest.fetch(),
      ]);
      return openPaper({ ...telling, reading, library: opened, casting, teaching }, lesson);
    },
  };
}

/** Everything of judgement or luck is fetched in the debrief, and counts in workers of its own where there may be some. */
function luckTools(telling: Telling, library: Fetching): Pick<Tools, 'openLuck' | 'openCounting'> {
  const openCounting = async (): Promise<Counting> => {
    const [{ desksFor, startCounting }, { leansOf }, desk, opened] = await Promise.all([
      import('./engine/counting.ts'),
      import('./engine/way.ts'),
      import('./odds-worker.ts?worker&inline'),
      library(),
    ]);
    return startCounting({
      open: { kind: 'open', story: telling.linked.story, leans: leansOf(opened) },
      count: desksFor(navigator.hardwareConcurrency || 1),
      worker: () => new desk.default(),
      here: async (send) => (await import('./engine/luck-desk.ts')).startDesk(send, (act) => void setTimeout(act)),
    });
  };
  return {
    openCounting,
    async openLuck(log) {
      const [{ luckView }, { luckNumbers }, opened, { assumptions }, counting] = await Promise.all([
        import('./debrief/luck.ts'),
        import('./debrief/luck-numbers.ts'),
        library(),
        import('virtual:scenario/assumptions'),
        openCounting(),
      ]);
      return {
        view: luckView({ ...telling, library: opened }, log),
        numbers: luckNumbers({ assumptions, script: telling.script, library: opened, lens: log.lens }),
        measures: assumptions.measures.map(({ title }) => title),
        counting,
      };
    },
  };
}
