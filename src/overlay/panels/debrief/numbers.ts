// Owns numbers as the notebook keeps them: as text, empty where nothing was said. Pure.

/** Per cent, 0 to 100; null for anything else. */
export function numberIn(text: string): number | null {
  const number = text === '' ? Number.NaN : Number(text);
  return number >= 0 && number <= 100 ? number : null;
}
