// Owns what stands where data has not come: that it is on its way, or that it failed and can be asked for again.
import { words } from '../../words/page.ts';
import type { Fetched } from './fetched.ts';

/** Nothing once it is there. `failed`: what could not be fetched, and what to do. */
export function FetchLine({ of, failed }: { of: Fetched<unknown>; failed: string }) {
  if (of.hasFailed) {
    return (
      <p role="alert">
        {failed}{' '}
        <button type="button" onClick={of.retry}>
          {words.retry}
        </button>
      </p>
    );
  }
  return of.value === null ? <p role="status">{words.loading}</p> : null;
}
