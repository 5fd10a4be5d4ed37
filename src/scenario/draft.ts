// Owns the draft: a scenario as far as it could be read, with the place of every part. The checks work on drafts.
import type * as v from 'valibot';
import { Findings } from './diagnostics.ts';
import { minuteOf } from './hour.ts';
import { readYaml, type ScenarioFile } from './read-yaml.ts';
import { Decision } from './schema-decision.ts';
import { FILES, OPTIONAL_FILES, type Scenario } from './schema-scenario.ts';
import { readShape } from './shape.ts';
import { within, type Place, type SourceFile } from './source-file.ts';
import { listOf, nearest } from './suggest.ts';

type FileName = keyof typeof FILES;
type Contents = { [Name in FileName]: v.InferOutput<(typeof FILES)[Name]> };

/** One entry of a list with its place. */
export interface Located<T> {
  value: T;
  place: Place;
}

export interface Draft {
  /** Contents of each file; absent where the file is missing or is no YAML. */
  contents: Partial<Contents>;
  decisions: Located<Decision>[];
  /** Keys whose authored value was lost in a broken shape, and files that were lost as a whole. See `isLost`. */
  doubtful: Set<string>;
}

const DECISION_FILE = /^decisions\/[^/]+\.yaml$/;
const isFileName = (path: string): path is FileName => Object.hasOwn(FILES, path);

/** Reads every file into a draft. Problems so far are in `findings`, which the checks go on filling. Pure. */
export function readDraft(files: readonly ScenarioFile[]): { draft: Draft; findings: Findings } {
  const sources = new Map<string, SourceFile>();
  const findings = new Findings(sources);
  const draft: Draft = { contents: {}, decisions: [], doubtful: new Set() };
  const ours = files.filter(({ path }) => isFileName(path) || DECISION_FILE.test(path));
  if (ours.length === 0) {
    findings.report(files.length === 0 ? 'folder-empty' : 'not-a-scenario', { file: '.', path: [] }, {});
    return { draft, findings };
  }
  reportStrayFiles(files, findings);
  for (const file of ours.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const read = readYaml(file);
    findings.problems.push(...read.problems);
    if (read.source) sources.set(file.path, read.source);
    if (read.data === undefined) draft.doubtful.add(isFileName(file.path) ? file.path : 'decisions');
    else addToDraft(draft, file.path, read.data, findings);
  }
  reportMissingFiles(files, findings, draft);
  return { draft, findings };
}

function addToDraft(draft: Draft, path: string, data: unknown, findings: Findings): void {
  if (isFileName(path)) {
    const { value, doubtful } = readShape(FILES[path], data, path, findings);
    (draft.contents as Record<string, unknown>)[path] = value;
    doubtful.forEach((key) => draft.doubtful.add(key));
  } else {
    const { value, doubtful } = readShape(Decision, data, path, findings);
    draft.decisions.push({ value, place: { file: path, path: [] } });
    doubtful.forEach((key) => draft.doubtful.add(key));
  }
}

function reportMissingFiles(files: readonly ScenarioFile[], findings: Findings, draft: Draft): void {
  const present = new Set(files.map((file) => file.path));
  const wanted = Object.keys(FILES).filter((name) => !present.has(name) && !OPTIONAL_FILES.includes(name));
  for (const name of wanted) findings.report('file-missing', { file: name, path: [] }, { wanted: name });
  const noDecision = !files.some((file) => DECISION_FILE.test(file.path));
  const place = { file: 'decisions/', path: [] };
  const hint = 'Add a .yaml file to the folder decisions: one file for each decision.';
  if (noDecision) findings.report('file-missing', place, { wanted: 'decision' }, { hint });
  for (const name of noDecision ? [...wanted, 'decisions'] : wanted) draft.doubtful.add(name);
}

/** Notes and pictures may lie beside the scenario; YAML that nothing reads is most likely a slip. */
function reportStrayFiles(files: readonly ScenarioFile[], findings: Findings): void {
  for (const { path } of files) {
    if (isFileName(path) || DECISION_FILE.test(path) || !/\.ya?ml$/i.test(path)) continue;
    const inDecisions = path.startsWith('decisions/');
    const near = inDecisions ? null : nearest(path, Object.keys(FILES));
    const rename = near ? `Rename it to ${near}.` : `The files of a scenario are ${listOf(Object.keys(FILES), 20)}.`;
    const hint = inDecisions ? 'A decision lies in the folder decisions itself, with the ending .yaml.' : rename;
    findings.report('file-unexpected', { file: path, path: [] }, {}, { hint });
  }
}

/** Files without which nothing can be said of what a run comes to. */
export const RULE_FILES = ['scenario.yaml', 'variables.yaml', 'events.yaml', 'endings.yaml', 'decisions'];

/** True if one of these keys or files was lost, so that a check which needs them all would tell of things that are not so. */
export function isLost(draft: Draft, ...needed: string[]): boolean {
  return needed.some((name) => draft.doubtful.has(name));
}

/** The entries of a list file with their places; none if the file could not be read. */
export function entriesOf<Name extends FileName>(
  draft: Draft,
  file: Name,
): Contents[Name] extends (infer Entry)[] ? Located<Entry>[] : never {
  const list = (draft.contents[file] ?? []) as unknown[];
  return list.map((value, index) => ({ value, place: { file, path: [index] } })) as never;
}

/** The elements of a list inside something located, each with its place. */
export function partsOf<T>(list: readonly T[] | undefined, place: Place, ...keys: string[]): Located<T>[] {
  return (list ?? []).map((value, index) => ({ value, place: within(place, ...keys, index) }));
}

/** The checked whole. Only for a draft in which no error was found. */
export function scenarioOf({ contents, decisions }: Draft): Scenario {
  const file = contents as Contents;
  const { debates = [], structures = [], crises = [], writing = [] } = contents['debrief.yaml'] ?? {};
  return {
    heading: file['scenario.yaml'],
    variables: file['variables.yaml'],
    decisions: decisions.map((decision) => decision.value).toSorted((a, b) => minuteOf(a.at) - minuteOf(b.at)),
    events: file['events.yaml'],
    endings: file['endings.yaml'],
    people: file['people.yaml'],
    documents: file['documents.yaml'],
    record: file['record.yaml'],
    sources: file['sources.yaml'],
    glossary: file['glossary.yaml'],
    numbers: file['numbers.yaml'],
    claims: file['claims.yaml'],
    map: file['map.yaml'],
    letters: file['letters.yaml'],
    casting: file['casting.yaml'],
    teaching: file['teaching.yaml'],
    debrief: { debates, structures, crises, writing },
  };
}
