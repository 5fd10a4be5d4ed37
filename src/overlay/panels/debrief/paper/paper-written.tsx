// Owns what was written in the debrief, on paper: stands, the argument with the model, comparisons, and exam writing.
import type { Comparison, DebateView } from '../../../../debrief/comparison.ts';
import { FORM_PARTS } from '../../../../debrief/exam-form.ts';
import { beyondWords, historianWords, modelWords } from '../../../words/historians.ts';
import { paperWords as said } from '../../../words/debrief-paper.ts';
import { formWords, writingWords } from '../../../words/writing.ts';
import { CRISIS, thereField } from '../beyond-step.tsx';
import { ORDER, contextRow } from '../context-step.tsx';
import { NEITHER, reasonField, standField } from '../historians-step.tsx';
import { PICKED_TITLE } from '../model-step.tsx';
import { useNotebook } from '../notebook-context.ts';
import { type LaneName, boxField, linkField, readChain, readForm } from '../writing/fields.ts';
import { PaperPart } from './paper-part.tsx';

/** Disputes on paper where no stand was taken: those nearest to the run. */
const MOST_DEBATES = 2;

export function WrittenParts({ comparison }: { comparison: Comparison }) {
  return (
    <>
      <Debates debates={comparison.debates} />
      <Model />
      <Beyond comparison={comparison} />
      <Context comparison={comparison} />
      <Writing comparison={comparison} />
    </>
  );
}

function Debates({ debates }: { debates: DebateView[] }) {
  const { read } = useNotebook();
  const taken = debates.filter((debate) => read(standField(debate)) !== '' || read(reasonField(debate)).trim() !== '');
  const shown = taken.length > 0 ? taken : debates.slice(0, MOST_DEBATES);
  if (shown.length === 0) return null;
  return (
    <PaperPart title={said.stands}>
      {shown.map((debate) => (
        <div class="paper-debate" key={debate.id}>
          <h3>{debate.title}</h3>
          <ul>
            {debate.sides.map(({ who, says, cites }) => (
              <li key={who}>
                <b>{who}:</b> {says} <small>{cites.map(({ title }) => title).join('; ')}</small>
              </li>
            ))}
          </ul>
          {debate.settles && (
            <p>
              <b>{historianWords.settles}:</b> {debate.settles}
            </p>
          )}
          <Own label={said.yourStand} text={[standOf(read(standField(debate))), read(reasonField(debate))]} />
        </div>
      ))}
    </PaperPart>
  );
}

const standOf = (stand: string): string => (stand === NEITHER ? historianWords.neither : stand);

/** The reader's own words under their label; nothing where nothing was written. */
function Own({ label, text }: { label: string; text: string | string[] }) {
  const parts = [text].flat().filter((part) => part.trim() !== '');
  if (parts.length === 0) return null;
  return (
    <p>
      <b>{label}</b> <span class="own-words">{parts.join('. ')}</span>
    </p>
  );
}

function Model() {
  const { read } = useNotebook();
  const [against, instead] = [read('model-against'), read('model-instead')];
  if (`${against}${instead}`.trim() === '') return null;
  const title = read(PICKED_TITLE);
  return (
    <PaperPart title={title === '' ? said.model : `${said.model}: ${title}`}>
      <Own label={`${modelWords.against}:`} text={against} />
      <Own label={said.instead} text={instead} />
    </PaperPart>
  );
}

function Beyond({ comparison: { structures, crises } }: { comparison: Comparison }) {
  const { read } = useNotebook();
  const filled = structures.filter(({ id }) => read(thereField(id)).trim() !== '');
  if (filled.length === 0) return null;
  const chosen = crises.find(({ id }) => id === read(CRISIS));
  return (
    <PaperPart title={said.beyond(chosen ? beyondWords.name(chosen) : beyondWords.columns.there.toLowerCase())}>
      <table>
        <tbody>
          {filled.map(({ id, title, here }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{here}</td>
              <td class="own-words">{read(thereField(id))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PaperPart>
  );
}

function Context({ comparison: { rows } }: { comparison: Comparison }) {
  const { read } = useNotebook();
  const [given, ours] = [read('context-given'), read('context-ours')];
  if (`${given}${ours}`.trim() === '') return null;
  const row = contextRow(
    rows.filter(({ you, taken }) => you !== null && !taken),
    read(ORDER),
  );
  return (
    <PaperPart title={row ? `${said.context}: ${row.title}` : said.context}>
      <Own label={beyondWords.given} text={given} />
      <Own label={`${beyondWords.ours}:`} text={ours} />
    </PaperPart>
  );
}

/** Every form that something was written for; the chain with that form which is at hand. */
function Writing({ comparison }: { comparison: Comparison }) {
  const { read } = useNotebook();
  const picked = readForm(comparison, read);
  const written = comparison.writing.filter(({ form }) =>
    FORM_PARTS[form].boxes.some((box) => read(boxField(form, box)).trim() !== ''),
  );
  return (
    <>
      {written.map(({ form, question }) => (
        <PaperPart key={form} title={`${said.writing}: ${formWords[form].board}, ${formWords[form].name}`}>
          <p>
            <b>{question}</b>
          </p>
          {form === picked?.form &&
            FORM_PARTS[form].chains.map((lane) => <ChainOnPaper key={lane} comparison={comparison} lane={lane} />)}
          {FORM_PARTS[form].boxes.map((box) => (
            <div key={box}>
              {FORM_PARTS[form].boxes.length > 1 && <h3>{writingWords.boxes[box]}</h3>}
              <p class="own-words">{read(boxField(form, box))}</p>
            </div>
          ))}
        </PaperPart>
      ))}
    </>
  );
}

function ChainOnPaper({ comparison, lane }: { comparison: Comparison; lane: LaneName }) {
  const { read } = useNotebook();
  const { chosen } = readChain(comparison, lane, read);
  return (
    <>
      <h3>{said.events[lane]}</h3>
      <ol>
        {chosen.map((link) => (
          <li key={link.id}>
            {link.date.replace(/^\w+ /, '')}. {link.text} {link.isApart && <i>({writingWords.apart})</i>}{' '}
            <span class="own-words">{read(linkField(lane, link))}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
