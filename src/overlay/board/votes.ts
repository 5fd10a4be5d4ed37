// Owns the two votes of a class as the board tells them: pairs of bars, the swing in words, who decided and what Kennedy did. Pure.
import type { Ballot } from '../../classroom/ballot.ts';
import { type Sitting, ballotsOf } from '../../classroom/sitting.ts';
import { shownTally, swingOf } from '../../classroom/tally.ts';
import type { Script } from '../../engine/script.ts';
import { formatMonthDay, parseHour } from '../../base/hours.ts';
import { decidedTold, swingTold } from '../sitting/votes-told.ts';
import { boardVoteWords, voteWords } from '../words/votes.ts';
import { boardWords } from '../words/board.ts';
import type { Chart } from './charts.ts';

/** What Kennedy chose in a line of a decision; null in one that history never saw. */
export type Recorded = (decision: string, line: string) => string | null;

/** One line of one decision, as a class voted on it. */
export interface Vote {
  sitting: string;
  ballot: Ballot;
  chart: Chart;
  /** What the JFK of the hour ordered, and whether with the room. */
  decided: string;
  /** Why, in words; empty if nothing was said. */
  reason: string;
  /** What Kennedy did; empty where history never saw the decision. */
  kennedy: string;
  /** Share of the votes that talk moved, 0 to 1; 0 where the room voted once or not at all. */
  moved: number;
}

/** The votes of a class in the order of its run. */
export function votesOf(sitting: Sitting, script: Script, recorded: Recorded): Vote[] {
  return ballotsOf(sitting).map((ballot) => {
    const { labelOf, reasonOf } = wordsOf(script, ballot);
    const kennedy = recorded(ballot.decision, ballot.line);
    const swing = swingOf(ballot);
    const of = Math.max(swing?.first ?? 0, swing?.second ?? 0);
    return {
      sitting: sitting.id,
      ballot,
      chart: voteChart(script, ballot, kennedy),
      decided: decidedTold(ballot, labelOf),
      reason: reasonOf(),
      kennedy: kennedy === null ? '' : boardVoteWords.kennedy(labelOf(kennedy)),
      moved: swing && of > 0 ? swing.moved / of : 0,
    };
  });
}

/** Where talk moved most, the most first, at most `most`; none where it moved nobody. */
export function mostMoved(votes: readonly Vote[], most: number): Vote[] {
  return votes
    .filter(({ moved }) => moved > 0)
    .toSorted((a, b) => b.moved - a.moved)
    .slice(0, most);
}

/** A row for each option of each vote, heads first, for a spreadsheet. */
export function voteTable(sittings: readonly Sitting[], script: Script, recorded: Recorded): string[][] {
  const { table } = boardVoteWords;
  const rows = sittings.flatMap((sitting, index) =>
    ballotsOf(sitting).flatMap((ballot) => {
      const told = wordsOf(script, ballot);
      const first = shownTally(ballot, 'first');
      const second = shownTally(ballot, 'second');
      return ballot.options.map(({ id, isOpen }, at) => [
        String(index + 1),
        told.day,
        told.title,
        told.line,
        told.labelOf(id),
        isOpen ? String(first?.options[at]?.votes ?? '') : '',
        isOpen ? String(second?.options[at]?.votes ?? '') : '',
        ballot.decided?.option === id ? table.yes : '',
        recorded(ballot.decision, ballot.line) === id ? table.yes : '',
        ballot.decided?.option === id ? told.reasonOf() : '',
      ]);
    }),
  );
  return rows.length === 0 ? [] : [[...table.heads], ...rows];
}

/** The votes as data for other programs: ids as in the scenario, nothing that was never revealed. */
export function voteData(sittings: readonly Sitting[]): unknown[] {
  return sittings.map((sitting) => ({
    id: sitting.id,
    pupils: sitting.room.pupils,
    lesson: sitting.log.lesson,
    votes: ballotsOf(sitting).map((ballot) => ({
      decision: ballot.decision,
      line: ballot.line,
      options: ballot.options,
      first: shownTally(ballot, 'first'),
      second: shownTally(ballot, 'second'),
      swing: shownTally(ballot, 'second') && swingOf(ballot),
      decided: ballot.decided,
    })),
  }));
}

function voteChart(script: Script, ballot: Ballot, kennedy: string | null): Chart {
  const { labelOf, title, day, line, question } = wordsOf(script, ballot);
  const first = shownTally(ballot, 'first');
  const second = shownTally(ballot, 'second');
  return {
    id: `vote-${ballot.decision}-${ballot.line}`,
    kind: second ? 'pairs' : 'bars',
    over: `${day} · ${title}`,
    title: line || question,
    says: [swingTold(ballot, labelOf), ...(second ? [voteWords.legend] : [])].join(' '),
    saysMark: kennedy === null ? '' : boardVoteWords.kennedy(labelOf(kennedy)),
    rows: ballot.options
      .filter(({ isOpen }) => isOpen)
      .map(({ id }) => {
        const votesIn = (tally: typeof first) => tally?.options.find(({ option }) => option === id)?.votes ?? 0;
        return {
          id,
          label: labelOf(id),
          count: votesIn(second ?? first),
          mark: id === kennedy ? boardWords.kennedy : null,
          ...(second && { before: votesIn(first) }),
        };
      }),
    of: (second ?? first)?.votes ?? 0,
    ...(second && { ofBefore: first?.votes ?? 0 }),
    median: null,
  };
}

function wordsOf(script: Script, ballot: Ballot) {
  const told = script.decisions[ballot.decision];
  const lines = told?.lines ?? [];
  const line = lines.find(({ id }) => id === ballot.line);
  const reason = script.reasons.find(({ id }) => id === ballot.decided?.reason)?.title;
  return {
    title: told?.title ?? ballot.decision,
    day: told ? formatMonthDay(parseHour(told.at)) : '',
    question: told?.question.text ?? '',
    line: lines.length > 1 ? (line?.title ?? '') : '',
    labelOf: (id: string) => line?.options.find((one) => one.id === id)?.label ?? id,
    reasonOf: () => [reason, ballot.decided?.words].filter(Boolean).join('. '),
  };
}
