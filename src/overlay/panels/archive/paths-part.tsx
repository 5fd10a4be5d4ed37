// Owns the paths on the page: the picture of what led to what, and the same in words for keyboard and screen reader.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GraphEdge, GraphNode } from '../../../engine/story-graph.ts';
import type { PathsView } from '../../../run/archive.ts';
import { usePage } from '../../page-context.ts';
import { archiveWords } from '../../words/archive.ts';
import { ArchiveLink } from '../archive-link.tsx';
import { SourceMark } from '../source-chips.tsx';
import { useFetched } from './fetched.ts';
import { Entry, Failed, PartFrame, Sources } from './part.tsx';
import './paths-part.css';

const said = archiveWords.paths;
const ZOOMS = [0.25, 0.4, 0.6, 0.8, 1, 1.25, 1.5];
const USUAL_ZOOM = 3;

/** Only with the whole record: what can still come would spoil a run. */
export function PathsPart({ whole }: { whole: boolean }) {
  return whole ? (
    <OpenPaths />
  ) : (
    <PartFrame part="paths" ids={[]}>
      <p>{said.sealed}</p>
    </PartFrame>
  );
}

function OpenPaths() {
  const { intents } = usePage();
  const paths = useFetched('paths', () => intents.readPaths());
  if (paths.hasFailed) return <Failed retry={paths.retry} />;
  if (!paths.value) return <p role="status">{archiveWords.loading}</p>;
  return <Paths view={paths.value} />;
}

function Paths({ view }: { view: PathsView }) {
  const { counted, nodes, phases } = view.graph;
  const mine = useMine();
  const sections = [...phases.map(({ id, title }) => ({ id, title })), { id: null, title: said.endings }];
  return (
    <PartFrame part="paths" ids={nodes.map(({ id }) => id)}>
      <p class="paths-counted">{said.counted(counted.runs, counted.lens)}</p>
      <Picture svg={view.picture} mine={mine} />
      <h3 class="period">{said.list}</h3>
      {sections.map(({ id, title }) => (
        <section key={title} aria-label={title}>
          <h4 class="period">{title}</h4>
          {nodes
            .filter(({ phase }) => phase === id)
            .map((node) => (
              <NodeEntry key={node.id} node={node} view={view} mine={mine.get(node.id)} />
            ))}
        </section>
      ))}
    </PartFrame>
  );
}

type Mine = ReadonlyMap<string, readonly number[]>;

/** Places of the options chosen, by what the run on the page came to: decisions that its player took, and the ending. */
function useMine(): Mine {
  const run = usePage().state.view.value;
  const taken = run?.steps.filter(({ pick }) => pick !== null) ?? [];
  const met = taken.map(({ decision, ways }): [string, number[]] => [decision, ways]);
  return new Map(run?.ending ? [...met, [run.ending.id, []]] : met);
}

function Picture({ svg, mine }: { svg: string; mine: Mine }) {
  const zoom = useSignal(USUAL_ZOOM);
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    for (const [id, ways] of mine) {
      const box = sheet.current?.querySelector(`#graph-${CSS.escape(id)}`);
      box?.classList.add('yours');
      for (const way of ways) box?.querySelectorAll('.way')[way]?.classList.add('yours');
    }
  });
  const step = (by: number) => {
    zoom.value = Math.min(ZOOMS.length - 1, Math.max(0, zoom.value + by));
  };
  return (
    <figure class="paths-picture">
      <figcaption>
        {said.picture}. {said.pictureHint} {mine.size > 0 && said.pictureYours}
        <span class="paths-zoom" role="group" aria-label={said.zoom}>
          <button type="button" onClick={() => step(-1)} disabled={zoom.value === 0}>
            {said.smaller}
          </button>
          <output>{said.percent(ZOOMS[zoom.value]!)}</output>
          <button type="button" onClick={() => step(1)} disabled={zoom.value === ZOOMS.length - 1}>
            {said.larger}
          </button>
        </span>
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <div class="paths-sheet" role="region" aria-label={said.picture} tabIndex={0}>
        {/* oxlint-disable-next-line react/no-danger -- drawn by author/graph-svg.ts, which escapes every text */}
        <div ref={sheet} style={{ zoom: ZOOMS[zoom.value] }} dangerouslySetInnerHTML={{ __html: svg }} />
      </div>
    </figure>
  );
}

const citedIn = ({ sources }: PathsView, keys: string[]) => keys.flatMap((key) => sources[key] ?? []);

interface NodeProps {
  node: GraphNode;
  view: PathsView;
  /** Undefined where the run on the page has not been. */
  mine: readonly number[] | undefined;
}

function NodeEntry({ node, view, mine }: NodeProps) {
  const { graph } = view;
  const { runs } = graph.counted;
  const edges = graph.edges.filter(({ to }) => to === node.id);
  return (
    <Entry part="paths" id={node.id} mark={node.at === null ? '–' : stamp(node.at)} name={node.title}>
      <p class="paths-title">
        <strong>{node.title}</strong> {node.onPath && said.met}{' '}
        {mine && (node.onPath ? said.metByYou : said.metOnlyByYou)}
      </p>
      {node.kind !== 'fixed' && <p class="paths-says">{said.passed(node, runs)}</p>}
      {node.ways.length > 0 && (
        <ul class="paths-ways">
          {node.ways.map((way, place) => (
            <li key={`${way.line}/${way.id}`}>
              {way.historical && <em>{said.chosen[node.kind]} </em>}
              {mine?.includes(place) && <em class="paths-yours">{said.yours} </em>}
              {way.line !== null && `${way.line}: `}
              {way.label}: {said.passed(way, runs)} <SourceMark sources={citedIn(view, way.cites)} of={way.label} />
            </li>
          ))}
        </ul>
      )}
      {(['opens', 'ends', 'closes'] as const).map((does) => (
        <Causes key={does} does={does} edges={edges.filter((edge) => edge.does === does)} view={view} />
      ))}
      {edges.length === 0 && node.at !== null && <p class="paths-says">{said.always}</p>}
      <Sources cites={citedIn(view, node.cites)} />
    </Entry>
  );
}

function Causes({ does, edges, view }: { does: GraphEdge['does']; edges: GraphEdge[]; view: PathsView }) {
  if (edges.length === 0) return null;
  const from = [...new Set(edges.map((edge) => edge.from))].map((id) =>
    view.graph.nodes.find((node) => node.id === id)!,
  );
  return (
    <details class="paths-causes">
      <summary>
        {said.does[does]} {from.length}
      </summary>
      <ul>
        {from.map((node) => {
          const ways = edges.flatMap((edge) => (edge.from === node.id && edge.way !== null ? [edge.way] : []));
          const chosen = [...new Set(ways)].map((way) => node.ways[way]!);
          const ofWays = [...new Set(chosen.flatMap(({ cites }) => cites))];
          return (
            <li key={node.id}>
              <ArchiveLink part="paths" entry={node.id}>
                {node.title}
              </ArchiveLink>
              {chosen.length > 0 && `: ${chosen.map(({ label }) => label).join('; ')}`}{' '}
              <SourceMark sources={citedIn(view, ofWays.length > 0 ? ofWays : node.cites)} of={node.title} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** `27 Oct` of `1962-10-27T10:17-04:00`, the date in Washington. */
function stamp(at: string): string {
  const [, month, day] = /^\d{4}-(\d\d)-(\d\d)/.exec(at)!;
  return `${Number(day)} ${month === '10' ? 'Oct' : 'Nov'}`;
}
