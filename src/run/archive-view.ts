// Owns the archive as it may be shown: all of it, or what Washington had at the hour of a run, and nothing known later.
import { formatDayAndClock, parseHour } from '../base/hours.ts';
import type { LibraryPerson } from '../engine/script.ts';
import type {
  ArchiveView,
  ClaimEntry,
  EntryLink,
  NumberEntry,
  PaperEntry,
  PersonEntry,
  RecordEntryView,
  TermEntry,
} from './archive.ts';
import type { ArchiveFrom } from './archive-from.ts';
import { civilDate, periodOf, periodOfDate, periodsOf } from './archive-periods.ts';
import { sourceEntries } from './archive-sources.ts';
import { type Horizon, isWithin } from './horizon.ts';
import { type Telling, citedSources, holds } from './view-source.ts';

/** Pure. With a horizon nothing is in it that Washington had later, nothing of hindsight, and no claim. */
export function archiveView(from: ArchiveFrom): ArchiveView {
  const { horizon, library, script } = from;
  const parts = {
    papers: paperEntries(from),
    record: recordEntries(from),
    people: library.people.filter((person) => isTold(horizon, person)).map((person) => personEntry(from, person)),
    numbers: numberEntries(from),
    claims: horizon ? null : claimEntries(from),
    terms: termEntries(from),
  };
  return {
    hour: horizon && formatDayAndClock(horizon.now),
    hasParted: horizon !== null && horizon.parted < Infinity,
    periods: periodsOf(script),
    decisions: decisionsIn(from).map((id) => ({ id, title: script.decisions[id]!.title })),
    ...parts,
    sources: sourceEntries(from, parts),
  };
}

/** Ids of the decisions that may be told of, in order of hour. */
function decisionsIn({ horizon, script }: ArchiveFrom): string[] {
  if (horizon) return horizon.met.filter((id) => script.decisions[id]);
  const hourOf = (id: string) => parseHour(script.decisions[id]!.at);
  return Object.keys(script.decisions).toSorted((a, b) => hourOf(a) - hourOf(b));
}

export function decisionLinks({ script }: Pick<Telling, 'script'>, ids: string[]): EntryLink[] {
  return ids.flatMap((entry) => {
    const title = script.decisions[entry]?.title;
    return title === undefined ? [] : [{ part: 'assumptions' as const, entry, title }];
  });
}

function paperEntries(from: ArchiveFrom): PaperEntry[] {
  const { horizon, library, script } = from;
  // A paper that the run itself has laid on the desk exists in it, wherever the run has gone since.
  const shown = library.documents.filter(({ id, known }) =>
    horizon ? known !== undefined && (isWithin(horizon, known) || horizon.opened.has(id)) : true,
  );
  const titles = new Map(shown.map(({ id, title }) => [id, title]));
  const opens = horizon?.opened ?? papersOpened(from);
  return shown.map(
    ({ id, title, date, from: author, to, says, phrase, held, known, released, ask, beside, cites }) => ({
      id,
      period: known ? periodOf(script, known) : periodOfDate(script, date),
      title,
      date,
      from: author,
      to,
      says,
      phrase: phrase ?? null,
      held,
      released: horizon ? null : (released ?? null),
      wasKnown: known !== undefined,
      ask: ask ?? null,
      beside: (beside ?? []).flatMap((other) => {
        const name = titles.get(other);
        return name === undefined ? [] : [{ part: 'papers' as const, entry: other, title: name }];
      }),
      opensIn: decisionLinks(from, opens.get(id) ?? []),
      cites: citedSources({ script, now: horizon?.now }, cites),
    }),
  );
}

/** By paper: every decision that opens it, in its briefing or in a later layer. */
function papersOpened(from: ArchiveFrom): Map<string, string[]> {
  const opened = new Map<string, string[]>();
  for (const id of decisionsIn(from)) {
    const { theyKnew = [], nowYouKnow = [] } = from.library.decisions[id] ?? {};
    const lines: { opens?: string | null | undefined }[] = [
      ...from.script.decisions[id]!.briefing,
      ...theyKnew,
      ...nowYouKnow,
    ];
    for (const paper of new Set(lines.flatMap(({ opens }) => opens ?? []))) {
      opened.set(paper, [...(opened.get(paper) ?? []), id]);
    }
  }
  return opened;
}

