/**
 * Which translations are current, judged by what they were made from. Beside an item's texts stands
 * `translations.json`: its source language and, for each translation, the fingerprint of every
 * source paragraph as it was when the translation was made. No dates of files, no git history.
 */
import { z } from 'astro/zod';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';
import { itemKinds, type ItemKind } from '../i18n/urls.ts';
import { day, fieldMeta } from '../schemas/field.ts';
import { schemas } from '../schemas/index.ts';
import { blockHash } from './blocks.ts';
import type { ProblemDetail, ProblemKindName } from './problems.ts';
import { compareSequences } from './sequence.ts';

export const translationsFile = 'translations.json';

const hash = () => z.string().regex(/^[0-9a-f]{12}$/);
const made = z.strictObject({
  /** Day on which the translation was last brought up to date. */
  date: day(),
  /** The source, paragraph by paragraph, that it was made from. */
  blocks: z.array(hash()),
  /** Changes of the source since then that the translation need not follow. */
  minor: z.array(z.strictObject({ date: day(), reason: z.string().trim().min(1) })).optional(),
});

/** The part of a record that decides whether a translation is current. */
export const madeFromSchema = z.strictObject({
  source: z.enum(locales),
  translations: z.strictObject({
    nl: made.optional(),
    en: made.optional(),
    de: made.optional(),
  }),
});
export type MadeFrom = z.infer<typeof madeFromSchema>;

const translationRecordSchema = madeFromSchema
  .extend({
    /** The words behind each fingerprint, so that a change can be shown. */
    text: z.record(hash(), z.string()),
  })
  .refine(({ source, translations }) => !translations[source], { path: ['source'] })
  .refine(
    ({ translations, text }) =>
      Object.values(translations).every((one) => one?.blocks.every((block) => block in text)),
    { path: ['text'] },
  );
export type TranslationRecord = z.infer<typeof translationRecordSchema>;

/**
 * Reads a record.
 * @param source what stands in the file
 * @returns the record or what is wrong with it
 */
export function readRecord(
  source: string,
):
  | { record: TranslationRecord }
  | { problem: { kind: ProblemKindName; line?: number; detail: ProblemDetail } } {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { problem: { kind: 'translationRecord', detail: { found } } };
  }
  const unknown = unknownLanguages(data)[0];
  if (unknown !== undefined) {
    const line = source.split('\n').findIndex((text) => text.includes(`"${unknown}"`)) + 1;
    const detail = { found: `“${unknown}”`, expected: locales.join(', ') };
    return { problem: { kind: 'translationLanguage', line, detail } };
  }
  const result = translationRecordSchema.safeParse(data);
  if (result.success) return { record: result.data };
  const found = result.error.issues[0]?.path.join('.') || 'text';
  return { problem: { kind: 'translationRecord', detail: { found } } };
}

/** Languages that a record names and the site does not have. */
function unknownLanguages(record: unknown): string[] {
  const { source, translations } = (record ?? {}) as Record<string, unknown>;
  const named = [
    ...(typeof source === 'string' ? [source] : []),
    ...Object.keys(translations && typeof translations === 'object' ? translations : {}),
  ];
  return named.filter((name) => !isLocale(name));
}

/** Fields that each language fills in for itself, so that none is a translation of another. */
const ownFields = ['sources'];

/** The words in a value, wherever its schema says that free text stands. */
function wordsIn(schema: unknown, value: unknown): string[] {
  if (value === undefined || value === null || !(schema instanceof z.ZodType)) return [];
  if (schema instanceof z.ZodString) {
    // An address, a slug or a day has a form of its own and is no text.
    const hasForm = schema.def.checks?.some(({ _zod }) => _zod.def.check === 'string_format');
    return hasForm || typeof value !== 'string' ? [] : [value];
  }
  if (schema instanceof z.ZodArray) {
    return Array.isArray(value) ? value.flatMap((one) => wordsIn(schema.element, one)) : [];
  }
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) =>
      wordsIn(field, (value as Record<string, unknown>)[name]),
    );
  }
  return wordsIn((schema.def as { innerType?: unknown }).innerType, value);
}

/** The texts in the data above an item's text that are written anew in each language. */
export function fieldBlocks(kind: ItemKind, data: object): string[] {
  return Object.entries(schemas[kind].shape).flatMap(([name, schema]) =>
    ownFields.includes(name) || fieldMeta(schema as z.ZodType)?.neutral
      ? []
      : wordsIn(schema, (data as Record<string, unknown>)[name]).map((text) => text.trim()),
  );
}

