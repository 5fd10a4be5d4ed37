// Owns the sentences of the settings of the look: light, size of text, the projector, pictures.
export const lookWords = {
  title: 'How it looks',
  theme: 'Light',
  themes: { system: 'As this device', light: 'Day', dark: 'Night' },
  textSize: 'Text',
  textSizes: { usual: 'Usual', larger: 'Larger' },
  view: 'Screen',
  views: { desk: 'One reader', projector: 'Projector' },
  viewSays: {
    desk: 'Chart, papers and orders beside one another.',
    projector:
      'Large type for the back row, and options as A, B, C. Page down, or a presenter, turns to the next part.',
  },
  pictures: 'Show pictures between decisions',
  picturesSay:
    'Drawn boards and scenes, laid over the chart. They never stop the news; the log keeps them in any case.',
} as const;
