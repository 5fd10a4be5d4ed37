// Owns the notices: what went wrong in the world outside, and what to do about it. Play goes on under them.
import { usePage } from '../page-context.ts';
import { words } from '../words/page.ts';
import './notice-list.css';

export function NoticeList() {
  const { state, intents } = usePage();
  const notices = state.notices.value;
  return (
    <div class="notices" role="status" aria-label={words.notices.label}>
      {notices.map((notice) => (
        <p class="notice" key={notice.id}>
          <span>{notice.text}</span>
          <button type="button" onClick={() => intents.dismiss(notice.id)}>
            {words.dismiss}
          </button>
        </p>
      ))}
    </div>
  );
}
