/** Spelling of all that a reader or an editor reads, in three languages. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { lint, type Issue } from 'cspell';
import { locales, type Locale } from '../i18n/locales.ts';
import { factSchema } from '../schemas/fact.ts';
import { termSchema } from '../schemas/term.ts';
import { readBody } from './body.ts';
import { frontMatterTexts, labelTexts } from './check-words.ts';
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

const lists = (content: Content, folder: string): WordLists => {
  const forms = valid(content.terms, termSchema).flatMap(([, term]) =>
    locales.map((locale) => ({ locale, words: term.forms[locale].flatMap(wordsOf) })),
  );
  return Object.fromEntries(
    wordListNames.map((name) => [
      name,
      [
        ...listed(wordListFile(folder, name)),
        ...forms.filter(({ locale }) => locale === name).flatMap(({ words }) => words),
      ],
    ]),
  ) as WordLists;
};

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

const valid = <T>(
  register: Register,
  schema: { safeParse: (value: unknown) => { success: boolean; data?: T } },
): [string, T][] =>
  Object.entries(register.entries).flatMap(([id, value]) => {
    const { success, data } = schema.safeParse(value);
    return success ? [[id, data as T] as [string, T]] : [];
  });

const proseTexts = (prose: readonly Prose[], firstLine: number): SpelledText[] =>
  prose.map(({ text, line }) => ({ text, line: () => line + firstLine - 1 }));

const ofContentFile = (file: ContentFile): SpelledFile => ({
  file: file.file,
  locale: file.locale,
  texts: [
    ...frontMatterTexts(file).map(({ path: at, text }) => ({
      text,
      line: () => lineOfField(file.frontMatter, at) + 1,
    })),
    ...proseTexts(file.words.prose, file.bodyLine),
  ],
});

const ofFacts = ({ facts }: Content): SpelledFile[] => {
  const labels = labelTexts(new Map(valid(facts, factSchema)));
  return locales.map((locale) => ({
    file: facts.file,
    locale,
    texts: labels
      .filter((label) => label.locale === locale)
      .map(({ path: at, text }) => ({ text, line: () => lineOfField(facts.source, at) })),
  }));
};

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
    ...ofFacts(content),
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
  const words = lists(content, contentPath);
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

async function run(
  onIssue: (issue: Issue & { uri?: string; row?: number }) => void,
): Promise<void> {
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
