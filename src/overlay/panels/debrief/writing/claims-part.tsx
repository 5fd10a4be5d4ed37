// Owns claim and counter-claim: one dispute among historians, its sides as frames to argue in.
import type { DebateView } from '../../../../debrief/comparison.ts';
import { writingWords as said } from '../../../words/writing.ts';
import { SourceChip } from '../../source-chips.tsx';
import { useNotebook } from '../notebook-context.ts';
import { CLAIM, readClaim } from './fields.ts';

export function ClaimsPart({ debates }: { debates: DebateView[] }) {
  const notebook = useNotebook();
  const debate = readClaim(debates, notebook.read);
  if (!debate) return null;
  return (
    <section class="debrief-sheet writing-claims" aria-labelledby="claims-title" data-claims>
      <h2 id="claims-title">{said.claimsTitle}</h2>
      <p>{said.claimsSays}</p>
      <p class="step-pick">
        <label for="claims-pick">{said.claimsPick}</label>
        <select
          id="claims-pick"
          value={debate.id}
          onChange={(event) => notebook.write(CLAIM, event.currentTarget.value)}
        >
          {debates.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </p>
      <div class="debate-sides">
        {debate.sides.map(({ who, says, cites }, index) => (
          <section key={who}>
            <h3>{index === 0 ? said.claim : said.counter}</h3>
            <p>
              <b>{said.argues(who)}</b> {says}
            </p>
            <p class="debate-works">{cites.map(({ title }) => title).join('; ')}</p>
            <SourceChip sources={cites} />
          </section>
        ))}
      </div>
      <ul class="writing-frames">
        {said.frames.map((frame) => (
          <li key={frame}>{frame}</li>
        ))}
      </ul>
    </section>
  );
}
