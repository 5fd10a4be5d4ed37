// Owns what is worked out for a sheet when it is opened, from the library: the Cabinet Room, and what the other side knew.
import type { Library } from '../engine/script.ts';
import { cabinetView } from './cabinet-view.ts';
import type { CabinetView } from './cabinet-view.ts';
import type { Stage } from './crisis-view.ts';
import { traceOf } from './horizon.ts';
import type { RunLog } from './log.ts';
import type { Telling } from './view-source.ts';

export { layersOf } from './layers-view.ts';

/** Who leans where at the hour of a run that stands at this stage. Throws if the log does not replay. */
export function openCabinet(telling: Telling, library: Library, log: RunLog, stage: Stage): CabinetView {
  return cabinetView({ ...telling, library }, traceOf(telling.linked, log, stage));
}
