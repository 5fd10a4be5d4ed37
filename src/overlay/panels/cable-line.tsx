// Owns the line under the chart: what is heard, and the cable that came with this decision, or else the chapter of the crisis.
import type { SourceView } from '../../run/crisis-view.ts';
import { usePage } from '../page-context.ts';
import { captionOf } from '../words/sound.ts';
import { words } from '../words/page.ts';
import './cable-line.css';
import { SourceMark } from './source-chips.tsx';

interface CableLineProps {
  cable: string | null;
  /** Said where no cable came. */
  phase: string;
  /** Of the cable. */
  sources?: SourceView[] | undefined;
}

export function CableLine({ cable, phase, sources }: CableLineProps) {
  const { settings, heard } = usePage().state;
  const captions = settings.captions.value ? heard.value : [];
  return (
    <section
      class={`cable-line ${cable === null ? 'cable-none' : ''}`}
      aria-label={cable === null ? words.chapter : words.cable}
    >
      <p>
        {/* Not announced by itself: the new stage is, and whoever reads on finds this here. */}
        {captions.length > 0 && (
          <span class="cable-heard" data-heard={captions.join(' ')}>
            {captions.map((one) => captionOf[one]).join(' ')}
          </span>
        )}{' '}
        {cable ?? phase}
      </p>
      {cable !== null && sources && <SourceMark sources={sources} of={words.cable} />}
    </section>
  );
}
