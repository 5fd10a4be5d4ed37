// Owns the tables of the page of assumptions: what the lenses land on, what people have said, and the track of 1962.
import type { AssumptionsView } from '../../../run/assumptions-view.ts';
import { archiveWords } from '../../words/archive.ts';
import { Sources } from './part.tsx';

const said = archiveWords.assumed;

/** '23', '0.33': small chances are told more finely, or they would all be nothing. */
const percent = (share: number): string =>
  share < 1 ? share.toFixed(2) : share < 10 ? share.toFixed(1) : share.toFixed(0);

export function LensTable({ view }: { view: AssumptionsView }) {
  return (
    <>
      <dl class="lenses">
        {view.lenses.map(({ id, title, text, cites }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              {text} <Sources cites={cites} />
            </dd>
          </div>
        ))}
      </dl>
      <h4>{said.measures}</h4>
      <p>{said.measuresSay(view.runs)}</p>
      <table class="figures lens-table">
        <thead>
          <tr>
            <td aria-hidden="true" />
            {view.lenses.map(({ id, title }) => (
              <th scope="col" key={id}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.measures.map(({ id, title, note, aims, reached }) => (
            <tr key={id}>
              <th scope="row">
                {title}
                {note !== null && <small>{note}</small>}
              </th>
              {view.lenses.map((lens) => (
                <td key={lens.id} data-label={lens.title}>
                  {aims && (
                    <span>
                      {said.aim} <b>{aims[lens.id]} %</b>
                    </span>
                  )}{' '}
                  <span>
                    {said.reached} <b>{percent(reached[lens.id]?.percent ?? 0)} %</b>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export function Opinions({ opinions }: Pick<AssumptionsView, 'opinions'>) {
  if (opinions.length === 0) return null;
  return (
    <>
      <h4>{said.opinions}</h4>
      <p>{said.opinionsSay}</p>
      <ul class="opinions">
        {opinions.map(({ who, when, says, about, cites }) => (
          <li key={who}>
            <p class="opinion-who">
              <strong>{who}</strong>, {when}
            </p>
            <p>{says}</p>
            <p class="opinion-about">{about}</p>
            <Sources cites={cites} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Gauges down, days across: it scrolls by itself where the page is narrow. */
export function TrackTable({ track }: Pick<AssumptionsView, 'track'>) {
  const gauges = new Map(track.flatMap(({ values }) => values.map(({ gauge, name }) => [gauge, name] as const)));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keys
    <div class="track" role="region" aria-label={said.trackTable} tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{said.trackColumns.gauge}</th>
            {track.map(({ date }) => (
              <th scope="col" key={date}>
                {shortDate(date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...gauges].map(([gauge, name]) => (
            <tr key={gauge}>
              <th scope="row">{name}</th>
              {track.map(({ date, values }) => (
                <td key={date}>
                  <TrackCell value={values.find((one) => one.gauge === gauge)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TrackCell({ value }: { value: AssumptionsView['track'][number]['values'][number] | undefined }) {
  if (!value) return <>–</>;
  return (
    <>
      {value.aim} / <b>{value.reached === null ? '–' : Math.round(value.reached)}</b>
    </>
  );
}

/** '27 Oct 18:00' of 'Saturday 27 October, 18:00'. */
const shortDate = (date: string): string => date.replace(/^\w+ (\d+) (\w{3})\w*, /, '$1 $2 ');
