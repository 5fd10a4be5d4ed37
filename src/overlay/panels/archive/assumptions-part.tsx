// Owns the page of assumptions: every number of the model, what it rests on, and what would change it.
import type { ArchiveView, Period } from '../../../run/archive.ts';
import type { AssumptionsView, EffectView, PointsView } from '../../../run/assumptions-view.ts';
import type { ComponentChildren } from 'preact';
import { grouped, matchesText } from '../../archive-filter.ts';
import { usePage } from '../../page-context.ts';
import { archiveWords } from '../../words/archive.ts';
import { ArchiveLink } from '../archive-link.tsx';
import './assumptions-part.css';
import { DecisionEntry, DriftEntry, EventEntry, GaugeEntry } from './assumption-entries.tsx';
import { LensTable, Opinions, TrackTable } from './assumption-tables.tsx';
import { useFetched } from './fetched.ts';
import { FilterBar } from './filter-bar.tsx';
import { type PartFilter, useFilter } from './filters.ts';
import { Failed, PartFrame } from './part.tsx';
import { titleOf } from './periods.tsx';
import { entryId } from './spot.ts';

const said = archiveWords.assumed;
const SECTIONS = Object.keys(said.sections);

export function AssumptionsPart({ view, whole }: { view: ArchiveView; whole: boolean }) {
  const { intents } = usePage();
  const assumptions = useFetched(String(whole), () => intents.readAssumptions(whole));
  if (assumptions.hasFailed) return <Failed retry={assumptions.retry} />;
  if (!assumptions.value) return <p role="status">{archiveWords.loading}</p>;
  return <Assumptions periods={view.periods} view={assumptions.value} />;
}

function Assumptions({ periods, view }: { periods: Period[]; view: AssumptionsView }) {
  const filter = useFilter('assumptions');
  const shown = filtered(view, filter);
  const all = countOf(view);
  const held = SECTIONS.filter((section) => holdsAny(view, section));
  const wanted = filter.get('section');
  const has = (section: string, count: number) => (wanted === '' || wanted === section) && count > 0;
  // What is no list of entries is shown unless something is searched for.
  const isTold = (section: string) =>
    wanted === section || (wanted === '' && !filter.get('text') && !filter.get('gauge'));
  return (
    <PartFrame part="assumptions" ids={idsOf(view)} intro={<Intro isWhole={view.isWhole} />}>
      <FilterBar filter={filter} choices={choicesOf(view, held)} found={countOf(shown)} all={all} />
      <Jump sections={held} />
      {isTold('lenses') && (
        <Section id="lenses" says={said.lensesSay}>
          <LensTable view={view} />
          <Opinions opinions={view.opinions} />
        </Section>
      )}
      {has('gauges', shown.gauges.length) && (
        <Section id="gauges" says={said.gaugesSay}>
          {shown.gauges.map((gauge) => (
            <GaugeEntry key={gauge.id} gauge={gauge} />
          ))}
        </Section>
      )}
      {has('drift', shown.drift.length) && (
        <Section id="drift" says={said.driftSay}>
          {shown.drift.map((drift) => (
            <DriftEntry key={drift.id} drift={drift} />
          ))}
        </Section>
      )}
      {isTold('bad-days') && (
        <Section id="bad-days" says={(view.isWhole ? said.badDays : said.badDaysCut)(view.badDayFactor)} />
      )}
      {has('decisions', shown.decisions.length) && (
        <Section id="decisions" says={said.decisionsSay}>
          <ByPhase periods={periods} items={shown.decisions}>
            {(decision) => <DecisionEntry key={decision.id} decision={decision} isOpen={filter.isActive} />}
          </ByPhase>
        </Section>
      )}
      {has('events', shown.events.length) && (
        <Section id="events" says={said.eventsSay}>
          <ByPhase periods={periods} items={shown.events}>
            {(event) => <EventEntry key={event.id} event={event} lenses={view.lenses} isOpen={filter.isActive} />}
          </ByPhase>
        </Section>
      )}
      {view.track.length > 0 && isTold('track') && (
        <Section id="track" says={said.trackSay}>
          <TrackTable track={view.track} />
        </Section>
      )}
    </PartFrame>
  );
}

