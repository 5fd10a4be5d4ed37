// Owns showing a place as a projector does while it stands: what one reader has set comes back after.
import { useLayoutEffect } from 'preact/hooks';
import { usePage } from './page-context.ts';

/** A class reads from the back row, whatever one reader has chosen for the desk; that choice is not touched. */
export function useProjector(): void {
  const { settings } = usePage().state;
  const { theme, view, textSize } = settings;
  const seen = [theme.value, view.value, textSize.value].join();
  useLayoutEffect(() => {
    const html = document.documentElement;
    const { view: shown, theme: lit } = html.dataset;
    html.dataset['view'] = 'projector';
    if (theme.peek() === 'system') html.dataset['theme'] = 'light';
    return () => {
      if (shown) html.dataset['view'] = view.peek();
      if (lit) html.dataset['theme'] = lit;
    };
  }, [seen, theme, view]);
}
