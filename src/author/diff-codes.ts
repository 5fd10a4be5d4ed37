// Owns what becomes of old run codes in a new edition: refused by the edition's hash, and whether their orders still fit.
import type { LinkedStory } from '../engine/link.ts';
import type { RunLog } from '../run/log.ts';
import { driveLog } from '../run/replay.ts';
import { decodeRun } from '../run/run-code.ts';

export interface CodeFate {
  code: string;
  /** True if the new edition reads the code and comes to the same ending. */
  holds: boolean;
  /** A sentence. */
  why: string;
  /** Ids; null where the run was left before its end, or cannot be played. */
  ending: { before: string | null; after: string | null };
}

/** What becomes of a code of `before` in `after`. Pure. */
export function fateOfCode(before: LinkedStory, after: LinkedStory, code: string): CodeFate {
  const nowhere = { before: null, after: null };
  const old = decodeRun(before, code);
  if (!old.ok)
    return { code, holds: false, why: `It is no code of the old edition: ${old.error.message}`, ending: nowhere };
  const was = endingOf(before, old.value);
  const log = { ...old.value, scenario: after.story.id, edition: after.story.edition };
  const driven = driveLog(after, log);
  const isRead = decodeRun(after, code).ok;
  if (!driven.ok) {
    return {
      code,
      holds: false,
      why: `Its orders do not fit any more. ${driven.error.message}`,
      ending: { ...nowhere, before: was },
    };
  }
  driven.value.stop();
  const is = endingOf(after, log);
  const ending = { before: was, after: is };
  if (!isRead) {
    const fit =
      was === is
        ? 'Its orders still fit, and end alike'
        : `Its orders still fit, but end in "${is}" instead of "${was}"`;
    return { code, holds: false, why: `The rules have changed, so that the code is refused. ${fit}.`, ending };
  }
  return { code, holds: was === is, why: was === is ? 'The rules are the same.' : `It ends in "${is}" now.`, ending };
}

function endingOf(linked: LinkedStory, log: RunLog): string | null {
  const driven = driveLog(linked, log);
  if (!driven.ok) return null;
  if (driven.value.stage() === 'aftermath') driven.value.proceed();
  const { ending } = driven.value.trace();
  driven.value.stop();
  return ending === null ? null : linked.story.endings[ending]!.id;
}
