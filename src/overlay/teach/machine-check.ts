// Owns the look at this machine before a lesson: what works here, what does not, and what follows from it. Nothing is sent.
import { canDraw } from '../can-draw.ts';
import { beforeWords } from '../words/teach-before.ts';
import type { TeachDesk } from './teach-desk.ts';

/** `good`; `note`: it works, but one should know; `bad`: something is missing. */
export interface Finding {
  id: string;
  state: 'good' | 'note' | 'bad';
  text: string;
}

const said = beforeWords.check;

/** Looks at all that a lesson needs; never rejects. */
export async function checkMachine(desk: TeachDesk): Promise<Finding[]> {
  const lost = await desk.loadWhole();
  const names = lost.map((part) => said.parts[part]).join(', ');
  return [
    lost.length === 0 ? good('whole', said.whole) : bad('whole', said.wholeLost(names)),
    desk.canKeep() ? good('keeps', said.keeps) : bad('keeps', said.keepsNot),
    findPicture(),
    canPlay() ? good('sound', said.sound) : note('sound', said.soundNot),
    typeof window.print === 'function' ? good('print', said.print) : note('print', said.printNot),
    window.innerWidth >= 1000 ? good('screen', said.large) : note('screen', said.small),
  ];
}

function findPicture(): Finding {
  if (!canDraw()) return note('picture', said.pictureNot);
  const context = document.createElement('canvas').getContext('webgl');
  if (!context) return note('picture', said.slow);
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = info ? context.getParameter(info.UNMASKED_RENDERER_WEBGL) : '';
  // A browser holds few of these at a time.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|basic render|software/i.test(String(renderer))
    ? note('picture', said.slow)
    : good('picture', said.picture);
}

function canPlay(): boolean {
  const audio = document.createElement('audio');
  const types = ['audio/webm; codecs=opus', 'audio/mpeg'];
  return 'AudioContext' in window && types.some((type) => audio.canPlayType(type) !== '');
}

const good = (id: string, text: string): Finding => ({ id, state: 'good', text });
const note = (id: string, text: string): Finding => ({ id, state: 'note', text });
const bad = (id: string, text: string): Finding => ({ id, state: 'bad', text });
