/** A new item's files, made from its schema: every field with what an editor should know about it. */
import { z } from 'astro/zod';
import type { Locale, Localized } from '../i18n/locales.ts';
import type { ItemKind } from '../i18n/urls.ts';
import { fieldMeta } from '../schemas/field.ts';
import { schemas } from '../schemas/index.ts';

const words = {
  neutral: {
    nl: 'In elke taal gelijk.',
    en: 'The same in every language.',
    de: 'In jeder Sprache gleich.',
  },
  choose: { nl: 'Kies uit', en: 'Choose from', de: 'Wählen Sie aus' },
  optional: {
    nl: 'Mag wegblijven; haal anders het # ervoor weg.',
    en: 'May be left out; otherwise take away the # before it.',
    de: 'Darf fehlen; sonst das # davor entfernen.',
  },
  draft: {
    nl: 'Klaar? Maak er false van, in elke taal.',
    en: 'Ready? Make it false, in every language.',
    de: 'Fertig? Setzen Sie false, in jeder Sprache.',
  },
} satisfies Record<string, Localized>;

/** The keys that a field may refer to. */
export type KeysOf = (kind: ItemKind | 'fact') => string[];

const inner = (schema: unknown): unknown =>
  (schema as { def: { innerType?: unknown } }).def.innerType;
const isOptional = (schema: unknown): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
const bare = (schema: unknown): unknown => (isOptional(schema) ? bare(inner(schema)) : schema);

/** How many entries a list has at least; one more is shown where it may be empty. */
function entries(schema: z.ZodArray): number {
  const lengths = (schema.def.checks ?? []).map(
    ({ _zod }) => (_zod.def as { minimum?: number }).minimum ?? 0,
  );
  return Math.max(1, ...lengths);
}

function choices(schema: unknown): string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodArray ? choices(schema.element) : [];
}

/** The lines of one value behind `name:`, indented for where it stands. */
function valueLines(name: string, schema: unknown): string[] {
  if (schema instanceof z.ZodObject) {
    return [`${name}:`, ...objectLines(schema).map((line) => `  ${line}`)];
  }
  if (schema instanceof z.ZodArray) {
    const { element } = schema;
    const one =
      element instanceof z.ZodObject
        ? objectLines(element).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)
        : ['  - '];
    return [`${name}:`, ...Array.from({ length: entries(schema) }, () => one).flat()];
  }
  return [`${name}: `];
}

const objectLines = (schema: z.ZodObject): string[] =>
  Object.entries(schema.shape).flatMap(([name, field]) =>
    valueLines(name, bare(field)).map((line) => (isOptional(field) ? `# ${line}` : line)),
  );

function fieldLines(name: string, schema: z.ZodType, locale: Locale, keysOf: KeysOf): string[] {
  const meta = fieldMeta(schema);
  const kind = bare(schema);
  const values = meta?.references ? keysOf(meta.references) : choices(kind);
  const comments = [
    meta?.help[locale],
    name === 'draft' ? words.draft[locale] : undefined,
    meta?.neutral && name !== 'draft' ? words.neutral[locale] : undefined,
    isOptional(schema) && name !== 'draft' ? words.optional[locale] : undefined,
    values.length > 0 ? `${words.choose[locale]}: ${values.join(', ')}.` : undefined,
  ].filter((comment) => comment !== undefined);
  const lines = name === 'draft' ? ['draft: true'] : valueLines(name, kind);
  const isLeftOut = isOptional(schema) && name !== 'draft';
  return [...wrap(comments.join(' ')), ...lines.map((line) => (isLeftOut ? `# ${line}` : line))];
}

/** A comment in lines that fit a screen. */
function wrap(comment: string): string[] {
  const lines: string[] = [];
  for (const word of comment.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 96) lines.push(`${lines.pop()} ${word}`);
    else lines.push(`# ${word}`);
  }
  return lines;
}

/**
 * One language file of a new item: a draft, with all that must be filled in and, behind a `#`, all
 * that may be.
 */
export function scaffold(kind: ItemKind, locale: Locale, keysOf: KeysOf): string {
  const lines = Object.entries(schemas[kind].shape).flatMap(([name, schema]) =>
    fieldLines(name, schema as z.ZodType, locale, keysOf),
  );
  return ['---', ...lines.map((line) => line.trimEnd()), '---', '', ''].join('\n');
}
