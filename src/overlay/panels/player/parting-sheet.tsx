// Owns what opens under the picture for one decision: what each side chose, who had spoken for it, and why.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Choice, ComparisonRow } from '../../../debrief/comparison.ts';
import { debriefWords } from '../../words/debrief.ts';
import { playerWords as said } from '../../words/player.ts';
import { useShowRow } from '../debrief/show-row.ts';
import { SourceChip, StandingChip } from '../source-chips.tsx';

interface SheetProps {
  row: ComparisonRow;
  /** True for a decision that the run met after it had left the record. */
  hasParted: boolean;
  onClose: () => void;
}

export function PartingSheet({ row, hasParted, onClose }: SheetProps) {
  const showRow = useShowRow();
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    sheet.current?.scrollIntoView({ block: 'nearest' });
  }, [row.decision]);
  useEffect(() => {
    const closeByKey = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    const element = sheet.current;
    element?.addEventListener('keydown', closeByKey);
    return () => element?.removeEventListener('keydown', closeByKey);
  }, [onClose]);
  return (
    <section class="parting-sheet" aria-labelledby="parting-title" ref={sheet}>
      <header>
        <h3 id="parting-title" ref={heading} tabIndex={-1} data-heading>
          {row.mark !== null && <span class="mark">{row.mark}</span>} {row.title}
        </h3>
        <p class="row-when">
          {row.date} · {row.taken ? debriefWords.lessonGave : debriefWords.relation[row.relation]}
        </p>
        <button type="button" onClick={onClose}>
          {said.choice.close}
        </button>
      </header>
      <div class="parting-sides">
        <Side side="you" row={row} choice={row.choices?.you ?? null} hasParted={hasParted} />
        <Side side="record" row={row} choice={row.choices?.record ?? null} />
      </div>
      <p class="parting-more">
        <a
          href={`#row-${row.decision}`}
          onClick={(event) => {
            event.preventDefault();
            showRow(row);
          }}
        >
          {said.choice.more}
        </a>
      </p>
    </section>
  );
}

interface SideProps {
  side: 'you' | 'record';
  row: ComparisonRow;
  choice: Choice | null;
  hasParted?: boolean;
}

function Side({ side, row, choice, hasParted }: SideProps) {
  const title = side === 'you' && row.taken ? said.choice.lesson : said.choice[side];
  return (
    <section class={`parting-side parting-${side}`}>
      <h4>{title}</h4>
      {!choice && <p>{said.choice.none[side]}</p>}
      {choice && <Orders choice={choice} isYours={side === 'you'} hasParted={hasParted ?? false} />}
      {side === 'record' && row.why && (
        <>
          <h5>{debriefWords.why}</h5>
          <p>{row.why.text}</p>
          <SourceChip sources={row.why.cites} />
        </>
      )}
      {side === 'you' && row.wouldHave && (
        <>
          <h5>{debriefWords.wouldHave}</h5>
          <p>{row.wouldHave.text}</p>
          <p class="row-sure">
            {debriefWords.confidenceLabel}: <strong>{row.wouldHave.confidence}</strong>.{' '}
            {debriefWords.confidence[row.wouldHave.confidence]}
          </p>
          <SourceChip sources={row.wouldHave.cites} />
        </>
      )}
      {side === 'you' && row.basis && (
        <>
          <h5>{debriefWords.basis}</h5>
          <p>{row.basis.text}</p>
          <SourceChip sources={row.basis.cites} />
        </>
      )}
    </section>
  );
}

interface OrdersProps {
  choice: Choice;
  isYours: boolean;
  hasParted: boolean;
}

function Orders({ choice, isYours, hasParted }: OrdersProps) {
  const isAlone = choice.advice.length === 0 && choice.orders.every(({ arguedBy }) => arguedBy.length === 0);
  return (
    <>
      {choice.orders.map(({ line, label, text, arguedBy, standing }) => (
        <div key={line + label} class="parting-order">
          <p>
            {line !== '' && <span class="parting-line">{line}: </span>}
            <strong>{label}</strong>
          </p>
          <p>{text}</p>
          {arguedBy.length > 0 && <p class="row-sure">{said.choice.arguedBy(arguedBy)}</p>}
          {isYours && <StandingChip standing={standing} parted={hasParted} />}
        </div>
      ))}
      {(choice.advice.length > 0 || isAlone) && <h5>{said.choice.advice}</h5>}
      {isAlone && <p>{said.choice.noAdvice}</p>}
      {choice.advice.map(({ who, name, says, fears, cites }) => (
        <blockquote key={who}>
          <p>
            <strong>{name}:</strong> {says}
          </p>
          {fears !== '' && (
            <p class="row-sure">
              {said.choice.fears} {fears}
            </p>
          )}
          <SourceChip sources={cites} />
        </blockquote>
      ))}
    </>
  );
}
