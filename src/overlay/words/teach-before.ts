// Owns what a teacher reads before the lesson: the machine, the roles, the subject, classes of all sizes, and what is stored.

export const beforeWords = {
  title: 'Before the lesson',
  check: {
    title: 'Is this machine ready?',
    says: 'Press it on the machine and in the network that the class will use. It loads about a megabyte.',
    run: 'Check this machine',
    running: 'Checking…',
    whole: 'All parts of the page load',
    wholeLost: (parts: string) =>
      `Not everything loads here: ${parts}. A filter or a weak network is likely. Try again, or use the single file.`,
    parts: {
      words: 'later chapters',
      record: 'the record',
      picture: 'the chart',
      sound: 'the sounds',
      debrief: 'the debrief',
      board: 'the class board',
    },
    keeps: 'A run is kept when the page is closed or reloaded',
    keepsNot:
      'This browser keeps nothing (a private window, or a setting of the school). A reload would lose the run: leave the page open.',
    picture: 'The chart is drawn',
    pictureNot: 'The chart cannot be drawn here. Everything can still be played: the page tells it in words.',
    slow: 'The chart is drawn slowly, without a graphics card. It works; the page itself is not slowed.',
    sound: 'Sound can be played',
    soundNot: 'Sound cannot be played here. Each sound also stands in words.',
    print: 'The page can print',
    printNot: 'This browser does not print. Use another one for the paper.',
    large: 'The screen is large enough for a class',
    small: 'This is a small screen. Pupils can play on it; for the class board use a larger one.',
  },
  you: {
    title: 'What you do in it',
    lines: [
      'You keep the time and ask for reasons. You do not say what Kennedy did before the class has decided.',
      'Ask “how do we know?” and “who pays?”. Take the side that nobody takes.',
      'When somebody asks whether an order was right, ask what was known at that hour.',
      'End play early rather than the debrief.',
    ],
  },
  subject: {
    title: 'The subject is nuclear war',
    lines: [
      'A run can end in one. Then the page is white, with a few plain words and silence: no pictures, no count of the dead as a score.',
      'Say before you begin that this can happen, that it is a model, and that anybody may stop reading or leave the room.',
      'Pupils may ask whether it could happen now. Answer plainly, and leave five minutes for it.',
      'Some have family in Cuba, Russia, Ukraine, Turkey or the United States, or have lived through a war. No nation is the villain here; stop talk that makes one.',
    ],
  },
  sizes: {
    title: 'One, a few, or thirty',
    lines: [
      'One: let the pupil play alone with a forecast, and be the devil’s advocate in the debrief.',
      'Two to five: one screen, one reads, all speak before the order. Play it twice with other lenses if there is time.',
      'Thirty: pairs talk more than single pupils. With one screen, deal roles and vote.',
    ],
  },
  each: {
    title: 'Absent pupils and slow readers',
    lines: [
      'Absent: the same link at home gives the same world, the same pauses, a code and the same questions.',
      'Slow readers: easier words, larger type and reading aloud are in the page’s settings, at any time, and change nothing in the run.',
      'Give them the shorter lesson rather than less time. A partner may read aloud.',
      'Everything works by keyboard and with a screen reader; nothing is told by colour or sound alone.',
    ],
  },
  stored: {
    title: 'What is stored',
    lines: [
      'Nothing leaves the machine: no account, no cookie, no name, no counting of visits, no request to anybody else.',
      'The run, its notes and the settings are kept in this browser on this machine, until somebody begins anew or clears it. On shared machines use a guest window, or clear it after the lesson.',
      'A run code holds orders, forecasts and reasons picked from a list. What a pupil wrote in own words is not in it.',
    ],
  },
  paper: 'No devices? Print the paper pack, or play on the projector with hands for votes.',
} as const;
