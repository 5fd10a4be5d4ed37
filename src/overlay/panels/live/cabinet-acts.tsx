// Owns the teacher's steps through one decision of a cabinet: one next step that stands out, others beside it, live counts.
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { ballotOfView } from '../../../classroom/ballot-of-view.ts';
import { type Ballot, openBallot } from '../../../classroom/ballot.ts';
import type { BallotView, TeacherRoom } from '../../../classroom/views.ts';
import type { DecisionView, LineView } from '../../../run/crisis-view.ts';
import type { TeacherDesk } from '../../live/live.ts';
import { usePage } from '../../page-context.ts';
import { swingTold } from '../../sitting/votes-told.ts';
import { liveWords } from '../../words/live.ts';
import { teacherWords as said } from '../../words/live-teacher.ts';
import { words } from '../../words/page.ts';
import '../class/ballot.css';
import { OptionList, labelIn } from '../class/option-list.tsx';
import { GlossaryScope } from '../glossary.tsx';
import { DecideOrder } from './decide-order.tsx';
import { answersAmong, usePauses } from './pauses.ts';
import { DecisionFile, Followed } from './seat-stage.tsx';

interface CabinetProps {
  desk: TeacherDesk;
  room: TeacherRoom;
}

export function CabinetActs({ desk, room }: CabinetProps) {
  const { state, intents } = usePage();
  const view = state.view.value;
  if (!view) return <p role="status">{words.loading}</p>;
  const { decision, ending } = view;
  const line = decision?.lines.find(({ chosen }) => chosen === null);
  return (
    <GlossaryScope>
      {view.stage === 'decision' && decision && line && (
        <>
          <PutLine key={line.id} desk={desk} room={room} decision={decision} line={line} />
          <details class="live-file">
            <summary>{words.decision.memo}</summary>
            <DecisionFile view={view} decision={decision} />
          </details>
        </>
      )}
      {view.stage === 'aftermath' && (
        <>
          <Acts>
            <Act next hook="go-on" onAct={() => void desk.send({ kind: 'go-on' })} />
            {room.canTakeBack && (
              <Act
                hook="take-back"
                onAct={() => void desk.send({ kind: 'take-back', order: room.orders.length - 1 })}
              />
            )}
          </Acts>
          {view.pause && <AnswersIn desk={desk} room={room} />}
          <Followed view={view} says="" />
        </>
      )}
      {view.stage === 'ended' && ending && (
        <section class="live-card" data-ending={ending.id}>
          <h2>{ending.title}</h2>
          <p>{ending.text}</p>
          <p>{said.over}</p>
          <button type="button" class="primary" onClick={intents.toDebrief} data-primary>
            {said.debrief}
          </button>
        </section>
      )}
    </GlossaryScope>
  );
}

/** How many have answered the pause's question; by name it stands among the seats. */
export function AnswersIn({ desk, room }: CabinetProps) {
  const { answered, asked } = answersAmong(desk.rows.value, room, usePauses(room));
  if (asked === 0) return null;
  return (
    <p class="live-answers" role="status" data-answers={answered}>
      {said.answered(answered, asked)}
    </p>
  );
}

interface PutProps extends CabinetProps {
  decision: DecisionView;
  line: LineView;
}

