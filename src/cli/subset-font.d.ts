// Owns the type of subset-font, which ships none: only the call that bake-fonts makes.
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; noLayoutClosure?: boolean },
  ): Promise<Uint8Array>;
}
