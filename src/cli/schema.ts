// Owns `npm run scenario -- schema`: JSON Schemas for editors and the handbook of diagnostics, from their definitions.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { formatHandbook } from '../scenario/handbook.ts';
import { Decision } from '../scenario/schema-decision.ts';
import { FILES } from '../scenario/schema-scenario.ts';

/** Every generated document: path from the top of the repository, and its whole text. Pure. */
export function generatedDocuments(): Map<string, string> {
  const documents = new Map([['docs/diagnostics.md', formatHandbook()]]);
  for (const [file, schema] of [['decision.yaml', Decision] as const, ...Object.entries(FILES)]) {
    const name = file.replace('.yaml', '');
    // Hours are also checked against the calendar, texts are trimmed: what JSON Schema cannot say is left to `check`.
    const json = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
    documents.set(`docs/schema/${name}.json`, `${JSON.stringify({ ...json, title: `ExComm: ${file}` }, null, 2)}\n`);
  }
  return documents;
}

/** Writes them below a folder, by default the repository's. Resolves to 0. */
export async function runSchema(args: string[]): Promise<number> {
  const root = args[0] ?? '.';
  const documents = generatedDocuments();
  for (const [path, text] of documents) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  console.log(`${documents.size} files written: ${[...documents.keys()].join(', ')}`);
  return 0;
}
