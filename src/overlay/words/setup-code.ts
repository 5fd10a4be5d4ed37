// Owns the sentences about a setting code that was typed in.

export const setupCodeWords = {
  character: (character: string) => `“${character}” stands in no code. A setting code has letters and digits only.`,
  length: (length: number, wanted: number) =>
    `This has ${length} characters. A setting code has ${wanted}, and a run code many more.`,
  check:
    'This setting code does not add up: a character is wrong, or it is for another edition. Compare it with the teacher’s screen.',
} as const;
