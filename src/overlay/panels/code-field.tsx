// Owns the field for a run code: a mistyped code gets its sentence, and what was typed stays.
import { useSignal } from '@preact/signals';
import { usePage } from '../page-context.ts';
import { words } from '../words.ts';

export function CodeField() {
  const { intents } = usePage();
  const code = useSignal('');
  const problem = useSignal('');
  return (
    <form
      class="title-code"
      onSubmit={(event) => {
        event.preventDefault();
        void intents.openCode(code.value).then((found) => (problem.value = found ?? ''));
      }}
    >
      <h2>{words.title.codeTitle}</h2>
      <p class="title-hint" id="code-hint">
        {words.title.codeHint}
      </p>
      <div class="title-code-row">
        <label class="aside" for="code">
          {words.title.codeLabel}
        </label>
        <input
          id="code"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="code-hint code-problem"
          aria-invalid={problem.value !== ''}
          value={code.value}
          onInput={(event) => {
            code.value = event.currentTarget.value;
            problem.value = '';
          }}
        />
        <button type="submit">{words.title.codeOpen}</button>
      </div>
      <p class="title-problem" id="code-problem" role="alert">
        {problem.value}
      </p>
    </form>
  );
}
