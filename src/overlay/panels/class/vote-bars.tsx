// Owns two votes beside each other as pairs of bars: words and numbers first, the first vote hatched, the second full.
import type { Ballot } from '../../../classroom/ballot.ts';
import { shownTally } from '../../../classroom/tally.ts';
import { voteWords as said } from '../../words/votes.ts';
import './vote-bars.css';

interface VoteBarsProps {
  ballot: Ballot;
  option: string;
}

/** Of one option; nothing before the votes are revealed. */
export function VoteBars({ ballot, option }: VoteBarsProps) {
  const rounds = (['first', 'second'] as const).flatMap((round) => {
    const tally = shownTally(ballot, round);
    return tally ? [{ round, tally, votes: tally.options.find((one) => one.option === option)?.votes ?? 0 }] : [];
  });
  return (
    <ul class="vote-bars">
      {rounds.map(({ round, tally, votes }) => (
        <li key={round} class={`vote-${round}`}>
          <span class="aside">{said.round[round]}: </span>
          <span class="vote-room" aria-hidden="true">
            {votes > 0 && <span class="vote-fill" style={{ '--part': String(votes / tally.votes) }} />}
          </span>
          <span class="vote-count">{votes}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the two looks mean; nothing where the room voted once. */
export function VoteLegend({ ballot }: { ballot: Ballot }) {
  if (!shownTally(ballot, 'second')) return null;
  return (
    <p class="vote-legend" aria-hidden="true">
      {(['first', 'second'] as const).map((round) => (
        <span key={round} class={`vote-${round}`}>
          <span class="vote-fill" /> {said.round[round]}
        </span>
      ))}
    </p>
  );
}
