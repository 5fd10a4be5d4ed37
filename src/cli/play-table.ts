// Owns how a run is told on a terminal: its orders, its luck, its end, and how far it ran from the reference track.
import type { Played } from './played.ts';

/** Points by which Kennedy's own run may pass the reference track. */
const TRACK_TOLERANCE = 8;

/** A run as text to read. Pure. */
export function formatPlayed(played: Played): string {
  const { steps, events, track } = played;
  const lines = [
    `${played.scenario}, edition ${played.edition}: lesson ${played.lesson}, lens ${played.lens}, fate ${played.fate}` +
      (played.seed === null ? '' : `, seed ${played.seed}`),
    '',
    ...[
      ...steps.map(({ at, id, dossier, line, option, historical }) => ({
        at,
        text: `${tag(dossier)} ${id}${line === id ? '' : ` / ${line}`}: ${option}${historical ? '' : '  (not history)'}`,
      })),
      ...events.map(({ at, id, dossier, outcome }) => ({ at, text: `${tag(dossier)} * ${id}: ${outcome}` })),
    ]
      // Hours of one offset sort as texts; the change of 28 October moves them by one hour only, within the night.
      .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
      .map(({ at, text }) => `  ${at.slice(0, 16).replace('T', ' ')}  ${text}`),
    '',
    `Ending: ${played.ending.id}${played.ending.dossier ? ` (${played.ending.dossier})` : ''}`,
    `Code:   ${played.code}`,
  ];
  if (track.length > 0) lines.push('', 'Against the reference track (run/reference; ! is off by more than 8):');
  for (const { at, gauges, reference } of track) {
    const cells = Object.entries(reference).map(([id, level]) => {
      const off = Math.abs(gauges[id]! - level) > TRACK_TOLERANCE ? '!' : ' ';
      return `${id} ${gauges[id]!.toFixed(0)}/${level}${off}`;
    });
    lines.push(`  ${at.slice(0, 16).replace('T', ' ')}  ${cells.join(' ')}`);
  }
  return lines.join('\n');
}

function tag(dossier: string | null): string {
  return (dossier ?? '').padEnd(3);
}
