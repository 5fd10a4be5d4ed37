// Owns a dialog over the whole window, as a projector shows it: opened, focused, and closed by Esc, of which the page hears.
import { useLayoutEffect, useRef } from 'preact/hooks';

export function useWholeWindow(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current!;
    const opener = document.activeElement;
    document.documentElement.dataset['leading'] = '';
    element.addEventListener('close', onClose);
    element.showModal();
    return () => {
      element.removeEventListener('close', onClose);
      element.close();
      delete document.documentElement.dataset['leading'];
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [onClose]);
  return dialog;
}
