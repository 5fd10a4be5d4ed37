// Owns the counting desk on the wall: the class's own orders given again under other dice, asked for by a button.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ClassLuck } from '../../../debrief/class-luck.ts';
import { frequencyOf } from '../../../debrief/luck-told.ts';
import type { Counting } from '../../../engine/counting.ts';
import type { WaysAnswer } from '../../../engine/luck-question.ts';
import type { BoardDesk } from '../../board/board-desk.ts';
import { usePage } from '../../page-context.ts';
import { leadWords } from '../../words/lead.ts';
import { luckWords } from '../../words/luck.ts';
import { ArchiveLink } from '../archive-link.tsx';

const said = leadWords.steps.luck;

type State =
  | { kind: 'idle' | 'failed' }
  /** `done`: 0..1. */
  | { kind: 'counting'; done: number }
  | { kind: 'told'; luck: ClassLuck };

/** Nothing where no run has come to an ending. */
export function LeadLuck({ desk }: { desk: BoardDesk }) {
  const state = useSignal<State>({ kind: 'idle' });
  const { play, stop } = useClassCount(desk, (now) => (state.value = now));
  const questions = desk.luckQuestions();
  if (questions.length === 0) return null;
  const now = state.value;
  return (
    <section class="lead-luck" data-lead-luck>
      {now.kind === 'told' ? (
        <Told luck={now.luck} />
      ) : (
        <>
          <p>{said.guess}</p>
          {now.kind === 'counting' ? (
            <p>
              <label>
                {luckWords.counting} <progress max={1} value={now.done} />
              </label>{' '}
              <button type="button" data-luck-stop onClick={stop}>
                {luckWords.stop}
              </button>
            </p>
          ) : (
            <button type="button" class="lead-show" data-lead-play onClick={play}>
              {said.play(questions.length, questions[0]!.runs)}
            </button>
          )}
          {now.kind === 'failed' && <p role="alert">{said.failed}</p>}
        </>
      )}
    </section>
  );
}

/** A count under way, or over. */
interface Under {
  counting: Counting | null;
  isOver: boolean;
}

function giveUp(under: Under | null): void {
  if (!under) return;
  under.isOver = true;
  under.counting?.stop();
}

/** Plays a run after another, so that the wall can show how far it is; given up when the step goes. */
function useClassCount(desk: BoardDesk, tell: (state: State) => void) {
  const { intents } = usePage();
  const under = useRef<Under | null>(null);
  const stop = () => {
    giveUp(under.current);
    tell({ kind: 'idle' });
  };
  useEffect(() => () => giveUp(under.current), []);
  const play = async () => {
    const own: Under = { counting: null, isOver: false };
    under.current = own;
    tell({ kind: 'counting', done: 0 });
    try {
      const counting = await intents.openCounting();
      own.counting = counting;
      const questions = desk.luckQuestions();
      const answers: WaysAnswer[] = [];
      for (const question of questions) {
        if (own.isOver) break;
        const answer = await counting.ask(question).answer;
        if (answer.kind === 'ways') answers.push(answer);
        if (!own.isOver) tell({ kind: 'counting', done: answers.length / questions.length });
      }
      counting.stop();
      if (own.isOver) return;
      tell({ kind: 'told', luck: desk.luck(answers) });
    } catch {
      own.counting?.stop();
      if (!own.isOver) tell({ kind: 'failed' });
    }
  };
  return { play: () => void play(), stop };
}

function Told({ luck }: { luck: ClassLuck }) {
  const { runs, worlds, elsewhere, rows, lenses } = luck;
  const { low, high } = frequencyOf(elsewhere, 100);
  return (
    <>
      <p class="lead-luck-told" role="status">
        <strong>{said.told(low, high)}</strong>
      </p>
      <table class="lead-luck-table">
        <caption>{said.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.columns.ending}</th>
            <th scope="col">{said.columns.had}</th>
            <th scope="col">{said.columns.average}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, had, average }) => (
            <tr key={id} data-ending={id}>
              <th scope="row">{title}</th>
              <td>{said.had(had, runs)}</td>
              <td>{said.average(average, runs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="luck-note">
        {said.note(runs, worlds, lenses.map((lens) => said.lens(lens.title, lens.runs)).join('; '))}{' '}
        <ArchiveLink part="assumptions" whole>
          {luckWords.assumptions}
        </ArchiveLink>
      </p>
    </>
  );
}
