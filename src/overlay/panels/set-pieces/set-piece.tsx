// Owns one picture on its stand: the drawing, the text that says the same, and the buttons. Fetched when the first is due.
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { EndingView, Reading, SourceView } from '../../../run/crisis-view.ts';
import type { PieceId } from '../../set-pieces.ts';
import { pieceSaid as said, pieceWords } from '../../words/pieces.ts';
import { SourceChip } from '../source-chips.tsx';
import { Line, Photographs, TwoLetters } from './boards.tsx';
import { FrontPage } from './front-page.tsx';
import { Justice, Overdue, Radio, ShipsHome, Speech } from './scenes.tsx';
import './set-piece.css';

export interface SetPieceProps {
  id: PieceId;
  reading: Reading;
  /** What the picture's facts rest on. */
  sources: SourceView[];
  /** Of the run, once it has ended. */
  ending: EndingView | null;
  /** The final state at once, for whoever wants no motion. */
  whole: boolean;
  onAway(): void;
}

type Drawing = (props: { step: number }) => JSX.Element;
const DRAWINGS: Record<Exclude<PieceId, 'ending'>, Drawing> = {
  photographs: Photographs,
  speech: Speech,
  line: Line,
  'two-letters': TwoLetters,
  overdue: Overdue,
  justice: Justice,
  radio: Radio,
  'ships-home': ShipsHome,
};

export function SetPiece({ id, reading, sources, ending, whole, onAway }: SetPieceProps) {
  const { title, steps } = textOf(id, reading, ending);
  const last = steps.length - 1;
  const at = useSignal(whole ? last : 0);
  const Drawing = id === 'ending' ? null : DRAWINGS[id];
  return (
    <section class="easel" aria-label={`${said.region}: ${title}`} data-piece={id}>
      {Drawing ? <Drawing step={at.value} /> : ending && <FrontPage ending={ending} />}
      <div class="easel-foot">
        <div class="easel-text" aria-live="polite">
          <h2>
            {title} {last > 0 && <small>{said.step(at.value + 1, steps.length)}</small>}
          </h2>
          {(whole ? steps : [steps[at.value]!]).map((step) => (
            <p key={step}>{step}</p>
          ))}
          {sources.length > 0 && (
            <p>
              <SourceChip sources={sources} />
            </p>
          )}
        </div>
        <div class="easel-buttons">
          {at.value < last && (
            <button type="button" class="easel-next" onClick={() => (at.value += 1)} data-piece-next>
              {said.next}
            </button>
          )}
          {at.value === last && last > 0 && (
            <button type="button" onClick={() => (at.value = 0)}>
              {said.again}
            </button>
          )}
          <button type="button" onClick={onAway} data-piece-away>
            {said.away}
          </button>
        </div>
      </div>
    </section>
  );
}

function textOf(id: PieceId, reading: Reading, ending: EndingView | null): { title: string; steps: string[] } {
  if (id !== 'ending') {
    const { title, steps, plain } = pieceWords[id];
    return { title, steps: reading === 'plain' ? plain : steps };
  }
  return { title: said.endingTitle, steps: [`${ending?.title ?? ''}. ${said.endingSays}`] };
}
