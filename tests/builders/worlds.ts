// Owns the scenarios that the engine is held against: the small one always, the real one as soon as it can be played.
import { compileStory } from '../../src/engine/compile.ts';
import { type LinkedStory, linkStory } from '../../src/engine/link.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import { tiny } from './tiny-scenario.ts';
import { loadOnce } from './load-once.ts';

export const REAL_FOLDER = 'scenarios/thirteen-days';

const real = await loadOnce(REAL_FOLDER);

/** Why the real scenario cannot be played; empty if it can. One test fails on it, so that it cannot go missing unseen. */
export const realProblems: string[] = real.ok ? [] : real.error.map((problem) => formatProblem(problem));

export const worlds: { name: string; linked: LinkedStory }[] = [
  { name: 'tiny', linked: tiny.linked },
  ...(real.ok ? [{ name: 'thirteen-days', linked: linkStory(compileStory(real.value)) }] : []),
];