function recordEntries({ horizon, library, script }: ArchiveFrom): RecordEntryView[] {
  return library.record
    .filter(({ known }) => !horizon || (known !== undefined && isWithin(horizon, known) && isPast(horizon, known)))
    .map((entry) => ({
      id: entry.id,
      period: periodOf(script, entry.at),
      ...civilDate(entry.at),
      where: entry.where ?? null,
      text: entry.text,
      known: entry.known === undefined ? null : formatDayAndClock(parseHour(entry.known)),
      whoKnew: horizon ? null : (entry['who-knew'] ?? null),
      since: horizon ? null : (entry.since ?? null),
      disputed: horizon ? null : (entry.disputed ?? null),
      cites: citedSources({ script, now: horizon?.now }, entry.cites),
    }));
}

/** The record of this very hour is what the player is about to decide. */
const isPast = ({ now }: Horizon, hour: string) => parseHour(hour) < now;

/** Who served Moscow and Havana, and as what, was in part not known. */
const isTold = (horizon: Horizon | null, { side }: LibraryPerson) =>
  horizon === null || (side !== 'moscow' && side !== 'havana');

/** At the hour of a run only those round the President are known from near by. */
function personEntry({ horizon, script }: ArchiveFrom, person: LibraryPerson): PersonEntry {
  const { id, name, role, side, temperament, stance } = person;
  const isClosed = horizon !== null && side !== 'washington';
  const camp = (lean: string | undefined) => script.camps.find((one) => one.id === lean)?.title ?? null;
  return {
    id,
    name,
    role,
    side,
    temperament: isClosed ? null : (temperament ?? null),
    isClosed,
    stances: stance
      .filter(({ from, when }) =>
        horizon ? !isClosed && parseHour(from) <= horizon.now && holds(when, horizon.values) : true,
      )
      .map(({ from, text, fears, leans, cites }) => ({
        from: stanceDate(from),
        text,
        fears: fears ?? null,
        leans: camp(leans),
        cites: citedSources({ script, now: horizon?.now }, cites),
      })),
  };
}

/** A stance holds for a day or for its meeting: the day says enough. */
const stanceDate = (hour: string) => civilDate(hour).date.replace(/ 1962$/, '');

function numberEntries({ horizon, library, script }: ArchiveFrom): NumberEntry[] {
  return library.numbers
    .map(({ id, what, believed, now, disputed }) => ({
      id,
      what,
      believed: believed
        .filter(({ from }) => !horizon || isWithin(horizon, from))
        .map(({ from, text, cites }) => ({
          from: believedSince(from),
          text,
          cites: citedSources({ script, now: horizon?.now }, cites),
        })),
      now: horizon ? null : { text: now.text, since: now.since ?? null, cites: citedSources({ script }, now.cites) },
      disputed: horizon ? null : (disputed ?? null),
    }))
    .filter(({ believed }) => !horizon || believed.length > 0);
}

/** '22 October, 17:00' */
function believedSince(hour: string): string {
  const { date, time } = civilDate(hour);
  const day = date.replace(/^\w+ (?=\d)/, '').replace(/ 1962$/, '');
  return time === '' ? day : `${day}, ${time}`;
}

function claimEntries(from: ArchiveFrom): ClaimEntry[] {
  const decisions = decisionsIn(from);
  return from.library.claims.map(({ id, from: origin, claim, verdict, disputed, record, cites }) => ({
    id,
    from: origin,
    claim,
    verdict,
    disputed: disputed ?? false,
    record,
    carriedBy: decisionLinks(
      from,
      decisions.filter((decision) => from.library.decisions[decision]?.claims.includes(id)),
    ),
    cites: citedSources({ script: from.script }, cites),
  }));
}

function termEntries({ horizon, script }: ArchiveFrom): TermEntry[] {
  return script.glossary
    .map(({ id, term, text, plain, cites }) => ({
      id,
      term,
      text,
      plain: plain ?? null,
      cites: citedSources({ script, now: horizon?.now }, cites ?? []),
    }))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en'));
}
