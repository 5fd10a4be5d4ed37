// Owns the sentences about having ExComm without the net: a new edition, and all of it in one file.

export const offlineWords = {
  isNew:
    'A new version of ExComm has been fetched. It is taken up at the title page, once the run that is kept here has ended; nothing of it is lost.',
  download: 'ExComm in one file',
  /** `size` as told by `megabytes`. */
  downloadSays: (size: string) =>
    `To play without a network: ${size}, from a folder or a memory stick, in any browser of today.`,
  megabytes: (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`,
} as const;
