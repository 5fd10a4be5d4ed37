// Owns the plan of the chosen lesson on one page: minutes, what the teacher does and says, computed from its decisions.
import type { PlanPart, Sitting } from '../../../debrief/lesson-plan.ts';
import type { LessonSheets } from '../../../debrief/teaching-view.ts';
import type { ClassSetup } from '../../teach/class-setup.ts';
import type { TeachDesk } from '../../teach/teach-desk.ts';
import { planWords as said } from '../../words/teach-plan.ts';
import { teachWords } from '../../words/teach.ts';
import { PrintedSheet } from './print-sheet.tsx';

/** Rows of a plan that leave room for a question each on one sheet of paper. */
const MOST_WITH_QUESTIONS = 13;

/** To say what one expects and why, and to choose; without the questions, to choose. */
const MINUTES_TO_CHOOSE = { offered: 0.5, required: 0.5, off: 0.25 } as const;
/** A group talks so long over a decision. */
const MINUTES_OF_TALK = 1;

/** Two votes with talk between take so long, as the class screen reckons. */
const MINUTES_OF_A_VOTED_DECISION = 5;

type Way = ClassSetup['way'];
type Told = { does: string; says: string };

export function PlanSheet({ desk }: { desk: TeachDesk }) {
  const lesson = desk.lesson.value;
  const setup = desk.setup.value;
  const { way, pauses } = setup;
  const sittings = lesson.plan[pauses === 'on' ? 'withPauses' : 'withoutPauses'];
  return (
    <PrintedSheet name="plan" title={teachWords.plan}>
      <p class="plan-head">
        {sittings.length > 1 ? said.headWeek(lesson.title) : said.head(lesson.title, lesson.minutes)}. {lesson.says}
      </p>
      {sittings.map((sitting, index) => (
        <SittingTable
          key={index}
          lesson={lesson}
          sitting={sitting}
          number={sittings.length > 1 ? index + 1 : 0}
          way={way}
        />
      ))}
      <ul class="plan-notes">
        {planNotes(lesson, sittings, setup).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </PrintedSheet>
  );
}

interface SittingProps {
  lesson: LessonSheets;
  sitting: Sitting;
  /** 0 where there is only one. */
  number: number;
  way: Way;
}

function SittingTable({ lesson, sitting, number, way }: SittingProps) {
  const { columns } = said;
  const firstPlay = sitting.parts.find(({ kind }) => kind === 'play');
  const isLong = number > 0 || sitting.parts.length > MOST_WITH_QUESTIONS;
  return (
    <table class="plan-table">
      {number > 0 && (
        <caption>
          {said.sitting(number, sitting.part === null ? null : (lesson.phases[sitting.part] ?? null), sitting.minutes)}
        </caption>
      )}
      <thead>
        <tr>
          <th scope="col">{columns.minutes}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.does}</th>
          <th scope="col">{columns.says}</th>
        </tr>
      </thead>
      <tbody>
        {sitting.parts.map((part) => {
          const { does, says } = toldOf(part, lesson, way, part === firstPlay ? 'first' : isLong ? 'again' : 'later');
          return (
            <tr key={`${part.kind} ${part.from}`} class={`plan-${part.kind}`} data-plan={part.kind}>
              <td class="plan-clock">{said.clock(part.from, part.from + part.minutes)}</td>
              <th scope="row">{said.kinds[part.kind]}</th>
              <td>{does}</td>
              <td>{says}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** `play`: what is to be done while the class plays is said once; after that there is a question to put, where there is room. */
function toldOf(
  { kind, decisions }: PlanPart,
  { told }: LessonSheets,
  way: Way,
  play: 'first' | 'later' | 'again',
): Told {
  if (kind === 'start') return said.start[way];
  if (kind === 'play') {
    const { title, ask } = told[decisions.at(-1)!]!;
    const titles = decisions.map((id) => told[id]!.title);
    const does = { first: said.play[way], later: said.press(title, ask), again: said.again }[play];
    return { does, says: said.played(titles) };
  }
  if (kind === 'pause') return { does: said.pause[way], says: told[decisions[0]!]!.pause ?? '' };
  if (kind === 'describe') return { does: said.describe[way], says: said.describe.says };
  return said[kind];
}

/** How the reading fits the minutes, and what else to know of this lesson. */
function planNotes(lesson: LessonSheets, sittings: Sitting[], { way, forecast }: ClassSetup): string[] {
  const parts = sittings.flatMap((sitting) => sitting.parts);
  const sum = (kinds: string[]) =>
    parts.filter(({ kind }) => kinds.includes(kind)).reduce((minutes, part) => minutes + part.minutes, 0);
  const play = sum(['play']);
  const decisions = lesson.notes.length;
  const debrief = (100 * sum(['feel', 'describe', 'analyse', 'apply', 'write'])) / lesson.minutes;
  const voting = decisions * MINUTES_OF_A_VOTED_DECISION;
  return [
    said.starting(sum(['start']), lesson.premise),
    ...(way === 'class'
      ? [said.voting(decisions, voting, voting > play)]
      : reckoning(lesson.reading, {
          decisions,
          play,
          choosing: Math.round(decisions * MINUTES_TO_CHOOSE[forecast]),
          talk: way === 'groups' ? decisions * MINUTES_OF_TALK : 0,
        })),
    `${said.share(Math.round(debrief))} ${said.stop}`,
  ];
}

interface Reckoned {
  decisions: number;
  /** Minutes that the plan has. */
  play: number;
  choosing: number;
  talk: number;
}

/** What play needs, part by part, beside what the plan has of it: for the usual reader, then for a slow one. */
function reckoning({ usual, slow, plainSlow }: LessonSheets['reading'], reckoned: Reckoned): string[] {
  const { decisions, play, choosing, talk } = reckoned;
  const needed = usual + choosing + talk;
  const slowest = Math.min(slow, plainSlow) + choosing + talk;
  return [
    [
      said.reading(decisions, usual),
      said.choosing(choosing),
      ...(talk > 0 ? [said.talk(talk)] : []),
      said.together(needed, play),
      needed > play ? said.tight(needed - play) : said.enough,
    ].join(' '),
    [said.slow(slowest), slowest > play ? said.slowTight : said.slowEnough].join(' '),
  ];
}
