// Owns the list of keys for a class.
import { classWords as said } from '../../words/class.ts';
import { HelpBody } from '../help-body.tsx';
import { SheetFrame } from '../sheet.tsx';

export function KeysSheet({ onClose }: { onClose(): void }) {
  return (
    <SheetFrame title={said.keysTitle} onClose={onClose}>
      <HelpBody keys={said.keys} />
    </SheetFrame>
  );
}
