// Owns the sentences that refuse a move on a ballot, or a text that is no sitting: what is wrong, and what to do.
import type { BallotStage } from './ballot.ts';

/** What a ballot is doing, to stand after 'because'. */
const STANDS: Record<BallotStage, string> = {
  opened: 'no vote has been opened yet',
  first: 'the first vote is open',
  'first-closed': 'the first vote is closed',
  talk: 'the room is talking',
  second: 'the second vote is open',
  'second-closed': 'the second vote is closed',
  revealed: 'the votes have been shown',
  decided: 'the President has decided',
};

export const ballotWords = {
  cannotOpen: (round: string, stage: BallotStage) => `The ${round} vote cannot be opened, because ${STANDS[stage]}.`,
  cannotVote: (stage: BallotStage) =>
    `This vote does not count, because ${STANDS[stage]}. A vote counts while one is open.`,
  cannotClose: (stage: BallotStage) => `There is no vote to close, because ${STANDS[stage]}.`,
  cannotReopen: (stage: BallotStage) =>
    `No vote can be opened again, because ${STANDS[stage]}. It can be done straight after closing it.`,
  cannotTalk: (stage: BallotStage) => `Talk comes after the first vote is closed; now ${STANDS[stage]}.`,
  cannotReveal: (stage: BallotStage) => `The votes cannot be shown, because ${STANDS[stage]}. Close the vote first.`,
  cannotDecide: (stage: BallotStage) =>
    `The President cannot decide now, because ${STANDS[stage]}. Show the votes first, or decide before any vote.`,
  cannotTakeBack: (stage: BallotStage) => `There is no decision to take back, because ${STANDS[stage]}.`,
  nothingPut: 'No decision has been put to the room yet.',
  noOption: (option: string) => `“${option}” is no option of this decision.`,
  closedOption: (option: string) => `“${option}” cannot be chosen on this path. Choose another option.`,
  noSeat: 'A vote needs a seat: letters, digits and hyphens, 64 characters at most.',
  bySeats: 'This vote is cast seat by seat: a count cannot be entered.',
  byCounts: 'This vote is entered as counts: a seat cannot vote by itself.',
  noCount: (most: number) => `A count is a whole number from 0 to ${most}.`,
  longName: (most: number) => `The name of the JFK of the hour is longer than ${most} characters. Shorten it.`,
  longReason: (most: number) => `The reason is longer than ${most} characters. Shorten it.`,
  damaged: (path: string) => `This vote cannot be read: something is wrong at ${path}.`,
  unlikely: 'This vote cannot be read: its parts do not fit one another.',
};

export const sittingWords = {
  damaged: 'This is no sitting of a class, or it is damaged. Nothing was taken from it.',
  damagedAt: (path: string) => `This sitting is damaged at ${path}. Nothing was taken from it.`,
  version: (format: string) =>
    `This sitting was kept by another version of the page (“${format.slice(0, 40)}”). Open it with the page that made it.`,
  run: (message: string) => `The class’s run: ${message}`,
};
