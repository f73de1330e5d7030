/** Reads a content folder from disk into plain items, without judging them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';
import { itemKinds, type ItemKind } from '../i18n/urls.ts';
import { collectionNames, needsEveryLocale } from '../schemas/index.ts';
import { termSchema, type Term } from '../schemas/term.ts';
import { lineOfField, readYaml } from './front-matter.ts';
import { readFile, type Read as ReadText, type ReadFile } from './parse.ts';
import type { Problem } from './problems.ts';
import { readRecord, translationsFile, type TranslationRecord } from './translations.ts';

/** One language file of one item. */
export interface ContentFile extends ReadFile {
  kind: ItemKind;
  key: string;
  locale: Locale;
  /** Path from the project's root, for messages. */
  file: string;
  /** Folder on disk. */
  folder: string;
}

/** What the translations of one item were made from. */
export interface RecordFile {
  kind: ItemKind;
  key: string;
  record: TranslationRecord;
}

/** One file that holds entries by id. */
export interface Register {
  /** Path from the project's root, for messages. */
  file: string;
  source: string;
  /** As typed. */
  entries: Record<string, unknown>;
  isReadable: boolean;
}

export interface Content {
  files: ContentFile[];
  /** Every address that was published, and the item it belonged to. */
  addresses: Register;
  /** What became of addresses that lead nowhere any more. */
  gone: Register;
  records: RecordFile[];
  facts: Register;
  charts: Register;
  terms: Register;
  problems: Problem[];
}

export const addressesFile = 'addresses.yaml';
export const goneFile = 'gone.yaml';

const keyPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Names of photographs. */
const picturePattern = /\.(jpe?g|png|webp|avif)$/;
export const languageFiles = locales.map((locale) => `index.${locale}.mdx`);

/** Whether a folder's name can be the key of an item. `index` would hide behind the list's address. */
export function isValidKey(key: string): boolean {
  return keyPattern.test(key) && key !== 'index';
}

/** Where the content lives: CONTENT_DIR, else `content/`. Absolute. */
export function contentFolder(env: Record<string, string | undefined> = process.env): string {
  return path.resolve(env.CONTENT_DIR ?? 'content');
}

/**
 * Reads everything below `folder`.
 * @param folder absolute path of a content folder
 * @param read how a file is read and taken apart; a build remembers
 * @returns the items, and the problems of files and folders themselves
 */
export function readContent(folder: string, read: ReadText = readFile): Content {
  const problems: Problem[] = [];
  const base = path.relative(process.cwd(), folder).replaceAll('\\', '/');
  const shown = (...parts: string[]): string => [base, ...parts].join('/');
  const perKind = itemKinds.map((kind) =>
    readCollection(kind, path.join(folder, collectionNames[kind]), shown, read),
  );
  for (const read of perKind) problems.push(...read.problems);
  const register = (name: string): Register => readRegister(folder, name, shown(name), problems);
  const facts = register('facts.yaml');
  const charts = register('charts.yaml');
  const terms = register('terms.yaml');
  const addresses = register(addressesFile);
  const gone = register(goneFile);
  return {
    files: perKind.flatMap((read) => read.files),
    records: perKind.flatMap((read) => read.records),
    addresses,
    gone,
    facts,
    charts,
    terms,
    problems,
  };
}

function readRegister(folder: string, name: string, file: string, problems: Problem[]): Register {
  const source = textOf(path.join(folder, name));
  try {
    const entries = (readYaml(source) ?? {}) as Register['entries'];
    return { file, source, entries, isReadable: true };
  } catch (error) {
    problems.push(yamlProblem(error, file, 1));
    return { file, source, entries: {}, isReadable: false };
  }
}

/** What stands in a file; nothing when there is none. */
const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

type Read = Pick<Content, 'files' | 'records' | 'problems'>;

