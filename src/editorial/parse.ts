/** Takes a content file apart, and remembers the result for files that did not change. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBody, type Body, type Words } from './body.ts';
import { readYaml, splitFile } from './front-matter.ts';
import { readMemory, writeMemory } from './memory.ts';

export interface ParsedFile {
  /** Front matter as typed. */
  data: Record<string, unknown>;
  /** What stands in the text. */
  text: Body;
  /** Its words, on demand: pages need what stands in a text, the check alone how it is said. */
  words: () => Words;
}

/** What is remembered of a file. */
type Remembered = Omit<ParsedFile, 'words'>;

export type Parse = (contents: string) => ParsedFile;

/**
 * Takes a file apart.
 * @throws YAMLParseError when its front matter cannot be read
 */
export const parseFile: Parse = (contents) => {
  const { frontMatter, body } = splitFile(contents);
  const data = (readYaml(frontMatter) ?? {}) as Record<string, unknown>;
  const { prose, exceptions, ...text } = readBody(body);
  return { data, text, words: () => ({ prose, exceptions }) };
};

/** What the results depend on besides the file: the code that reads it, and its libraries. */
const code = (): string =>
  [
    ...['blocks.ts', 'body.ts', 'front-matter.ts', 'parse.ts', 'prose.ts'].map((name) =>
      path.join('src/editorial', name),
    ),
    'src/i18n/urls.ts',
    'src/schemas/field.ts',
    'package-lock.json',
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('');

/** Changes with the code that parses. */
export const parserVersion = (): string => createHash('sha256').update(code()).digest('base64url');

/** A name for what stands in a file. */
export const contentsKey = (contents: string): string =>
  createHash('sha256').update(contents).digest('base64url');

/**
 * `parseFile` with a memory between builds: with thousands of stories most of a check is parsing
 * texts that did not change.
 * @param folder for what a next build can use again
 * @param onNew told of each file that was not remembered
 */
export function rememberingParser(
  folder: string,
  onNew?: (key: string, parsed: Remembered) => void,
): { parse: Parse; save: () => void } {
  const file = path.join(folder, 'parsed.json');
  const version = parserVersion();
  const known = new Map(Object.entries(load(file, version)));
  const used = new Map<string, Remembered>();
  let news = 0;
  return {
    parse(contents) {
      const key = contentsKey(contents);
      const remembered = known.get(key) ?? used.get(key);
      if (remembered) {
        used.set(key, remembered);
        return { ...remembered, words: () => parseFile(contents).words() };
      }
      const parsed = parseFile(contents);
      const { data, text } = parsed;
      used.set(key, { data, text });
      news += 1;
      onNew?.(key, { data, text });
      return parsed;
    },
    save() {
      // To write all of it takes as long as to take a hundred texts apart again.
      if (news * 50 < used.size) return;
      writeMemory(file, { version, files: Object.fromEntries(used) });
    },
  };
}

function load(file: string, version: string): Record<string, Remembered> {
  const saved = readMemory<{ version: string; files: Record<string, Remembered> }>(file);
  return saved?.version === version ? saved.files : {};
}
