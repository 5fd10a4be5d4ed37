// Owns the letters between Washington and Moscow, under the teletype: which is on its way, since when, what it answers.
import type { CrisisView, LetterView } from '../../run/crisis-view.ts';
import { words } from '../words/page.ts';
import './letters-line.css';
import { SourceChip } from './source-chips.tsx';

export function LettersLine({ view }: { view: CrisisView }) {
  if (view.letters.length === 0) return null;
  return (
    <details class="letters-line">
      <summary>
        <span class="aside">{words.letters.title}: </span>
        {view.letters.map((letter) => (
          <span class="letter" key={letter.id} data-letter={letter.id} data-state={letter.state}>
            <span class="letter-way">{words.letters.way[letter.from]}</span> <strong>{letter.title}</strong>:{' '}
            {stateOf(letter)}.{' '}
            {letter.state === 'under-way' && letter.answers !== null && words.letters.answers(letter.answers)}
          </span>
        ))}
        <span class="letters-more">{words.letters.more}</span>
      </summary>
      {view.letters.map((letter) => (
        <p key={letter.id}>
          <strong>{letter.title}.</strong> {letter.text}{' '}
          {letter.answers !== null && words.letters.answers(letter.answers)}{' '}
          {letter.standing !== 'documented' && words.letters.ours} <SourceChip sources={letter.cites} />
        </p>
      ))}
    </details>
  );
}

/** 'on its way since 20:05, an hour so far' */
function stateOf({ from, by, state, since, about, span }: LetterView): string {
  const said = words.letters;
  if (state === 'under-way') return said.underWay[from](since, span);
  if (by === 'radio') return said.heard(since);
  return said.there[from](about ? said.about(since) : since, by === 'cable' ? span : null);
}
