// Owns what readers set for themselves: kept in this browser, and preset by a link until they choose otherwise.
import { type Signal, effect, signal } from '@preact/signals';
import type { Reading } from '../run/crisis-view.ts';
import { type RunStore, SETTINGS_KEY } from './run-store.ts';

export type Reveal = 'step' | 'end';
export const REVEALS = ['end', 'step'] as const satisfies readonly Reveal[];

export const READINGS = ['full', 'plain'] as const satisfies readonly Reading[];
/** The room by day or at night; `system` follows what the device is set to. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** `desk` for one reader, `projector` for a class that reads from the back row. */
export const VIEWS = ['desk', 'projector'] as const;
export const TEXT_SIZES = ['usual', 'larger'] as const;
export const SOUNDS = ['on', 'off'] as const;
/** Whether a lesson stops for its questions. `off` comes with a link only, and is never kept. */
export const PAUSES = ['on', 'off'] as const;

/** Whether a forecast and a reason are asked before each order. `required` comes with a link only, and is never kept. */
export const FORECASTS = ['offered', 'off', 'required'] as const;

export type Forecasting = (typeof FORECASTS)[number];
export type Theme = (typeof THEMES)[number];
export type PageView = (typeof VIEWS)[number];
export type TextSize = (typeof TEXT_SIZES)[number];
export type Sound = (typeof SOUNDS)[number];
export type Pauses = (typeof PAUSES)[number];

/** What a link can preset; null where it says nothing. */
export interface PresetSettings {
  reading: Reading | null;
  reveal: Reveal | null;
  view: PageView | null;
  forecast: Forecasting | null;
  sound: Sound | null;
  pauses: Pauses | null;
}

export const NO_PRESET: PresetSettings = {
  reading: null,
  reveal: null,
  view: null,
  forecast: null,
  sound: null,
  pauses: null,
};

export interface Settings {
  /** Which wording of every text is shown. */
  reading: Signal<Reading>;
  /**
   * When the other side's knowledge and what came out later may be opened: after each order, or at the end. At the end,
   * unless somebody says otherwise: who knows already what Moscow knew decides no more as Kennedy had to.
   */
  reveal: Signal<Reveal>;
  forecast: Signal<Forecasting>;
  pauses: Signal<Pauses>;
  /** Letters as shortcuts; can be switched off (WCAG 2.1.4). */
  letterKeys: Signal<boolean>;
  theme: Signal<Theme>;
  view: Signal<PageView>;
  textSize: Signal<TextSize>;
  /** Whether pictures are laid over the chart when the crisis brings them; the log shows them in any case. */
  pictures: Signal<boolean>;
  /** For one reader; a class on a projector has its own switch, which is off until somebody turns it on. */
  sound: Signal<Sound>;
  classSound: Signal<Sound>;
  /** How loud, 0..100. */
  effects: Signal<number>;
  hum: Signal<number>;
  /** Whether what is heard also stands in words, with sound on or off. */
  captions: Signal<boolean>;
}

/**
 * The settings of this browser. A link's wish goes before what was kept, but only until the reader chooses otherwise: the
 * wish is kept too, and the same link opened again does not undo the choice.
 */
export function openSettings(store: RunStore, asked: PresetSettings): Settings {
  const kept = readKept(store);
  const start = <T extends string>(
    part: keyof PresetSettings,
    among: readonly T[],
    usual: T,
    keptAs = part as string,
  ) => {
    const wish = asked[part];
    if (wish !== null && wish !== kept[`asked-${part}`]) return wish as string as T;
    return among.find((one) => one === kept[keptAs]) ?? usual;
  };
  const keep = <T extends string>(part: string, among: readonly T[], usual: T): T =>
    among.find((one) => one === kept[part]) ?? usual;
  const volume = (part: string) => {
    const loud = kept[part];
    return typeof loud === 'number' && loud >= 0 && loud <= 100 ? loud : 100;
  };
  const settings: Settings = {
    reading: signal(start('reading', READINGS, 'full')),
    reveal: signal(start('reveal', REVEALS, 'end')),
    forecast: signal<Forecasting>(
      asked.forecast === 'required' ? 'required' : start('forecast', ['offered', 'off'], 'offered'),
    ),
    pauses: signal(asked.pauses ?? 'on'),
    letterKeys: signal(kept['letterKeys'] !== false),
    theme: signal(keep('theme', THEMES, 'system')),
    view: signal(start('view', VIEWS, 'desk')),
    textSize: signal(keep('textSize', TEXT_SIZES, 'usual')),
    pictures: signal(kept['pictures'] !== false),
    sound: signal(start('sound', SOUNDS, 'on')),
    classSound: signal(start('sound', SOUNDS, 'off', 'classSound')),
    effects: signal(volume('effects')),
    hum: signal(volume('hum')),
    captions: signal(kept['captions'] !== false),
  };
  effect(() => {
    const now = Object.fromEntries(Object.entries(settings).map(([part, { value }]) => [part, value as unknown]));
    const wishes = Object.entries(asked).flatMap(([part, wish]) => (wish ? [[`asked-${part}`, wish]] : []));
    // What a link requires lasts as long as the link is open: it is no choice of the reader's.
    const own = now['forecast'] === 'required' ? { forecast: kept['forecast'] } : {};
    store.write(SETTINGS_KEY, JSON.stringify({ ...kept, ...now, ...Object.fromEntries(wishes), ...own }));
  });
  return settings;
}

/** The switch of sound that holds for the view that is shown. */
export function soundOf({ view, sound, classSound }: Settings): Signal<Sound> {
  return view.value === 'projector' ? classSound : sound;
}

/** From on to off, or from off to on. */
export function turnSound(settings: Settings): void {
  const sound = soundOf(settings);
  sound.value = sound.value === 'on' ? 'off' : 'on';
}

/** A text in the wording that is being read; the normal one where no plain one is written. Pure. */
export function worded({ text, plain }: { text: string; plain: string | null }, reading: Reading): string {
  return reading === 'plain' ? (plain ?? text) : text;
}

/** What cannot be read counts as nothing kept: a setting is quickly chosen anew. */
function readKept(store: RunStore): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(store.read(SETTINGS_KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
