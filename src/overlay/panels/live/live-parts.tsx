// Owns what several pages of a live class show: the class once it is fetched, the state of the link, and the clock.
import { useComputed } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LinkStatus } from '../../../classroom/link.ts';
import { refusalWords } from '../../../classroom/words-refusals.ts';
import { secondsLeft } from '../../live/clock.ts';
import type { Linked, LiveClass } from '../../live/live.ts';
import { usePage } from '../../page-context.ts';
import { liveDoors } from '../../words/doors.ts';
import { liveWords as said } from '../../words/live.ts';
import { FetchLine } from '../archive/fetch-line.tsx';
import { useFetched } from '../archive/fetched.ts';
import './live.css';

interface WithLiveProps {
  title: string;
  children(live: LiveClass): ComponentChildren;
}

/** Its children once the class's tools have come. */
export function WithLive({ title, children }: WithLiveProps) {
  const { intents } = usePage();
  const fetched = useFetched('live', intents.openLive);
  if (fetched.value) return <>{children(fetched.value)}</>;
  return (
    <main class="late">
      <h1 tabIndex={-1} data-heading>
        {title}
      </h1>
      <FetchLine of={fetched} failed={liveDoors.join.failed} />
    </main>
  );
}

/** What is to be said of the link; empty where all is well. */
export function linkTold(status: LinkStatus | null): string {
  if (status === null || status.is === 'online') return '';
  if (status.is === 'refused') return refusalWords[status.why];
  return status.is === 'gone' ? said.gone[status.why] : said.link[status.is];
}

export function LinkLine({ status, isWaiting = false }: { status: LinkStatus | null; isWaiting?: boolean }) {
  const told = linkTold(status) || (isWaiting ? said.link.waiting : '');
  return (
    <p class={`live-link ${told ? 'live-link-told' : ''}`} role="status">
      {told}
    </p>
  );
}

/** Nothing happens when it runs out, and it says so. */
export function ClockLine({ room, ahead }: Pick<Linked<{ clock: number | null }>, 'room' | 'ahead'>) {
  const clock = useComputed(() => room.value?.clock ?? null);
  const left = useMemo(() => secondsLeft(clock, ahead), [clock, ahead]).value;
  if (left === null) return null;
  return (
    <p class="live-clock" role="timer" aria-label={said.clock.title}>
      {left > 0 ? said.clock.left(Math.floor(left / 60), left % 60) : said.clock.over}
    </p>
  );
}