/** Fingerprints of all that a translator would translate, in its order. */
export function sourceHashes(kind: ItemKind, data: object, bodyHashes: string[]): string[] {
  return [...fieldBlocks(kind, data).map(blockHash), ...bodyHashes];
}

/** One paragraph between what a translation was made from and what the source says now. */
export interface Change {
  kind: 'same' | 'changed' | 'added' | 'removed' | 'moved';
  /** Fingerprint then; absent where it is new. */
  before?: string;
  /** Fingerprint now; absent where it is gone. */
  after?: string;
}

/**
 * The paragraphs from then to now, in their order.
 * @param likeness of two paragraphs, 0 to 1; says which old one a new one came from
 */
export function compareBlocks(
  recorded: string[],
  current: string[],
  likeness: (before: string, after: string) => number = () => 1,
): Change[] {
  const changes: Change[] = [];
  let gone: string[] = [];
  let come: string[] = [];
  const close = (): void => {
    // As many as before: each was rewritten in its place. Otherwise a new paragraph takes the old one
    // that it is most like, in their order.
    const isInPlace = gone.length === come.length;
    let from = 0;
    for (const after of come) {
      const rest = gone.slice(from);
      const best = isInPlace
        ? { index: 0, score: 1 }
        : rest
            .map((before, index) => ({ index, score: likeness(before, after) }))
            .toSorted((a, b) => b.score - a.score)[0];
      if (!best || best.score < 0.25) {
        changes.push({ kind: 'added', after });
        continue;
      }
      for (const before of rest.slice(0, best.index)) changes.push({ kind: 'removed', before });
      changes.push({ kind: 'changed', before: rest[best.index] as string, after });
      from += best.index + 1;
    }
    for (const before of gone.slice(from)) changes.push({ kind: 'removed', before });
    [gone, come] = [[], []];
  };
  for (const step of compareSequences(recorded, current)) {
    if (step.kind === 'removed') gone.push(step.before);
    else if (step.kind === 'added') come.push(step.after);
    else {
      close();
      changes.push({ kind: 'same', before: step.before, after: step.after });
    }
  }
  close();
  // A paragraph that left one place and turned up in another is one change, not two.
  const left = new Set(changes.flatMap(({ kind, before }) => (kind === 'removed' ? [before] : [])));
  const moved = new Set(
    changes.flatMap(({ kind, after }) => (kind === 'added' && left.has(after) ? [after] : [])),
  );
  return changes.flatMap((change): Change[] => {
    if (change.kind === 'removed' && moved.has(change.before)) return [];
    if (change.kind === 'added' && moved.has(change.after)) {
      return [{ kind: 'moved', before: change.after as string, after: change.after as string }];
    }
    return [change];
  });
}

/** Whether a translation says something else than its source does now. */
export function isStale(recorded: readonly string[], current: readonly string[]): boolean {
  return (
    recorded.length !== current.length || recorded.some((block, index) => block !== current[index])
  );
}

/** Where a translation into one language stands. */
export type TranslationState =
  | { state: 'source' }
  | { state: 'missing' }
  /** There is a text, but nobody said what it was made from. */
  | { state: 'unrecorded' }
  | { state: 'current'; date: string }
  | { state: 'stale'; date: string; changes: Change[]; changed: number; total: number };

/** An item with everything that is needed to judge its translations. */
export interface TranslatedItem {
  kind: ItemKind;
  key: string;
  /** What stands in `translations.json`, if it is there. */
  record?: TranslationRecord;
  /** Fingerprints of the text in each language that exists. */
  blocks: Partial<Record<Locale, string[]>>;
}

/** The state of each language of an item. */
export function translationStates(
  item: TranslatedItem,
  likeness?: (before: string, after: string) => number,
): Record<Locale, TranslationState> {
  const { record, blocks } = item;
  const source = record && blocks[record.source];
  const stateOf = (locale: Locale): TranslationState => {
    if (!blocks[locale]) return { state: 'missing' };
    if (!record || !source) return { state: 'unrecorded' };
    if (locale === record.source) return { state: 'source' };
    const made = record.translations[locale];
    if (!made) return { state: 'unrecorded' };
    const { date } = made;
    if (!isStale(made.blocks, source)) return { state: 'current', date };
    const changes = compareBlocks(made.blocks, source, likeness);
    const changed = changes.filter(({ kind }) => kind !== 'same').length;
    return { state: 'stale', date, changes, changed, total: source.length };
  };
  return { nl: stateOf('nl'), en: stateOf('en'), de: stateOf('de') };
}

