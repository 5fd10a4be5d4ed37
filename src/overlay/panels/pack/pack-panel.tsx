// Owns the paper pack on the page: its bar, the choice on one side, and the sheets as they will be printed on the other.
import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { BoardDecision } from '../../../debrief/board-view.ts';
import type { PaperPack } from '../../../debrief/paper-pack.ts';
import { type PackChoice, type PackPart, formatPack, parsePack } from '../../pack-choice.ts';
import { usePage } from '../../page-context.ts';
import { packWords as said } from '../../words/paper.ts';
import { FetchLine } from '../archive/fetch-line.tsx';
import { useFetched } from '../archive/fetched.ts';
import { SideBar } from '../side-bar.tsx';
import { CheckSheet, KeySheet } from './check-sheets.tsx';
import { GraphSheet, RunSheet } from './class-sheets.tsx';
import { BriefingSheets, type Counted, FollowedSheets } from './decision-sheets.tsx';
import { PackForm } from './pack-form.tsx';
import { pagesOf } from './pack-pages.ts';
import './pack.css';
import { CardSheets, SlipSheets } from './role-sheets.tsx';

/** The lesson that is offered first: the one nearest to a school hour. */
const SCHOOL_HOUR = 45;
const USUAL_PUPILS = 24;
const USUAL_PARTS: PackPart[] = ['cards', 'slips', 'briefings', 'followed', 'run', 'graph', 'key'];

export function PackPanel() {
  const { state, intents } = usePage();
  const choice = useChoice();
  const { lesson, reading } = choice.value;
  const fetched = useFetched(`${lesson} ${reading}`, () => intents.openPaperPack(lesson, reading));
  const pack = fetched.value;
  // The board is a help: a pack without it is whole.
  const board = useFetched('board', intents.openBoard).value;
  const runs = board?.view.value.runs ?? 0;
  const pages = pack && pagesOf(pack, choice.value);
  const count = pages ? choice.value.parts.reduce((sum, part) => sum + pages[part], 0) : 0;
  return (
    <div class="pack side-ground">
      <SideBar here="paper" title={said.title} says={said.says} leave={said.leave}>
        {count > 0 && (
          <button type="button" class="side-act" data-print onClick={() => window.print()}>
            {said.print(count)}
          </button>
        )}
      </SideBar>
      <main class="pack-ground">
        <PackForm choice={choice} lessons={state.script.lessons} sizes={pack?.roles?.sizes ?? null} runs={runs} />
        <div class="pack-sheets" aria-label={said.title} role="region">
          <FetchLine of={fetched} failed={said.failed} />
          {pack && choice.value.parts.length === 0 && <p class="pack-nothing">{said.nothing}</p>}
          {pack && (
            <Sheets pack={pack} choice={choice.value} decisions={board?.view.value.decisions ?? []} runs={runs} />
          )}
        </div>
      </main>
    </div>
  );
}

/** What is chosen stands in the address, so that a reload or a bookmark keeps it. */
function useChoice(): Signal<PackChoice> {
  const { state } = usePage();
  const { lessons } = state.script;
  const near = lessons.toSorted((a, b) => Math.abs(a.minutes - SCHOOL_HOUR) - Math.abs(b.minutes - SCHOOL_HOUR))[0];
  const read = (usual: PackChoice) =>
    parsePack(
      location.hash,
      usual,
      lessons.map(({ id }) => id),
    );
  const choice = useSignal<PackChoice>(
    read({
      lesson: near?.id ?? '',
      pupils: USUAL_PUPILS,
      reading: state.settings.reading.peek(),
      parts: USUAL_PARTS,
      perPage: 4,
      verdicts: false,
      board: true,
    }),
  );
  useEffect(() => {
    const follow = () => {
      if (location.hash.startsWith('#paper=')) choice.value = read(choice.peek());
    };
    const stop = choice.subscribe((chosen) => {
      if (location.hash.startsWith('#paper')) history.replaceState(history.state, '', formatPack(chosen));
    });
    window.addEventListener('hashchange', follow);
    return () => {
      stop();
      window.removeEventListener('hashchange', follow);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- once; the lessons of a page do not change
  }, []);
  return choice;
}

interface SheetsProps {
  pack: PaperPack;
  choice: PackChoice;
  decisions: BoardDecision[];
  runs: number;
}

function Sheets({ pack, choice, decisions, runs }: SheetsProps) {
  const isCounted = choice.board && runs > 0;
  const countsOf = (id: string): Counted => (isCounted ? countsIn(decisions, id) : null);
  const sheets: Record<PackPart, preact.ComponentChild> = {
    cards: <CardSheets pack={pack} choice={choice} />,
    slips: <SlipSheets pack={pack} choice={choice} />,
    briefings: <BriefingSheets pack={pack} />,
    followed: <FollowedSheets pack={pack} countsOf={countsOf} />,
    run: <RunSheet pack={pack} />,
    graph: <GraphSheet pack={pack} choice={choice} runs={isCounted ? runs : 0} countsOf={countsOf} />,
    check: <CheckSheet pack={pack} isShown={choice.verdicts} />,
    key: <KeySheet pack={pack} />,
  };
  return <>{choice.parts.map((part) => sheets[part])}</>;
}

/** The runs of the board by option of a decision; null if none came there. */
function countsIn(decisions: BoardDecision[], id: string): Counted {
  const decision = decisions.find((one) => one.id === id);
  if (!decision) return null;
  return new Map(
    decision.parts.flatMap(({ given, options }) => options.map((one) => [one.id, { count: one.count, of: given }])),
  );
}
