// Owns the sentences of what helps with reading: hard words explained, and the voice.
export const readingWords = {
  glossary: {
    open: 'Words explained',
    mark: 'A word explained: click it',
    title: (count: number) => (count === 1 ? 'A word explained' : 'Words on this screen'),
  },
  readAloud: { read: 'Read aloud', stop: 'Stop reading' },
} as const;
