// Owns the types of Howler's core build: the same objects as the whole library, without sound in space.
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler';
}
