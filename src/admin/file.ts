/**
 * How the web editor reads and writes a content file. A file whose values did not change is written
 * back byte for byte; in one that did change, only the fields that differ are written anew, so that
 * comments, quotes and order stay as their author left them. Runs in the browser.
 */
import { isMap, isSeq, parseDocument, YAMLMap, type Document, type Pair, type YAMLSeq } from 'yaml';
import { readYaml, splitFile, yamlOptions } from '../editorial/front-matter.ts';
import type { FormValues } from './mdx.ts';
import { asBoxSpells, asItWasSpelt } from './spelling.ts';

/** Names under which the editor's script registers how files are read and written. */
export const itemFormat = 'item';
export const registerFormat = 'register';

/** Carries the file as it was read through the forms, which keep what they have no field for. */
const fileField = '_file';

/** Takes an MDX file with front matter apart. */
export function readItem(contents: string): FormValues {
  const { frontMatter, body } = splitFile(contents);
  const data = (readYaml(frontMatter) ?? {}) as FormValues;
  return { ...data, body: asBoxSpells(body.trim()), [fileField]: contents };
}

/** Puts an MDX file together from the values of a form. */
export function writeItem(values: FormValues): string {
  const { [fileField]: source = '', body: text, ...form } = values;
  const before = String(source);
  const { frontMatter, body } = splitFile(before);
  const newBody = asItWasSpelt(body.trim(), String(text ?? '').trim());
  const newFrontMatter = writeYaml(frontMatter, form, 'kept');
  if (newFrontMatter === undefined && newBody === body.trim()) return before;
  const head = newFrontMatter ?? `${frontMatter}\n`;
  return `---\n${head}---\n${newBody ? `\n${newBody}\n` : ''}`;
}

/**
 * Reads a register: a YAML file that is one map from id to values. Forms know lists only, so it
 * becomes a list whose items carry their `id`.
 */
export function readRegister(contents: string): FormValues {
  const entries = Object.entries((readYaml(contents) ?? {}) as Record<string, FormValues>);
  return { entries: entries.map(([id, entry]) => ({ id, ...entry })), [fileField]: contents };
}

/** Writes a register from what `readRegister` made of it. */
export function writeRegister(values: FormValues): string {
  const source = String(values[fileField] ?? '');
  const list = (values.entries ?? []) as FormValues[];
  const map = Object.fromEntries(list.map(({ id, ...entry }) => [String(id), entry]));
  return writeYaml(source, map, 'given') ?? source;
}

/** The YAML with these values, or undefined when it has them already. */
function writeYaml(source: string, values: FormValues, order: Order): string | undefined {
  const document = parseDocument(source, yamlOptions);
  if (!isMap(document.contents)) document.contents = new YAMLMap() as never;
  const map = document.contents as unknown as YAMLMap;
  map.flow = false;
  return update(document, map, values, order) ? document.toString({ lineWidth: 0 }) : undefined;
}

/** Whether the fields of a map stay where they are, or are put in the order of the form. */
type Order = 'kept' | 'given';

/** Makes a map hold exactly these values. Returns whether anything had to change. */
function update(document: Document, map: YAMLMap, values: FormValues, order: Order): boolean {
  const old = map.toJS(document) as FormValues;
  const pairs = new Map(map.items.map((pair) => [String(pair.key), pair as Pair]));
  const given: Pair[] = [];
  let changed = false;
  for (const [name, value] of Object.entries(values)) {
    const pair = pairs.get(name);
    if (pair && isSame(old[name], value)) {
      given.push(pair);
      continue;
    }
    // A form holds an empty value, or an unticked box, for every field that a file leaves out.
    if (isNothing(value) || (!pair && value === false)) continue;
    changed = true;
    if (pair && isMap(pair.value) && isRecord(value)) {
      update(document, pair.value, value, 'kept');
    } else if (pair && isSeq(pair.value) && Array.isArray(value)) {
      updateList(document, pair.value, value);
    } else if (pair) pair.value = document.createNode(withoutNothing(value));
    given.push(pair ?? document.createPair(name, withoutNothing(value)));
  }
  const items = order === 'given' ? given : inKeptOrder(map.items as Pair[], given);
  changed ||= items.length !== map.items.length || items.some((pair, at) => pair !== map.items[at]);
  map.items = items;
  return changed;
}

/** Makes a list hold these values; one that was in it is taken over as it was written. */
function updateList(document: Document, list: YAMLSeq, values: unknown[]): void {
  const old = list.toJS(document) as unknown[];
  list.items = values
    .filter((value) => !isNothing(value))
    .map((value) => {
      const at = old.findIndex((item) => isSame(item, value));
      return at < 0 ? document.createNode(withoutNothing(value)) : list.items[at];
    });
}

/** What there was stays where it was; what is new follows the field that it follows in the form. */
function inKeptOrder(before: Pair[], given: Pair[]): Pair[] {
  const items = before.filter((pair) => given.includes(pair));
  for (const [at, pair] of given.entries()) {
    if (items.includes(pair)) continue;
    const previous = given[at - 1];
    items.splice(previous ? items.indexOf(previous) + 1 : 0, 0, pair);
  }
  return items;
}

const isRecord = (value: unknown): value is FormValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands for a field that is not filled in. */
function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.values(value).every(isNothing);
}

/** Forms hold text where a file may have a number, such as the year of a source. */
function isSame(before: unknown, after: unknown): boolean {
  if (isNothing(before) || isNothing(after)) return isNothing(before) && isNothing(after);
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length === after.length && before.every((item, at) => isSame(item, after[at]));
  }
  if (isRecord(before) && isRecord(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].every((name) => isSame(before[name], after[name]));
  }
  return String(before).trim() === String(after).trim();
}

function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isNothing(item)).map(withoutNothing);
  if (!isRecord(value)) return value;
  const filled = Object.entries(value).filter(([, item]) => !isNothing(item));
  return Object.fromEntries(filled.map(([name, item]) => [name, withoutNothing(item)]));
}
