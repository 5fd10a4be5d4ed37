// Owns fetching the player: once, after the first gesture, when sound is first wanted; anew where that failed.
import { afterGesture } from './gesture.ts';
import type { Player } from './player.ts';

export class System {
  /** Null until it is there. */
  player: Player | null = null;
  #isAsked = false;
  #isOver = false;
  readonly #onTrouble: (isThere: boolean) => void;
  readonly #onThere: (player: Player) => void;

  constructor(onTrouble: (isThere: boolean) => void, onThere: (player: Player) => void) {
    this.#onTrouble = onTrouble;
    this.#onThere = onThere;
  }

  fetch(): void {
    if (this.#isAsked || this.#isOver) return;
    this.#isAsked = true;
    afterGesture(() => void this.#open());
  }

  stop(): void {
    this.#isOver = true;
    this.player?.stop();
  }

  async #open(): Promise<void> {
    try {
      const { openPlayer } = await import('./player.ts');
      const player = await openPlayer();
      if (this.#isOver) player.stop();
      else this.player = player;
    } catch {
      // Sound is never needed: play goes on in silence, and asking for sound again tries again.
      this.#isAsked = false;
      this.#onTrouble(true);
      if (!navigator.onLine) window.addEventListener('online', () => this.fetch(), { once: true });
      return;
    }
    this.#onTrouble(false);
    if (this.player) this.#onThere(this.player);
  }
}
