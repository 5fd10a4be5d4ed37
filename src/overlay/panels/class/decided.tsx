// Owns the order before it goes out: what was decided, why, with the room or against it, and what the room expects.
import { useMemo } from 'preact/hooks';
import { ordersAtHand } from '../../../classroom/sitting.ts';
import { type OrdersDraft, dropDraft, isOrdersDraft, useDraft } from '../../draft.ts';
import { EMPTY_NOTE, askedAt, missingParts } from '../../note-form.ts';
import { usePage } from '../../page-context.ts';
import { decidedTold } from '../../sitting/votes-told.ts';
import { classWords as said } from '../../words/class.ts';
import { noteWords } from '../../words/notes.ts';
import { NotePanel } from '../note-panel.tsx';
import { BallotActs } from './ballot-acts.tsx';
import type { BallotProps } from './class-props.ts';
import { labelIn, optionsOf } from './option-list.tsx';

const NOTHING: OrdersDraft = { picked: {}, note: EMPTY_NOTE };

/** Only of the last line: until then the next line stands here at once. */
export function Decided({ desk, sitting, decision }: BallotProps) {
  const { script, settings, store } = usePage().state;
  const draft = useDraft(`${sitting.id} ${sitting.log.picks.length} expects`, NOTHING, isOrdersDraft);
  const { note } = draft.value;
  const mode = settings.forecast.value;
  const asked = useMemo(
    () => (mode === 'off' ? null : askedAt({ ...script, reasons: [] }, decision)),
    [script, decision, mode],
  );
  const give = () => {
    const missing = asked && mode === 'required' ? missingParts(note, { ...asked, sources: [] }) : [];
    if (missing.length > 0) {
      desk.complaint.value = noteWords.missing(missing.map((part) => noteWords.parts[part]));
      return;
    }
    desk.give(note);
    dropDraft(store);
  };
  return (
    <>
      {sitting.atHand.map((one) => (
        <Order key={one.line} ballot={one} decision={decision} />
      ))}
      {asked?.forecast && (
        <section class="decided-expects">
          <h3>{said.decide.expects}</h3>
          <NotePanel
            asked={{ ...asked, sources: [] }}
            isRequired={false}
            note={note}
            onNote={(part) => (draft.value = { picked: {}, note: { ...note, ...part } })}
          />
        </section>
      )}
      <BallotActs
        next={ordersAtHand(sitting).length > 1 ? said.act.giveMany : said.act.give}
        onNext={give}
        says={<p class="ballot-in">{said.decide.confirm}</p>}
        back={{ label: said.act.takeBack, onBack: () => desk.move({ type: 'TAKE_BACK' }) }}
      />
    </>
  );
}

function Order({ ballot, decision }: Pick<BallotProps, 'ballot' | 'decision'>) {
  const { reasons } = usePage().state.script;
  const { decided } = ballot;
  const why = reasons.find(({ id }) => id === decided?.reason)?.title;
  const line = decision.lines.find(({ id }) => id === ballot.line)?.title;
  return (
    <div class="decided-order">
      {line && <p class="ballot-over">{line}</p>}
      <p class="decided-says">{decidedTold(ballot, labelIn(optionsOf(decision, ballot)))}</p>
      {(why || decided?.words) && <p>{said.reasonGiven([why, decided?.words].filter(Boolean).join('. '))}</p>}
    </div>
  );
}
