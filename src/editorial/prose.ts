/** What a reader reads of a content file, piece by piece, with where it stands. */
import type { ProblemDetail, ProblemKindName } from './problems.ts';

/** What an exception can be made to; the same words in every language. */
export const wordRules = ['name', 'address', 'superlative', 'figure'] as const;
export type WordRule = (typeof wordRules)[number];

/** `check-ignore: name – reason`, on a line counted from the top of what was read. */
export interface Exception {
  rule: WordRule;
  line: number;
}

/** A paragraph, a heading, a table cell or a text inside a building block. */
export interface Prose {
  /** Its text without markup; line breaks are those of the file, facts are U+FFFC. */
  text: string;
  line: number;
  /** Whether figures may stand here as `<Fact />`. */
  takesFacts: boolean;
  /** Places in the list of exceptions that cover it. */
  exceptions: number[];
}

/** Stands in the text of a paragraph for a fact, whose words come from the register. */
export const factMark = '\uFFFC';

/** The `id` of a heading: its words without accents, joined by hyphens. */
export function headingId(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** How an exception begins, as the source of a regular expression; its reason follows. */
export const exceptionStart = `check-ignore:\\s*(?<rule>${wordRules.join('|')})\\s+[–—-]\\s+`;
const exceptionPattern = new RegExp(`^${exceptionStart}\\S`);

/**
 * Reads a comment, without its delimiters.
 * @returns its rule; `undefined` for a comment that is none of ours; an error for a faulty one
 */
export function readException(comment: string): WordRule | 'faulty' | undefined {
  const text = comment.trim();
  if (!text.startsWith('check-ignore')) return undefined;
  return (exceptionPattern.exec(text)?.groups?.rule as WordRule | undefined) ?? 'faulty';
}

export const exceptionForm = (rule: string = wordRules.join('|'), reason = '…'): string =>
  `check-ignore: ${rule} – ${reason}`;

/** The comment inside `{…}`, when it holds nothing else. */
export const commentIn = (code: string): string | undefined =>
  /^\s*\/\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(code)?.[1];

export interface YamlExceptions {
  exceptions: Exception[];
  problems: { kind: ProblemKindName; line: number; detail: ProblemDetail }[];
}

/** The exceptions in YAML: a comment behind a value, or on a line of its own above it. */
export function yamlExceptions(source: string): YamlExceptions {
  const found: YamlExceptions = { exceptions: [], problems: [] };
  if (!source.includes('check-ignore')) return found;
  for (const [index, text] of source.split('\n').entries()) {
    const comment = /(?:^|\s)#\s*(check-ignore.*)$/.exec(text)?.[1];
    if (comment === undefined) continue;
    const rule = readException(comment);
    const line = index + 1;
    if (rule === 'faulty') {
      found.problems.push({
        kind: 'exceptionForm',
        line,
        detail: { found: comment.trim(), expected: `# ${exceptionForm()}` },
      });
      // A comment above a field covers the field: it counts for the next line that is no comment.
    } else if (rule) found.exceptions.push({ rule, line: lineCovered(source, index) });
  }
  return found;
}

function lineCovered(source: string, index: number): number {
  const lines = source.split('\n');
  let at = index;
  while (at < lines.length - 1 && /^\s*#/.test(lines[at] ?? '')) at++;
  return at + 1;
}
