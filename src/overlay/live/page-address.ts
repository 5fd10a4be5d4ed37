// Owns the address of this page as links to it need it: without query and hash.

export const pageAddress = (): string => location.href.replace(/[?#].*$/s, '');
