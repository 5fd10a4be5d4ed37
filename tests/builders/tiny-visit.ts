// Owns a whole visit to the page in a browser on the small imaginary scenario: real run, real session, storage of the test's own.
import { graphOf } from '../../src/author/graph.ts';
import { pathsView } from '../../src/author/paths-view.ts';
import { compareWithRecord } from '../../src/debrief/compare.ts';
import { hindsightOf } from '../../src/debrief/hindsight.ts';
import { luckNumbers } from '../../src/debrief/luck-numbers.ts';
import { luckView } from '../../src/debrief/luck.ts';
import { openPaper } from '../../src/debrief/open-paper.ts';
import { openClassBoard } from '../../src/debrief/open-board.ts';
import { teachingView } from '../../src/debrief/teaching-view.ts';
import { compileAssumptions } from '../../src/engine/compile-assumptions.ts';
import { compileCasting } from '../../src/engine/compile-casting.ts';
import { compileTeaching } from '../../src/engine/compile-teaching.ts';
import { compileLibrary, compileScript, compileStory } from '../../src/engine/compile.ts';
import { linkStory } from '../../src/engine/link.ts';
import { leansOf } from '../../src/engine/way.ts';
import { startCounting } from '../../src/engine/counting.ts';
import { parsePreset } from '../../src/overlay/address.ts';
import { paperOf } from '../../src/overlay/paper-of.ts';
import { openRunStore } from '../../src/overlay/run-store.ts';
import { type Session, openSession } from '../../src/overlay/session.ts';
import type { Rest, Tools } from '../../src/overlay/visit.ts';
import { startRun } from '../../src/run/actor.ts';
import { goldenLog } from '../../src/run/golden.ts';
import { cabinetView } from '../../src/run/cabinet-view.ts';
import { traceOf } from '../../src/run/horizon.ts';
import { layersOf } from '../../src/run/layers-view.ts';
import { newLog } from '../../src/run/log.ts';
import { standsInOpening } from '../../src/run/opening.ts';
import { openArchive, openAssumptions } from '../../src/run/open-archive.ts';
import { formatSave, parseSave } from '../../src/run/resume.ts';
import { decodeRun, encodeRun } from '../../src/run/run-code.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

const { default: OddsWorker } = await import('../../src/odds-worker.ts?worker&inline');
const FOLDER = '../scenario/good/tiny/';
const texts = import.meta.glob<string>('../scenario/good/tiny/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const parsed = parseScenario(
  Object.entries(texts).map(([path, text]) => ({
    path: path.slice(FOLDER.length),
    bytes: new TextEncoder().encode(text),
  })),
);
if (!parsed.ok) throw new Error('The small scenario does not parse in the page.');
const scenario = parsed.value;
const story = compileStory(scenario);
const script = compileScript(scenario);
const library = compileLibrary(scenario);
const linked = linkStory(story);
const assumptions = compileAssumptions(scenario);
const casting = compileCasting(scenario);
const teaching = compileTeaching(scenario);
const graph = graphOf(scenario, { runs: 200, seed: 1n, lens: 1 });

/** Codes of this many runs of the small scenario, each in a world of its own, with a forecast before the first order. */
export function tinyCodes(count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const fate = { kind: 'seeded' as const, seed: String(number + 1) };
    const run = startRun({
      linked,
      script,
      log: newLog(story, { lesson: 'full', lens: 'middle', fate }),
      reading: 'full',
    });
    for (let step = number; run.view().stage !== 'ended'; step++) {
      if (run.view().stage === 'aftermath') {
        run.proceed();
        continue;
      }
      const line = run.view().decision!.lines.find(({ chosen }) => chosen === null)!;
      const options = line.options.filter(({ closed }) => closed === null);
      run.choose([{ line: line.id, option: options[step % options.length]!.id }]);
    }
    const forecasts = [{ decision: 'first-word', danger: (number % 11) * 10, answer: 'wait' }];
    return encodeRun(linked, { ...run.log(), forecasts });
  });
}

/** A storage that a test can look into, fill beforehand, or make refuse. */
export interface Shelf {
  held: Map<string, string>;
  refuses: boolean;
}
export const emptyShelf = (): Shelf => ({ held: new Map(), refuses: false });

function storageOf(shelf: Shelf): Storage {
  if (shelf.refuses) throw new DOMException('denied', 'SecurityError');
  const { held } = shelf;
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => void held.set(key, text),
    removeItem: (key: string) => void held.delete(key),
    clear: () => held.clear(),
    key: (index: number) => [...held.keys()][index] ?? null,
    length: held.size,
  };
}

/** Two workers, as on a machine of two processors. */
const openCounting = () =>
  startCounting({
    open: { kind: 'open', story, leans: leansOf(library) },
    count: 2,
    worker: () => new OddsWorker(),
    // Proved in Node: here the real workers have to answer.
    here: () => Promise.reject(new Error('The browser started no worker.')),
  });

const HERE: Rest = { isThere: () => true, fetch: () => Promise.resolve() };

/** Like main.ts, with the small scenario and no scene. */
export function visit(shelf: Shelf, search = '?fate=history', rest: Rest = HERE, over: Partial<Tools> = {}): Session {
  const lessons = story.lessons.map(({ id }) => id);
  return openSession({
    script,
    rest,
    preset: parsePreset(search, { scenario: story.id, lessons, wholeLesson: lessons[0]!, lenses: story.lenses }),
    store: openRunStore(() => storageOf(shelf)),
    address: 'https://example.org/',
    newSeed: () => '1962',
    newLog: (setting) => newLog(story, setting),
    startRun: (log, reading) => startRun({ linked, script, log, reading }),
    standsInOpening: (log) => standsInOpening(linked, log),
    formatSave,
    parseSave: (text) => parseSave(text, linked),
    encodeRun: (log) => encodeRun(linked, log),
    decodeRun: (code) => decodeRun(linked, code),
    cabinet: async (log, stage) => cabinetView({ linked, script, library: library }, traceOf(linked, log, stage)),
    findLayers: (decision, now) => Promise.resolve(layersOf(library, script, decision, now)),
    findPaper: (id, now) => Promise.resolve(paperOf(library, script, id, now)),
    recall: async (log) => hindsightOf(linked, script, log),
    compare: async (log, reading) =>
      compareWithRecord({ linked, script, reading, library, log, golden: goldenLog(linked) }),
    openLuck: async (log) => ({
      view: luckView({ linked, script, library }, log),
      numbers: luckNumbers({ assumptions, script, library, lens: log.lens }),
      measures: assumptions.measures.map(({ title }) => title),
      counting: openCounting(),
    }),
    openCounting: async () => openCounting(),
    drawComparison: () => Promise.resolve(() => undefined),
    passing: openRunStore(() => storageOf(shelf)),
    readCasting: async () => compileCasting(scenario),
    openClassBoard: async () => openClassBoard({ linked, script, library }),
    openPaperPack: async (lesson, reading) =>
      openPaper({ linked, script, reading, library, casting, teaching }, lesson),
    drawTruthChart: () => Promise.reject(new Error('This page has no scene.')),
    openTeaching: async () => teachingView({ linked, script, library, teaching: compileTeaching(scenario) }),
    loadWhole: () => Promise.resolve([]),
    ...over,
    readArchive: async (run) => openArchive({ linked, script }, library, run),
    readAssumptions: async (run) => openAssumptions({ linked, script }, assumptions, run),
    readPaths: async () => pathsView(graph, script.sources),
  });
}
