// Owns the textbook check on paper, with the verdict left open or told, and the teacher's key.
import type { PaperClaim, PaperDecision, PaperPack } from '../../../debrief/paper-pack.ts';
import { packWords as said } from '../../words/paper.ts';
import { VERDICT } from '../../words/verdict.ts';
import { Box, Lines, PackSheet } from './pack-sheet.tsx';

const VERDICTS = Object.keys(VERDICT) as PaperClaim['verdict'][];

export function CheckSheet({ pack: { claims, lesson }, isShown }: { pack: PaperPack; isShown: boolean }) {
  const { check } = said;
  return (
    <PackSheet part="check" lesson={lesson.title}>
      <h2>{check.title}</h2>
      <p>{claims.length === 0 ? said.noClaims : isShown ? check.shown : check.says}</p>
      {claims.map((claim) => (
        <div key={claim.id} class="pk-claim">
          <p>
            <b>{claim.id}</b> {claim.claim} <small>({check.met(claim.decision)})</small>
          </p>
          {isShown ? <Told claim={claim} /> : <Open />}
        </div>
      ))}
    </PackSheet>
  );
}

function Told({ claim: { verdict, disputed, record } }: { claim: PaperClaim }) {
  return (
    <p class="pk-verdict">
      <b>{VERDICT[verdict].title}.</b> {record} {disputed && said.check.disputed}
    </p>
  );
}

function Open() {
  return (
    <>
      <p class="pk-ticks">
        {VERDICTS.map((verdict) => (
          <span key={verdict}>
            <Box /> {VERDICT[verdict].title}
          </span>
        ))}
      </p>
      <p class="pk-write">
        {said.check.line}
        <Lines count={1} />
      </p>
    </>
  );
}

export function KeySheet({ pack: { decisions, claims, lesson, roles } }: { pack: PaperPack }) {
  const { key } = said;
  return (
    <PackSheet part="key" lesson={lesson.title}>
      <h2>{key.title}</h2>
      <p>{key.says}</p>
      {decisions.map((decision) => (
        <KeyEntry key={decision.id} decision={decision} />
      ))}
      {claims.length > 0 && (
        <>
          <h3>{key.verdicts}</h3>
          <p>
            {claims.map(({ id, verdict }) => (
              <span key={id} class="pk-keyed">
                <b>{id}</b> {VERDICT[verdict].title.toLowerCase()}
              </span>
            ))}
          </p>
        </>
      )}
      {roles && (
        <>
          <h3>{key.cards}</h3>
          <p>{[...new Set(roles.cards.flatMap(({ sources }) => sources))].join('; ')}.</p>
        </>
      )}
    </PackSheet>
  );
}

function KeyEntry({ decision: { number, title, after } }: { decision: PaperDecision }) {
  const { key } = said;
  const orders = after.kennedy.map(({ letter, label }) => `${letter} · ${label}`).join('; ');
  const rows: [string, string | undefined][] = [
    [key.kennedy, `${orders}. ${after.record ? after.record.text : ''}`],
    [said.followed.why, after.record?.why],
    [key.wrong, after.note?.wrong],
    [key.but, after.note?.but],
    [key.press, after.note?.press],
    [key.ask, after.ask],
    [key.sources, after.sources.join('; ')],
  ];
  return (
    <div class="pk-key-entry">
      <h3>
        {number} · {title}
      </h3>
      <dl>
        {rows.map(([name, text]) =>
          text ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </div>
  );
}
