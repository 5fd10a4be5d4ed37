// Owns the letters between the two capitals: which is on its way, since when, and what it answers.
import { parseHour } from '../base/hours.ts';
import type { ScriptLetter } from '../engine/script.ts';
import type { LetterView } from './crisis-view.ts';
import { type ViewSource, citedSources, holds, isKnown, said } from './view-source.ts';
import { sinceOf, spanOf } from './words.ts';

/** What is reckoned is not told to the minute. */
const HALF_HOUR = 30;

/** Letters that are under way, or there and not answered yet; the last sent is last. What Washington cannot know is not in it. */
export function letterViews(source: ViewSource): LetterView[] {
  const { script, now, trace } = source;
  const known = script.letters.filter(({ known: hour, when }) => isKnown(source, hour) && holds(when, trace.values));
  // An answer that is told no longer has answered all the same.
  const answered = new Set(known.flatMap(({ answers }) => answers));
  return known
    .filter(({ id, until }) => !answered.has(id) && (until === undefined || parseHour(until) >= now))
    .toSorted((a, b) => parseHour(a.known) - parseHour(b.known))
    .map((letter) => letterView(source, letter, known.find(({ id }) => letter.answers.includes(id))?.title ?? null));
}

function letterView(source: ViewSource, letter: ScriptLetter, answers: string | null): LetterView {
  const { now } = source;
  const { id, title, from, by, standing } = letter;
  const sent = letter.sent === undefined ? null : parseHour(letter.sent);
  const [begins, arrives] = [parseHour(letter.known), parseHour(letter.arrives)];
  const isUnderWay = now < arrives;
  const isReckoned = !isUnderWay && letter.about === true;
  return {
    id,
    title,
    from,
    by,
    state: isUnderWay ? 'under-way' : 'there',
    since: sinceOf(isUnderWay ? begins : isReckoned ? Math.round(arrives / HALF_HOUR) * HALF_HOUR : arrives, now),
    about: isReckoned,
    span: sent === null || arrives === sent ? null : spanOf(Math.min(now, arrives) - sent),
    share: isUnderWay ? (now - (sent ?? begins)) / (arrives - (sent ?? begins)) : 1,
    answers,
    text: said(source, letter),
    standing,
    cites: citedSources(source, letter.cites),
  };
}
