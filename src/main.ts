// Owns the boot of the page, in one order. Reading it tells what the program is made of.
import './overlay/fonts.css';
import './overlay/tokens.css';
import { effect } from '@preact/signals';
import { script, story } from 'virtual:scenario/play';
import { linkStory } from './engine/link.ts';
import { joinScript } from './engine/split-script.ts';
import { lateTools } from './late-tools.ts';
import { parseCodeHash, parsePreset } from './overlay/address.ts';
import { formatArchiveHash, parseArchiveHash } from './overlay/archive-address.ts';
import { formatDebriefHash, parseDebriefHash, stepOfCode } from './overlay/debrief-address.ts';
import { type Addressed, keptScope, startBack } from './overlay/back.ts';
import { mustDraw } from './overlay/can-draw.ts';
import { showErrorScreen } from './overlay/error-screen.ts';
import { afterPaint, whenIdle } from './overlay/later.ts';
import { classType } from './overlay/look.ts';
import { mountPage } from './overlay/page.tsx';
import type { Place } from './overlay/page-state.ts';
import { PREVIOUS_KEY, RUN_KEY, openRunStore } from './overlay/run-store.ts';
import { type Session, openSession } from './overlay/session.ts';
import type { Rest } from './overlay/visit.ts';
import { soundOf } from './overlay/settings.ts';
import {
  type SidePlace,
  formatSideHash,
  hasChart,
  isAtDesk,
  isSidePlace,
  parseSideHash,
} from './overlay/side-places.ts';
import { soundWords } from './overlay/words/sound.ts';
import { words } from './overlay/words/page.ts';
import { pictureTools } from './picture-tools.ts';
import { startRun } from './run/actor.ts';
import { newLog } from './run/log.ts';
import { standsInOpening } from './run/opening.ts';
import { formatSave, parseSave } from './run/resume.ts';
import { decodeRun, encodeRun } from './run/run-code.ts';

/** Bits of a new seed: few enough for a run code that can be read aloud. */
const SEED_BYTES = 5;
/** By then the first decision has been read on a slow line. */
const KEEPER_AFTER_MS = 5_000;

async function boot(root: HTMLElement): Promise<void> {
  // 1. The rules become closures, once.
  const linked = linkStory(story);

  // 2. The address may set up a run; what it cannot have is said in a notice.
  const whole = story.lessons.find(({ decisions }) => decisions === null) ?? story.lessons.at(-1);
  const lessons = story.lessons.map(({ id }) => id);
  const offer = { scenario: story.id, lessons, wholeLesson: whole?.id ?? '', lenses: story.lenses };
  const preset = parsePreset(location.search, offer);

  // 3. Only the opening's words come with the page. A run that is kept here may stand in a later one, and waits.
  const rest = openRest();
  const store = openRunStore(() => localStorage);
  if (store.read(RUN_KEY) ?? store.read(PREVIOUS_KEY)) await rest.fetch();

  // 4. The visit: takes up the run that the browser keeps. What comes after the ending is fetched when it is asked for.
  const library = async () => (await import('virtual:scenario/library')).library;
  const session = openSession({
    script,
    rest,
    preset,
    store,
    address: location.href,
    newSeed,
    newLog: (setting) => newLog(story, setting),
    startRun: (log, reading) => startRun({ linked, script, log, reading }),
    standsInOpening: (log) => standsInOpening(linked, log),
    formatSave,
    parseSave: (text) => parseSave(text, linked),
    encodeRun: (log) => encodeRun(linked, log),
    decodeRun: (code) => decodeRun(linked, code),
    ...lateTools({ linked, script }, library, rest),
    ...pictureTools({ linked, script }, library),
  });

  // 5. A link to a run opens its debrief; a mistyped one is told, and the title page stands. A link to a place opens it.
  openLinkedPlace(session);
  void openLinkedRun(session);
  window.addEventListener('hashchange', () => void openLinkedRun(session));

  // 6. The page, and the browser's Back on it.
  mountPage(root, session);
  followBack(session);

  // 7. Later chapters, situation room and sound come once the first decision is on the screen; play waits for none of them.
  startBehind(session, rest);
}

function startBehind(session: Session, rest: Rest): void {
  // Every file that is not needed yet comes last of all, whether a run has begun or not.
  setTimeout(() => whenIdle(() => void startOffline(session)), KEEPER_AFTER_MS);
  const stop = effect(() => {
    if (!hasChart(session.place.value) || !session.view.value) return;
    whenIdle(() => {
      // A failure is told where the words are missed, and tried again there.
      rest.fetch().catch(() => undefined);
      void startScene(session);
      void startSound(session);
    });
    queueMicrotask(() => stop());
  });
}

async function startOffline(session: Session): Promise<void> {
  const fetched = await Promise.all([import('./overlay/keeper.ts'), import('virtual:download')]).catch(() => null);
  if (!fetched) {
    // The net is gone before the page can do without it: once it is back they are asked for again.
    if (!navigator.onLine) addEventListener('online', () => void startOffline(session), { once: true });
    return;
  }
  const [{ mayKeepFiles, offeredDownload, startKeeper }, offered] = fetched;
  const { place, sheet, state, notify, download } = session;
  download.value = offeredDownload(offered.download);
  if (mayKeepFiles()) await startKeeper({ place, sheet, kept: state.kept, notify });
}

