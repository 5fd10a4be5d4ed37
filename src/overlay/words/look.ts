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
      'Large type, and options as A, B, C. Page down, or a presenter, turns to the next part. Where the window fills the screen (F11) and the picture is 2 metres wide, it is read from 8 metres.',
  },
  pictures: 'Show pictures between decisions',
  picturesSay:
    'Drawn boards and scenes, laid over the chart. They never stop the news; the log keeps them in any case.',
} as const;
