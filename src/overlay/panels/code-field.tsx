// Owns the field for a run code or a setting code: a mistyped one gets its sentence, and what was typed stays.
import { useSignal } from '@preact/signals';
import { usePage } from '../page-context.ts';
import { words } from '../words/page.ts';

/** Shorter than any run code. */
const LONGEST_SETTING_CODE = 8;

export function CodeField() {
  const { state, intents } = usePage();
  const code = useSignal('');
  const problem = useSignal('');
  const open = async (text: string): Promise<string | null> => {
    const { length } = text.replace(/[\s-]/g, '');
    if (length === 0 || length > LONGEST_SETTING_CODE) return intents.openCode(text);
    const { setUpByCode } = await import('../teach/set-up.ts');
    return setUpByCode(state.script, text);
  };
  return (
    <form
      class="title-code"
      onSubmit={(event) => {
        event.preventDefault();
        void open(code.value).then(
          (found) => (problem.value = found ?? ''),
          () => (problem.value = words.title.codeFailed),
        );
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
