// Owns the sentences that tell two votes beside each other: on the projector, on the class board and in its files.

const list = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const quote = (name: string) => `“${name}”`;
const votes = (count: number) => (count === 1 ? 'one vote' : `${count} votes`);

export const voteWords = {
  round: { first: 'First vote', second: 'Second vote' },
  votes,
  pair: (before: number, after: number) => `${before} → ${after}`,
  /** Of the looks of a pair. */
  legend: 'Hatched: the first vote. Full: the second.',
  none: 'Nobody voted.',
  once: 'The room voted once, without talk between.',
  notPut: 'Decided without a vote.',
  /** `least`: counted hands have no names, so more may have changed places. */
  moved: (count: number, of: number, least: boolean) =>
    `Talk moved ${least ? 'at least ' : ''}${count === 1 ? 'one' : count} of ${of}.`,
  movedNobody: (least: boolean) =>
    least ? 'Both votes came out alike; whether anybody changed places, counts cannot tell.' : 'Talk moved nobody.',
  led: (before: readonly string[], after: readonly string[]) =>
    before.join() === after.join()
      ? `${list(before.map(quote))} led both times.`
      : `The room went from ${list(before.map(quote))} to ${list(after.map(quote))}.`,
  won: (label: string, count: number) => `${quote(label)} won ${votes(count)}`,
  lost: (label: string, count: number) => `${quote(label)} lost ${votes(count)}`,
  changes: (parts: readonly string[]) => `${list(parts)}.`,
  sizes: (first: number, second: number) => `The first time ${votes(first)} came in, the second time ${votes(second)}.`,
  jfk: (label: string) => `The JFK of the hour ordered ${quote(label)}`,
  with: 'with the room.',
  against: 'against the room.',
  torn: 'in a room without a majority for one order.',
  alone: 'without asking the room.',
};

export const boardVoteWords = {
  title: 'First vote against second vote',
  says: 'Classes that played on one screen in this browser, or whose file was dropped here. Run codes have no votes.',
  sitting: (number: number, lesson: string, pupils: number) => `Class ${number}: ${lesson}, ${pupils} pupils`,
  kennedy: (label: string) => `Kennedy chose “${label}”.`,
  why: (reason: string) => `Reason noted: ${reason}`,
  remove: 'Take it off the board',
  csv: 'Votes (CSV)',
  taken: 'The votes of one class were added.',
  there: 'The votes of this class are here already.',
  empty: 'In this sitting nothing was decided, so there are no votes to show.',
  notKept: 'The votes could not be kept: this browser has no room. They stay until a reload.',
  lead: {
    title: 'Where did talk change minds?',
    show: 'Show both votes',
    lines: [
      'You voted twice. Who changed, and which sentence did it? Say the sentence, not the name.',
      'Did the room move towards safety, or towards whoever spoke best?',
    ],
    unmoved: 'Talk moved nobody at any decision. Were we sure, or did nobody want to be seen changing?',
  },
  table: {
    yes: 'yes',
    heads: [
      'Class',
      'Day',
      'Decision',
      'Part',
      'Option',
      'First vote',
      'Second vote',
      'Ordered by JFK of the hour',
      'Chosen by Kennedy',
      'Reason',
    ],
  },
} as const;
