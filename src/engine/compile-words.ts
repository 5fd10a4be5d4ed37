// Owns compiling the words: what play shows (the script), and what opens after the ending (the library). Build side only.
import { parseHour } from '../base/hours.ts';
import type { Decision } from '../scenario/schema-decision.ts';
import type { Ending, StoryEvent } from '../scenario/schema-event.ts';
import type { Scenario } from '../scenario/schema-scenario.ts';
import { compileLeans } from './compile-leans.ts';
import { compileCondition, compileConditionOrNull, linesOf } from './compile-parts.ts';
import { compileSources } from './compile-sources.ts';
import type { Library, Script, ScriptDecision, ScriptEnding, ScriptEvent, ScriptReport, Worded } from './script.ts';

/** Compiles what a run shows before the debrief. Pure. Throws on a scenario that the checker would have refused. */
export function compileScript(scenario: Scenario): Script {
  const { heading, variables } = scenario;
  return {
    title: heading.title,
    subtitle: heading.subtitle,
    role: heading.role,
    premise: heading.premise.map(({ title, text, plain, cites }) => ({ title, ...worded(text, plain), cites })),
    clock: heading.clock,
    phases: heading.phases,
    lenses: heading.lenses,
    lessons: heading.lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      says: lesson.says ?? '',
      minutes: lesson.minutes,
      decisions: countAsked(scenario, lesson.decisions),
      pauses: lesson.pauses ?? [],
      debrief: lesson.debrief ?? null,
    })),
    camps: heading.camps ?? [],
    forecast: heading.forecast ?? null,
    reasons: heading.reasons ?? [],
    gauges: variables.gauges.map(({ id, name, meaning, shown, unit, bands }) => ({
      id,
      name,
      meaning,
      shown,
      unit: unit ?? null,
      bands: bands.map((band) => ({ upTo: band['up-to'], name: band.name, says: band.says })),
    })),
    decisions: byId(scenario.decisions, (decision) => compileDecisionWords(scenario, decision)),
    events: byId(scenario.events, compileEventWords),
    endings: byId(scenario.endings, (ending) => compileEndingWords(scenario, ending)),
    people: byId(scenario.people, ({ name, role }) => ({ name, role })),
    sources: compileSources(scenario),
    glossary: scenario.glossary,
    map: marksOf(scenario).filter(({ truth }) => !truth),
    letters: inOrder(scenario.letters).map((letter) => ({
      ...letter,
      ...worded(letter.text, letter.plain),
      when: compileConditionOrNull(scenario, letter.when),
      answers: letter.answers ?? [],
    })),
  };
}

/** How many decisions of the record a lesson asks; those that are steps of one dossier decision count as one. */
function countAsked({ decisions }: Scenario, asked: string[] | undefined): number {
  const real = decisions.filter(({ id, branch }) => !branch && (asked?.includes(id) ?? true));
  return new Set(real.map(({ id, dossier }) => dossier ?? id)).size;
}

/** In order of the hour from which each is known; those of one hour as they are written. */
function inOrder<T extends { known: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => parseHour(a.known) - parseHour(b.known));
}

function compileDecisionWords(scenario: Scenario, decision: Decision): ScriptDecision {
  const inALine = decision['in-a-line'];
  return {
    at: decision.at,
    title: decision.title,
    question: worded(decision.question, decision['plain-question']),
    inALine: inALine ? { text: inALine, cites: decision.record?.cites ?? [] } : null,
    cable: decision.cable ?? null,
    ...(decision.heard && { heard: decision.heard }),
    briefing: decision.briefing.map(({ text, plain, known, when, cites, opens }) => ({
      ...worded(text, plain),
      known,
      when: compileConditionOrNull(scenario, when),
      cites,
      opens: opens ?? null,
    })),
    notKnown: decision['not-known-at-this-hour'].map(({ text, plain, cites }) => ({
      ...worded(text, plain),
      cites: cites ?? [],
    })),
    advice: decision.advice.map((advice) => ({
      who: advice.who,
      backs: advice.backs ?? null,
      after: advice.after ?? null,
      when: compileConditionOrNull(scenario, advice.when),
      says: worded(advice.says, advice['plain-says']),
      fears: worded(advice.fears, advice['plain-fears']),
      cites: advice.cites,
    })),
    lines: linesOf(decision).map(({ id, title, options }) => ({
      id,
      title,
      options: options.map((option) => ({
        id: option.id,
        label: option.label,
        ...worded(option.text, option.plain),
        arguedBy: (option['argued-by'] ?? []).map(({ who, when, cites }) => ({ who, when: when ?? null, cites })),
        closed: option.requires ? { text: option.requires.else, cites: option.requires.cites } : null,
        followed: {
          ...worded(option.followed.text, option.followed.plain),
          standing: option.followed.standing,
          ...(option.followed.heard && { heard: option.followed.heard }),
          cites: option.followed.cites,
        },
      })),
    })),
  };
}

