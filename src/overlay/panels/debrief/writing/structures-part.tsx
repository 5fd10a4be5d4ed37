// Owns the comparison with another crisis as material for writing: what the reader filled in a step before.
import type { Comparison } from '../../../../debrief/comparison.ts';
import { usePage } from '../../../page-context.ts';
import { courseWords } from '../../../words/course.ts';
import { beyondWords } from '../../../words/historians.ts';
import { writingWords as said } from '../../../words/writing.ts';
import { TableHead } from '../../table-head.tsx';
import { CRISIS, thereField } from '../beyond-step.tsx';
import { useNotebook } from '../notebook-context.ts';

export function StructuresPart({ comparison: { structures, crises } }: { comparison: Comparison }) {
  const { intents } = usePage();
  const notebook = useNotebook();
  const chosen = crises.find(({ id }) => id === notebook.read(CRISIS));
  const filled = structures.filter(({ id }) => notebook.read(thereField(id)).trim() !== '');
  const { columns } = beyondWords;
  return (
    <section class="debrief-sheet writing-structures" aria-labelledby="structures-title">
      <h2 id="structures-title">{said.structures}</h2>
      {filled.length === 0 && <p>{said.structuresNone}</p>}
      {filled.length > 0 && (
        <table class="facts" aria-labelledby="structures-title">
          <TableHead titles={[columns.structure, columns.here, chosen ? beyondWords.name(chosen) : columns.there]} />
          <tbody>
            {filled.map(({ id, title, here }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{here}</td>
                <td class="own-words">{notebook.read(thereField(id))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>
        <button type="button" onClick={() => intents.toStep('beyond')}>
          {courseWords.back(courseWords.steps.beyond)}
        </button>
      </p>
    </section>
  );
}
