/** Spelling of all that a reader or an editor reads, in three languages. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lint, type Issue } from 'cspell';
import { locales, localize, type Locale } from '../i18n/locales.ts';
import { termSchema } from '../schemas/term.ts';
import { readBody } from './body.ts';
import { frontMatterTexts, registerTexts } from './check-words.ts';
import { lineOfField } from './front-matter.ts';
import type { Problem } from './problems.ts';
import type { Prose } from './prose.ts';
import type { Content, ContentFile, Register } from './read.ts';

/** Texts of one file in one language. */
export interface SpelledFile {
  file: string;
  locale: Locale;
  texts: SpelledText[];
}

interface SpelledText {
  text: string;
  /** Line in the file of the text's first; worked out only for a mistake. */
  line: () => number;
}

/** Words that are right besides those of the dictionaries: in all languages, and in each. */
export type WordLists = Record<'all' | Locale, string[]>;

const wordListNames = ['all', ...locales] as const;
/** Where an editor adds a word. */
export const wordListFile = (folder: string, name: 'all' | Locale): string =>
  path.join(folder, 'words', `${name}.txt`);

function wordLists({ terms }: Content, folder: string): WordLists {
  const known = Object.values(terms.entries).flatMap((entry) => {
    const { success, data } = termSchema.safeParse(entry);
    return success ? [data.forms] : [];
  });
  const forms = (name: 'all' | Locale): string[] =>
    name === 'all' ? [] : known.flatMap((one) => one[name].flatMap(wordsOf));
  const list = (name: 'all' | Locale): string[] => [
    ...listed(wordListFile(folder, name)),
    ...forms(name),
  ];
  return { all: list('all'), ...localize(list) };
}

const wordsOf = (form: string): string[] => form.match(/[\p{L}\p{M}\p{N}+.’'-]+/gu) ?? [];

function listed(file: string): string[] {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return source
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter(Boolean);
}

const proseTexts = (prose: readonly Prose[], firstLine: number): SpelledText[] =>
  prose.map(({ text, line }) => ({ text, line: () => line + firstLine - 1 }));

const ofContentFile = (file: ContentFile): SpelledFile => ({
  file: file.file,
  locale: file.locale,
  texts: [
    ...frontMatterTexts(file).map(({ path: at, text }) => ({
      text,
      line: () => lineOfField(file.frontMatter(), at) + 1,
    })),
    ...proseTexts(file.words().prose, file.bodyLine),
  ],
});

const ofRegister = (register: Register): SpelledFile[] =>
  locales.map((locale) => ({
    file: register.file,
    locale,
    texts: registerTexts(register)
      .filter((text) => text.locale === locale)
      .map(({ path: at, text }) => ({
        text: text.replace(/\{\w+\}/g, ' '),
        line: () => lineOfField(register.source, at),
      })),
  }));

/** The texts of the interface: one on a line, with blanks to be filled and tags. */
function ofInterface(locale: Locale): SpelledFile {
  const file = `src/i18n/locales/${locale}/interface.json`;
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((source, index) => {
      const typed = /^\s*"[^"]+": ("(?:[^"\\]|\\.)*"),?$/.exec(source)?.[1];
      if (typed === undefined) return [];
      const text = (JSON.parse(typed) as string).replace(/\{\{\w+\}\}|<[^>]*>/g, ' ');
      return [{ text, line: () => index + 1 }];
    });
  return { file, locale, texts };
}

const ofGuide = (locale: Locale, file: string): SpelledFile => ({
  file,
  locale,
  texts: proseTexts(readBody(readFileSync(file, 'utf8')).prose, 1),
});

/** Everything that is spelled: the content, the interface and the guides for editors. */
export function spelledFiles(content: Content): SpelledFile[] {
  return [
    ...content.files.filter(({ data }) => data.draft !== true).map(ofContentFile),
    ...[content.facts, content.charts].flatMap(ofRegister),
    ...locales.map(ofInterface),
    ...locales.flatMap((locale) =>
      globSync(`docs/editors/*.${locale}.md`).map((file) => ofGuide(locale, file)),
    ),
  ];
}

const folder = path.join('.cache', 'spelling');

/**
 * Finds words that neither a dictionary nor a word list has.
 * @param contentPath the content folder, for its word lists
 */
export async function findMisspellings(
  files: readonly SpelledFile[],
  content: Content,
  contentPath: string,
): Promise<Problem[]> {
  rmSync(folder, { recursive: true, force: true });
  const words = wordLists(content, contentPath);
  for (const name of wordListNames) write(`words/${name}.txt`, words[name].join('\n'));
  // One text on each line, so that a line leads back to its text.
  const places = new Map<string, { file: SpelledFile; origins: (() => number)[] }>();
  for (const [index, file] of files.entries()) {
    const lines = file.texts.flatMap(({ text, line }) =>
      text.split('\n').map((one, below) => ({ text: one, origin: () => line() + below })),
    );
    const name = path.join('texts', `${index}.${file.locale}.txt`);
    write(name, lines.map(({ text }) => text.replaceAll('\u00ad', '')).join('\n'));
    places.set(path.resolve(folder, name), { file, origins: lines.map(({ origin }) => origin) });
  }
  const problems: Problem[] = [];
  await run((issue) => {
    const place = places.get(path.normalize(new URL(issue.uri ?? '').pathname));
    if (!place) return;
    const { file, locale } = place.file;
    problems.push({
      kind: 'misspelt',
      file,
      line: place.origins[(issue.row ?? 1) - 1]?.() ?? 1,
      detail: {
        found: `“${issue.text}”`,
        expected: (issue.suggestions ?? []).slice(0, 3).join(', ') || '–',
        names: wordListFile(path.relative(process.cwd(), contentPath), locale),
      },
    });
  });
  return problems;
}

function write(name: string, contents: string): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
}

async function run(onIssue: (issue: Issue) => void): Promise<void> {
  const failures: string[] = [];
  await lint(
    [`${folder}/texts/*.txt`],
    {
      config: 'cspell.config.yaml',
      dot: true,
      gitignore: false,
      progress: false,
      summary: false,
      showSuggestions: true,
    },
    {
      issue: onIssue,
      error: (message, error) => failures.push(`${message}: ${error.message}`),
      info: () => undefined,
      debug: () => undefined,
      progress: () => undefined,
      result: ({ files: count }) => {
        if (count === 0) failures.push('No text was spelled.');
      },
    },
  );
  if (failures.length > 0) throw new Error(failures.join('\n'));
}
