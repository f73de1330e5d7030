/** The site’s own termbase and fact register, for tests of what they do. */
import { readFileSync } from 'node:fs';
import { readYaml } from '../../src/editorial/front-matter.ts';
import { factSchema } from '../../src/schemas/fact.ts';
import { termSchema } from '../../src/schemas/term.ts';

const read = <T>(file: string, entry: (value: unknown) => T): Map<string, T> =>
  new Map(
    Object.entries(readYaml(readFileSync(file, 'utf8')) as Record<string, unknown>).map(
      ([id, value]) => [id, entry(value)],
    ),
  );

export const terms = read('content/terms.yaml', (value) => termSchema.parse(value));
export const facts = read('content/facts.yaml', (value) => factSchema.parse(value));
