// Owns trying the connection the day before a lesson: is there a class server, and which of its two ways come through.
import { useSignal } from '@preact/signals';
import { type ConnectionFound, testConnection } from '../../../classroom/test-connection.ts';
import { liveWords } from '../../words/live.ts';

const said = liveWords.join;

export function ConnectionTest() {
  const found = useSignal<ConnectionFound | 'trying' | null>(null);
  const now = found.value;
  return (
    <details class="join-test">
      <summary>{said.test}</summary>
      <p>{said.testSays}</p>
      <button
        type="button"
        disabled={now === 'trying'}
        onClick={() => {
          found.value = 'trying';
          void testConnection().then((result) => (found.value = result));
        }}
        data-test-connection
      >
        {said.test}
      </button>
      <div role="status">
        {now === 'trying' && <p>{said.testing}</p>}
        {now !== null && now !== 'trying' && (
          <ul>
            <li>{said.testPage(now.page)}</li>
            <li>{said.testPolling(now.polling)}</li>
            <li>{said.testSocket(now.socket)}</li>
            {!now.polling && <li>{said.testHelp}</li>}
          </ul>
        )}
      </div>
    </details>
  );
}
