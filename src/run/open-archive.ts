// Owns opening the archive for a run: how far it sees, and what may be shown of record and assumptions.
import type { Assumptions } from '../engine/assumptions.ts';
import type { Library } from '../engine/script.ts';
import { archiveView } from './archive-view.ts';
import type { ArchiveView } from './archive.ts';
import { type AssumptionsView, assumptionsView } from './assumptions-view.ts';
import type { Stage } from './crisis-view.ts';
import { horizonOf, traceOf } from './horizon.ts';
import type { RunLog } from './log.ts';
import type { Telling } from './view-source.ts';

/** A run at the stage at which it is shown; null for everything, as after the ending. */
export type Seeing = { log: RunLog; stage: Stage } | null;

/** Pure. Throws if the log does not fit the story. */
export function openArchive(telling: Telling, library: Library, seeing: Seeing): ArchiveView {
  return archiveView({ ...telling, library, horizon: horizonFor(telling, seeing) });
}

/** Pure. Throws if the log does not fit the story. */
export function openAssumptions(telling: Telling, assumptions: Assumptions, seeing: Seeing): AssumptionsView {
  return assumptionsView({ assumptions, script: telling.script, horizon: horizonFor(telling, seeing) });
}

function horizonFor(telling: Telling, seeing: Seeing) {
  return seeing && horizonOf(telling, traceOf(telling.linked, seeing.log, seeing.stage));
}