function PutLine({ desk, room, decision, line }: PutProps) {
  const isAlone = useSignal(false);
  const put = room.ballot;
  const isPut = put?.decision === decision.id && put.line === line.id && put.stage !== 'decided';
  const told = isPut ? withTally(put, desk) : null;
  const ballot: Ballot = told
    ? ballotOfView(told)
    : openBallot({ decision: decision.id, line: line.id, options: openOptions(line) });
  const stage = told?.stage ?? 'opened';
  const mayDecide = stage === 'revealed' || (told === null && isAlone.value);
  return (
    <section class="live-card ballot" aria-labelledby="live-put" data-ballot={stage} data-line={line.id}>
      <p class="ballot-over">{liveWords.stage[stage]}</p>
      <h2 id="live-put">{line.title || decision.question}</h2>
      {stage === 'revealed' && <p class="ballot-swing">{swingTold(ballot, labelIn(line.options))}</p>}
      {mayDecide ? (
        <>
          <p>{said.decideSays}</p>
          <DecideOrder
            decision={decision}
            line={line}
            ballot={ballot}
            onGive={(option, note) =>
              void desk.send({
                kind: 'decide',
                option,
                note: note && { danger: null, answer: null, reason: note.reason, source: null },
              })
            }
          />
        </>
      ) : (
        <OptionList
          decision={decision}
          ballot={ballot}
          isFull={false}
          beside={told ? ballot.options.map(({ id }) => <Counts key={id} ballot={ballot} option={id} />) : undefined}
        />
      )}
      {told && !mayDecide && (
        <p class="ballot-in" role="status">
          <strong>{liveWords.cast(castIn(room, desk), room.seats)}.</strong> {said.private}
        </p>
      )}
      <Steps desk={desk} told={told} onAlone={() => (isAlone.value = !isAlone.value)} isAlone={isAlone.value} />
    </section>
  );
}

const openOptions = (line: LineView) => line.options.map(({ id, closed }) => ({ id, isOpen: closed === null }));

/** Both votes as numbers: covered on every other screen. */
function Counts({ ballot, option }: { ballot: Ballot; option: string }) {
  const counted = [ballot.first, ballot.second].flatMap((votes) =>
    votes?.by === 'counts' ? [votes.counts[option] ?? 0] : [],
  );
  return <strong class="live-counts">{counted.join(' → ')}</strong>;
}

/** The running tally comes more often than the room does. */
function withTally(view: BallotView, desk: TeacherDesk): BallotView {
  const tally = desk.tally.value;
  if (tally?.ballot !== view.ballot || tally.counts === null) return view;
  return { ...view, [tally.round]: tally.counts };
}

function castIn(room: TeacherRoom, desk: TeacherDesk): number {
  const tally = desk.tally.value;
  return tally && tally.ballot === room.ballot?.ballot ? tally.cast : room.cast;
}

interface StepsProps {
  desk: TeacherDesk;
  told: BallotView | null;
  isAlone: boolean;
  onAlone(): void;
}

function Steps({ desk, told, isAlone, onAlone }: StepsProps) {
  const open = (round: 'first' | 'second') => () => void desk.send({ kind: 'open-vote', round });
  const move = (how: 'close' | 'reopen' | 'talk' | 'reveal') => () =>
    void desk.send({ kind: 'move-ballot', ballot: told!.ballot, move: how });
  if (told === null) {
    return (
      <Acts>
        {!isAlone && <Act next hook="open-first" onAct={open('first')} />}
        <button type="button" onClick={onAlone} aria-pressed={isAlone} data-act="alone">
          {said.act.withoutVote}
        </button>
      </Acts>
    );
  }
  switch (told.stage) {
    case 'first':
    case 'second':
      return (
        <Acts>
          <Act next hook="close" onAct={move('close')} />
        </Acts>
      );
    case 'first-closed':
      return (
        <Acts>
          <Act next hook="talk" onAct={move('talk')} />
          <Act hook="skip" onAct={move('reveal')} />
          <Act hook="reopen" onAct={move('reopen')} />
        </Acts>
      );
    case 'talk':
      return (
        <Acts>
          <Act next hook="open-second" onAct={open('second')} />
          <Act hook="skip" onAct={move('reveal')} />
        </Acts>
      );
    case 'second-closed':
      return (
        <Acts>
          <Act next hook="reveal" onAct={move('reveal')} />
          <Act hook="reopen" onAct={move('reopen')} />
        </Acts>
      );
    default:
      return null;
  }
}

function Acts({ children }: { children: ComponentChildren }) {
  return <p class="live-steps">{children}</p>;
}

function Act({ hook, next = false, onAct }: { hook: keyof typeof said.act; next?: boolean; onAct(): void }) {
  return (
    <button type="button" class={next ? 'primary' : ''} onClick={onAct} data-act={hook}>
      {said.act[hook]}
    </button>
  );
}
