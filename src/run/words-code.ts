// Owns what is said when a run code or a saved run cannot be read: what is wrong, and what to do.

export const codeWords = {
  empty: 'No code was entered. Type the letters and digits of a run code.',
  character: (character: string) =>
    `“${character}” is never part of a run code. It has only digits and letters, and no U. Look at that place again.`,
  short: (length: number) =>
    `This code has only ${length} ${length === 1 ? 'character' : 'characters'}. Part of it is missing; enter all of it.`,
  long: (length: number) =>
    `This text of ${length} characters is too long for a run code. Enter the code alone, in its groups of four.`,
  miscounted: 'A character of this code is missing, or there is one too many. Compare it group by group.',
  check: 'This code does not add up: a character is wrong or two have changed places. Compare it group by group.',
  version: 'This code was made by another version of this page. Open it where it was made, or load the page again.',
  scenario: (scenario: string) =>
    `This code tells of another scenario, not of “${scenario}”. Open it on the page where it was made.`,
  edition: (scenario: string) =>
    `This code was made with another edition of the scenario “${scenario}”, in which other things follow. ` +
    'Open it in the edition where it was made.',
  path: 'This code tells of orders that could not be given. It was not made by this page; ask for it again.',
};

export const saveWords = {
  damaged:
    'The saved run on this device is damaged and cannot be opened. Start a new run; the damaged text is kept aside.',
  scenario: (scenario: string) =>
    `The saved run belongs to another scenario, “${scenario}”. Open that scenario to go on with it, or start a new run here.`,
  edition:
    'The saved run was made with another edition of this scenario, in which other things follow, so it cannot go on. ' +
    'Start a new run; the old one is kept aside.',
  picks: (step: number, decision: string, option: string) =>
    `The saved run cannot be played past order ${step} (“${option}” in “${decision}”), which this scenario does not allow there. ` +
    'Go on from just before it, or start a new run; the old one is kept aside.',
};
