// Owns what is laid over the page: a dialog that takes the focus, keeps it, and gives it back.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { words } from '../words/page.ts';
import './sheet.css';

interface SheetProps {
  title: string;
  /** `paper` for a document of the time, `wide` for tables. */
  look?: 'paper' | 'wide';
  /** Where the page does not hold the sheet as its own; else that one is closed. */
  onClose?: () => void;
  children: ComponentChildren;
}

export function SheetFrame({ title, look, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const { intents } = usePage();
  const close = onClose ?? intents.closeSheet;
  // The dialog is opened once, and closed by whatever its owner hands in then.
  const closing = useRef(close);
  closing.current = close;

  useLayoutEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    if (!element) return;
    // Esc and a click beside it close the dialog by themselves; the page only hears of it.
    element.setAttribute('closedby', 'any');
    const closed = () => closing.current();
    element.addEventListener('close', closed);
    element.showModal();
    element.querySelector('h2')?.focus();
    return () => {
      element.removeEventListener('close', closed);
      const wasOpen = element.open;
      element.close();
      // A dialog that is taken out of the page does not give the focus back by itself; one that was closed has done so.
      if (wasOpen && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return (
    <dialog ref={dialog} class={`sheet ${look ? `sheet-${look}` : ''}`} aria-labelledby={heading}>
      <div class="sheet-body">
        {/* No header: in a dialog it would be a second banner of the page. */}
        <div class="sheet-head">
          <h2 id={heading} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" onClick={close}>
            {words.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
