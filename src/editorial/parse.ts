/** Takes a content file apart, and remembers the result for files that did not change. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readBody, type Body, type Words } from './body.ts';
import { readYaml, splitFile } from './front-matter.ts';
import { readMemory, writeMemory } from './memory.ts';

export interface ParsedFile {
  /** Front matter as typed. */
  data: Record<string, unknown>;
  /** What stands in the text. */
  text: Body;
  bodyLine: number;
  /** Its words, on demand: pages need what stands in a text, the check alone how it is said. */
  words: () => Words;
}

/** What is remembered of a file. */
type Remembered = Omit<ParsedFile, 'words'>;

/**
 * Takes a file apart.
 * @throws YAMLParseError when its front matter cannot be read
 */
export function parseFile(contents: string): ParsedFile {
  const { frontMatter, body, bodyLine } = splitFile(contents);
  const data = (readYaml(frontMatter) ?? {}) as Record<string, unknown>;
  const { prose, exceptions, ...text } = readBody(body);
  return { data, text, bodyLine, words: () => ({ prose, exceptions }) };
}

/** A file on disk, taken apart. */
export interface ReadFile extends ParsedFile {
  /** A name for what stands in it. */
  contents: string;
  /** On demand: a problem asks for the line that it is in. */
  frontMatter: () => string;
}

/** @throws YAMLParseError when the front matter of the file cannot be read */
export type Read = (file: string) => ReadFile;

const frontMatterOf = (file: string): string => splitFile(readFileSync(file, 'utf8')).frontMatter;

/** Reads a file and takes it apart. */
export const readFile: Read = (file) => {
  const contents = readFileSync(file, 'utf8');
  const frontMatter = (): string => frontMatterOf(file);
  return { ...parseFile(contents), contents: contentsKey(contents), frontMatter };
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

/** What stood in a file that had this size and these times. */
type Stamps = Record<string, { stamp: string; contents: string }>;

/**
 * `readFile` with a memory between builds: with thousands of stories most of a check is reading and
 * parsing texts that did not change.
 * @param folder for what a next build can use again
 * @param onNew told of each file that was not remembered
 */
export function rememberingReader(
  folder: string,
  onNew?: (key: string, parsed: Remembered) => void,
): { read: Read; save: () => void } {
  const [textsFile, stampsFile] = [path.join(folder, 'parsed.bin'), path.join(folder, 'read.bin')];
  const version = parserVersion();
  const known = load(textsFile, version);
  const used: Record<string, Remembered> = {};
  let news = 0;
  const knownStamps = readMemory<Stamps>(stampsFile) ?? {};
  const stamps: Stamps = {};
  let newStamps = 0;
  return {
    read(file) {
      const { size, mtimeMs, ctimeMs } = statSync(file);
      const stamp = `${size} ${mtimeMs} ${ctimeMs}`;
      const frontMatter = (): string => frontMatterOf(file);
      const recall = (contents: string, text: Remembered): ReadFile => {
        stamps[file] = { stamp, contents };
        used[contents] = text;
        return { ...text, contents, frontMatter, words: () => readFile(file).words() };
      };
      const former = knownStamps[file];
      const same = former?.stamp === stamp ? known[former.contents] : undefined;
      if (former && same) return recall(former.contents, same);
      newStamps += 1;
      const source = readFileSync(file, 'utf8');
      const contents = contentsKey(source);
      const remembered = known[contents] ?? used[contents];
      if (remembered) return recall(contents, remembered);
      const { words, ...parsed } = parseFile(source);
      stamps[file] = { stamp, contents };
      used[contents] = parsed;
      news += 1;
      onNew?.(contents, parsed);
      return { ...parsed, contents, frontMatter, words };
    },
    save() {
      if (newStamps > 0) writeMemory(stampsFile, stamps);
      // To write all of it takes as long as to take a hundred texts apart again.
      if (news * 50 >= Object.keys(used).length) writeMemory(textsFile, { version, files: used });
    },
  };
}

function load(file: string, version: string): Record<string, Remembered> {
  const saved = readMemory<{ version: string; files: Record<string, Remembered> }>(file);
  return saved?.version === version ? saved.files : {};
}
