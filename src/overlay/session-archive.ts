// Owns the intents of the archive: where it is opened from, how much of it may be seen, and the way back.
import { batch } from '@preact/signals';
import type { ArchiveSpot } from './archive-address.ts';
import type { ArchiveAt, Intents } from './page-state.ts';
import type { ArchiveRun, Visit } from './visit.ts';

type ArchiveIntents = Pick<Intents, 'toArchive' | 'leaveArchive' | 'readArchive' | 'readAssumptions' | 'readPaths'>;

export function archiveIntents(visit: Visit): ArchiveIntents {
  const { tools, place, sheet, archive } = visit;
  return {
    toArchive({ part, entry = null }, whole) {
      const from = place.peek();
      const inside = from === 'archive' ? archive.peek() : null;
      batch(() => {
        archive.value = {
          part,
          entry,
          whole: whole ?? inside?.whole ?? from === 'debrief',
          from: inside?.from ?? (from === 'archive' ? 'title' : from),
        };
        sheet.value = null;
        place.value = 'archive';
      });
    },
    leaveArchive() {
      const from = archive.peek()?.from ?? 'title';
      place.value = visit.isThere(from) ? from : 'title';
    },
    readArchive: (whole) => tools.readArchive(whole ? null : runAtHand(visit)),
    readAssumptions: (whole) => tools.readAssumptions(whole ? null : runAtHand(visit)),
    readPaths: () => tools.readPaths(),
  };
}

/**
 * Where an address leads that the page was opened by, or that was entered by hand. `whole` comes with an entry of the
 * browser's history; a link alone shows the whole record, unless a run is under way that it would give away.
 */
export function arriveInArchive(visit: Visit, spot: ArchiveSpot, whole: boolean | null): ArchiveAt {
  const place = visit.place.peek();
  const inside = place === 'archive' ? visit.archive.peek() : null;
  const isUnderWay = visit.run !== null && visit.run.view().stage !== 'ended';
  return {
    ...spot,
    whole: whole ?? inside?.whole ?? (place === 'debrief' || !isUnderWay),
    from: inside?.from ?? (place === 'archive' ? 'title' : place),
  };
}

/** The run that stands on the page; without one, one that has just begun. */
function runAtHand({ run, tools, choice }: Visit): ArchiveRun {
  if (run) return { log: run.log(), stage: run.view().stage };
  const { lesson, lens } = choice;
  return { log: tools.newLog({ lesson, lens, fate: { kind: 'history' } }), stage: 'decision' };
}
