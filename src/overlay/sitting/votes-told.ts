// Owns what two votes mean in words: how talk moved the room, and whether the JFK of the hour went with it. Pure.
import type { Ballot } from '../../classroom/ballot.ts';
import { type Swing, shownTally, swingOf } from '../../classroom/tally.ts';
import { voteWords as said } from '../words/votes.ts';

/** Names of options by id. */
export type Labels = (option: string) => string;

/** How talk changed the vote, in sentences; for a ballot that has been revealed. */
export function swingTold(ballot: Ballot, labelOf: Labels): string {
  const first = shownTally(ballot, 'first');
  if (!first) return said.notPut;
  const swing = swingOf(ballot);
  if (!swing) return first.votes === 0 ? said.none : said.once;
  if (swing.first + swing.second === 0) return said.none;
  return [movedTold(swing), ledTold(swing, labelOf), ...changesTold(swing, labelOf)].filter(Boolean).join(' ');
}

/** What the JFK of the hour ordered, and whether with the room; empty before. */
export function decidedTold(ballot: Ballot, labelOf: Labels): string {
  const { decided } = ballot;
  return decided ? `${said.jfk(labelOf(decided.option))}, ${said[stanceOf(ballot)]}` : '';
}

/** How an order stands to the last vote: `torn` where two options or more had most votes. */
export function stanceOf(ballot: Ballot): 'with' | 'against' | 'torn' | 'alone' {
  const tally = shownTally(ballot, 'second') ?? shownTally(ballot, 'first');
  if (!tally || tally.votes === 0) return 'alone';
  const most = Math.max(...tally.options.map(({ votes }) => votes));
  const led = tally.options.filter(({ votes }) => votes === most);
  const isAmong = led.some(({ option }) => option === ballot.decided?.option);
  return isAmong ? (led.length > 1 ? 'torn' : 'with') : 'against';
}

function movedTold({ moved, isExact, first, second }: Swing): string {
  const of = Math.max(first, second);
  return moved === 0 ? (first === second ? said.movedNobody(!isExact) : '') : said.moved(moved, of, !isExact);
}

function ledTold({ ledFirst, ledSecond }: Swing, labelOf: Labels): string {
  return ledFirst.length > 0 && ledSecond.length > 0 ? said.led(ledFirst.map(labelOf), ledSecond.map(labelOf)) : '';
}

function changesTold({ options, first, second }: Swing, labelOf: Labels): string[] {
  const parts = options
    .filter((one) => one.first !== one.second)
    .map((one) =>
      one.second > one.first
        ? said.won(labelOf(one.option), one.second - one.first)
        : said.lost(labelOf(one.option), one.first - one.second),
    );
  return [...(parts.length > 0 ? [said.changes(parts)] : []), ...(first === second ? [] : [said.sizes(first, second)])];
}
