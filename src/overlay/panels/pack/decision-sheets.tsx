// Owns the sheets of the decisions: the briefing with its boxes to tick, and what followed, for after the order.
import type { LayerLine } from '../../../run/layers-view.ts';
import type { PaperDecision, PaperFollowed, PaperLine, PaperPack } from '../../../debrief/paper-pack.ts';
import { packWords as said } from '../../words/paper.ts';
import { STANDING } from '../../words/page.ts';
import { Box, Lines, PackSheet } from './pack-sheet.tsx';

export function BriefingSheets({ pack }: { pack: PaperPack }) {
  const { decisions, lesson } = pack;
  return (
    <>
      {decisions.map((decision) => (
        <PackSheet
          key={decision.id}
          part="briefings"
          lesson={lesson.title}
          at={said.decision(decision.number, decisions.length)}
        >
          <Briefing decision={decision} pack={pack} />
        </PackSheet>
      ))}
    </>
  );
}

function Briefing({ decision, pack }: { decision: PaperDecision; pack: PaperPack }) {
  const { title, date, washington, moscow, question, cable, news, briefing, notKnown, advice, lines } = decision;
  return (
    <>
      <div class="pk-title">
        <h2>{title}</h2>
        <p class="pk-hour">
          {date}, {said.briefing.hour(washington, moscow)}
        </p>
      </div>
      {cable && <p class="pk-cable">{cable}</p>}
      {news.length > 0 && (
        <>
          <h3>{said.briefing.news}</h3>
          <ul class="pk-news">
            {news.map(({ text, known }) => (
              <li key={known + text}>
                <b>{known}</b> {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{said.briefing.knew}</h3>
      <div class="pk-memo">
        {briefing.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {notKnown.length > 0 && (
        <p class="pk-unknown">
          <b>{said.briefing.unknown}:</b> {notKnown.join(' ')}
        </p>
      )}
      {advice.length > 0 && <h3>{said.briefing.advice}</h3>}
      <ul class="pk-advice">
        {advice.map(({ name, says, fears, backs }) => (
          <li key={name + says}>
            <b>{name}</b>
            {backs && <span class="pk-backs">{said.briefing.backs(backs)}</span>} {says} <i>{said.briefing.fears}</i>{' '}
            {fears}
          </li>
        ))}
      </ul>
      <div class="pk-decide">
        <h3>
          {question} <small>{lines.length > 1 ? said.briefing.oneEach : said.briefing.one}</small>
        </h3>
        {lines.map((line) => (
          <Orders key={line.id} line={line} />
        ))}
        <Before decision={decision} asked={pack.asked} />
      </div>
    </>
  );
}

function Orders({ line: { title, options } }: { line: PaperLine }) {
  return (
    <div class="pk-line">
      {title && <h4>{title}</h4>}
      <ul class="pk-orders">
        {options.map(({ id, letter, label, text, closed }) => (
          <li key={id} class={closed ? 'pk-closed' : ''}>
            {closed === null && <Box />}
            <span>
              <b>
                {letter} · {label}
              </b>{' '}
              {closed ? `${said.briefing.closed} ${closed}` : text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Forecast and reason: written before the outcome is known, or they are worth nothing later. */
function Before({ decision, asked }: { decision: PaperDecision; asked: PaperPack['asked'] }) {
  return (
    <div class="pk-before">
      {asked && (
        <>
          <p>
            <b>{said.briefing.before}:</b> {asked.danger} <span class="pk-scale">{said.briefing.danger}</span>
          </p>
          <p class="pk-ticks">
            <span>{asked.answer}</span>
            {asked.answers.map((answer) => (
              <span key={answer}>
                <Box /> {answer}
              </span>
            ))}
          </p>
        </>
      )}
      <p class="pk-write">
        {said.briefing.reason}
        <Lines count={2} />
      </p>
      {decision.pause && (
        <p class="pk-write">
          <b>{said.briefing.pause}</b> {decision.pause}
          <Lines count={1} />
        </p>
      )}
    </div>
  );
}

/** Runs of the class board by option; null where the board is not asked. */
export type Counted = ReadonlyMap<string, { count: number; of: number }> | null;

export function FollowedSheets({ pack, countsOf }: { pack: PaperPack; countsOf: (decision: string) => Counted }) {
  const { decisions, lesson } = pack;
  return (
    <>
      {decisions.map((decision) => (
        <PackSheet
          key={decision.id}
          part="followed"
          lesson={lesson.title}
          at={said.decision(decision.number, decisions.length)}
        >
          <div class="pk-title">
            <h2>{decision.title}</h2>
            <p class="pk-hour">{decision.date}</p>
          </div>
          <Followed decision={decision} counts={countsOf(decision.id)} />
        </PackSheet>
      ))}
    </>
  );
}

function Followed({ decision: { after }, counts }: { decision: PaperDecision; counts: Counted }) {
  const countOf = ({ option }: PaperFollowed) => counts?.get(option)?.count ?? 0;
  // What most of the class ordered is what most want to read.
  const others = counts ? after.others.toSorted((a, b) => countOf(b) - countOf(a)) : after.others;
  return (
    <>
      <div class="pk-kennedy">
        <h3>{said.followed.kennedy}</h3>
        {after.record && (
          <>
            <p>{after.record.text}</p>
            <p>
              <b>{said.followed.why}:</b> {after.record.why}
            </p>
          </>
        )}
        {after.kennedy.map((followed) => (
          <One key={followed.option} followed={followed} counts={counts} />
        ))}
      </div>
      {others.length > 0 && (
        <>
          <h3>{said.followed.others}</h3>
          <p>{said.followed.othersSays}</p>
          <div class="pk-others">
            {others.map((followed) => (
              <One key={followed.option} followed={followed} counts={counts} />
            ))}
          </div>
        </>
      )}
      <p class="pk-ask">
        <b>{said.followed.ask}:</b> {after.ask}
      </p>
      <div class="pk-later">
        <p class="pk-fold">{said.followed.fold}</p>
        <Layer title={said.followed.theyKnew} lines={after.theyKnew} />
        <Layer title={said.followed.nowYouKnow} lines={after.nowYouKnow} />
      </div>
    </>
  );
}

function One({ followed, counts }: { followed: PaperFollowed; counts: Counted }) {
  const { option, letter, label, text, standing } = followed;
  const counted = counts?.get(option);
  return (
    <p class="pk-followed">
      <b>
        {letter} · {label}
      </b>
      {counted && <span class="pk-backs">{said.followed.counted(counted.count, counted.of)}</span>} {text}{' '}
      <i>{STANDING[standing]}</i>
    </p>
  );
}

function Layer({ title, lines }: { title: string; lines: LayerLine[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ side, text, since }) => (
          <li key={text}>
            <b>{said.followed.side[side]}</b> {text} <small>({said.followed.since(since)})</small>
          </li>
        ))}
      </ul>
    </>
  );
}
