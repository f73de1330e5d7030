/** Runs the rules for words over everything that a reader reads, and heeds the exceptions. */
import { isLocale, locales, type Locale } from '../i18n/locales.ts';
import type { Fact } from '../schemas/fact.ts';
import { fieldMeta } from '../schemas/field.ts';
import { schemas } from '../schemas/index.ts';
import type { Term } from '../schemas/term.ts';
import type { z } from 'astro/zod';
import { parseKeyLink } from './body.ts';
import { lineOfField } from './front-matter.ts';
import type { Problem, ProblemKindName } from './problems.ts';
import { exceptionForm, yamlExceptions, type Exception, type WordRule } from './prose.ts';
import type { Content, ContentFile, Register } from './read.ts';
import type { WordMemory } from './word-memory.ts';
import { avoidedForms, wordFinder, type FindWords, type WordFinding } from './words.ts';

const kinds: Record<WordRule, ProblemKindName> = {
  name: 'wrongName',
  address: 'addressForm',
  superlative: 'superlative',
  figure: 'bareFigure',
};

/**
 * Checks names, form of address, claims and figures.
 * @param files what is published
 * @param terms the valid entries of the termbase
 * @param facts the valid entries of the register
 * @param memory of files in which every word was in order
 */
export function checkWords(
  files: readonly ContentFile[],
  content: Content,
  terms: ReadonlyMap<string, Term>,
  facts: ReadonlyMap<string, Fact>,
  memory?: WordMemory,
): Problem[] {
  const find = wordFinder(terms, facts);
  const judge = (file: ContentFile): Problem[] => {
    if (memory?.isInOrder(file)) return [];
    const problems = [...frontMatterWords(file, find), ...bodyWords(file, find)];
    if (problems.length === 0) memory?.keep(file);
    return problems;
  };
  return [
    ...contradictions(content, terms),
    ...files.flatMap(judge),
    ...[content.facts, content.charts].flatMap((register) =>
      yamlWords(register.file, register.source, registerTexts(register), find, 1),
    ),
  ];
}

/** A form cannot be right and wrong at once. */
function contradictions({ terms: register }: Content, terms: ReadonlyMap<string, Term>): Problem[] {
  const right = new Map<string, string>();
  for (const [id, { forms }] of terms) {
    for (const locale of locales) {
      for (const form of forms[locale]) right.set(`${locale} ${form}`, id);
    }
  }
  return [...terms].flatMap(([id, term]) =>
    locales.flatMap((locale) =>
      avoidedForms(term, locale).flatMap((form): Problem[] => {
        const owner = right.get(`${locale} ${form}`);
        if (owner === undefined) return [];
        return [
          {
            kind: 'termContradiction',
            file: register.file,
            line: lineOfField(register.source, [id, 'avoid']),
            detail: { field: `${id}.avoid`, found: `“${form}”`, names: owner },
          },
        ];
      }),
    ),
  );
}

interface Placed extends WordFinding {
  line: number;
}

/** What is left after the exceptions, and the exceptions that nothing needed. */
function heed(
  file: string,
  findings: (Placed & { covered: Exception[] })[],
  exceptions: readonly Exception[],
  comment: (text: string) => string,
  toLine: (line: number) => number,
): Problem[] {
  const used = new Set<Exception>();
  const problems: Problem[] = [];
  for (const { rule, line, detail, covered } of findings) {
    const heeded = covered.filter((exception) => exception.rule === rule);
    for (const exception of heeded) used.add(exception);
    if (heeded.length === 0) problems.push({ kind: kinds[rule], file, line: toLine(line), detail });
  }
  for (const exception of exceptions) {
    if (used.has(exception)) continue;
    problems.push({
      kind: 'exceptionUnused',
      file,
      line: toLine(exception.line),
      detail: { found: comment(exceptionForm(exception.rule)) },
    });
  }
  return problems;
}

function bodyWords({ file, locale, words, bodyLine }: ContentFile, find: FindWords): Problem[] {
  const { prose, exceptions: allowed } = words();
  const findings = prose.flatMap(({ text, line, takesFacts, exceptions }) =>
    find(text, { locale, takesFacts }).map((finding) => ({
      ...finding,
      line: line + lineBreaks(text, finding.index),
      covered: exceptions.flatMap((at) => allowed[at] ?? []),
    })),
  );
  return heed(
    file,
    findings,
    allowed,
    (form) => `{/* ${form} */}`,
    (line) => line + bodyLine - 1,
  );
}

const lineBreaks = (text: string, before: number): number =>
  text.slice(0, before).split('\n').length - 1;

/** A text in YAML. */
export interface YamlText {
  path: PropertyKey[];
  text: string;
  locale: Locale;
}

/** Words in YAML; an exception covers the line that it stands on or above. */
function yamlWords(
  file: string,
  source: string,
  texts: readonly YamlText[],
  find: FindWords,
  firstLine: number,
): Problem[] {
  const { exceptions, problems: faulty } = yamlExceptions(source);
  const toLine = (line: number): number => line + firstLine - 1;
  const findings = texts.flatMap(({ path, text, locale }) => {
    const found = find(text, { locale, takesFacts: false });
    if (found.length === 0) return [];
    const line = lineOfField(source, path);
    const covered = exceptions.filter((exception) => exception.line === line);
    return found.map((finding) => ({ ...finding, line, covered }));
  });
  return [
    ...faulty.map((problem) => ({ ...problem, file, line: toLine(problem.line) })),
    ...heed(file, findings, exceptions, (form) => `# ${form}`, toLine),
  ];
}

/** Fields in the language of the file that are no sentences of ours: addresses, names of sources. */
const notProse = new Set(['urlSlug', 'formerSlugs', 'sources']);

/** The fields above a text that a reader reads, with where each stands. */
export function frontMatterTexts(file: ContentFile): YamlText[] {
  return Object.entries(schemas[file.kind].shape)
    .filter(([name, schema]) => !notProse.has(name) && !fieldMeta(schema as z.ZodType)?.neutral)
    .flatMap(([name]) => stringsIn(file.data[name], [name]))
    .filter(({ text }) => !parseKeyLink(text) && !text.startsWith('https:'))
    .map(({ path, text }) => ({ path, text, locale: file.locale }));
}

function frontMatterWords(file: ContentFile, find: FindWords): Problem[] {
  // Below the first `---`.
  return yamlWords(file.file, file.frontMatter(), frontMatterTexts(file), find, 2);
}

function stringsIn(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => stringsIn(inner, [...path, name]));
}

/** What the entries of a register say to a reader, with where it stands. */
export function registerTexts({ entries }: Register): YamlText[] {
  return stringsIn(entries, []).flatMap(({ path, text }) => {
    const [, field, locale] = path.map(String);
    const isShown = field === 'label' || field === 'title' || field === 'note';
    return isShown && locale && isLocale(locale) ? [{ path, text, locale }] : [];
  });
}
