// Owns the check of hours: everything inside the clock and its phase, and nothing shown before it was known.
import type { Findings } from '../diagnostics.ts';
import { entriesOf, isLost, partsOf, type Draft, type Located } from '../draft.ts';
import { minuteOf } from '../hour.ts';
import { itemsOf } from '../parts.ts';
import type { Decision } from '../schema-decision.ts';
import type { Heading } from '../schema-scenario.ts';
import { within, type Place } from '../source-file.ts';

interface Reported {
  draft: Draft;
  findings: Findings;
}

export function checkTime(draft: Draft, findings: Findings): void {
  const heading = draft.contents['scenario.yaml'];
  if (heading) {
    const { starts, ends } = heading.clock;
    checkSpan({ from: starts, until: ends, place: { file: 'scenario.yaml', path: ['clock', 'ends'] } }, findings);
    const isClock = !(minuteOf(ends) <= minuteOf(starts));
    for (const { value, place } of itemsOf(draft)) {
      if (isClock) checkInClock(value.at, within(place, 'at'), heading, findings);
      checkPhase(value, place, heading, findings);
    }
    for (const { value, place } of entriesOf(draft, 'endings.yaml')) {
      if (isClock && value.from) checkInClock(value.from, within(place, 'from'), heading, findings);
    }
  }
  for (const decision of draft.decisions) checkKnown(decision, draft, findings);
  checkReports(draft, findings);
  checkOrder(draft, findings);
  checkMarks(draft, findings);
  checkLetters(draft, findings);
}

function checkInClock(at: string, place: Place, { clock }: Heading, findings: Findings): void {
  const before = minuteOf(at) < minuteOf(clock.starts);
  const after = minuteOf(at) > minuteOf(clock.ends);
  if (before) findings.report('outside-clock', place, { side: 'before the start', limit: clock.starts });
  if (after) findings.report('outside-clock', place, { side: 'after the end', limit: clock.ends });
}

function checkPhase(item: { at: string; phase: string }, place: Place, heading: Heading, findings: Findings): void {
  const named = heading.phases.some((phase) => phase.id === item.phase);
  const actual = heading.phases.findLast((phase) => minuteOf(phase.from) <= minuteOf(item.at));
  if (!named || !actual || actual.id === item.phase) return;
  findings.report('outside-phase', within(place, 'phase'), { actual: actual.id, phase: item.phase });
}

function checkKnown({ value, place }: Located<Decision>, draft: Draft, findings: Findings): void {
  const hour = minuteOf(value.at);
  const shown = [...partsOf(value.briefing, place, 'briefing')].map((line) => ({ ...line, known: line.value.known }));
  const cable = value.cable && { known: value.cable.known, place: within(place, 'cable') };
  for (const { known, place: at } of [...shown, ...(cable ? [cable] : [])]) {
    if (minuteOf(known) > hour) findings.report('known-too-late', within(at, 'known'), { known, at: value.at });
  }
  for (const { value: advice, place: at } of partsOf(value.advice, place, 'advice')) {
    if (minuteOf(advice.after) > hour) {
      findings.report('advice-too-late', within(at, 'after'), { after: advice.after!, at: value.at });
    }
    checkStance(advice.who, within(at, 'who'), value.at, { draft, findings });
  }
  for (const { value: line, place: at } of shown) {
    const document = draft.contents['documents.yaml']?.find((entry) => entry.id === line.opens);
    if (!document || isLost(draft, 'known')) continue;
    const tooEarly = minuteOf(document.known) > hour;
    if (document.known && !tooEarly) continue;
    const reason = document.known ? `was known only from ${document.known}` : 'has no hour from which it was known';
    findings.report('document-too-early', within(at, 'opens'), { name: document.id, reason });
  }
}

