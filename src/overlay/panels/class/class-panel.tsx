// Owns the page of a whole class: setting up, the premise, then play at the teacher's pace to the debrief.
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Sitting } from '../../../classroom/sitting.ts';
import { PageContext, usePage } from '../../page-context.ts';
import type { SittingDesk } from '../../sitting/desk.ts';
import { startClassKeys } from '../../sitting/class-keys.ts';
import { classWords as said } from '../../words/class.ts';
import { classDoor } from '../../words/doors.ts';
import { useProjector } from '../../use-projector.ts';
import { FetchLine } from '../archive/fetch-line.tsx';
import { useFetched } from '../archive/fetched.ts';
import { PremisePanel } from '../premise-panel.tsx';
import './class.css';
import './wall.css';
import { ClassBar } from './class-bar.tsx';
import { ClassStage } from './class-stage.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import type { Side } from './class-props.ts';
import { SetUp } from './set-up.tsx';

export function ClassPanel() {
  const { intents } = usePage();
  const fetched = useFetched('class', intents.openSitting);
  if (fetched.value) return <Room desk={fetched.value} />;
  return (
    <main class="late">
      <h1 tabIndex={-1} data-heading>
        {said.title}
      </h1>
      <FetchLine of={fetched} failed={classDoor.failed} />
    </main>
  );
}

function Room({ desk }: { desk: SittingDesk }) {
  const page = usePage();
  const { state } = page;
  const keys = useSignal(false);
  useLayoutEffect(() => startClassKeys(page, () => (keys.value = true)), [page, keys]);
  const sitting = desk.sitting.value;
  const view = state.view.value;
  return (
    <>
      {!sitting || !view ? (
        <SetUp desk={desk} />
      ) : desk.isPremise.value ? (
        <Premise desk={desk} />
      ) : (
        <InPlay desk={desk} sitting={sitting} onKeys={() => (keys.value = true)} />
      )}
      {keys.value && <KeysSheet onClose={() => (keys.value = false)} />}
    </>
  );
}

/** The usual screens before the first decision; where they end, the class begins. */
function Premise({ desk }: { desk: SittingDesk }) {
  useProjector();
  const page = usePage();
  const own = useMemo(
    () => ({ ...page, intents: { ...page.intents, begin: () => void (desk.isPremise.value = false) } }),
    [page, desk],
  );
  return (
    <PageContext.Provider value={own}>
      <PremisePanel />
    </PageContext.Provider>
  );
}

function InPlay({ desk, sitting, onKeys }: { desk: SittingDesk; sitting: Sitting; onKeys(): void }) {
  useProjector();
  const view = usePage().state.view.value!;
  const side = useSignal<Side>('file');
  const isMap = side.value === 'map';
  useLayoutEffect(() => {
    document.body.classList.toggle('class-map', isMap);
    return () => document.body.classList.remove('class-map');
  }, [isMap]);
  return (
    <>
      <ClassBar desk={desk} sitting={sitting} view={view} side={side} onKeys={onKeys} />
      <ClassStage desk={desk} sitting={sitting} view={view} side={side} />
    </>
  );
}