/** How much depends on a kind of item: pages and locations are what a stranger looks up first. */
const importance: Record<ItemKind, number> = {
  page: 7,
  location: 6,
  campaign: 5,
  portfolio: 4,
  story: 3,
  project: 2,
  partner: 1,
};

/** One thing to do for a translator. */
export interface TranslationTask {
  kind: ItemKind;
  key: string;
  locale: Locale;
  state: Exclude<TranslationState, { state: 'source' | 'current' }>;
}

/** What a reader misses: all of a missing text, a part of a stale one, perhaps nothing of the rest. */
function weight({ kind, state }: TranslationTask): number {
  const share =
    state.state === 'stale'
      ? Math.min(1, state.changed / state.total)
      : state.state === 'missing'
        ? 1
        : 0;
  // Even one changed sentence is an untruth on the site; a text that is not there tells none.
  return importance[kind] * (share + (state.state === 'stale' ? 1 : 0));
}

/** What there is to do, in the order to work in: what matters most and is furthest behind comes first. */
export function translationTasks(
  items: { item: TranslatedItem; states: Record<Locale, TranslationState> }[],
): TranslationTask[] {
  return items
    .flatMap(({ item, states }) =>
      locales.flatMap((locale): TranslationTask[] => {
        const state = states[locale];
        if (state.state === 'source' || state.state === 'current') return [];
        return [{ kind: item.kind, key: item.key, locale, state }];
      }),
    )
    .toSorted(
      (a, b) =>
        weight(b) - weight(a) ||
        itemKinds.indexOf(a.kind) - itemKinds.indexOf(b.kind) ||
        a.key.localeCompare(b.key, 'en'),
    );
}

/** A paragraph's words by its fingerprint. */
export type Texts = Record<string, string>;

/**
 * The record after a translation was declared up to date.
 * @param chosen which of the changes are meant, counted from 1; absent for all
 * @param minor reason why the translation need not follow; absent where it was brought up to date
 */
export function acceptChanges(
  record: TranslationRecord,
  locale: Locale,
  source: { hashes: string[]; texts: Texts },
  today: string,
  { chosen, minor }: { chosen?: number[]; minor?: string } = {},
): TranslationRecord {
  const before = record.translations[locale];
  let number = 0;
  const accepts = (change: Change): boolean => {
    if (change.kind === 'same') return true;
    number += 1;
    return chosen?.includes(number) ?? true;
  };
  const blocks =
    before && chosen
      ? compareBlocks(before.blocks, source.hashes, likenessOf({ ...record.text, ...source.texts }))
          .map((change) => (accepts(change) ? change.after : change.before))
          .filter((block) => block !== undefined)
      : source.hashes;
  const notes = minor
    ? [...(before?.minor ?? []), { date: today, reason: minor }]
    : chosen
      ? before?.minor
      : undefined;
  const translation = {
    date: minor && before ? before.date : today,
    blocks,
    ...(notes ? { minor: notes } : {}),
  };
  return tidy({
    ...record,
    translations: { ...record.translations, [locale]: translation },
    text: { ...record.text, ...source.texts },
  });
}

/** A record in a fixed order, with no more words than its translations need. */
export function tidy(record: TranslationRecord): TranslationRecord {
  const translations = Object.fromEntries(
    locales.flatMap((locale) => {
      const one = record.translations[locale];
      return one && locale !== record.source ? [[locale, one]] : [];
    }),
  ) as TranslationRecord['translations'];
  const needed = Object.values(translations).flatMap((one) => one?.blocks ?? []);
  const text = Object.fromEntries(
    [...new Set(needed)].map((block) => [block, record.text[block] ?? '']),
  );
  return { source: record.source, translations, text };
}

/** Share of words that two paragraphs have in common (Dice), 0 to 1. */
export function likenessOf(texts: Texts): (before: string, after: string) => number {
  const wordsOf = (block: string): Set<string> =>
    new Set((texts[block] ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return (before, after) => {
    const [one, other] = [wordsOf(before), wordsOf(after)];
    const shared = [...one].filter((word) => other.has(word)).length;
    return one.size + other.size === 0 ? 1 : (2 * shared) / (one.size + other.size);
  };
}