/** Who gives advice has spoken by then: the Cabinet Room shows where each of them stands. */
function checkStance(who: string, place: Place, at: string, { draft, findings }: Reported): void {
  const person = draft.contents['people.yaml']?.find(({ id }) => id === who);
  // Before the clock starts nobody has spoken; that is told as what it is.
  const isBefore = minuteOf(at) < minuteOf(draft.contents['scenario.yaml']?.clock.starts);
  if (!person || isBefore || isLost(draft, 'stance', 'from')) return;
  const first = person.stance[0]?.from;
  if (first !== undefined && !(minuteOf(first) > minuteOf(at))) return;
  const reason = first === undefined ? 'has no stance at all' : `has none before ${first}`;
  findings.report('advice-without-stance', place, { name: who, reason, at });
}

function checkReports(draft: Draft, findings: Findings): void {
  for (const event of entriesOf(draft, 'events.yaml')) {
    const hour = event.value.at;
    const reports = [event, ...partsOf(event.value.outcomes, event.place, 'outcomes')];
    for (const { value, place } of reports) {
      const known = value.report?.known;
      if (minuteOf(known) < minuteOf(hour)) {
        findings.report('report-too-early', within(place, 'report', 'known'), { known: known!, at: hour });
      }
    }
  }
}

/** Lists that run in order of time; two entries of one hour are in order only where `strict` is false. */
function checkOrder(draft: Draft, findings: Findings): void {
  const inOrder = <T>(what: string, list: Located<T>[], key: keyof T & string) => {
    for (const [index, { value, place }] of list.entries()) {
      const hour = value[key] as string;
      const before = index > 0 ? (list[index - 1]!.value[key] as string) : undefined;
      if (minuteOf(hour) < minuteOf(before)) {
        findings.report('out-of-order', within(place, key), { what, hour, before: before! });
      }
    }
  };
  const top = { file: 'scenario.yaml', path: [] };
  inOrder('phase', partsOf(draft.contents['scenario.yaml']?.phases, top, 'phases'), 'from');
  const track = draft.contents['variables.yaml']?.track;
  inOrder('point of the reference track', partsOf(track, { file: 'variables.yaml', path: [] }, 'track'), 'at');
  inOrder('entry of the record', entriesOf(draft, 'record.yaml'), 'at');
  for (const { value, place } of entriesOf(draft, 'people.yaml')) {
    inOrder('stance', partsOf(value.stance, place, 'stance'), 'from');
  }
  for (const { value, place } of entriesOf(draft, 'map.yaml')) {
    inOrder('point of the track', partsOf(value.track, place, 'track'), 'at');
  }
}

function checkMarks(draft: Draft, findings: Findings): void {
  for (const { value, place } of entriesOf(draft, 'map.yaml')) {
    for (const key of ['until', 'circled-until'] as const) {
      checkSpan({ from: value.known, until: value[key], place: within(place, key) }, findings);
    }
    const both = value.place && value.track;
    const lost = isLost(draft, 'place', 'track');
    if (both || (!value.place && !value.track && !lost)) {
      findings.report('mark-without-place', place, {
        reason: both ? 'a place and a track as well' : 'neither a place nor a track',
      });
    }
  }
}

/** A letter is sent, then known of, then there; two of them may fall into one minute. */
function checkLetters(draft: Draft, findings: Findings): void {
  const steps = [
    { key: 'known', before: 'sent', what: 'is known of', other: 'was sent' },
    { key: 'arrives', before: 'known', what: 'arrives', other: 'was known of' },
  ] as const;
  for (const { value, place } of entriesOf(draft, 'letters.yaml')) {
    checkSpan({ from: value.arrives, until: value.until, place: within(place, 'until') }, findings);
    for (const { key, before, what, other } of steps) {
      const earlier = value[before];
      if (minuteOf(value[key]) < minuteOf(earlier)) {
        const values = { what, hour: value[key], other, before: earlier! };
        findings.report('letter-out-of-order', within(place, key), values);
      }
    }
  }
}

function checkSpan(
  { from, until, place }: { from: string; until: string | undefined; place: Place },
  findings: Findings,
): void {
  if (minuteOf(until) <= minuteOf(from)) findings.report('ends-before-it-starts', place, { from, until: until! });
}
