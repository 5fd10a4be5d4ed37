// Owns the map on the wall of a live class: the chart beside the decision, or its words where there is no canvas.
import { useLayoutEffect } from 'preact/hooks';
import type { CrisisView } from '../../../run/crisis-view.ts';
import { words } from '../../words/page.ts';
import './wall-map.css';

/** Lays the wall out with the chart in it while `isOn`, and without it after. */
export function useWallMap(isOn: boolean): void {
  useLayoutEffect(() => {
    document.body.classList.toggle('wall-map', isOn);
    return () => document.body.classList.remove('wall-map');
  }, [isOn]);
}

/** The newest of a list that is too long for a wall: the whole of it is a sheet on each pupil's own screen. */
const MOST = 8;

/** What the chart shows, in words that a back row can read. */
export function WallList({ view }: { view: CrisisView }) {
  const { marks, summary } = view.chart;
  return (
    <section class="wall-list" aria-labelledby="wall-list">
      <h2 id="wall-list">{words.sheets.map}</h2>
      <p>{summary || words.sheets.mapEmpty}</p>
      <ul>
        {marks.slice(-MOST).map(({ id, name, kind, side }) => (
          <li key={id}>
            <strong>{name}</strong> {words.side[side]}, {words.mark[kind]}
          </li>
        ))}
      </ul>
    </section>
  );
}