function compileEventWords(event: StoryEvent): ScriptEvent {
  return {
    at: event.at,
    title: event.title,
    report: compileReport(event.report),
    outcomes: byId(event.outcomes ?? [], ({ report }) => compileReport(report)),
  };
}

function compileReport(report: StoryEvent['report']): ScriptReport | null {
  if (!report) return null;
  const { text, plain, known, heard, cites } = report;
  return { ...worded(text, plain), known, ...(heard && { heard }), cites };
}

function compileEndingWords(scenario: Scenario, ending: Ending): ScriptEnding {
  const { title, tone, standing, text, plain, after, cites } = ending;
  return {
    title,
    tone,
    standing,
    ...worded(text, plain),
    after: worded(after, ending['plain-after']),
    afterCites: ending['after-cites'] ?? cites,
    causes: ending.causes.map((cause) => ({
      when: compileCondition(scenario, cause.when),
      ...worded(cause.text, cause.plain),
      cites: cause.cites ?? [],
    })),
    cites,
  };
}

/** Compiles what opens after the ending. Pure. */
export function compileLibrary(scenario: Scenario): Library {
  return {
    decisions: byId(scenario.decisions, (decision) => ({
      record: decision.record ?? null,
      basis: decision.basis ?? null,
      theyKnew: decision['they-knew'] ?? [],
      nowYouKnow: decision['now-you-know'],
      dispute: decision.dispute ?? null,
      claims: decision.claims ?? [],
      classQuestion: decision['class-question'],
      leans: compileLeans(scenario, decision),
      wouldHave: Object.fromEntries(
        linesOf(decision)
          .flatMap(({ options }) => options)
          .flatMap(({ id, 'would-have': wouldHave }) => (wouldHave ? [[id, wouldHave]] : [])),
      ),
    })),
    events: byId(scenario.events, ({ ground, cites, outcomes, 'now-you-know': nowYouKnow }) => ({
      ground,
      cites,
      nowYouKnow: nowYouKnow ?? [],
      whatIf: Object.fromEntries(
        (outcomes ?? []).flatMap(({ id, 'what-if': whatIf }) => (whatIf ? [[id, whatIf]] : [])),
      ),
    })),
    people: scenario.people.map((person) => ({
      ...person,
      stance: person.stance.map((stance) => ({ ...stance, when: compileConditionOrNull(scenario, stance.when) })),
    })),
    documents: scenario.documents,
    record: scenario.record,
    numbers: scenario.numbers,
    truthMarks: marksOf(scenario).flatMap((mark) => (mark.truth ? [{ ...mark, truth: mark.truth }] : [])),
    claims: scenario.claims,
    ...scenario.debrief,
  };
}

const marksOf = (scenario: Scenario) =>
  inOrder(scenario.map).map((mark) => ({ ...mark, when: compileConditionOrNull(scenario, mark.when) }));

const worded = (text: string, plain: string | undefined): Worded => ({ text, plain: plain ?? null });

function byId<T extends { id: string }, Words>(all: T[], words: (each: T) => Words): Record<string, Words> {
  return Object.fromEntries(all.map((each) => [each.id, words(each)]));
}
