// Owns the built command, `excomm classroom`: what `npm pack` ships beside the pages, with the compiled scenario inside.
import { fileURLToPath } from 'node:url';
import { story } from 'virtual:scenario/play';
import { linkStory } from '../engine/link.ts';
import { refuse } from './arguments.ts';
import { runClassroom } from './class-command.ts';
import { classroomWords as words } from './words-classroom.ts';

// As seen from where the build puts this file.
const PAGES = fileURLToPath(new URL('../dist/', import.meta.url));

const [command, ...flags] = process.argv.slice(2);
process.exitCode =
  command === 'classroom' ? await runClassroom(flags, linkStory(story), PAGES) : refuse(words.noCommand(command));
