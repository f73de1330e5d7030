/** Turns a schema into the form that the web editor shows for it. */
import { z } from 'astro/zod';
import type { Locale } from '../i18n/locales.ts';
import { collectionNames } from '../schemas/index.ts';
import { dayPattern, timePattern, type FieldMeta } from '../schemas/field.ts';
import type { Words } from './words.ts';

/** A field in the terms of Sveltia CMS. */
export interface FormField {
  name: string;
  label: string;
  widget: string;
  hint?: string;
  required?: boolean;
  /** `duplicate` keeps a language-neutral value the same in every file. */
  i18n?: boolean | 'duplicate';
  fields?: FormField[];
  field?: FormField;
  [option: string]: unknown;
}

/** The part of JSON Schema that Zod makes of our schemas, with what `field()` attached. */
interface JsonSchema extends Partial<FieldMeta> {
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: string[];
  default?: unknown;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

/** Longer texts get a box of several lines. */
const longText = 100;

/** Where the registers that lists choose from stand among the forms. */
export const registers = 'registers';
export const factForm = 'facts';
export const motifForm = 'motifs';

/**
 * The form of a schema.
 * @param schema an object schema whose fields went through `field()`
 * @param words labels in the editor's language
 * @param isTranslated whether the values live in a file for each language
 */
export function formFields(schema: z.ZodType, words: Words, isTranslated: boolean): FormField[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return objectFields(json, words, isTranslated ? 'translate' : 'one-file');
}

/** How a field treats languages; those inside an object do as the object does. */
type Translation = 'translate' | 'duplicate' | 'one-file';

function objectFields(json: JsonSchema, words: Words, translation: Translation): FormField[] {
  return Object.entries(json.properties ?? {}).map(([name, property]) =>
    formField(name, property, json.required?.includes(name) ?? false, words, translation),
  );
}

function formField(
  name: string,
  json: JsonSchema,
  required: boolean,
  words: Words,
  outer: Translation,
): FormField {
  const translation = outer === 'translate' && json.neutral ? 'duplicate' : outer;
  const i18n = { translate: true, duplicate: 'duplicate', 'one-file': false } as const;
  return {
    name,
    label: words.field(name),
    ...(json.help ? { hint: `${json.help[words.locale]} (*${name}*)` } : {}),
    required,
    i18n: i18n[translation],
    ...(json.default === undefined ? {} : { default: json.default }),
    ...control(name, json, words, translation),
  };
}

/** The part of a field that depends on the kind of value. */
function control(
  name: string,
  json: JsonSchema,
  words: Words,
  translation: Translation,
): { widget: string } & Partial<FormField> {
  if (json.references) return relation(json, words.locale);
  // Not its list of names: a drawing bears the name of its story, which may be still to come.
  if (json.drawing) return relationToEntry(motifForm, [words.locale]);
  if (json.picture) return { widget: 'image', choose_url: false, accept: pictureTypes };
  if (json.anyOf) return { widget: 'string' };
  switch (json.type) {
    case 'boolean':
      return { widget: 'boolean' };
    case 'integer':
    case 'number':
      return {
        widget: 'number',
        value_type: json.type === 'integer' ? 'int' : 'float',
        ...(json.type === 'number' ? { step: 0.01 } : {}),
        ...range('min', json.minimum),
        ...range('max', json.maximum),
      };
    case 'object':
      return { widget: 'object', fields: objectFields(json, words, translation) };
    case 'array':
      return list(name, json, words, translation);
    default:
      return json.enum ? select(name, json.enum, words) : textControl(json, words);
  }
}

const pictureTypes = 'image/jpeg,image/png,image/webp,image/avif';

const range = (name: string, value: number | undefined): Record<string, number> =>
  value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? {} : { [name]: value };

export function select(
  name: string,
  values: string[],
  words: Words,
): { widget: string } & Partial<FormField> {
  const options = values.map((value) => ({ value, label: words.choice(name, value) }));
  return { widget: 'select', options };
}

function textControl(json: JsonSchema, words: Words): { widget: string } & Partial<FormField> {
  if (json.pattern === dayPattern.source) {
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  }
  // Without a zone: what is chosen is what is written, wherever the editor is.
  if (json.pattern === timePattern.source) {
    return { widget: 'datetime', format: 'YYYY-MM-DD[T]HH:mm' };
  }
  const limits = { ...range('minlength', json.minLength), ...range('maxlength', json.maxLength) };
  if ((json.maxLength ?? 0) > longText) return { widget: 'text', ...limits };
  return {
    widget: 'string',
    ...limits,
    ...(json.format === 'uri' ? { type: 'url' } : {}),
    ...(json.pattern
      ? { pattern: [json.pattern, json.help?.[words.locale] ?? words.wrongForm] }
      : {}),
  };
}

function list(
  name: string,
  json: JsonSchema,
  words: Words,
  translation: Translation,
): { widget: string } & Partial<FormField> {
  const items = json.items ?? {};
  const limits = { ...range('min', json.minItems), ...range('max', json.maxItems) };
  if (items.enum) return { ...select(name, items.enum, words), multiple: true, ...limits };
  if (items.type === 'object') {
    const fields = objectFields(items, words, translation);
    return {
      widget: 'list',
      fields,
      label_singular: words.one(name),
      summary: `{{fields.${fields[0]?.name}}}`,
      collapsed: 'auto',
      ...limits,
    };
  }
  return {
    widget: 'list',
    field: { ...formField('item', items, true, words, translation), label: words.one(name) },
    label_singular: words.one(name),
    ...limits,
  };
}

/** Chooses from what stands in the repository, so that no list is copied into the public configuration. */
function relation(json: JsonSchema, locale: Locale): { widget: string } & Partial<FormField> {
  const several = json.type === 'array' ? { multiple: true } : {};
  return {
    ...relationTo(json.references as NonNullable<FieldMeta['references']>, locale),
    ...several,
  };
}

/** A choice from the items of a kind, by key, or from the fact register, by id. */
export function relationTo(
  target: NonNullable<FieldMeta['references']>,
  locale: Locale,
): { widget: string } & Partial<FormField> {
  if (target !== 'fact') {
    return {
      widget: 'relation',
      collection: collectionNames[target],
      value_field: '{{slug}}',
      display_fields: ['title'],
      search_fields: ['title', 'summary'],
    };
  }
  return relationToEntry(factForm, [`label.${locale}`, 'value', 'id']);
}

/** A choice from a register. */
const relationToEntry = (
  file: string,
  shown: string[],
): { widget: string } & Partial<FormField> => ({
  widget: 'relation',
  collection: registers,
  file,
  value_field: 'entries.*.id',
  display_fields: shown.map((name) => `entries.*.${name}`),
  search_fields: ['id', shown[0]].map((name) => `entries.*.${name}`),
});