function Intro({ isWhole }: { isWhole: boolean }) {
  return (
    <>
      <strong>{said.lead}</strong> {isWhole ? said.argue : said.cut}
    </>
  );
}

function Jump({ sections }: { sections: string[] }) {
  return (
    <nav class="jump" aria-label={said.jump}>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <ArchiveLink part="assumptions" entry={section}>
              {said.sections[section]}
            </ArchiveLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Section({ id, says, children }: { id: string; says: string; children?: ComponentChildren }) {
  return (
    <section class="assumed" id={entryId('assumptions', id)} aria-labelledby={`assumed-${id}`} tabIndex={-1}>
      <h3 class="period" id={`assumed-${id}`} tabIndex={-1} data-entry>
        {said.sections[id]}
      </h3>
      <p class="assumed-says">{says}</p>
      {children}
    </section>
  );
}

interface ByPhaseProps<Item> {
  periods: Period[];
  items: Item[];
  children(item: Item): ComponentChildren;
}

function ByPhase<Item extends { phase: string }>({ periods, items, children }: ByPhaseProps<Item>) {
  return (
    <>
      {grouped(periods, items, ({ phase }) => phase).map(({ group, entries }) => (
        <div key={group.id} class="phase">
          <h4 class="phase-title">{titleOf(group)}</h4>
          {entries.map((item) => children(item))}
        </div>
      ))}
    </>
  );
}

/** At the hour of a run some sections are still empty. */
function holdsAny(view: AssumptionsView, section: string): boolean {
  const { gauges, drift, decisions, events, track } = view;
  const lists: Record<string, readonly unknown[]> = { gauges, drift, decisions, events, track };
  return lists[section]?.length !== 0;
}

function choicesOf(view: AssumptionsView, held: string[]) {
  return [
    {
      field: 'section',
      label: archiveWords.filter.section,
      options: held.map((section) => ({ value: section, label: said.sections[section] ?? section })),
    },
    {
      field: 'gauge',
      label: archiveWords.filter.gauge,
      options: view.gauges.map(({ id, name }) => ({ value: id, label: name })),
    },
  ];
}

type Lists = Pick<AssumptionsView, 'gauges' | 'drift' | 'decisions' | 'events'>;

const countOf = ({ gauges, drift, decisions, events }: Lists): number =>
  gauges.length + drift.length + decisions.length + events.length;

function idsOf({ gauges, drift, decisions, events }: Lists): string[] {
  return [...SECTIONS, ...[...gauges, ...drift, ...decisions, ...events].map(({ id }) => id)];
}

/** Entries in which each word stands, and that move the gauge that is asked for. */
function filtered(view: AssumptionsView, filter: PartFilter): Lists {
  const text = filter.get('text');
  const gauge = filter.get('gauge');
  const section = filter.get('section');
  const within = (id: string) => section === '' || section === id;
  const moves = (effects: PointsView[][]) => gauge === '' || effects.flat().some((points) => points.gauge === gauge);
  const adds = (effects: EffectView[]) => effects.map(({ add }) => add);
  return {
    gauges: view.gauges.filter(
      ({ id, name, meaning, ground }) =>
        within('gauges') && (gauge === '' || gauge === id) && matchesText(text, [name, meaning, ground]),
    ),
    drift: view.drift.filter(
      ({ when, perDay, ground }) =>
        within('drift') &&
        moves([perDay]) &&
        matchesText(text, [...when.clauses, ground, ...perDay.map(({ name }) => name)]),
    ),
    decisions: view.decisions.filter(({ title, lines, ground, when }) => {
      const options = lines.flatMap((line) => line.options);
      const told = options.flatMap(({ label, set }) => [label, ...set]);
      return (
        within('decisions') && moves(adds(options)) && matchesText(text, [title, ground, ...when.clauses, ...told])
      );
    }),
    events: view.events.filter(({ title, outcomes, ground, when }) => {
      const told = outcomes.flatMap(({ says, set }) => [says, ...set]);
      return within('events') && moves(adds(outcomes)) && matchesText(text, [title, ground, ...when.clauses, ...told]);
    }),
  };
}
