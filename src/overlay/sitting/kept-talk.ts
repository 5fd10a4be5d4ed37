// Owns keeping the clock of a talk with its class, so that a reload in the midst of a talk loses neither the clock nor the time.
import * as v from 'valibot';
import type { RunStore } from '../run-store.ts';
import type { Talk } from './talk-clock.ts';

const TALK_KEY = 'excomm.talk';

const TalkSchema = v.object({
  /** Id of the sitting whose talk it is. */
  sitting: v.string(),
  left: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3600)),
  ends: v.nullable(v.number()),
});

/** `sitting`: its id; null where no class sits, which has no clock to keep. */
export function keepTalk(store: RunStore, sitting: string | null, talk: Talk | null): void {
  store.write(TALK_KEY, talk && sitting !== null ? JSON.stringify({ sitting, ...talk }) : null);
}

/** The clock that was kept for this sitting; null if there is none, or not one that can be read. */
export function readTalk(store: RunStore, sitting: string | null): Talk | null {
  const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), TalkSchema), store.read(TALK_KEY));
  return kept.success && kept.output.sitting === sitting ? { left: kept.output.left, ends: kept.output.ends } : null;
}
