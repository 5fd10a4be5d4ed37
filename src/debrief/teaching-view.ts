// Owns what the teacher's page is handed: for each lesson its decisions, their notes, its minutes; the quiz and the rubric. Pure.
import { formatDay, parseHour } from '../base/hours.ts';
import { type IsAsked, askedIn } from '../engine/lesson.ts';
import type { LinkedStory } from '../engine/link.ts';
import type { Library, Script, ScriptDecision } from '../engine/script.ts';
import type { Teaching } from '../engine/teaching.ts';
import type { Verdict } from '../run/archive.ts';
import type { SourceView } from '../run/crisis-view.ts';
import { citedSources } from '../run/view-source.ts';
import { type Sitting, lessonPlan } from './lesson-plan.ts';
import { PACES, wordCount } from './pace.ts';

/** Of those in the room: who hears all has no time left to think. */
const ADVISERS_HEARD = 2;

export interface TeachingView {
  /** In the order of the scenario. */
  lessons: LessonSheets[];
  quiz: QuizSheet[];
  /** From the lowest level. */
  rubric: { title: string; says: string; next: string | null; examples: { of: string; text: string }[] }[];
}

export interface LessonSheets {
  id: string;
  title: string;
  says: string;
  minutes: number;
  phases: string[];
  /** `withoutPauses`: as a link may set it. */
  plan: Record<'withPauses' | 'withoutPauses', Sitting[]>;
  /** By decision id: what the plan tells of it. */
  told: Record<string, { title: string; day: string; ask: string; pause: string | null }>;
  /**
   * Minutes to read what one must on the way of 1962: the question, what is known and what is not, the orders, two advisers,
   * what followed. In the usual words at two paces, and in easier words slowly.
   */
  reading: { usual: number; slow: number; plainSlow: number };
  /** Minutes to read the screens before the first decision. */
  premise: number;
  notes: NoteSheet[];
}

export interface NoteSheet {
  id: string;
  day: string;
  title: string;
  question: string;
  /** What Kennedy did; null where the record has nothing. */
  kennedy: { text: string; why: string } | null;
  notKnown: string[];
  /** Null where nothing is written. */
  note: { wrong: string; but: string; press: string; claims: { id: string; verdict: Verdict }[] } | null;
  sources: SourceView[];
}

export interface QuizSheet {
  id: string;
  asks: string;
  /** `from`: the textbook claim that a wrong answer comes from. */
  answers: { text: string; right: boolean; from: { id: string; claim: string } | null; because: string | null }[];
  key: string;
  sources: SourceView[];
}

export interface TeachingSource {
  linked: LinkedStory;
  script: Script;
  library: Library;
  teaching: Teaching;
}

export function teachingView(source: TeachingSource): TeachingView {
  const { linked, script, library, teaching } = source;
  const claimOf = (id: string | null) => {
    const claim = library.claims.find((one) => one.id === id);
    return claim ? { id: claim.id, claim: claim.claim } : null;
  };
  return {
    lessons: linked.story.lessons.map((lesson) =>
      lessonSheets(source, lesson.id, askedIn(linked.story, lesson.decisions)),
    ),
    quiz: teaching.quiz.map(({ id, asks, answers, key, cites }) => ({
      id,
      asks,
      answers: answers.map(({ text, right, claim, because }) => ({ text, right, from: claimOf(claim), because })),
      key,
      sources: citedSources({ script }, cites),
    })),
    rubric: teaching.rubric.map(({ title, says, next, examples }) => ({
      title,
      says,
      next,
      examples: examples.map(({ decision, option, text }) => ({
        of: [script.decisions[decision]?.title, labelOf(script, decision, option)].join(': '),
        text,
      })),
    })),
  };
}

function labelOf(script: Script, decision: string, option: string): string {
  const options = script.decisions[decision]?.lines.flatMap((line) => line.options) ?? [];
  return options.find(({ id }) => id === option)?.label ?? option;
}

