// Owns the list of keys, with the way to the title page.
import { usePage } from '../page-context.ts';
import { words } from '../words/page.ts';
import { HelpBody } from './help-body.tsx';
import { SheetFrame } from './sheet.tsx';

export function HelpPanel() {
  const { intents } = usePage();
  return (
    <SheetFrame title={words.sheets.help}>
      <HelpBody keys={words.keys} />
      <p>
        <button type="button" onClick={intents.toTitle}>
          {words.bar.title}
        </button>
      </p>
    </SheetFrame>
  );
}
