// Owns the card of the person whom a seat speaks for: who it was, what they wanted, feared and alone knew. For that seat alone.
import { usePage } from '../../page-context.ts';
import { liveWords } from '../../words/live.ts';
import { useFetched } from '../archive/fetched.ts';

const said = liveWords.role;

export function RoleCard({ role: id }: { role: string }) {
  const { intents, state } = usePage();
  const role = useFetched('casting', intents.readCasting).value?.roles.find((one) => one.id === id);
  if (!role) return null;
  // What is known grows with the run.
  const knows = state.view.value ? intents.knownByNow(role.knows) : [];
  const lines = [
    [said.was, role.was],
    [said.wants, role.wants],
    [said.fears, role.fears],
    [said.argue, role.argue],
  ] as const;
  return (
    <details class="role-card memo" data-role={id} open>
      <summary>
        <strong>{said.title(role.name)}</strong> <span>{role.office}</span>
      </summary>
      <dl>
        {lines.map(([title, text]) =>
          text ? (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
        {knows.length > 0 && (
          <div data-knows>
            <dt>{said.knows}</dt>
            {knows.map(({ text, tell }) => (
              <dd key={text}>
                {text} <em class="role-tell">{said.tell[tell]}</em>
              </dd>
            ))}
          </div>
        )}
      </dl>
      <p>{said.keep}</p>
    </details>
  );
}
