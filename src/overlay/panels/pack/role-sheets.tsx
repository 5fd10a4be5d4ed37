// Owns the sheets of the roles: who plays whom, the cards to cut out, and the slips for later decisions.
import type { PaperKnown, PaperPack, PaperRole, PaperRoles, PaperSlip } from '../../../debrief/paper-pack.ts';
import { type Seat, castFor } from '../../../scenario/cast.ts';
import type { PackChoice } from '../../pack-choice.ts';
import { packWords as said } from '../../words/paper.ts';
import { PackSheet } from './pack-sheet.tsx';

interface RoleSheetsProps {
  pack: PaperPack;
  choice: PackChoice;
}

export function CardSheets({ pack, choice }: RoleSheetsProps) {
  const { roles, lesson } = pack;
  if (!roles) return <NoRoles pack={pack} part="cards" />;
  const seats = castFor(roles.cards, choice.pupils);
  const cards = seats.flatMap((seat) => Array.from({ length: seat.pupils }, () => cardOf(roles, seat)));
  return (
    <>
      <CastingSheet roles={roles} seats={seats} pack={pack} pupils={choice.pupils} />
      {inPages(cards, choice.perPage).map((page, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- pages have no other name
        <PackSheet key={index} part="cards" lesson={lesson.title}>
          <div class={`pk-cards pk-cards-${choice.perPage}`}>
            {page.map((card, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- two who share a role have a card each
              <Card key={at} card={card} isShared={seats.some((seat) => seat.role === card.id && seat.pupils > 1)} />
            ))}
          </div>
        </PackSheet>
      ))}
    </>
  );
}

const cardOf = ({ cards }: PaperRoles, { role }: Seat): PaperRole => cards.find(({ id }) => id === role)!;

/** Pages of at most so many. */
export function inPages<T>(all: readonly T[], most: number): T[][] {
  const pages: T[][] = [];
  for (let at = 0; at < all.length; at += most) pages.push(all.slice(at, at + most));
  return pages;
}

function NoRoles({ pack, part }: { pack: PaperPack; part: 'cards' | 'slips' }) {
  return (
    <PackSheet part={part} lesson={pack.lesson.title}>
      <p>{said.noRoles}</p>
    </PackSheet>
  );
}

interface CastingSheetProps {
  roles: PaperRoles;
  seats: Seat[];
  pack: PaperPack;
  pupils: number;
}

function CastingSheet({ roles, seats, pack, pupils }: CastingSheetProps) {
  return (
    <PackSheet part="cards" lesson={pack.lesson.title}>
      <h2>{said.sheet.casting}</h2>
      <p>{said.sheet.castingSays(pupils)}</p>
      <ol class="pk-cast">
        {seats.map((seat) => {
          const { id, name, office, rotates } = cardOf(roles, seat);
          const note = rotates ? said.sheet.rotates : seat.pupils > 1 ? said.sheet.shared(seat.pupils) : '';
          return (
            <li key={id}>
              <span>
                <b>{name}</b>
                {note && ` (${note})`} <small>{office}</small>
              </span>
              <i aria-hidden="true" />
            </li>
          );
        })}
      </ol>
      <h3>{said.sheet.rule}</h3>
      <p>
        {roles.rule} {said.sheet.speaks}
      </p>
      <h3>{said.sheet.round}</h3>
      <ol class="pk-steps">
        {said.sheet.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{said.sheet.goesOn}</p>
    </PackSheet>
  );
}

function Card({ card, isShared }: { card: PaperRole; isShared: boolean }) {
  const { name, office, temperament, was, wants, fears, stands, argue, there, knows, pair } = card;
  return (
    <article class="pk-card">
      <h3>{name}</h3>
      <p class="pk-office">{office}</p>
      {temperament && <p class="pk-temper">{temperament}</p>}
      <dl>
        <Row name={said.card.was} text={was} />
        <Row name={said.card.wants} text={wants} />
        {fears && <Row name={said.card.fears} text={fears} />}
        {card.isPerson && <Row name={said.card.stands} text={stands ?? said.card.notYet} />}
        {knows.length > 0 && (
          <div>
            <dt>{said.card.knows}</dt>
            <Known knows={knows} />
          </div>
        )}
        <Row name={said.card.there} text={there} />
        {isShared && pair && <Row name={said.card.pair} text={pair} />}
      </dl>
      <p class="pk-task">
        <b>{said.card.argue}:</b> {argue}
      </p>
    </article>
  );
}

function Row({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function Known({ knows }: { knows: PaperKnown[] }) {
  return (
    <>
      {knows.map(({ text, tell }) => (
        <dd key={text}>
          {text} <b class="pk-tell">{said.tell[tell]}</b>
        </dd>
      ))}
    </>
  );
}

export function SlipSheets({ pack, choice }: RoleSheetsProps) {
  const { roles, lesson } = pack;
  if (!roles) return <NoRoles pack={pack} part="slips" />;
  const cast = new Set(castFor(roles.cards, choice.pupils).map(({ role }) => role));
  const all = roles.slips
    .map(({ decision, slips }) => ({ decision, slips: slips.filter(({ role }) => cast.has(role)) }))
    .filter(({ slips }) => slips.length > 0);
  return (
    <PackSheet part="slips" lesson={lesson.title}>
      {all.length === 0 && <p>{said.noSlips}</p>}
      {all.map(({ decision, slips }) => {
        const { number, title, date } = pack.decisions.find(({ id }) => id === decision)!;
        return (
          <div key={decision} class="pk-slip-set" data-slips={decision}>
            <h2>{said.slips.title(number, title)}</h2>
            <p>
              {date}. {said.slips.says}
            </p>
            <div class="pk-slips">
              {slips.map((slip) => (
                <Slip key={slip.role} slip={slip} />
              ))}
            </div>
          </div>
        );
      })}
    </PackSheet>
  );
}

function Slip({ slip: { name, stands, fears, knows } }: { slip: PaperSlip }) {
  return (
    <article class="pk-slip">
      <h3>{name}</h3>
      <dl>
        {stands && <Row name={said.slips.now} text={stands} />}
        {fears && <Row name={said.slips.fears} text={fears} />}
        {knows.length > 0 && (
          <div>
            <dt>{said.card.knows}</dt>
            <Known knows={knows} />
          </div>
        )}
      </dl>
    </article>
  );
}
