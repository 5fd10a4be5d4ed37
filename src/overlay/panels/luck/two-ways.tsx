// Owns two ways side by side: a picture of each, the table of both, and under which lens and with how many runs.
import type { WayCount } from '../../../engine/count-ways.ts';
import { endElsewhere, endingDifferences, isTold } from '../../../debrief/luck-told.ts';
import type { LuckView } from '../../../debrief/luck.ts';
import { luckWords as said } from '../../words/luck.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { Squares } from './squares.tsx';
import { DifferenceTable, titleOf } from './tables.tsx';

interface TwoWaysProps {
  view: LuckView;
  ways: readonly [WayCount, WayCount];
  names: readonly [string, string];
  runs: number;
  /** Its entry on the page of assumptions. */
  entry: string;
}

export function TwoWays({ view, ways, names, runs, entry }: TwoWaysProps) {
  const lens = titleOf(view, view.lens);
  const matters = endingDifferences(view.endings, ...ways).some(({ difference }) => isTold(difference));
  return (
    <>
      <div class="luck-pictures">
        {ways.map((count, index) => (
          <figure key={names[index]}>
            <figcaption>{names[index]}</figcaption>
            <Squares endings={view.endings} count={count} lens={lens} />
          </figure>
        ))}
      </div>
      <p role="status">
        {said.elsewhere(said.frequency(endElsewhere(ways[1]).told))} {!matters && said.noDifference}
      </p>
      <DifferenceTable view={view} ways={ways} names={names} label={names.join(' / ')} />
      <p class="luck-note">
        {said.differenceNote(runs, lens)}{' '}
        <ArchiveLink part="assumptions" entry={entry}>
          {said.assumptions}
        </ArchiveLink>
      </p>
    </>
  );
}
