// Owns a pupil's vote on the decision at hand: reading, voting, changing one's mind, talk, the result, and JFK's order.
import type { Me, SeatRoom } from '../../../classroom/views.ts';
import { ballotOfView } from '../../../classroom/ballot-of-view.ts';
import { openBallot } from '../../../classroom/ballot.ts';
import type { DecisionView, LineView } from '../../../run/crisis-view.ts';
import type { SeatDesk } from '../../live/live.ts';
import { swingTold } from '../../sitting/votes-told.ts';
import { liveWords } from '../../words/live.ts';
import '../class/ballot.css';
import { OptionList, labelIn } from '../class/option-list.tsx';
import { VoteBars, VoteLegend } from '../class/vote-bars.tsx';
import { DecideOrder } from './decide-order.tsx';

const said = liveWords.vote;

interface VotePanelProps {
  desk: SeatDesk;
  room: SeatRoom;
  me: Me;
  decision: DecisionView;
}

export function VotePanel({ desk, room, me, decision }: VotePanelProps) {
  const line = decision.lines.find(({ chosen }) => chosen === null);
  if (!line) return null;
  const put = room.ballot;
  const ballot = put && put.decision === decision.id && put.line === line.id && put.stage !== 'decided' ? put : null;
  const stage = ballot?.stage ?? 'opened';
  const votes = ballot ? desk.votes.value : null;
  const round = ballot?.open ?? null;
  const shown = ballot
    ? ballotOfView(ballot)
    : openBallot({
        decision: decision.id,
        line: line.id,
        options: line.options.map(({ id, closed }) => ({ id, isOpen: closed === null })),
      });
  const isShown = stage === 'revealed';
  const mayDecide = me.chair && (isShown || ballot === null);
  return (
    <section class="live-vote" aria-labelledby="live-vote" data-ballot={stage} data-line={line.id}>
      <p class="ballot-over">{liveWords.stage[stage]}</p>
      <h2 id="live-vote">{line.title || decision.question}</h2>
      <p role="status">{told(stage, round, mayDecide)}</p>
      {isShown && <p class="ballot-swing">{swingTold(shown, labelIn(line.options))}</p>}
      {isShown && <VoteLegend ballot={shown} />}
      {round ? (
        <VoteForm line={line} chosen={votes?.[round] ?? null} onVote={desk.vote} />
      ) : mayDecide ? (
        <DecideOrder ballot={shown} decision={decision} line={line} onGive={desk.decide} />
      ) : (
        <OptionList
          decision={decision}
          ballot={shown}
          isFull={!isShown}
          beside={isShown ? shown.options.map(({ id }) => <VoteBars key={id} ballot={shown} option={id} />) : undefined}
        />
      )}
      {ballot && <OwnVote line={line} vote={votes?.second ?? votes?.first ?? null} />}
      <p class="ballot-complaint" role="alert">
        {desk.complaint.value}
      </p>
    </section>
  );
}

function told(stage: keyof typeof liveWords.stage, round: 'first' | 'second' | null, mayDecide: boolean): string {
  if (round) return said[round];
  if (mayDecide) return liveWords.seat.chair;
  if (stage === 'talk') return said.talk;
  if (stage === 'first-closed' || stage === 'second-closed') return said.closed;
  return stage === 'revealed' ? said.decides : said.read;
}

function OwnVote({ line, vote }: { line: LineView; vote: string | null }) {
  return <p class="live-own">{vote === null ? said.none : said.yours(labelIn(line.options)(vote))}</p>;
}

interface VoteFormProps {
  line: LineView;
  chosen: string | null;
  onVote(option: string): void;
}

/** A tap is a vote: there is nothing to send after it, and another tap changes it. */
function VoteForm({ line, chosen, onVote }: VoteFormProps) {
  return (
    <div class="orders live-options" role="radiogroup" aria-labelledby="live-vote">
      {line.options.map(({ id, label, text, closed }, index) => (
        <label class="order" key={id} data-option={id}>
          <span class="order-mark">
            <input
              type="radio"
              name={`vote-${line.id}`}
              checked={chosen === id}
              disabled={closed !== null}
              onChange={() => onVote(id)}
            />
            <span class="order-key" aria-hidden="true">
              {index + 1}
            </span>
          </span>
          <span class="order-body">
            <strong>{label}</strong>
            <span class="order-text">{text}</span>
            {closed !== null && <span class="order-closed">{closed}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
