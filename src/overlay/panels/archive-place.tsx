// Owns the way into the archive.
import { usePage } from '../page-context.ts';
import { words } from '../words/page.ts';
import { type Late, LatePlace } from './late-place.tsx';

const ARCHIVE: Late = {
  title: words.archive.title,
  failed: words.archive.failed,
  fetch: async () => (await import('./archive/archive-panel.tsx')).ArchivePanel,
};

export function ArchivePlace() {
  return <LatePlace late={ARCHIVE} onLeave={usePage().intents.leaveArchive} />;
}
