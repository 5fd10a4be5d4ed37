// Owns what the page's address asks for: a run set up in advance, or a run code to open. Pure.
import type { Choice } from './page-state.ts';
import { FORECASTS, PAUSES, type PresetSettings, READINGS, REVEALS, SOUNDS, VIEWS } from './settings.ts';

/** What can be asked for: ids of the scenario that this page carries. */
export interface Offer {
  scenario: string;
  lessons: string[];
  /** The lesson of a run that asks for none. */
  wholeLesson: string;
  lenses: string[];
}

export interface Preset {
  choice: Choice;
  settings: PresetSettings;
  /** A sentence for each part that was ignored: which, and why. */
  ignored: string[];
}

const FATES = ['seeded', 'history'] as const;
/** Seeds are unsigned 64-bit numbers. */
const SEEDS = 2n ** 64n;

/** `?scenario=&lesson=&seed=&lens=&fate=&reading=&reveal=&view=&forecast=&sound=&pauses=`: what is good is taken, what is not is named. Other parts are not ours. */
export function parsePreset(search: string, offer: Offer): Preset {
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const take = <T extends string>(part: string, allowed: readonly T[]): T | null => {
    const asked = query.get(part);
    if (asked === null || asked === '') return null;
    const found = allowed.find((one) => one === asked);
    if (found === undefined) ignored.push(refusal(part, asked, `it can be ${list(allowed)}`));
    return found ?? null;
  };
  take('scenario', [offer.scenario]);
  const lesson = take('lesson', offer.lessons);
  const lens = take('lens', offer.lenses);
  const fate = take('fate', FATES);
  const settings = {
    reading: take('reading', READINGS),
    reveal: take('reveal', REVEALS),
    view: take('view', VIEWS),
    forecast: take('forecast', FORECASTS),
    sound: take('sound', SOUNDS),
    pauses: take('pauses', PAUSES),
  };
  const asked = query.get('seed');
  const seed = asked === null || asked === '' ? null : parseSeed(asked);
  if (asked && seed === null)
    ignored.push(refusal('seed', asked, 'it must be a whole number below 18446744073709551616'));
  if (seed !== null && fate === 'history') {
    ignored.push(refusal('seed', seed, 'with “fate=history” no dice are thrown'));
  }
  return {
    choice: {
      lesson: lesson ?? offer.wholeLesson,
      lens: lens ?? middle(offer.lenses),
      fate: fate ?? 'seeded',
      seed: fate === 'history' ? null : seed,
    },
    settings,
    ignored,
  };
}

/** The code of `#r=CODE`; null if the address has none. */
export function parseCodeHash(hash: string): string | null {
  if (!hash.startsWith('#r=')) return null;
  // After a slash stands the step of the debrief.
  const code = hash.slice(3).replace(/\/[a-z-]*$/, '');
  try {
    return decodeURIComponent(code);
  } catch {
    // A broken escape is part of a mistyped code: the code's own check says so.
    return code;
  }
}

/** What was entered where a code is asked for: the code, or the code of a whole link to a run. */
export function parseEnteredCode(text: string): string {
  const at = text.indexOf('#r=');
  return at < 0 ? text : (parseCodeHash(text.slice(at).trim()) ?? text);
}

/** The link that opens a run's debrief. `page` is the page's address; its query and hash are left out. */
export function formatCodeLink(page: string, code: string): string {
  return `${page.replace(/[?#].*$/s, '')}#r=${code.replaceAll('-', '')}`;
}

function parseSeed(text: string): string | null {
  if (!/^\d{1,20}$/.test(text)) return null;
  const seed = BigInt(text);
  return seed < SEEDS ? String(seed) : null;
}

function middle(lenses: string[]): string {
  return lenses[Math.floor(lenses.length / 2)] ?? '';
}

/** What was typed is shown shortened: an address may carry anything. */
function refusal(part: string, asked: string, why: string): string {
  const shown = asked.length > 40 ? `${asked.slice(0, 40)}…` : asked;
  return `The address asks for ${part} “${shown}”. That was ignored: ${why}.`;
}

function list(values: readonly string[]): string {
  return values.map((value) => `“${value}”`).join(' or ');
}
