// Owns the way past what stands before the matter of every screen: the first stop of Tab, seen once it has the focus.
import type { Place } from '../page-state.ts';
import { words } from '../words/page.ts';
import './skip-link.css';

/** The nearest to the matter first: the orders of a decision, the open step or part, else the first heading below the bars. */
const MATTER = [
  '#orders-title',
  '[data-step]:not([hidden])',
  '#part-title',
  '[data-ballot-heading]',
  'main h2',
  'main',
];
/** Where the matter stands at the top. */
const WITHOUT: ReadonlySet<Place> = new Set(['title', 'premise']);

export function SkipLink({ place, isDecision }: { place: Place; isDecision: boolean }) {
  if (WITHOUT.has(place)) return null;
  return (
    // Addresses of this page lead to its places: this one is never followed, and leaves the browser's history alone.
    <a
      class="skip-link"
      href="#overlay"
      onClick={(event) => {
        event.preventDefault();
        goToMatter();
      }}
      data-skip-link
    >
      {isDecision ? words.skip.decision : words.skip.content}
    </a>
  );
}

function goToMatter(): void {
  const matter = MATTER.flatMap((where) => [...document.querySelectorAll<HTMLElement>(where)]);
  const target = matter.find((one) => one.checkVisibility() && !one.closest('dialog'));
  if (!target) return;
  // It takes the focus so that reading goes on there; it is no stop of Tab.
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
