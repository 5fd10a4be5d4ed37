// Owns the clock of a talk on the wall. It asks for nothing: at the end it stands, and the teacher goes on.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TalkClock } from '../../sitting/talk-clock.ts';
import { classWords } from '../../words/class.ts';
import { KeyButton } from './key-button.tsx';

const said = classWords.talk;
const USUAL = 180;

/** `usual`: seconds that the class has set; null for none. */
export function TalkTime({ clock, usual }: { clock: TalkClock; usual: number | null }) {
  const left = clock.left.value;
  const isOver = left === 0;
  const tells = isOver ? said.over : left === 60 && clock.isRunning.value ? said.minuteLeft : '';
  // What was told stays for whoever reads with the ear, and is told once.
  const told = useSignal('');
  useEffect(() => {
    if (tells !== '') told.value = tells;
  }, [tells, told]);
  return (
    <div class="talk-time">
      {left !== null && (
        <p class={`talk-left ${isOver ? 'talk-over' : ''}`} role="timer" aria-label={said.title}>
          {shownTime(left)}
        </p>
      )}
      <div class="talk-acts">
        {left !== null && !isOver && (
          <KeyButton letter="t" pressed={clock.isRunning.value} onClick={clock.turn}>
            {clock.isRunning.value ? said.pause : said.start}
          </KeyButton>
        )}
        {left !== null && (
          <KeyButton letter="+" onClick={() => lengthen(clock, isOver)}>
            {said.longer}
          </KeyButton>
        )}
        <KeyButton letter="o" onClick={() => clock.set(left === null ? (usual ?? USUAL) : null)}>
          {left === null ? said.on : said.off}
        </KeyButton>
      </div>
      <p class="talk-says" role="status">
        {isOver ? said.over : told.value}
      </p>
    </div>
  );
}

/** A minute more when the time is up means that the talk goes on. */
function lengthen(clock: TalkClock, isOver: boolean): void {
  clock.add(60);
  if (isOver) clock.turn();
}

function shownTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
