/** Translates between a component as it stands in a text and the form that an editor fills in. Runs in the browser. */
import { exceptionForm, exceptionStart, headingId } from '../editorial/prose.ts';
import { itemKinds } from '../i18n/urls.ts';
import type { FormField } from './fields.ts';
import { isSpeltAlike } from './spelling.ts';

/** A component and its form, as plain data that a configuration file can hold. */
export interface ComponentForm {
  id: string;
  label: string;
  icon: string;
  fields: FormField[];
  /** In the order in which they are written. */
  attributes: string[];
  /** What stands between its tags; without this it has no closing tag. */
  content?: 'text' | 'table';
  /** Stands in a sentence instead of on lines of its own. */
  isInline: boolean;
  /** What an editor sees of it in the sentence, where there is no room for a form. */
  summary?: string;
}

/** What the web editor's forms hold: the fields, the text under `body`, the file under `_file`. */
export type FormValues = Record<string, unknown>;

/** An item in a list of keys, `story:circular-textiles`. */
interface Target {
  kind: string;
  key: string;
}

/** Carries the component as it was written through its form. */
const writtenField = '_written';
export const linkId = 'Link';
/** An exception to the rules of words, which MDX writes as a comment. */
export const exceptionId = 'Exception';

const attribute = String.raw`(?:\s+[a-zA-Z]+="[^"]*")*`;

/** Finds the component in a text. Sveltia takes a pattern with the flag `m` for one of several lines. */
export function patternOf({ id, content, isInline }: ComponentForm): RegExp {
  if (id === linkId) {
    const target = `(?<target>(?:${itemKinds.join('|')}):[a-z0-9-]+)`;
    return new RegExp(`\\[(?<words>[^[\\]]+)\\]\\(${target}(?:#(?<anchor>[^\\s)]+))?\\)`);
  }
  if (id === exceptionId) {
    return new RegExp(`\\{/\\*\\s*${exceptionStart}(?<reason>[^*}]+?)\\s*\\*/\\}`);
  }
  const open = `<${id}(?<attributes>${attribute})\\s*`;
  const source = content ? `${open}>(?<content>[\\s\\S]*?)</${id}>` : `${open}/>`;
  return new RegExp(source, isInline ? '' : 'm');
}

/** The values of a form for a component that `patternOf` found. */
export function valuesOf(form: ComponentForm, match: RegExpMatchArray): FormValues {
  return { ...read(form, match.groups ?? {}), [writtenField]: match[0] };
}

/** The component as MDX. One that nobody changed stays as it was written. */
export function blockOf(form: ComponentForm, values: FormValues): string {
  const { [writtenField]: written, ...current } = values;
  if (typeof written === 'string' && written) {
    const match = patternOf(form).exec(written);
    const before = match && read(form, match.groups ?? {});
    if (before && form.fields.every(({ name }) => isSame(before[name], current[name]))) {
      return written;
    }
  }
  if (form.id === linkId) return linkOf(current);
  if (form.id === exceptionId) return exceptionOf(current);
  const attributes = form.attributes
    .map((name) => [name, name === 'keys' ? keysOf(current.keys) : text(current[name])] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  if (!form.content) return `<${form.id}${attributes} />`;
  const content = form.content === 'table' ? tableOf(current) : text(current.content);
  return `<${form.id}${attributes}>\n\n${content}\n\n</${form.id}>`;
}

function read(form: ComponentForm, groups: Record<string, string | undefined>): FormValues {
  if (form.id === linkId) {
    const [target] = readKeys(groups.target ?? '');
    return { words: groups.words ?? '', target, anchor: groups.anchor ?? '' };
  }
  if (form.id === exceptionId) return { rule: groups.rule ?? '', reason: groups.reason ?? '' };
  const written = new Map(
    [...(groups.attributes ?? '').matchAll(/([a-zA-Z]+)="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, unescape(value)],
    ),
  );
  const values: FormValues = {};
  for (const name of form.attributes) {
    const value = written.get(name) ?? '';
    values[name] = name === 'keys' ? readKeys(value) : value;
  }
  const content = (groups.content ?? '').trim();
  if (form.content === 'text') values.content = content;
  if (form.content === 'table') Object.assign(values, readTable(content));
  return values;
}

const text = (value: unknown): string => String(value ?? '').trim();

const escape = (value: string): string =>
  value
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('"', '&quot;')
    .replace(/\s*\n\s*/g, ' ');
const unescape = (value: string): string =>
  value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

function linkOf({ words, target, anchor }: FormValues): string {
  const place = headingId(text(anchor));
  return `[${text(words)}](${keysOf([target])}${place ? `#${place}` : ''})`;
}

/** The characters that would end the comment early are left out. */
const exceptionOf = ({ rule, reason }: FormValues): string =>
  `{/* ${exceptionForm(text(rule), text(reason).replace(/[*}]/g, ''))} */}`;

const readKeys = (written: string): Target[] =>
  written
    .split(',')
    .map((part) => part.trim().split(':'))
    .filter(([, key]) => key)
    .map(([kind = '', key = '']) => ({ kind, key }));

const keysOf = (targets: unknown): string =>
  (Array.isArray(targets) ? (targets as Partial<Target>[]) : [])
    .filter((target) => target?.key)
    .map(({ kind, key }) => `${kind}:${key}`)
    .join(', ');

interface Table {
  columns: string[];
  rows: { cells: string[] }[];
}

const readRow = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

function readTable(content: string): Table {
  const [head = '', , ...rows] = content.split('\n').filter((line) => line.trim());
  return { columns: readRow(head), rows: rows.map((line) => ({ cells: readRow(line) })) };
}

function tableOf(values: FormValues): string {
  const { columns = [], rows = [] } = values as Partial<Table>;
  const width = Math.max(1, columns.length, ...rows.map(({ cells = [] }) => cells.length));
  const row = (cells: string[] = []): string =>
    `| ${Array.from({ length: width }, (_, at) => text(cells[at]).replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = `| ${Array.from({ length: width }, () => '---').join(' | ')} |`;
  return [row(columns), rule, ...rows.map(({ cells }) => row(cells))].join('\n');
}

/** Forms add fields of their own making to what they were given, so only what is ours counts. */
function isSame(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || before === null) {
    return isSpeltAlike(text(before), text(after));
  }
  if (Array.isArray(before)) {
    return (
      Array.isArray(after) &&
      before.length === after.length &&
      before.every((item, at) => isSame(item, after[at]))
    );
  }
  return Object.entries(before).every(([name, value]) =>
    isSame(value, (after as FormValues | undefined)?.[name]),
  );
}
