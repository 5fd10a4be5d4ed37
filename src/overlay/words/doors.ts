// Owns the sentences at the door of a place whose own words come with it, later.

export const classDoor = {
  title: 'The whole class on one screen',
  short: 'Class on one screen',
  failed:
    'The page for a class could not be fetched. Check the connection and try again; a sitting that is kept stays kept.',
  teachers: 'The class on one screen',
} as const;

export const boardDoor = {
  title: 'The class board',
  failed: 'The class board could not be fetched. Check the connection and try again; what it holds is kept.',
  teachers: 'The class board',
} as const;

export const teachDoor = {
  title: 'For teachers',
  teachers: 'Start a lesson in ten minutes',
  failed: 'The teacher’s page could not be fetched. Check the connection and try again; what you chose is kept.',
} as const;

export const paperDoor = {
  title: 'The paper pack',
  failed: 'The paper pack could not be fetched. Check the connection and try again.',
} as const;

const liveFailed = 'The page of the live class could not be fetched. Check the connection and try again.';
export const liveDoors = {
  join: { title: 'Join a class', failed: liveFailed },
  desk: { title: 'Your class', failed: liveFailed },
  screen: { title: 'The class', failed: liveFailed },
} as const;

export const debriefDoor = {
  title: 'The debrief',
  failed: 'The debrief could not be fetched. Check the connection and try again; your run is kept.',
} as const;

/** A live class over the school's own server. */
export const deskDoor = { short: 'Live class' } as const;
export const sideWords = { doors: 'Other pages for teachers' } as const;

/** In the pause of a lesson, where a class may stop. */
export const handInDoor = 'Out of time? Hand in what you have';
export const codeFailed = 'The code could not be fetched. Check the connection and open this again; your run is kept.';
