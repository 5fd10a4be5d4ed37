// Owns the later quiz, and its key on a sheet of its own.
import type { QuizSheet } from '../../../debrief/teaching-view.ts';
import type { TeachDesk } from '../../teach/teach-desk.ts';
import { teachWords } from '../../words/teach.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { SourceChip } from '../source-chips.tsx';
import { PrintedSheet } from './print-sheet.tsx';

const said = teachWords.quiz;

export function QuizPaper({ desk }: { desk: TeachDesk }) {
  return (
    <PrintedSheet name="quiz" title={said.title} says={said.says}>
      <p class="quiz-name print-only">
        <span>{said.name}:</span> <span>{said.date}:</span>
      </p>
      <p class="teach-hint">{said.tick}</p>
      <ol class="quiz">
        {desk.view.quiz.map((item) => (
          <li key={item.id} data-quiz={item.id}>
            <p class="quiz-asks">{item.asks}</p>
            <ul>
              {item.answers.map(({ text }, index) => (
                <li key={text}>
                  <span class="quiz-box" aria-hidden="true" /> <b>{said.letter(index)}</b> {text}
                </li>
              ))}
            </ul>
            <p class="quiz-sure">
              {said.sure}
              {said.sureSteps.map((step) => (
                <span key={step}>
                  <span class="quiz-box" aria-hidden="true" /> {step}
                </span>
              ))}
            </p>
            <p class="quiz-how">{said.how}</p>
          </li>
        ))}
      </ol>
    </PrintedSheet>
  );
}

export function QuizKey({ desk }: { desk: TeachDesk }) {
  return (
    <PrintedSheet name="key" title={said.key} says={said.keySays}>
      <ol class="quiz quiz-key">
        {desk.view.quiz.map((item) => (
          <KeyItem key={item.id} item={item} />
        ))}
      </ol>
    </PrintedSheet>
  );
}

function KeyItem({ item }: { item: QuizSheet }) {
  const right = item.answers.findIndex((answer) => answer.right);
  return (
    <li data-key={item.id}>
      <p class="quiz-asks">{item.asks}</p>
      <p>
        <b>
          {said.right}: {said.letter(right)}.
        </b>{' '}
        {item.key}
      </p>
      <ul>
        {item.answers.map((answer, index) =>
          answer.right ? null : (
            <li key={answer.text}>
              <b>{said.letter(index)}</b> {answer.because}{' '}
              {answer.from && (
                <ArchiveLink part="claims" entry={answer.from.id} whole class="note-claim">
                  {said.from(answer.from.id)}
                </ArchiveLink>
              )}
            </li>
          ),
        )}
      </ul>
      <p class="screen-only">
        <SourceChip sources={item.sources} />
      </p>
      <p class="print-only teach-sources">
        {said.sources}: {item.sources.map(({ key }) => key).join(', ')}
      </p>
    </li>
  );
}
