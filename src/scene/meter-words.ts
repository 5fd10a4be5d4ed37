// Owns what the meter says in words below its dial: which way it went, from where, and why. Pure.
import { wayOnScale } from '../base/band-scale.ts';
import type { EscalationView } from '../run/crisis-view.ts';
import { WORDS } from './words.ts';

export interface MeterWords {
  band: string;
  /** '▲ RISING, FROM TALK' */
  way: string;
  /** What moved it; where nothing is known to have, what its band means. */
  why: string;
}

export function meterWords(escalation: EscalationView): MeterWords {
  const { band, direction, cause, causedBy, says } = escalation;
  const left = wayOnScale(escalation)?.left;
  const by = direction === 'steady' ? WORDS.meter.last : WORDS.meter.by[causedBy ?? 'event'];
  return {
    band: band.toUpperCase(),
    way: `${WORDS.meter.sign[direction]} ${WORDS.meter.way[direction]}${left ? WORDS.meter.from(left.toUpperCase()) : ''}`,
    why: cause === '' ? says : by(cause),
  };
}

/** Breaks a text into at most `most` lines of that width; what does not fit ends in an ellipsis. */
export function wrapLines(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = `${kept[most - 1]!} …`;
  while (measure(last) > width && last.includes(' ')) last = `${last.split(' ').slice(0, -2).join(' ')} …`;
  return [...kept.slice(0, -1), last];
}
