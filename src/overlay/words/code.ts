// Owns the words beside a run's code: copying it, its picture, and handing in a run that has not ended.
export const codeWords = {
  copyCode: 'Copy the code',
  copyLink: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'Copying is blocked here. Select the text and copy it by hand.',
  picture: 'Show the code as a picture',
  pictureLabel: 'The run code as a QR picture',
  pictureSays: 'For a camera: the teacher’s class board can read it from this screen.',
  handIn: {
    title: 'Hand in what you have',
    at: (title: string) =>
      `Out of time? This code holds your orders up to “${title}”, which waits for yours. The class board counts them, and says that the run was not finished.`,
    after: (title: string) =>
      `Out of time? This code holds your orders up to “${title}”. The class board counts them, and says that the run was not finished.`,
    goOn: 'You can play on here all the same. On another machine, enter the code on the title page and go on from there.',
    code: 'Code of your run so far',
  },
  takenUp: (title: string) => `You go on with the run of this code, at “${title}”.`,
  takenUpKept: 'Your own run from before is kept: the log leads back to it.',
} as const;