function lessonSheets(source: TeachingSource, id: string, isAsked: IsAsked): LessonSheets {
  const { linked, script, library } = source;
  const { story } = linked;
  const { title, says, minutes, pauses } = script.lessons.find((lesson) => lesson.id === id)!;
  const items = story.items.filter((item) => item.kind === 'decision' && !item.branch && isAsked(item.id));
  const texts = items.map((item) => textsOf(script.decisions[item.id]!, historicalOf(item)));
  const heard = items.map((item) => heardOf(script.decisions[item.id]!));
  const planned = items.map((item, index) => ({
    id: item.id,
    part: story.phases.indexOf(item.phase),
    words: wordsIn(texts[index]!, 'text') + wordsHeard(heard[index]!, 'text'),
    hasPause: pauses.some(({ after }) => after === item.id),
  }));
  const minutesOf = (wording: 'text' | 'plain', pace: keyof typeof PACES) =>
    Math.round(
      (texts.reduce((sum, list) => sum + wordsIn(list, wording), 0) +
        heard.reduce((sum, list) => sum + wordsHeard(list, wording), 0)) /
        PACES[pace],
    );
  return {
    id,
    title,
    says,
    minutes,
    phases: script.phases.map((phase) => phase.title),
    plan: {
      withPauses: lessonPlan({ minutes, decisions: planned }),
      withoutPauses: lessonPlan({ minutes, decisions: planned.map((one) => ({ ...one, hasPause: false })) }),
    },
    told: Object.fromEntries(
      items.map((item) => {
        const decision = script.decisions[item.id]!;
        const pause = pauses.find(({ after }) => after === item.id)?.asks ?? null;
        const ask = library.decisions[item.id]!.classQuestion;
        return [item.id, { title: decision.title, day: dayOf(decision), ask, pause }];
      }),
    ),
    reading: {
      usual: minutesOf('text', 'usual'),
      slow: minutesOf('text', 'slow'),
      plainSlow: minutesOf('plain', 'slow'),
    },
    premise: Math.max(1, Math.round(wordsIn(script.premise, 'text') / PACES.usual)),
    notes: items.map((item) => noteSheet(source, item.id)),
  };
}

function noteSheet({ script, library, teaching }: TeachingSource, id: string): NoteSheet {
  const decision = script.decisions[id]!;
  const { record } = library.decisions[id]!;
  const note = teaching.notes[id];
  return {
    id,
    day: dayOf(decision),
    title: decision.title,
    question: decision.question.text,
    kennedy: record && { text: record.text, why: record.why },
    notKnown: decision.notKnown.map(({ text }) => text),
    note: note
      ? {
          wrong: note.wrong,
          but: note.but,
          press: note.press,
          claims: library.claims
            .filter((claim) => note.claims.includes(claim.id))
            .map((claim) => ({ id: claim.id, verdict: claim.verdict })),
        }
      : null,
    sources: citedSources({ script }, [...new Set([...(record?.cites ?? []), ...(note?.cites ?? [])])]),
  };
}

const dayOf = ({ at }: ScriptDecision): string => formatDay(parseHour(at));

type Text = { text: string; plain: string | null };

const wordsIn = (texts: Text[], wording: 'text' | 'plain'): number =>
  texts.reduce((sum, { text, plain }) => sum + wordCount(wording === 'plain' ? (plain ?? text) : text), 0);

function historicalOf(item: LinkedStory['story']['items'][number]): Set<string> {
  const lines = item.kind === 'decision' ? item.lines : [];
  return new Set(lines.flatMap(({ options }) => options.filter(({ historical }) => historical).map(({ id }) => id)));
}

/** What each adviser says at a decision. */
function heardOf({ advice }: ScriptDecision): Text[][] {
  return advice.filter(({ when }) => when === null).map(({ says, fears }) => [says, fears]);
}

/** Words of two advisers, as long as they are on the average. */
function wordsHeard(heard: Text[][], wording: 'text' | 'plain'): number {
  const all = heard.reduce((sum, texts) => sum + wordsIn(texts, wording), 0);
  return heard.length <= ADVISERS_HEARD ? all : Math.round((all * ADVISERS_HEARD) / heard.length);
}

/** What a player must read at a decision, besides the advisers: lines that hang on what was ordered before are left out. */
function textsOf(decision: ScriptDecision, historical: Set<string>): Text[] {
  const options = decision.lines.flatMap((line) => line.options);
  const always = decision.briefing.filter(({ when }) => when === null);
  return [
    decision.question,
    ...always,
    ...decision.notKnown,
    ...options,
    ...options.map(({ label }) => ({ text: label, plain: null })),
    ...options.filter(({ id }) => historical.has(id)).map(({ followed }) => followed),
  ];
}