function readCollection(
  kind: ItemKind,
  folder: string,
  shown: (...parts: string[]) => string,
  readText: ReadText,
): Read {
  const name = collectionNames[kind];
  const problems: Problem[] = [];
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'));
  for (const entry of entries) {
    if (entry.isDirectory() || entry.name.startsWith('.') || entry.name.startsWith('_')) continue;
    problems.push({
      kind: 'strayFile',
      file: shown(name, entry.name),
      detail: { found: entry.name },
    });
  }
  if (folders.length === 0) {
    problems.push({
      kind: 'emptyFolder',
      file: shown(name),
      detail: { found: `${shown(name)}/` },
    });
  }
  const read = folders.map((entry) =>
    readItem(kind, entry.name, path.join(folder, entry.name), shown, readText),
  );
  return {
    files: read.flatMap((item) => item.files),
    records: read.flatMap((item) => item.records),
    problems: [...problems, ...read.flatMap((item) => item.problems)],
  };
}

function readItem(
  kind: ItemKind,
  key: string,
  folder: string,
  shown: (...parts: string[]) => string,
  readText: ReadText,
): Read {
  const place = (name?: string): string =>
    shown(collectionNames[kind], key, ...(name ? [name] : []));
  const problems: Problem[] = [];
  if (!isValidKey(key)) {
    problems.push({ kind: 'invalidKey', file: place(), detail: { found: key } });
  }
  const names = readdirSync(folder).filter(
    (name) => !name.startsWith('.') && !name.startsWith('_'),
  );
  const files: ContentFile[] = [];
  const records: RecordFile[] = [];
  for (const name of names) {
    if (name === translationsFile) {
      const read = readRecord(textOf(path.join(folder, name)));
      if ('record' in read) records.push({ kind, key, record: read.record });
      else problems.push({ ...read.problem, file: place(name) });
      continue;
    }
    const language = /^index\.([^.]*)\.mdx$/.exec(name)?.[1];
    if (language !== undefined && isLocale(language)) {
      let read: ReadFile;
      try {
        read = readText(path.join(folder, name));
      } catch (error) {
        // The front matter begins on line 2, below its first `---`.
        problems.push(yamlProblem(error, place(name), 2));
        continue;
      }
      files.push({ kind, key, locale: language, file: place(name), folder, ...read });
    } else if (name.endsWith('.mdx') || name.endsWith('.md')) {
      problems.push({
        kind: 'unknownLanguage',
        file: place(name),
        detail: { found: name, expected: languageFiles.join(', ') },
      });
    } else if (!picturePattern.test(name)) {
      problems.push({ kind: 'strayFile', file: place(name), detail: { found: name } });
    }
  }
  // An editor who deletes an item in the web editor leaves this file behind; it says nothing alone.
  if (names.length === 1 && names[0] === translationsFile) {
    return { files, records: [], problems };
  }
  if (names.length === 0) {
    problems.push({ kind: 'emptyFolder', file: place(), detail: { found: `${place()}/` } });
  } else if (needsEveryLocale(kind) && !files.some(({ data }) => data.draft === true)) {
    for (const languageFile of languageFiles) {
      if (names.includes(languageFile)) continue;
      problems.push({
        kind: 'missingTranslation',
        file: place(),
        detail: { found: languageFile },
      });
    }
  }
  return { files, records, problems };
}

function yamlProblem(error: unknown, file: string, firstLine: number): Problem {
  const { message = '', linePos } = error as { message?: string; linePos?: [{ line: number }] };
  return {
    kind: 'unreadableFrontMatter',
    file,
    line: (linePos?.[0].line ?? 1) + firstLine - 1,
    detail: { found: message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '' },
  };
}

/** Line in the file of a front matter field. */
export function lineOf(file: ContentFile, fieldPath: readonly PropertyKey[]): number {
  return lineOfField(file.frontMatter(), fieldPath) + 1;
}

/**
 * The termbase alone.
 * @throws ZodError when an entry is not as the schema says; `checkContent` says it in an editor's words
 */
export function readTerms(folder: string): Term[] {
  const source = textOf(path.join(folder, 'terms.yaml'));
  return Object.values(readYaml(source) ?? {}).map((entry) => termSchema.parse(entry));
}
