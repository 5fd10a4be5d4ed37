// Owns how things on one line make way for each other: as little as possible, in order, never overlapping. Pure.

/**
 * New places at least `gap` apart, in the order given (which must be ascending), within `least` and `most`, each as near
 * its own as the others allow. If they cannot all fit, the gap shrinks until they do.
 */
export function dodge(places: number[], gap: number, [least, most]: [number, number]): number[] {
  if (places.length === 0) return [];
  const step = places.length > 1 ? Math.min(gap, (most - least) / (places.length - 1)) : gap;
  // Clusters of neighbours that touch: each is set about the mean of what its members want, then merged while they overlap.
  const clusters: { wanted: number; count: number }[] = [];
  const start = ({ wanted, count }: { wanted: number; count: number }) =>
    Math.min(Math.max(wanted / count - (step * (count - 1)) / 2, least), most - step * (count - 1));
  for (const place of places) {
    let cluster = { wanted: place, count: 1 };
    for (;;) {
      const before = clusters.at(-1);
      if (!before || start(before) + step * before.count <= start(cluster) + 1e-9) break;
      clusters.pop();
      cluster = { wanted: before.wanted + cluster.wanted, count: before.count + cluster.count };
    }
    clusters.push(cluster);
  }
  return clusters.flatMap((cluster) =>
    Array.from({ length: cluster.count }, (_, index) => start(cluster) + step * index),
  );
}

export interface Flag {
  x: number;
  /** 0 is the row nearest to what the flags stand for. */
  row: number;
}

/** Flags of one width over their places: in one row if they fit, else in as many as they need, each clear of the others' leaders. */
export function stagger(places: number[], gap: number, [least, most]: [number, number]): Flag[] {
  const rows = Math.max(1, Math.ceil(((places.length - 1) * gap) / Math.max(1, most - least)));
  return dodge(places, gap / rows, [least, most]).map((x, index) => ({ x, row: index % rows }));
}
