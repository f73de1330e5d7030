/** JSON Schemas of the front matter, where an editor such as VS Code looks for them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { itemKinds } from '../i18n/urls.ts';
import { factSchema } from '../schemas/fact.ts';
import { collectionNames, schemas } from '../schemas/index.ts';
import type { Content } from './read.ts';

/** As typed, before defaults are filled in; rules between fields have no place in JSON Schema. */
const toJsonSchema = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-7' });

/**
 * Writes the schemas and the list of files that they hold for. Astro's language server reads both
 * from `.astro/collections/`; Astro itself writes that list only for files below `src/content/`.
 */
export function writeEditorSchemas({ files }: Content, folder = '.astro/collections'): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, data: object): void =>
    writeFileSync(path.join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
  for (const kind of itemKinds) {
    write(`${collectionNames[kind]}.schema.json`, toJsonSchema(schemas[kind]));
  }
  write('fact-register.schema.json', toJsonSchema(z.record(z.string(), factSchema)));
  const collections = Object.values(collectionNames).map((name) => ({ name, hasSchema: true }));
  const entries = Object.fromEntries(
    files.map(({ kind, file }) => [
      // In the spelling in which the language server looks it up.
      decodeURIComponent(pathToFileURL(path.resolve(file)).href).toLowerCase(),
      collectionNames[kind],
    ]),
  );
  write('collections.json', { collections, entries });
}
