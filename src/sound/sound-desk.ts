// Owns the way from views to sound: which cues a new stop brings, told for the captions and handed to the room.
import type { CrisisView } from '../run/crisis-view.ts';
import { type Cue, cuesBetween, humBetween, isSameStop } from './cues.ts';
import { Room, type SoundSettings } from './room.ts';

export interface Tools {
  /** What is heard at this stop, for captions: told whether sound is on or off. */
  onCues(cues: Cue[]): void;
  /** True when the sounds could not be had, false when they could after all. */
  onTrouble(isThere: boolean): void;
}

export interface SoundDesk {
  /** The view that is on the page; null while another place is. */
  show(view: CrisisView | null): void;
  set(settings: SoundSettings): void;
  stop(): void;
}

/** Silent, and fetching nothing, until sound is on, a view is shown and a gesture was made. */
export function openSoundDesk({ onCues, onTrouble }: Tools): SoundDesk {
  const room = new Room(onTrouble);
  let last: CrisisView | null = null;
  let hasRung = false;
  return {
    show(view) {
      if (view === null) {
        room.leave();
        return;
      }
      if (last && isSameStop(last, view)) {
        room.enter();
        return;
      }
      // The bell rings once on a visit, however often its Sunday is played.
      const cues = cuesBetween(last, view).filter((cue) => cue !== 'bell' || !hasRung);
      const hum = humBetween(last, view);
      last = view;
      hasRung ||= cues.includes('bell');
      onCues(cues);
      room.perform(cues, hum);
    },
    set: (settings) => room.set(settings),
    stop: () => room.stop(),
  };
}
