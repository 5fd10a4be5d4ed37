// Owns the sheets of the class: each run on one list beside Kennedy's, and how the class split, square by square.
import type { PaperDecision, PaperPack } from '../../../debrief/paper-pack.ts';
import type { PackChoice } from '../../pack-choice.ts';
import { packWords as said } from '../../words/paper.ts';
import type { Counted } from './decision-sheets.tsx';
import { Lines, PackSheet } from './pack-sheet.tsx';

export function RunSheet({ pack: { decisions, lesson } }: { pack: PaperPack }) {
  const { run } = said;
  return (
    <PackSheet part="run" lesson={lesson.title}>
      <h2>{run.title}</h2>
      <p class="pk-write pk-name">
        {run.name}:
        <Lines count={1} />
      </p>
      <p>{run.says}</p>
      <table class="pk-run">
        <thead>
          <tr>
            <th scope="col">{run.number}</th>
            <th scope="col">{run.decision}</th>
            <th scope="col">{run.order}</th>
            <th scope="col">{run.danger}</th>
            <th scope="col">{run.parted}</th>
            <th scope="col">{run.kennedy}</th>
          </tr>
        </thead>
        <tbody>
          {decisions.map(({ id, number, title, date, washington, after }) => (
            <tr key={id}>
              <td>{number}</td>
              <th scope="row">
                {title} <small>{`${dayOf(date)}, ${washington}`}</small>
              </th>
              {(['order', 'danger', 'parted'] as const).map((blank) => (
                <td key={blank}>
                  <span class="aside">{run.blank}</span>
                </td>
              ))}
              <td>
                {after.kennedy.map(({ option, letter, label }) => (
                  <span key={option}>
                    <b>{letter}</b> {label}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{run.after}</h3>
      {run.prompts.map((prompt) => (
        <p key={prompt} class="pk-write">
          {prompt}
          <Lines count={2} />
        </p>
      ))}
    </PackSheet>
  );
}

/** 'Wednesday 24 October 1962' as '24 October': a narrow column has no room for more. */
const dayOf = (date: string): string => date.replace(/^\D+/, '').replace(/ \d{4}$/, '');

interface GraphSheetProps {
  pack: PaperPack;
  choice: PackChoice;
  /** Runs of the class board; 0 where it is not asked. */
  runs: number;
  countsOf: (decision: string) => Counted;
}

export function GraphSheet({ pack, choice, runs, countsOf }: GraphSheetProps) {
  const { graph } = said;
  const squares = runs > 0 ? runs : choice.pupils;
  return (
    <PackSheet part="graph" lesson={pack.lesson.title}>
      <h2>{graph.title}</h2>
      <p>{runs > 0 ? graph.board(runs) : graph.hand}</p>
      {pack.decisions.map((decision) => (
        <Split
          key={decision.id}
          decision={decision}
          squares={Math.min(squares, MOST_SQUARES)}
          counts={countsOf(decision.id)}
          isFilled={runs > 0}
        />
      ))}
    </PackSheet>
  );
}

/** More would be too fine to shade: beyond that a square stands for more than one run. */
const MOST_SQUARES = 60;

interface SplitProps {
  decision: PaperDecision;
  squares: number;
  counts: Counted;
  isFilled: boolean;
}

function Split({ decision: { number, title, lines }, squares, counts, isFilled }: SplitProps) {
  return (
    <div class="pk-split">
      <h3>
        {number} · {title}
      </h3>
      {isFilled && !counts && <p>{said.graph.notMet}</p>}
      {lines.map((line) => (
        <div key={line.id} class="pk-split-line">
          {line.title && <h4>{line.title}</h4>}
          {line.options
            .filter(({ closed }) => closed === null)
            .map(({ id, letter, label }) => {
              const counted = counts?.get(id);
              return (
                <p key={id} class="pk-row">
                  <span>
                    <b>{letter}</b> {label}
                  </span>
                  <Squares count={squares} shaded={counted ? shadedOf(counted, squares) : 0} />
                  {isFilled && <span class="pk-count">{said.graph.count(counted?.count ?? 0)}</span>}
                </p>
              );
            })}
        </div>
      ))}
    </div>
  );
}

/** Squares for a count: one a run while there are enough, else its share, never none for some. */
function shadedOf({ count, of }: { count: number; of: number }, squares: number): number {
  if (of <= squares) return count;
  return count === 0 ? 0 : Math.max(1, Math.round((count / of) * squares));
}

function Squares({ count, shaded }: { count: number; shaded: number }) {
  return (
    <span class="pk-squares" aria-hidden="true" style={{ '--squares': String(count) }}>
      {Array.from({ length: count }, (_, at) => (
        <i key={at} class={at < shaded ? 'pk-shaded' : ''} />
      ))}
    </span>
  );
}
