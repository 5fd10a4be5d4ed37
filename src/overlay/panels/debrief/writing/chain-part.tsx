// Owns the ordered chain of events: chosen by ticks, each linked to the next in the reader's own words; history and run never mixed.
import { formatDayAndClock, parseHour } from '../../../../base/hours.ts';
import type { Comparison } from '../../../../debrief/comparison.ts';
import { writingWords as said } from '../../../words/writing.ts';
import { SourceChip, SourceMark } from '../../source-chips.tsx';
import { Field } from '../field.tsx';
import { useNotebook } from '../notebook-context.ts';
import { type Chain, type LaneName, chainField, formatChain, linkField, readChain } from './fields.ts';

export function ChainPart({ comparison, lane }: { comparison: Comparison; lane: LaneName }) {
  const notebook = useNotebook();
  const chain = readChain(comparison, lane, notebook.read);
  const parted = comparison.parted === null ? null : formatDayAndClock(parseHour(comparison.parted));
  return (
    <section class="debrief-sheet writing-chain" aria-labelledby={`chain-${lane}`} data-chain={lane}>
      <h2 id={`chain-${lane}`}>{said.chainTitle[lane]}</h2>
      <p class={lane === 'you' && parted !== null ? 'writing-apart' : ''}>
        {lane === 'record' ? said.chainSays.record : said.chainSays.you(parted)}
      </p>
      {chain.chosen.length === 0 && <p>{said.noLinks}</p>}
      <ol class="chain-links">
        {chain.chosen.map((link, index) => (
          <li key={link.id}>
            <p>
              <span class="row-when">{link.date}</span> {link.text} {link.isApart && <em>({said.apart})</em>}{' '}
              <SourceChip sources={link.cites} />
            </p>
            {index < chain.chosen.length - 1 && (
              <Field name={linkField(lane, link)} label={said.link} of={link.text} hint={said.linkHint} />
            )}
          </li>
        ))}
      </ol>
      <Choose chain={chain} lane={lane} />
    </section>
  );
}

function Choose({ chain: { all, chosen }, lane }: { chain: Chain; lane: LaneName }) {
  const notebook = useNotebook();
  const turn = (id: string) => {
    const ids = new Set(chosen.map((link) => link.id));
    if (!ids.delete(id)) ids.add(id);
    notebook.write(chainField(lane), formatChain([...ids]));
  };
  return (
    <details class="chain-choose">
      <summary>{said.choose(chosen.length)}</summary>
      {all.map((link) => (
        <div class="chain-choice" key={link.id}>
          <label>
            <input type="checkbox" checked={chosen.includes(link)} onChange={() => turn(link.id)} />{' '}
            <span class="row-when">{link.date}</span> {link.text} {link.isApart && <em>({said.apart})</em>}
          </label>{' '}
          <SourceMark sources={link.cites} of={link.text} />
        </div>
      ))}
    </details>
  );
}