/** The words of the later chapters, fetched once; after a failure they can be asked for again. */
function openRest(): Rest {
  let isThere = false;
  let fetched: Promise<void> | null = null;
  const fetch = async () => {
    try {
      joinScript(script, (await import('virtual:scenario/rest')).rest);
      isThere = true;
    } catch (error) {
      fetched = null;
      throw error;
    }
  };
  return { isThere: () => isThere, fetch: () => (fetched ??= fetch()) };
}

/** Where an address leads that has a place of its own. `whole`: how much of the archive, where the browser's history has kept it. */
function addressed(session: Session, whole: boolean | null): Addressed | null {
  const side = parseSideHash(location.hash);
  if (side) return { place: side, archive: null };
  const step = parseDebriefHash(location.hash);
  if (step !== null) {
    // The debrief of a run that has not ended does not open: then the title page stands, which offers the run.
    if (!session.isThere('debrief')) session.intents.toDebrief();
    return session.isThere('debrief') ? { place: 'debrief', archive: null, step } : null;
  }
  const spot = parseArchiveHash(location.hash);
  return spot && { place: 'archive', archive: session.arriveInArchive(spot, whole) };
}

function openLinkedPlace(session: Session): void {
  const linked = addressed(session, keptScope(history.state));
  if (!linked) return;
  session.step.value = linked.step ?? session.step.value;
  session.archive.value = linked.archive;
  session.place.value = linked.place;
}

function followBack(session: Session): void {
  const { place, sheet, archive, step, isThere } = session;
  startBack({
    place,
    sheet,
    archive,
    step,
    isThere,
    addressOf: (at) => addressOf(session, at),
    addressed: () => addressed(session, null),
  });
}

/** What stands after “=” in the address of a place beside a run stays there, for a reload. */
function sideHash(place: SidePlace): string {
  return parseSideHash(location.hash) === place ? location.hash : formatSideHash(place);
}

/** What the browser shows as the address of a place. */
function addressOf(session: Session, place: Place): string {
  const code = place === 'debrief' ? session.shownCode() : null;
  const spot = place === 'archive' ? session.archive.peek() : null;
  const inside = place === 'debrief' ? formatDebriefHash(code, session.step.peek()) : '';
  const ofClass = place === 'play' ? session.classHash() : null;
  const hash = ofClass ?? (isSidePlace(place) ? sideHash(place) : spot ? formatArchiveHash(spot) : inside);
  return location.pathname + location.search + hash;
}

async function startScene(session: Session, renderer?: 'canvas'): Promise<void> {
  const parent = document.querySelector<HTMLElement>('#scene');
  if (!parent) return;
  try {
    mustDraw();
    const { startSituationRoom } = await import('./scene/situation-room.ts');
    session.withoutScene.value = false;
    session.takeBack(words.notices.noScene);
    const onLost = () => {
      stop();
      room.stop();
      void startScene(session, 'canvas');
    };
    const room = await startSituationRoom(parent, { classType, onLost, ...(renderer && { renderer }) });
    const stop = effect(() => {
      const view = session.view.value;
      // The page is painted first: laying out the chart's labels takes longer than the panels do.
      if (view && hasChart(session.place.value)) afterPaint(() => view === session.view.peek() && room.show(view));
    });
  } catch {
    session.withoutScene.value = true;
    // On a projector the words stand in the chart's place, and nobody is there to dismiss a notice.
    if (session.place.peek() !== 'screen') session.notify(words.notices.noScene);
    if (!navigator.onLine) window.addEventListener('online', () => void startScene(session), { once: true });
  }
}

/** Cues for captions, and sound itself where it is on. Without the net there is neither, until it is back. */
async function startSound(session: Session): Promise<void> {
  const { place, view, heard } = session;
  const { settings } = session.state;
  try {
    const { openSoundDesk } = await import('./sound/sound-desk.ts');
    const desk = openSoundDesk({
      onCues: (cues) => (heard.value = cues),
      onTrouble: (isThere) => (isThere ? session.notify : session.takeBack)(soundWords.trouble),
    });
    effect(() =>
      desk.set({ isOn: soundOf(settings).value === 'on', effects: settings.effects.value, hum: settings.hum.value }),
    );
    effect(() => {
      const shown = isAtDesk(place.value) ? view.value : null;
      afterPaint(() => desk.show(shown));
    });
  } catch {
    if (!navigator.onLine) window.addEventListener('online', () => void startSound(session), { once: true });
  }
}

async function openLinkedRun({ intents, notify, place, shownCode }: Session): Promise<void> {
  const code = parseCodeHash(location.hash);
  // A step back or on inside the debrief of the same run opens nothing anew.
  if (code === null || (place.peek() === 'debrief' && code === shownCode())) return;
  const problem = await intents.openCode(code, stepOfCode(location.hash));
  if (problem !== null) notify(problem);
}

function newSeed(): string {
  return String(crypto.getRandomValues(new Uint8Array(SEED_BYTES)).reduce((seed, byte) => seed * 256 + byte, 0));
}

const root = document.querySelector<HTMLElement>('#overlay');
if (root) {
  boot(root).catch((error: unknown) => showErrorScreen(root, error));
}
