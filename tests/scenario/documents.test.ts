// Holds the generated documents to their definitions, and the guide's example to the format.
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { generatedDocuments } from '../../src/cli/schema.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { DIAGNOSTICS } from '../../src/scenario/diagnostics.ts';
import { tinyFiles } from '../builders/tiny-files.ts';

const documents = generatedDocuments();

it.each([...documents.keys()])('%s is what its definition says: else run npm run scenario -- schema', async (path) => {
  expect(await readFile(path, 'utf8')).toBe(documents.get(path));
});

it('the handbook tells of every diagnostic', () => {
  const handbook = documents.get('docs/diagnostics.md')!;
  for (const { code, title } of Object.values(DIAGNOSTICS)) expect(handbook).toContain(`### ${code} ${title}\n`);
});

it('a schema knows the keys of its file and refuses others', () => {
  const schema = JSON.parse(documents.get('docs/schema/decision.json')!);
  expect(Object.keys(schema.properties)).toContain('not-known-at-this-hour');
  expect(schema.required).toContain('briefing');
  expect(schema.additionalProperties).toBe(false);
});

it('the decision in the guide passes the check', async () => {
  const guide = await readFile('docs/scenario-format.md', 'utf8');
  const example = guide.split('## One decision')[1]!.split('```yaml\n')[1]!.split('```')[0]!;
  const files = (await tinyFiles()).filter(({ path }) => path !== 'decisions/01-first-word.yaml');
  const bytes = new TextEncoder().encode(example);
  expect(checkScenario([...files, { path: 'decisions/01-first-word.yaml', bytes }]).problems).toEqual([]);
});
