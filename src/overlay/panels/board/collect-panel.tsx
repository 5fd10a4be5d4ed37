// Owns collecting runs on the class board: a field to paste or type into, files, the camera, and what came of it.
import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { BoardDesk, Taken } from '../../board/board-desk.ts';
import { readFiles, tooLong } from '../../board/read-files.ts';
import { boardWords } from '../../words/board.ts';
import { CameraReader } from './camera-reader.tsx';

const said = boardWords.collect;

const tell = (taken: Taken): string[] => {
  const nothing = taken.found + taken.aside + taken.there === 0;
  return [nothing ? said.nothing : said.found(taken), ...(taken.wasStopped ? [said.stopped] : [])];
};

/** What came of the text of a file: the votes of a class, or runs. */
async function takeRead(desk: BoardDesk, text: string, name: string): Promise<string[]> {
  return desk.sittings.isSitting(text) ? [desk.sittings.take(text)] : tell(await desk.take(text, name));
}

/** Taking in texts and files, with a sentence on what came of each. */
export function useCollecting(desk: BoardDesk) {
  const told = useSignal<string[]>([]);
  return {
    told,
    async takeText(text: string, from: string | null = null): Promise<Taken | null> {
      const problem = tooLong(said.pasted, text.length);
      told.value = problem ? [problem] : [];
      if (problem) return null;
      if (desk.sittings.isSitting(text)) {
        told.value = [desk.sittings.take(text)];
        return null;
      }
      const taken = await desk.take(text, from);
      told.value = tell(taken);
      return taken;
    },
    async takeFiles(files: readonly File[]) {
      told.value = [];
      for (const read of await readFiles(files)) {
        const says = 'text' in read ? await takeRead(desk, read.text, read.name) : [read.problem];
        told.value = [...told.value, ...('text' in read ? [`${read.name}: ${says.join(' ')}`] : says)];
      }
    },
  };
}

export type Collecting = ReturnType<typeof useCollecting>;

export function CollectPanel({ desk, collecting }: { desk: BoardDesk; collecting: Collecting }) {
  const progress = desk.progress.value;
  return (
    <section class="board-sheet collect" aria-labelledby="collect-title">
      <h2 id="collect-title">{said.title}</h2>
      <CodesField desk={desk} collecting={collecting} />
      <p class="board-hint">{said.filesHint}</p>
      <CameraReader onText={(text) => void collecting.takeText(text, said.scanned)} />
      {progress !== null && (
        <p class="collect-progress">
          <progress max={1} value={progress} aria-label={said.reading(Math.round(progress * 100))} />
          <button type="button" onClick={desk.stop}>
            {said.stop}
          </button>
        </p>
      )}
      <div role="status" class="collect-told">
        {collecting.told.value.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}

function CodesField({ desk, collecting }: { desk: BoardDesk; collecting: Collecting }) {
  const text = useSignal('');
  const problem = useSignal('');
  const add = async () => {
    if (text.value.trim() === '') return;
    // One code that was typed wrong is corrected where it stands.
    const { runs, aside } = text.value.length < 200 ? desk.look(text.value) : { runs: [], aside: [] };
    problem.value = runs.length === 0 && aside.length === 1 ? aside[0]!.message : '';
    if (problem.value !== '') return;
    const taken = await collecting.takeText(text.value);
    if (!taken || taken.found + taken.aside + taken.there > 0) text.value = '';
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for="codes">{said.field}</label>
      <textarea
        id="codes"
        rows={3}
        autocomplete="off"
        spellcheck={false}
        aria-describedby="codes-hint codes-problem"
        aria-invalid={problem.value !== ''}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          problem.value = '';
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          void add();
        }}
      />
      <p class="board-hint" id="codes-hint">
        {said.hint}
      </p>
      <p class="board-problem" id="codes-problem" role="alert">
        {problem.value}
      </p>
      <p class="board-buttons">
        <button type="submit">{said.add}</button>
        <FilesButton collecting={collecting} />
      </p>
    </form>
  );
}

function FilesButton({ collecting }: { collecting: Collecting }) {
  return (
    <label class="button">
      {said.files}
      <input
        class="aside"
        type="file"
        multiple
        accept=".txt,.csv,.tsv,.json,text/plain,text/csv,text/tab-separated-values,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          void collecting.takeFiles([...(input.files ?? [])]).then(() => (input.value = ''));
        }}
      />
    </label>
  );
}

/** A paste anywhere on the board is read at once: a text of megabytes must not reach a field. Files may be dropped anywhere. */
export function usePasteAndDrop({ takeText, takeFiles }: Collecting, isOpen: () => boolean) {
  const isOver = useSignal(false);
  useLayoutEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (!isOpen()) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text === '' && files.length === 0) return;
      event.preventDefault();
      void (text === '' ? takeFiles(files) : takeText(text));
    };
    const onDrag = (event: DragEvent) => {
      if (!isOpen()) return;
      event.preventDefault();
      isOver.value = event.type === 'dragover';
      if (event.type !== 'drop') return;
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) void takeFiles(files);
      else if (text !== '') void takeText(text);
    };
    const drags = ['dragover', 'dragleave', 'drop'] as const;
    document.addEventListener('paste', onPaste);
    for (const kind of drags) document.addEventListener(kind, onDrag);
    return () => {
      document.removeEventListener('paste', onPaste);
      for (const kind of drags) document.removeEventListener(kind, onDrag);
    };
    // oxlint-disable-next-line react/exhaustive-deps -- what is taken in goes to one desk for as long as the board stands
  }, []);
  return isOver;
}
