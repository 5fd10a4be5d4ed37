// Owns the sentences about keeping, opening and refusing runs: what happened, and what to do.
export const sessionWords = {
  notKept:
    'This browser does not let the page keep your run. You can play on; do not close the tab before the end, and copy the run code there.',
  aside: (key: string) => `The kept text was not thrown away: it lies in this browser’s storage under “${key}”.`,
  restFailed: 'What comes next could not be fetched. Check the connection and go on again; nothing is lost.',
  notEnded:
    'This code tells of a run that has not ended. Leave the class first, then enter it on the title page to go on with it.',
  refused: (why: string) => `This order could not be given. ${why} Choose again; nothing is lost.`,
  bootFailed: 'The page could not start.',
  bootFailedSays:
    'Check the connection and load it again. If that does not help, try another browser; a run kept here is not touched.',
} as const;
