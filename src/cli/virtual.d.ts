// Owns the types of the modules that vite-scenario.ts makes.
// oxlint-disable typescript/consistent-type-imports -- a declared module may not import from a relative path (TS2439)

declare module 'virtual:scenario/play' {
  export const story: import('../engine/story.ts').Story;
  /** The opening; `rest` is joined to it. */
  export const script: import('../engine/script.ts').Script;
}

declare module 'virtual:scenario/rest' {
  export const rest: import('../engine/split-script.ts').ScriptRest;
}

declare module 'virtual:scenario/edition' {
  export const edition: string;
}

declare module 'virtual:download' {
  /** Beside the page, all of it in one file; null where there is none. */
  export const download: { name: string; bytes: number } | null;
}

declare module 'virtual:scenario/library' {
  export const library: import('../engine/script.ts').Library;
}

declare module 'virtual:scenario/assumptions' {
  export const assumptions: import('../engine/assumptions.ts').Assumptions;
}

declare module 'virtual:scenario/teaching' {
  export const teaching: import('../engine/teaching.ts').Teaching;
}

declare module 'virtual:scenario/casting' {
  export const casting: import('../engine/casting.ts').Casting;
}

declare module 'virtual:scenario/graph' {
  export const graph: import('../engine/story-graph.ts').StoryGraph;
}

/** True in the page that is one file. */
declare const IS_ONE_FILE: boolean;
