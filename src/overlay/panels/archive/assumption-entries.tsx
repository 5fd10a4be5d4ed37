// Owns the entries of the page of assumptions: a gauge, a drift, what a decision's orders do, what chance does.
import type {
  AssumptionsView,
  DecisionAssumedView,
  DriftView,
  EventAssumedView,
  OptionAssumedView,
  OutcomeAssumedView,
} from '../../../run/assumptions-view.ts';
import { archiveWords } from '../../words/archive.ts';
import { Condition, Effect, Grounds, Points } from './assumption-bits.tsx';
import { Entry } from './part.tsx';

const said = archiveWords.assumed;

export function GaugeEntry({ gauge }: { gauge: AssumptionsView['gauges'][number] }) {
  return (
    <Entry part="assumptions" id={gauge.id} mark={String(gauge.start)} name={gauge.name} side={<Grounds {...gauge} />}>
      <h4 tabIndex={-1} data-entry>
        {gauge.name}
      </h4>
      <p>
        {gauge.meaning} {gauge.unit !== null && `${said.unit}: ${gauge.unit}.`}
      </p>
      <p class="gauge-start">
        {said.start}: <b>{gauge.start}</b> · {said.shown[gauge.shown]}
      </p>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{said.range}</th>
            <th scope="col">{said.band}</th>
            <th scope="col">{said.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {gauge.bands.map((band) => (
            <tr key={band.name}>
              <td>
                {band.from}–{band.upTo}
              </td>
              <th scope="row">{band.name}</th>
              <td>{band.says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Entry>
  );
}

export function DriftEntry({ drift }: { drift: DriftView }) {
  return (
    <Entry part="assumptions" id={drift.id} mark={`№ ${drift.id.replace(/\D/g, '')}`} side={<Grounds {...drift} />}>
      <div tabIndex={-1} data-entry>
        <Condition when={drift.when} title={said.onlyIf} always />
      </div>
      <Points points={drift.perDay} />
    </Entry>
  );
}

export function DecisionEntry({ decision, isOpen }: { decision: DecisionAssumedView; isOpen: boolean }) {
  const options = decision.lines.reduce((count, line) => count + line.options.length, 0);
  return (
    <Entry
      part="assumptions"
      id={decision.id}
      mark={dayOf(decision.date)}
      name={decision.title}
      side={<Grounds {...decision} />}
    >
      <h5 tabIndex={-1} data-entry>
        {decision.title}
      </h5>
      <Occasion item={decision} />
      <details class="closer" open={isOpen}>
        <summary>{said.options(options)}</summary>
        {decision.lines.map((line) => (
          <table class="figures" key={line.title}>
            {line.title !== '' && <caption>{line.title}</caption>}
            <thead>
              <tr>
                <th scope="col">{said.option}</th>
                <th scope="col">{said.effects}</th>
              </tr>
            </thead>
            <tbody>
              {line.options.map((option) => (
                <OptionRow key={option.id} option={option} />
              ))}
            </tbody>
          </table>
        ))}
      </details>
    </Entry>
  );
}

function OptionRow({ option }: { option: OptionAssumedView }) {
  return (
    <tr>
      <th scope="row">
        {option.label}
        {option.historical && <small>{said.kennedy}</small>}
        {option.leaning && <small>{said.leaning}</small>}
      </th>
      <td>
        <Effect effect={option} />
        <Condition when={option.requires} title={said.requires} />
      </td>
    </tr>
  );
}

interface EventProps {
  event: EventAssumedView;
  lenses: { id: string; title: string }[];
  isOpen: boolean;
}

export function EventEntry({ event, lenses, isOpen }: EventProps) {
  return (
    <Entry
      part="assumptions"
      id={event.id}
      mark={dayOf(event.date)}
      name={event.title}
      side={
        <>
          <Grounds {...event} />
        </>
      }
    >
      <h5 tabIndex={-1} data-entry>
        {event.title}
      </h5>
      <Occasion item={event} />
      <details class="closer" open={isOpen}>
        <summary>{said.outcomes(event.outcomes.length)}</summary>
        {event.outcomes.map((outcome) => (
          <Outcome key={outcome.id} outcome={outcome} lenses={lenses} isAlone={event.outcomes.length === 1} />
        ))}
      </details>
    </Entry>
  );
}

function Outcome({
  outcome,
  lenses,
  isAlone,
}: {
  outcome: OutcomeAssumedView;
  lenses: EventProps['lenses'];
  isAlone: boolean;
}) {
  const { chance, times, bad, says } = outcome;
  return (
    <section class="outcome">
      {!isAlone && (
        <h6>
          {outcome.id.replaceAll('-', ' ')}
          {outcome.historical && <small>{said.happened}</small>}
        </h6>
      )}
      <p class="outcome-chance">
        {chance === null
          ? isAlone
            ? said.certain
            : said.rest
          : lenses.map(({ id, title }) => (
              <span key={id}>
                {title} <b>{said.percent(...(chance[id] ?? [0, 0]))}</b>
              </span>
            ))}
      </p>
      {times.map(({ when, factor }, index) => (
        <Condition key={index} when={when} title={said.times(factor)} always />
      ))}
      {says !== null && <p class="typed outcome-says">{says}</p>}
      {bad && <p class="outcome-bad">{said.bad}</p>}
      <Effect effect={outcome} />
    </section>
  );
}

function Occasion({ item }: { item: DecisionAssumedView | EventAssumedView }) {
  return (
    <>
      <p class="occasion">
        {item.date}
        {item.branch && ` · ${said.branch}`}
      </p>
      <Condition when={item.when} title={said.onlyIf} />
    </>
  );
}

/** '27 Oct' of 'Saturday 27 October, 16:00'. */
function dayOf(date: string): string {
  const [, day = '', month = ''] = /(\d+) (\w{3})/.exec(date) ?? [];
  return `${day} ${month}`;
}
