/**
 * Building blocks of the schemas. Every field says what an editor should know
 * about it (`help`); a web editor and `docs/` read the same words from here.
 */
import { z } from 'astro/zod';
import { momentsOf } from '../clock/time.ts';
import { locales, type Localized } from '../i18n/locales.ts';
import type { ItemKind } from '../i18n/urls.ts';

export interface FieldMeta {
  /** One line for the editor, in each language. */
  help: Localized;
  /** The value is the same in every language and must be typed alike in each file. */
  neutral?: true;
  /** The value is the key of another item (or, for `fact`, of the fact register). */
  references?: ItemKind | 'fact';
  /** The value is the name of a picture file in the item's folder. */
  picture?: true;
  /** The value is the name of a drawing in `src/weave/motifs/`. */
  drawing?: true;
}

/** Attaches what editors and checks need to know to a schema. */
export function field<T extends z.ZodType>(schema: T, meta: FieldMeta): T {
  // `description` is what JSON Schema calls it; editors such as VS Code show it beside the field.
  const description = locales.map((locale) => meta.help[locale]).join('\n\n');
  return schema.meta({ ...meta, description });
}

/** The check asks for each field of each text, and zod takes a while to answer. */
const asked = new WeakMap<z.ZodType, { meta: FieldMeta | undefined }>();

/** What `field` attached, seen through `optional()` and defaults; undefined where nothing was. */
export function fieldMeta(schema: z.ZodType): FieldMeta | undefined {
  const known = asked.get(schema) ?? { meta: findMeta(schema) };
  asked.set(schema, known);
  return known.meta;
}

function findMeta(schema: z.ZodType): FieldMeta | undefined {
  let current: unknown = schema;
  while (current instanceof z.ZodType) {
    const meta = current.meta() as Partial<FieldMeta> | undefined;
    if (meta?.help) return meta as FieldMeta;
    const inner = (current.def as { innerType?: unknown }).innerType;
    if (!inner) return undefined;
    current = inner;
  }
  return undefined;
}

const isRealDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** How a day is typed. */
export const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day, `2026-11-24`. YAML is read without dates, so it stays the text that was typed. */
export const day = () => z.string().regex(dayPattern).refine(isRealDate);

/** How a time is typed. */
export const timePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/** A time on the clock in Twente, `2027-01-05T09:00`; one that the clock never shows is refused. */
export const time = () =>
  z
    .string()
    .regex(timePattern)
    .refine((wall) => momentsOf(wall).length > 0);

/** A day, a month or a year, as precise as the source is. Returns text; a bare year may be a number. */
export const partialDate = () =>
  z
    .union([z.number().int().min(1000).max(9999), z.string()])
    .transform(String)
    .refine((text) => {
      if (/^\d{4}$/.test(text)) return true;
      if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return true;
      return /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text);
    });

export const text = (max: number) => z.string().trim().min(1).max(max);
export const httpsAddress = () => z.url({ protocol: /^https$/ });
export const slug = () => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const key = () => z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A list of keys of other items. */
export const references = (kind: ItemKind | 'fact', help: Localized) =>
  field(z.array(key()).default([]), { help, neutral: true, references: kind });

/**
 * A rule between fields. It runs whatever else is wrong, so that everything is reported at once;
 * the values that it sees may therefore be of any shape.
 */
export function rule<T extends z.ZodType>(
  schema: T,
  path: string,
  kind: string,
  holds: (value: Record<string, unknown>) => boolean,
): T {
  return schema.refine((value) => holds((value ?? {}) as Record<string, unknown>), {
    path: [path],
    params: { kind },
    when: () => true,
  });
}
