// Owns the intents of the debrief: one's own run or another's by its code, the papers, and the picture.
import { batch } from '@preact/signals';
import type { Run } from '../run/actor.ts';
import { formatCodeLink, parseEnteredCode } from './address.ts';
import type { Debrief, Intents } from './page-state.ts';
import type { Visit } from './visit.ts';
import { sessionWords } from './words-session.ts';

type DebriefIntents = Pick<Intents, 'openCode' | 'toDebrief' | 'findPaper' | 'drawComparison'>;

export function debriefIntents(visit: Visit): DebriefIntents {
  const { tools, place, debrief } = visit;
  const openCode = async (code: string): Promise<string | null> => {
    const decoded = tools.decodeRun(parseEnteredCode(code));
    if (!decoded.ok) return decoded.error.message;
    if (!tools.rest.isThere()) {
      const isFetched = await tools.rest.fetch().then(
        () => true,
        () => false,
      );
      if (!isFetched) return sessionWords.restFailed;
    }
    const shown = tools.startRun(decoded.value);
    if (shown.view().stage === 'aftermath') shown.proceed();
    if (shown.view().stage !== 'ended') return sessionWords.notEnded;
    openDebrief(visit, shown, false);
    return null;
  };
  return {
    openCode,
    toDebrief() {
      const shown = debrief.value;
      // Trying again after the record could not be fetched.
      if (place.value === 'debrief' && shown && !shown.own) void openCode(shown.code);
      else if (visit.run) openDebrief(visit, visit.run, true);
    },
    findPaper: tools.findPaper,
    drawComparison: tools.drawComparison,
  };
}

function openDebrief({ tools, place, sheet, debrief }: Visit, run: Run, own: boolean): void {
  const { ending } = run.view();
  if (!ending) return;
  const log = run.log();
  const code = tools.encodeRun(log);
  const opened: Debrief = {
    ending,
    code,
    own,
    comparison: null,
    failed: false,
    link: formatCodeLink(tools.address, code),
  };
  batch(() => {
    debrief.value = opened;
    sheet.value = null;
    place.value = 'debrief';
  });
  const update = (part: Partial<Debrief>) => {
    // By now the reader may have gone on to another run.
    if (debrief.value === opened) debrief.value = { ...opened, ...part };
  };
  tools.compare(log).then(
    (comparison) => update({ comparison }),
    () => update({ failed: true }),
  );
}
