// Owns what readers set for themselves: kept in this browser, and preset by a link until they choose otherwise.
import { type Signal, effect, signal } from '@preact/signals';
import type { Reading } from '../run/crisis-view.ts';
import { type RunStore, SETTINGS_KEY } from './run-store.ts';

export const READINGS = ['full', 'plain'] as const satisfies readonly Reading[];

/** What a link can preset; null where it says nothing. */
export interface PresetSettings {
  reading: Reading | null;
}

export const NO_PRESET: PresetSettings = { reading: null };

export interface Settings {
  /** Which wording of every text is shown. */
  reading: Signal<Reading>;
  /** Letters as shortcuts; can be switched off (WCAG 2.1.4). */
  letterKeys: Signal<boolean>;
}

/**
 * The settings of this browser. A link's wish goes before what was kept, but only until the reader chooses otherwise: the
 * wish is kept too, and the same link opened again does not undo the choice.
 */
export function openSettings(store: RunStore, asked: PresetSettings): Settings {
  const kept = readKept(store);
  const start = <T extends string>(part: keyof PresetSettings, among: readonly T[], usual: T): T => {
    const wish = asked[part];
    if (wish !== null && wish !== kept[`asked-${part}`]) return wish as string as T;
    return among.find((one) => one === kept[part]) ?? usual;
  };
  const settings: Settings = {
    reading: signal(start('reading', READINGS, 'full')),
    letterKeys: signal(kept['letterKeys'] !== false),
  };
  effect(() => {
    const now = {
      ...kept,
      reading: settings.reading.value,
      letterKeys: settings.letterKeys.value,
      ...(asked.reading && { 'asked-reading': asked.reading }),
    };
    store.write(SETTINGS_KEY, JSON.stringify(now));
  });
  return settings;
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
