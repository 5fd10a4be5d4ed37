// Owns the crash drill: many seats vote and change their votes, the server is killed in the midst, and every vote is accounted for.
import { openLink, type ClassLink } from '../classroom/link.ts';
import { drawKey } from '../classroom/secrets.ts';
import type { SeatRoom } from '../classroom/views.ts';
import type { LoggedEvent } from '../classroom/room-events.ts';
import type { OpenedRoom } from '../server/hall.ts';

export interface DrillPlan {
  seats: number;
  /** Votes come in over this time; the server dies in the middle of it. */
  spreadMs: number;
  /** Where pages connect: a server, or what stands before several. */
  origin: string;
  room: OpenedRoom;
  /** Kills, and starts again whatever starts again. Resolves when the service should be there. */
  crash: () => Promise<void>;
  /** The room's log as it is on the disk, once all is over. */
  log: () => Promise<LoggedEvent[]>;
  /** Longest wait for seats to be back, and for votes to be answered. */
  patienceMs: number;
}

export interface DrillResult {
  seats: number;
  /** Seats whose vote was acknowledged before the kill. */
  ackedBefore: number;
  /** Seats that were connected again, and how long after the service was there the last of them came. */
  back: number;
  backMs: number;
  /** From the kill until the last of them came: the start of whatever is started again is in it. */
  awayMs: number;
  /** Votes acknowledged, before or after. */
  acked: number;
  /** Acknowledged seats without a vote in the log; whose last vote is another than acknowledged; commands twice in the log. */
  lost: number;
  changed: number;
  doubled: number;
  /** What the teacher's tally says at the end. */
  tally: number;
}

interface Voter {
  link: ClassLink;
  isOnline: boolean;
  room: SeatRoom | null;
  seat: number;
  /** The last option for which a yes came, and the last that was asked for. */
  acked: string | null;
  asked: string | null;
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const LOOK_MS = 10;

/** Runs the drill and gives an account. Ends its pages; leaves the service to whoever started it. */
export async function runCrashDrill(plan: DrillPlan): Promise<DrillResult> {
  const { room, seats, spreadMs, patienceMs } = plan;
  const voters = Array.from({ length: seats }, () => openVoter(plan));
  let tally = 0;
  let isTeaching = false;
  const teacher = openLink({
    hello: { as: 'teacher', room: room.room, key: room.teacher },
    origin: plan.origin,
    transports: ['websocket'],
    keeping: memory(),
    listener: { room: ({ cast }) => (tally = cast), rows: () => undefined, tally: ({ cast }) => (tally = cast) },
    onStatus: ({ is }) => (isTeaching = is === 'online'),
  });
  await until(() => isTeaching && voters.every(({ room: shown, isOnline }) => shown !== null && isOnline), 60_000);
  await teacher.send({ kind: 'begin' });
  await teacher.send({ kind: 'open-vote', round: 'first' });
  await until(() => voters.every(({ room: shown }) => shown?.ballot?.open === 'first'), 30_000);

  const voting = voters.map((voter, index) => castVotes(voter, index, spreadMs));
  await wait(spreadMs / 2);
  const ackedBefore = voters.filter(({ acked }) => acked !== null).length;
  const killed = performance.now();
  await plan.crash();
  const there = performance.now();
  await until(() => voters.every(({ isOnline }) => isOnline), patienceMs);
  const [backMs, awayMs] = [there, killed].map((since) => Math.round(performance.now() - since)) as [number, number];
  const back = voters.filter(({ isOnline }) => isOnline).length;
  await Promise.race([Promise.all(voting), wait(patienceMs)]);
  await until(() => tally >= seats, 1_000);

  const account = countVotes(voters, await plan.log());
  for (const { link } of [...voters, { link: teacher }]) link.stop();
  return { seats, ackedBefore, back, backMs, awayMs, ...account, tally };
}

/** Everything was kept, nothing twice, everybody back. `withinMs`: after the service was there again. */
export function isUnharmed(
  { seats, back, backMs, acked, lost, changed, doubled }: DrillResult,
  withinMs: number,
): boolean {
  return back === seats && backMs <= withinMs && acked === seats && lost + changed + doubled === 0;
}

function openVoter({ origin, room }: DrillPlan): Voter {
  const voter: Voter = { link: undefined!, isOnline: false, room: null, seat: -1, acked: null, asked: null };
  voter.link = openLink({
    hello: { as: 'seat', code: room.code, key: drawKey() },
    origin,
    transports: ['websocket'],
    keeping: memory(),
    listener: { room: (shown) => (voter.room = shown), me: ({ seat }) => (voter.seat = seat) },
    onStatus: ({ is }) => (voter.isOnline = is === 'online'),
  });
  return voter;
}

/** Votes some time in the spread; every other seat then thinks better of it. */
async function castVotes(voter: Voter, index: number, spreadMs: number): Promise<void> {
  const ballot = voter.room!.ballot!;
  const options = ballot.options.filter(({ isOpen }) => isOpen).map(({ id }) => id);
  const cast = async (option: string) => {
    voter.asked = option;
    const reply = await voter.link.send({ kind: 'vote', ballot: ballot.ballot, round: 'first', option });
    if (reply.ok) voter.acked = option;
  };
  await wait(((index * 7919) % 997) * (spreadMs / 997) * 0.8);
  await cast(options[index % options.length]!);
  if (index % 2 === 0) return;
  await wait(spreadMs * 0.2);
  await cast(options[(index + 1) % options.length]!);
}

function countVotes(voters: Voter[], log: LoggedEvent[]): Pick<DrillResult, 'acked' | 'lost' | 'changed' | 'doubled'> {
  const kept = new Map<number, string>();
  const commands = new Set<string>();
  let doubled = 0;
  for (const { by, command, event } of log) {
    if (command !== null && commands.has(`${by} ${command}`)) doubled++;
    commands.add(`${by} ${command}`);
    if (event.kind === 'voted') kept.set(event.seat, event.option);
  }
  const acked = voters.filter((voter) => voter.acked !== null);
  const lost = acked.filter(({ seat }) => !kept.has(seat));
  // A vote may stand that was written and whose yes the crash swallowed: it was asked for, and is no change.
  const changed = acked.filter(({ seat, acked: yes, asked }) => {
    const vote = kept.get(seat);
    return vote !== undefined && vote !== yes && vote !== asked;
  });
  return { acked: acked.length, lost: lost.length, changed: changed.length, doubled };
}

async function until(condition: () => boolean, patienceMs: number): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!condition() && performance.now() < end) await wait(LOOK_MS);
}

function memory() {
  let kept: string | null = null;
  return { read: () => kept, write: (text: string) => void (kept = text) };
}
