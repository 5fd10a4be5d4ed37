// Owns the page: which panels stand on it at each place and stage, and where the focus goes when they change.
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { CrisisView, EndingView } from '../run/crisis-view.ts';
import { startClicks } from './clicks.ts';
import { startKeys } from './keys.ts';
import { startLook } from './look.ts';
import './page.css';
import { PageContext, usePage } from './page-context.ts';
import { startTitle } from './page-title.ts';
import type { Debrief, Page, Place, Sheet } from './page-state.ts';
import { ArchivePlace } from './panels/archive-place.tsx';
import { AftermathPanel } from './panels/aftermath-panel.tsx';
import { CabinetPanel } from './panels/cabinet-panel.tsx';
import { CableLine } from './panels/cable-line.tsx';
import { ChartWords } from './panels/chart-words.tsx';
import { DateBar } from './panels/date-bar.tsx';
import { DayStrip } from './panels/day-strip.tsx';
import { DebriefPlace } from './panels/debrief-place.tsx';
import { DecisionPanel } from './panels/decision-panel.tsx';
import { Easel } from './panels/easel.tsx';
import { EndingPanel, WhiteSheet } from './panels/ending-panel.tsx';
import { GaugesPanel } from './panels/gauges-panel.tsx';
import { GlossaryPanel, GlossaryScope } from './panels/glossary.tsx';
import { HelpPanel } from './panels/help-panel.tsx';
import { LettersLine } from './panels/letters-line.tsx';
import { LogPanel } from './panels/log-panel.tsx';
import { MapListPanel } from './panels/map-list-panel.tsx';
import { NoticeList } from './panels/notice-list.tsx';
import { PaperPanel } from './panels/paper-panel.tsx';
import { PremisePanel } from './panels/premise-panel.tsx';
import { SidePlacePanel } from './panels/side-place.tsx';
import { SkipLink } from './panels/skip-link.tsx';
import { SourcesPanel } from './panels/sources-panel.tsx';
import { StatusRow } from './panels/status-row.tsx';
import { TitlePanel } from './panels/title-panel.tsx';
import './print.css';
import './projector.css';
import { isSidePlace } from './side-places.ts';
import { startFocusKeeper, useFocusOnNewStage } from './stage-focus.ts';
import { words } from './words/page.ts';

/** Shows the page inside `root` until the returned stop is called. */
export function mountPage(root: HTMLElement, page: Page): () => void {
  render(
    <PageContext.Provider value={page}>
      <PlaceOnPage />
      <SheetOnPage />
      <NoticeList />
      <Announcer />
    </PageContext.Provider>,
    root,
  );
  const { settings } = page.state;
  const stops = [startKeys(page), startClicks(), startLook(settings), startTitle(page.state), startFocusKeeper(root)];
  return () => {
    for (const stop of stops) stop();
    render(null, root);
  };
}

function PlaceOnPage() {
  const { state } = usePage();
  const place = state.place.value;
  const view = state.view.value;
  const debrief = state.debrief.value;
  // Read here and not in the effect: a scene that fails late must change the page that stands.
  const withoutScene = state.withoutScene.value;
  const isWhite = place === 'play' && view !== null && isWhiteEnding(view);
  useLayoutEffect(() => {
    // The stylesheet lays out page and situation room by these.
    document.body.dataset['place'] = isWhite ? 'white' : place;
    document.body.dataset['tone'] = view?.ending?.tone ?? '';
    document.body.classList.toggle('without-scene', withoutScene);
  });
  useFocusOnNewStage(place === 'play' && view ? stageKey(view) : place);
  const isArchive = place === 'archive';
  // What the archive was opened from is hidden and not taken away: what is half filled in there waits.
  const under = isArchive ? (state.archive.value?.from ?? 'title') : place;
  return (
    <>
      {!isWhite && <SkipLink place={place} isDecision={place === 'play' && view?.stage === 'decision'} />}
      {isArchive && <ArchivePlace />}
      <div class="place" hidden={isArchive}>
        {under === 'premise' && <PremisePanel />}
        {isSidePlace(under) && <SidePlacePanel place={under} />}
        {under === 'debrief' && debrief && <DebriefPlace />}
        {under === 'play' && view && (isWhiteEnding(view) ? <WhiteSheet ending={view.ending} /> : <Play view={view} />)}
        {isTitle(under, view, debrief) && <TitlePanel />}
      </div>
    </>
  );
}

/** A place that has nothing to show any more gives way to the title page. */
function isTitle(place: Place, view: CrisisView | null, debrief: Debrief | null): boolean {
  if (place === 'play') return view === null;
  return place === 'debrief' ? debrief === null : place !== 'premise' && !isSidePlace(place);
}

const isWhiteEnding = (view: CrisisView): view is CrisisView & { ending: EndingView } =>
  view.ending?.tone === 'nuclear';

function Play({ view }: { view: CrisisView }) {
  const withoutScene = usePage().state.withoutScene.value;
  return (
    <>
      <DateBar view={view} />
      <StatusRow view={view} />
      {withoutScene && <ChartWords view={view} />}
      <Easel view={view} />
      <div class="wire">
        <CableLine cable={view.decision?.cable ?? null} phase={view.phase.title} sources={view.decision?.cableCites} />
        <LettersLine view={view} />
      </div>
      {/* A new one for each stage, which stands at its top. */}
      <main class="desk" key={stageKey(view)}>
        <GlossaryScope>
          {view.stage === 'decision' && view.decision && <DecisionPanel view={view} decision={view.decision} />}
          {view.stage === 'aftermath' && <AftermathPanel view={view} />}
          {view.stage === 'ended' && view.ending && <EndingPanel view={view} ending={view.ending} />}
        </GlossaryScope>
      </main>
      <DayStrip view={view} />
    </>
  );
}

function SheetOnPage() {
  const { state } = usePage();
  const sheet = state.sheet.value;
  const view = state.view.value;
  return sheet && <SheetOf key={sheet.kind} sheet={sheet} view={view} />;
}

function SheetOf({ sheet, view }: { sheet: Sheet; view: CrisisView | null }) {
  if (sheet.kind === 'sources') return <SourcesPanel sources={sheet.sources} />;
  if (sheet.kind === 'document') return <PaperPanel id={sheet.id} />;
  // Board and teacher's page draw these themselves.
  if (sheet.kind === 'lead' || sheet.kind === 'link') return null;
  if (sheet.kind === 'help') return <HelpPanel />;
  if (sheet.kind === 'words') return <GlossaryPanel terms={sheet.terms} />;
  if (!view) return null;
  if (sheet.kind === 'log') return <LogPanel view={view} handsIn={sheet.handsIn ?? false} />;
  if (sheet.kind === 'cabinet') return <CabinetPanel />;
  if (sheet.kind === 'map') return <MapListPanel view={view} />;
  return <GaugesPanel view={view} />;
}

/** Says each new stage once, politely. */
function Announcer() {
  const { state } = usePage();
  const view = state.view.value;
  return (
    <p class="aside" role="status">
      {state.place.value === 'play' && view ? sentence(view) : ''}
    </p>
  );
}

function sentence({ stage, clock, decision, ending }: CrisisView): string {
  if (stage === 'ended') return words.announce.ended(ending?.title ?? '');
  if (stage === 'aftermath') return words.announce.aftermath(decision?.title ?? '');
  return words.announce.decision(clock.date, clock.washington, decision?.title ?? '');
}

/** Differs between any two stages of a run that follow one another, and after a rewind. */
function stageKey({ stage, steps, decision }: CrisisView): string {
  return `${stage}-${steps.length}-${decision?.id ?? ''}`;
}
