// Owns giving a lesson out: the link, its QR picture, the setting code, and the same on the whole screen for the projector.
import type { TeachDesk } from '../../teach/teach-desk.ts';
import { usePage } from '../../page-context.ts';
import { teachWords } from '../../words/teach.ts';
import { useWholeWindow } from '../whole-window.ts';
import { CopyButton } from './copy-button.tsx';
import { QrPicture } from '../code/qr-picture.tsx';

const said = teachWords.give;

export function GivePanel({ desk }: { desk: TeachDesk }) {
  const { state, intents } = usePage();
  const link = desk.link.value;
  const isClass = desk.setup.value.way === 'class';
  const reach = said.reach[desk.reach];
  const travels = desk.reach === 'network' || desk.reach === 'world';
  return (
    <section class="teach-sheet give" id="teach-give" aria-labelledby="give-title">
      <h2 id="give-title" tabIndex={-1}>
        {said.title}
      </h2>
      {reach && <p class="give-reach">{reach}</p>}
      <div class={travels ? 'give-both' : ''}>
        {travels && (
          <figure class="give-qr">
            <QrPicture text={link} label={said.qr(link)} />
            <figcaption class="teach-hint">{said.qrSays}</figcaption>
          </figure>
        )}
        <div class="give-link">
          <h3>{said.link}</h3>
          {isClass && <p class="teach-hint">{said.classScreen}</p>}
          <p>
            <code data-class-link>
              <Address link={link} />
            </code>
          </p>
          <p class="teach-buttons">
            <CopyButton text={link} label={said.copy} class="primary" />
            <button type="button" data-large onClick={() => intents.openSheet({ kind: 'link' })}>
              {said.large}
            </button>
            <a class="button" href={link} target="_blank" rel="noopener" data-open-pupil>
              {said.open[isClass ? 'class' : 'pupil']} <span class="aside">{said.newTab}</span>
            </a>
          </p>
          {!isClass && (
            <p class="give-code">
              <b>{said.code}</b> <code data-setting-code>{desk.code.value}</code>
              <span class="teach-hint">{said.codeSays}</span>
            </p>
          )}
        </div>
      </div>
      {state.sheet.value?.kind === 'link' && <LargeLink desk={desk} travels={travels} />}
    </section>
  );
}

/** An address that breaks between its parts, and not within one if it need not. */
function Address({ link }: { link: string }) {
  return link.split(/(?<=[?&#])/).map((part) => (
    <>
      {part}
      <wbr />
    </>
  ));
}

/** For the back row: the picture as large as the window lets it be, the link and the code beside it. */
function LargeLink({ desk, travels }: { desk: TeachDesk; travels: boolean }) {
  const { state, intents } = usePage();
  const dialog = useWholeWindow(intents.closeSheet);
  const link = desk.link.value;
  return (
    <dialog ref={dialog} class="large-link" aria-labelledby="large-title">
      <header>
        <h2 id="large-title" tabIndex={-1}>
          {state.script.title}: {desk.lesson.value.title}
        </h2>
        <button type="button" onClick={intents.closeSheet} data-cancel>
          {said.leaveLarge}
        </button>
      </header>
      {travels && <QrPicture text={link} label={said.qr(link)} />}
      <div>
        {travels && (
          <p class="large-address">
            <Address link={link} />
          </p>
        )}
        {desk.setup.value.way !== 'class' && (
          <>
            <p>{said.code}</p>
            <p class="large-code">{desk.code.value}</p>
          </>
        )}
      </div>
    </dialog>
  );
}
