// Owns the vote on the wall: the question, its options, and the one next step; nothing moves on by itself.
import { classWords as said } from '../../words/class.ts';
import type { BallotProps } from './class-props.ts';
import { ClosedVote, OpenedVote, Talking } from './ballot-steps.tsx';
import './ballot.css';
import { CountVotes } from './count-votes.tsx';
import { Decide } from './decide.tsx';
import { Decided } from './decided.tsx';

export function BallotPanel(props: BallotProps) {
  const { desk, decision, ballot } = props;
  const asked = decision.lines.filter(({ chosen }) => chosen === null);
  const at = asked.findIndex(({ id }) => id === ballot.line);
  const title = asked[at]?.title ?? '';
  return (
    <section
      class="ballot"
      data-decision={decision.id}
      data-line={ballot.line}
      data-ballot={ballot.stage}
      aria-labelledby="ballot-title"
      data-read
    >
      <header>
        <p class="ballot-over">
          {asked.length > 1 && <b>{said.line(at + 1, asked.length)}. </b>}
          {said.stage[ballot.stage]}
        </p>
        <h2 id="ballot-title" tabIndex={-1} data-ballot-heading>
          {title || decision.question}
        </h2>
        {title && <p class="ballot-question">{decision.question}</p>}
      </header>
      <Step {...props} />
      <p class="ballot-complaint" role="alert">
        {desk.complaint.value}
      </p>
    </section>
  );
}

function Step(props: BallotProps) {
  switch (props.ballot.stage) {
    case 'opened':
      return <OpenedVote {...props} />;
    case 'first':
    case 'second':
      return <CountVotes {...props} key={props.ballot.stage} />;
    case 'talk':
      return <Talking {...props} />;
    case 'revealed':
      return <Decide {...props} />;
    case 'decided':
      return <Decided {...props} />;
    default:
      return <ClosedVote {...props} />;
  }
}
