// Owns the door for ballots: what was stored or sent becomes a ballot, or a sentence that says where it is damaged.
import * as v from 'valibot';
import { type Result, err, ok } from '../base/result.ts';
import { SEAT, whyNotOption } from './apply-ballot.ts';
import {
  BALLOT_STAGES,
  type Ballot,
  type BallotStage,
  MOST_NAME,
  MOST_REASON,
  MOST_VOTES,
  type Votes,
} from './ballot.ts';
import { ballotWords } from './words-ballot.ts';

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/));

const VotesSchema = v.variant('by', [
  v.object({ by: v.literal('seats'), cast: v.record(v.pipe(v.string(), v.regex(SEAT)), Id) }),
  v.object({
    by: v.literal('counts'),
    counts: v.record(Id, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_VOTES))),
  }),
]);

const DecidedSchema = v.object({
  option: Id,
  jfk: v.nullable(v.pipe(v.string(), v.maxLength(MOST_NAME))),
  reason: v.nullable(Id),
  words: v.pipe(v.string(), v.maxLength(MOST_REASON)),
});

export const BallotSchema = v.object({
  decision: Id,
  line: Id,
  options: v.pipe(v.array(v.object({ id: Id, isOpen: v.boolean() })), v.minLength(1), v.maxLength(26)),
  stage: v.picklist(BALLOT_STAGES),
  first: v.nullable(VotesSchema),
  second: v.nullable(VotesSchema),
  decided: v.nullable(DecidedSchema),
});

/** The ballot of a stored value. Pure. Refuses whatever no sequence of events could have made. */
export function parseBallot(value: unknown): Result<Ballot, { message: string }> {
  const parsed = v.safeParse(BallotSchema, value);
  if (!parsed.success) return err({ message: ballotWords.damaged(v.getDotPath(parsed.issues[0]) ?? 'its start') });
  return isLikely(parsed.output) ? ok(parsed.output) : err({ message: ballotWords.unlikely });
}

/** Stages at which each vote must have been opened, and those at which it may. */
const FIRST_MUST = new Set<BallotStage>(['first', 'first-closed', 'talk', 'second', 'second-closed', 'revealed']);
const SECOND_MUST = new Set<BallotStage>(['second', 'second-closed']);
const SECOND_MAY = new Set<BallotStage>([...SECOND_MUST, 'revealed', 'decided']);

/** False for what no sequence of events could have made. Pure. */
export function isLikely(ballot: Ballot): boolean {
  const { stage, first, second, decided, options } = ballot;
  if (new Set(options.map(({ id }) => id)).size < options.length) return false;
  if (first ? stage === 'opened' : FIRST_MUST.has(stage)) return false;
  if (second ? !first || !SECOND_MAY.has(stage) : SECOND_MUST.has(stage)) return false;
  if ((decided !== null) !== (stage === 'decided')) return false;
  const chosen = [...chosenIn(first), ...chosenIn(second), ...(decided ? [decided.option] : [])];
  return chosen.every((option) => whyNotOption(ballot, option) === null);
}

function chosenIn(votes: Votes | null): string[] {
  if (!votes) return [];
  return votes.by === 'seats' ? Object.values(votes.cast) : Object.keys(votes.counts);
}
