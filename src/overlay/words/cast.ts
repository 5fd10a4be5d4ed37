// Owns the sentences of the casting table on the wall: who plays whom, and what may be told.

export const castWords = {
  title: (pupils: number) => `Who plays whom: ${pupils} pupils`,
  failed: 'The roles could not be fetched. Check the connection and try again.',
  noRoles: 'This scenario has no roles. Everybody argues as themselves.',
  rule: 'What you may tell:',
  onCards: 'What each knows stands on the role cards alone, never on the wall.',
  role: 'Role',
  pupils: 'Pupils',
  how: 'How',
  chair: (pupil: number) => `now pupil ${pupil}`,
  goesRound: 'The seat goes round. Pupil 1 takes the role of whoever sits in it.',
  sitsIn: 'Is JFK of the hour. Pupil 1 sits in.',
  shared: 'Share it: one speaks, the other listens for what is left out.',
  print: 'Print the role cards',
  ask: 'Do pupils play the people of the Cabinet Room?',
  with: 'Yes, with role cards',
  without: 'No, all argue as themselves',
  see: 'See who plays whom',
  bar: 'Roles',
} as const;
