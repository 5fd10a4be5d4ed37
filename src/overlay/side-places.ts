// Owns which places stand beside a run, each with an address of its own. Adding one is an entry here and one in `panels/side-place.tsx`.

export const SIDE_PLACES = ['board', 'class', 'paper', 'teach', 'join', 'desk', 'screen'] as const;
export type SidePlace = (typeof SIDE_PLACES)[number];

export const isSidePlace = (place: string): place is SidePlace => SIDE_PLACES.some((one) => one === place);

/** True where a run is played: by one, or by a class. */
export const isAtDesk = (place: string): boolean => place === 'play' || place === 'class';

/** True where the chart stands beside a run: there, and on the projector of a live class. */
export const hasChart = (place: string): boolean => isAtDesk(place) || place === 'screen';

export const formatSideHash = (place: SidePlace): string => `#${place}`;

/** The place that an address leads to; null if to none of these. What stands after “=” is the place's own: `#board=…`. */
export function parseSideHash(hash: string): SidePlace | null {
  const name = hash.slice(1).split('=', 1)[0] ?? '';
  return hash.startsWith('#') && isSidePlace(name) ? name : null;
}
