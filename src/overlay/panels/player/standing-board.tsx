// Owns how both runs stand at the hour, in words: the band of each, what came last, and when Washington knew of it.
import type { Happening } from '../../../debrief/comparison.ts';
import type { LaneStanding } from '../../../debrief/standing.ts';
import { playerWords as said } from '../../words/player.ts';
import { SourceChip } from '../source-chips.tsx';
import type { Replay } from './replay.ts';

interface BoardProps {
  replay: Replay;
  onOpen: (decision: string) => void;
}

export function StandingBoard({ replay, onOpen }: BoardProps) {
  const { date, moscow, you, record, together } = replay.standing.value;
  const [day, clock] = date.split(', ');
  return (
    // While it runs by itself each stop is said; by hand the slider says where it stands.
    <div class="standing-board" aria-live={replay.playing.value ? 'polite' : 'off'}>
      <p class="standing-hour">
        <strong>
          {day}, {clock}
        </strong>{' '}
        {said.washington} · {said.moscow(moscow)}
      </p>
      <div class={`standing-lanes ${together ? 'standing-together' : ''}`}>
        {together ? (
          <Lane title={said.both} lane={you} bands={[you.band, record.band]} onOpen={onOpen} />
        ) : (
          <>
            <Lane
              title={said.you}
              lane={you}
              bands={[you.band]}
              side="you"
              brief={isOlder(you, record)}
              onOpen={onOpen}
            />
            <Lane
              title={said.record}
              lane={record}
              bands={[record.band]}
              side="record"
              brief={isOlder(record, you)}
              onOpen={onOpen}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** Where only the other run came to something at this hour, what is older is told by its title. */
const isOlder = (lane: LaneStanding, other: LaneStanding) => lane.since !== null && other.since === null;

interface LaneProps {
  title: string;
  lane: LaneStanding;
  bands: (string | null)[];
  /** Left out where both are told at once. */
  side?: 'you' | 'record';
  brief?: boolean;
  onOpen: (decision: string) => void;
}

function Lane({ title, lane, bands, side, brief, onOpen }: LaneProps) {
  const names = [...new Set(bands)].map((band) => (band === null ? null : said.band(band)));
  const ended = side === 'record' ? said.recordEnded : said.ended;
  return (
    <section class={`standing-lane ${side ? `standing-${side}` : ''}`}>
      <h3>
        <span class="standing-line" aria-hidden="true" /> {title}
        <span class="standing-band">
          <span class="aside">{said.bandLabel}: </span>
          {names.map((name) => name ?? ended).join(' / ')}
        </span>
      </h3>
      {lane.last.length === 0 && <p>{said.nothingYet}</p>}
      {lane.last.length > 0 && lane.since !== null && <p class="standing-since">{said.since(lane.since)}</p>}
      {lane.last.map((happening) => (
        <HappeningTold key={happening.title + happening.kind} happening={happening} brief={brief} onOpen={onOpen} />
      ))}
    </section>
  );
}

interface HappeningProps {
  happening: Happening;
  brief: boolean | undefined;
  onOpen: (decision: string) => void;
}

function HappeningTold({ happening, brief, onOpen }: HappeningProps) {
  const { kind, title, text, learnt, decision, mark, taken, cites } = happening;
  return (
    <div class={`happening happening-${kind}`}>
      <p class="happening-head">
        <span class="happening-kind">{taken ? said.taken : said.kinds[kind]}</span> <strong>{title}</strong>
      </p>
      {!brief && text !== '' && <p class="happening-text">{text}</p>}
      {!brief && (
        <p class="meta">
          {learnt !== null && <span>{said.learnt(learnt)}</span>} <SourceChip sources={cites} />
          {decision !== null && (
            <button type="button" class="happening-open" onClick={() => onOpen(decision)}>
              {mark === null ? said.same : said.open(mark)}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
