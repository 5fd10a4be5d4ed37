// Owns what a class takes from its end: the class board with both votes, and the sitting as a file.
import type { Sitting } from '../../../classroom/sitting.ts';
import { saveFile } from '../../board/save-file.ts';
import { usePage } from '../../page-context.ts';
import type { SittingDesk } from '../../sitting/desk.ts';
import { classWords as said } from '../../words/class.ts';
import { KeyButton } from './key-button.tsx';

export function ClassEnd({ desk, sitting }: { desk: SittingDesk; sitting: Sitting }) {
  const { intents } = usePage();
  return (
    <>
      <KeyButton letter="v" onClick={() => intents.toSide('board')}>
        {said.end.board}
      </KeyButton>
      <button type="button" onClick={() => saveSitting(desk, sitting)}>
        {said.end.save}
      </button>
    </>
  );
}

export function saveSitting(desk: SittingDesk, sitting: Sitting): void {
  saveFile(`excomm-class-${sitting.id}.json`, desk.format(sitting), 'application/json');
}
