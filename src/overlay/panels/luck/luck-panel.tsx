// Owns judgement or luck in the debrief: the run's orders in other worlds, the throw that mattered, what-ifs, and arguing.
import { useEffect } from 'preact/hooks';
import type { Luck } from '../../luck.ts';
import { usePage } from '../../page-context.ts';
import { luckWords as said } from '../../words/luck.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { useFetched } from '../archive/fetched.ts';
import './luck-panel.css';
import { ArgueWithNumber } from './number.tsx';
import { Spread } from './spread.tsx';
import { MostWeighty } from './throw.tsx';
import { WhatIf } from './what-if.tsx';

/** `run`: its code, which tells one run from another. */
export function LuckPanel({ run }: { run: string }) {
  const { intents } = usePage();
  const luck = useFetched<Luck>(run, intents.openLuck);
  const { value } = luck;
  useEffect(() => () => value?.counting.stop(), [value]);
  return (
    <section class="debrief-sheet luck" aria-labelledby="luck-title" data-luck>
      <h2 id="luck-title">{said.title}</h2>
      <p>
        {said.lead}{' '}
        <ArchiveLink part="paths" whole>
          {said.paths}
        </ArchiveLink>
      </p>
      {luck.hasFailed && (
        <p role="alert">
          {said.failed}{' '}
          <button type="button" onClick={luck.retry}>
            {said.retry}
          </button>
        </p>
      )}
      {!value && !luck.hasFailed && <p role="status">{said.loading}</p>}
      {value && (
        <>
          <Spread view={value.view} measures={value.measures} counting={value.counting} />
          <MostWeighty view={value.view} counting={value.counting} />
          <WhatIf view={value.view} counting={value.counting} run={run} />
          <ArgueWithNumber view={value.view} numbers={value.numbers} counting={value.counting} />
          <section class="luck-part" aria-labelledby="luck-against">
            <h3 id="luck-against">{said.against}</h3>
            <p>{said.againstSays}</p>
          </section>
        </>
      )}
    </section>
  );
}
