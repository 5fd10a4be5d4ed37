// Owns the teacher's page: choosing and giving out side by side, then codes, plan, notes, quiz, rubric, and what comes before.
import { usePage } from '../../page-context.ts';
import type { TeachDesk } from '../../teach/teach-desk.ts';
import { teachDoor } from '../../words/doors.ts';
import { beforeWords } from '../../words/teach-before.ts';
import { teachWords as said } from '../../words/teach.ts';
import { FetchLine } from '../archive/fetch-line.tsx';
import { useFetched } from '../archive/fetched.ts';
import { SideBar } from '../side-bar.tsx';
import { BeforePanel } from './before-panel.tsx';
import { ChoosePanel } from './choose-panel.tsx';
import { CodesPanel } from './codes-panel.tsx';
import { GivePanel } from './give-panel.tsx';
import { NotesSheet } from './notes-sheet.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { QuizKey, QuizPaper } from './quiz-sheet.tsx';
import { RubricSheet } from './rubric-sheet.tsx';
import './teach.css';
import './sheets.css';
import './teach-print.css';

export function TeachPanel() {
  const { intents } = usePage();
  const fetched = useFetched('teach', intents.openTeachDesk);
  const desk = fetched.value;
  return (
    <div class="teach side-ground">
      <SideBar here="teach" title={said.title} says={said.says} leave={said.leave} />
      {desk && <Desk desk={desk} />}
      <FetchLine of={fetched} failed={teachDoor.failed} />
    </div>
  );
}

const PARTS = [
  ['choose', said.choose.title],
  ['give', said.give.title],
  ['codes', said.codes.title],
  ['plan', said.plan],
  ['notes', said.notes.title],
  ['quiz', said.quiz.title],
  ['key', said.quiz.key],
  ['rubric', said.rubric.title],
  ['before', beforeWords.title],
] as const;

function Desk({ desk }: { desk: TeachDesk }) {
  return (
    <main class="teach-ground">
      <nav class="teach-parts" aria-label={said.parts}>
        {PARTS.map(([part, title]) => (
          <button key={part} type="button" onClick={() => goTo(part)}>
            {title}
          </button>
        ))}
      </nav>
      <ChoosePanel desk={desk} />
      <GivePanel desk={desk} />
      <CodesPanel desk={desk} />
      <PlanSheet desk={desk} />
      <NotesSheet desk={desk} />
      <QuizPaper desk={desk} />
      <QuizKey desk={desk} />
      <RubricSheet desk={desk} />
      <BeforePanel desk={desk} />
    </main>
  );
}

/** An address of its own would be a place: the page scrolls, and the reader by ear goes along. */
function goTo(part: string): void {
  const section = document.querySelector(`#teach-${part}`);
  section?.scrollIntoView();
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
