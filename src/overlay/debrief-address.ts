// Owns the addresses inside the debrief: `#debrief=luck` for one's own run, `#r=CODE/luck` for another's. Pure.

/** Where a debrief begins. */
export const FIRST_STEP = 'felt';

/** The step of one's own debrief; null if the address leads elsewhere. The panel knows which steps there are. */
export function parseDebriefHash(hash: string): string | null {
  return (
    /^#debrief(?:=([a-z-]+))?$/
      .exec(hash)
      ?.slice(1)
      .map((step) => step ?? FIRST_STEP)[0] ?? null
  );
}

/** `code`: of another's run, without hyphens; null for one's own. */
export function formatDebriefHash(code: string | null, step: string): string {
  if (code === null) return step === FIRST_STEP ? '#debrief' : `#debrief=${step}`;
  return step === FIRST_STEP ? `#r=${code}` : `#r=${code}/${step}`;
}

/** The step in the address of another's run. */
export const stepOfCode = (hash: string): string => /^#r=[^/]*\/([a-z-]+)$/.exec(hash)?.[1] ?? FIRST_STEP;
