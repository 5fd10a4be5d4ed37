// Owns the sentences at the door of a place whose own words come with it, later.

export const classDoor = {
  title: 'The whole class on one screen',
  failed:
    'The page for a class could not be fetched. Check the connection and try again; a sitting that is kept stays kept.',
  teachers: 'For teachers: the whole class on one screen',
  teachersSay: 'One run on the projector: two votes with talk between, and a pupil who decides as Kennedy.',
} as const;

export const boardDoor = {
  title: 'The class board',
  failed: 'The class board could not be fetched. Check the connection and try again; what it holds is kept.',
  teachers: 'For teachers: the class board',
  teachersSay: 'Paste a class’s run codes, see where it divided, and lead the debrief from a projector.',
} as const;

export const paperDoor = {
  title: 'The paper pack',
  failed: 'The paper pack could not be fetched. Check the connection and try again.',
} as const;
