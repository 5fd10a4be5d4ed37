// Holds the check to its promise on the real scenario: a dead option, a lost ending and an idle guard, planted in a fresh
// copy, are each named as proved, at their line.
import { expect, it } from 'vitest';
import { readScenarioFolder } from '../../src/cli/read-folder.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { formatProblem } from '../../src/scenario/problem.ts';
import type { ScenarioFile } from '../../src/scenario/read-yaml.ts';
import { editFiles } from '../builders/broken-scenario.ts';
import { REAL_FOLDER } from '../builders/worlds.ts';

const read = await readScenarioFolder(REAL_FOLDER);
const files = read.ok ? read.value : [];
const textOf = (all: readonly ScenarioFile[], path: string) =>
  new TextDecoder().decode(all.find((file) => file.path === path)?.bytes);
const lineOf = (all: readonly ScenarioFile[], path: string, piece: string) =>
  textOf(all, path).slice(0, textOf(all, path).indexOf(piece)).split('\n').length;

/** All that runs do is to be known: general war comes only with the first weapon, so that this ending cannot. */
const LOST_ENDING = `- id: planted-ending
  title: A war without a weapon
  when: general == "war" && nuclear == "none"
  tone: war
  standing: speculative
  text: It never came to this.
  plain: It never came to this.
  after: Nothing came after.
  plain-after: Nothing came after.
  causes: [{ when: general == "war", text: It was planted., plain: It was planted. }]
  cites: [MODEL]
`;
const IDLE_GUARD = `
- id: planted-event
  branch: true
  at: 1962-10-30T09:00-05:00
  when: tension >= 0
  phase: long-end
  title: Nothing in particular
  effects: { tension: 1 }
  ground: Our judgement.
  would-change: Nothing.
  cites: [MODEL]
`;

it('names a dead option, a lost ending and an idle guard planted in the real scenario, and nothing else', () => {
  const decision = 'decisions/01-secrecy.yaml';
  const label = /^ +label: .*$/m.exec(textOf(files, decision))![0];
  const indent = ' '.repeat(label.search(/\S/));
  const closed = `${indent}requires: { when: general == "war", else: It was planted., cites: [MODEL] }`;
  const planted = editFiles(files, [
    { file: decision, replace: `${label}\n`, with: `${label}\n${closed}\n` },
    { file: 'events.yaml', append: IDLE_GUARD },
    { file: 'endings.yaml', replace: textOf(files, 'endings.yaml'), with: LOST_ENDING + textOf(files, 'endings.yaml') },
  ]);
  const told = checkScenario(planted).problems.map((problem) => formatProblem(problem));
  const at = (file: string, piece: string) => `${file}:${lineOf(planted, file, piece)}:`;
  expect(told).toEqual([
    expect.stringMatching(new RegExp(`^${at(decision, 'requires: { when: general')}\\d+ EX902 Proved: the option `)),
    expect.stringMatching(
      new RegExp(
        `^${at('endings.yaml', 'when: general == "war" &&')}9 EX903 Proved: no run can end in "planted-ending"`,
      ),
    ),
    expect.stringMatching(
      new RegExp(`^${at('events.yaml', 'when: tension >= 0')}9 EX906 .*Proved: this condition always`),
    ),
  ]);
});
