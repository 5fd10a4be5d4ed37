// Owns the small imaginary scenario, compiled: the world that tests of every room play in.
import { compileScript, compileStory } from '../../src/engine/compile.ts';
import { linkStory } from '../../src/engine/link.ts';
import { tinyScenario } from './tiny-files.ts';

export { TINY_FOLDER, tinyFiles, tinyScenario } from './tiny-files.ts';

const scenario = await tinyScenario();
const story = compileStory(scenario);

export const tiny = { scenario, story, linked: linkStory(story), script: compileScript(scenario) };
