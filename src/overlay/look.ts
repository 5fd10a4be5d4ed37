// Owns how the settings of the look reach the style sheets: as attributes of the document, which the canvas reads too.
import { effect, signal } from '@preact/signals';
import type { Settings } from './settings.ts';

const LIGHT = '(prefers-color-scheme: light)';

/** Follows the settings and the device until the returned stop is called. */
export function startLook({ theme, view, textSize }: Settings): () => void {
  const { documentElement: html } = document;
  const device = matchMedia(LIGHT);
  const isLight = signal(device.matches);
  const follow = () => (isLight.value = device.matches);
  device.addEventListener('change', follow);
  const stop = effect(() => {
    // A projector in a lit room washes out what is light on dark.
    const system = isLight.value || view.value === 'projector' ? 'light' : 'dark';
    html.dataset['theme'] = theme.value === 'system' ? system : theme.value;
    html.dataset['view'] = view.value;
    html.dataset['text'] = textSize.value;
    // The browser's own bar takes the colour of ours.
    const bar = getComputedStyle(html).getPropertyValue('--room-panel').trim();
    document.querySelector('meta[name=theme-color]')?.setAttribute('content', bar);
  });
  return () => {
    stop();
    device.removeEventListener('change', follow);
  };
}

/** The page's type where a class reads from its seats, CSS pixels; null before one reader. */
export function classType(): number | null {
  const { documentElement: html } = document;
  return html.dataset['view'] === 'projector' ? Number.parseFloat(getComputedStyle(html).fontSize) : null;
}
