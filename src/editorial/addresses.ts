/**
 * The site's memory of addresses. What was published once is on other people's pages and in their
 * bookmarks: `addresses.yaml` lists it, and an address that vanishes needs a successor
 * (`formerSlugs`, or `to` in `gone.yaml`) or a reason. No git history needed.
 */
import { z } from 'astro/zod';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';
import { homePath, itemPath, sectionKinds, sectionPath } from '../i18n/urls.ts';
import { rule, text } from '../schemas/field.ts';
import { isMap, parseDocument } from 'yaml';
import { lineOfField, splitFile } from './front-matter.ts';
import type { Problem } from './problems.ts';
import { lineOf, type ContentFile, type Register } from './read.ts';
import { itemName } from './selection.ts';

/** What became of an address: where its readers go instead, or why there is nothing. */
export const goneSchema = rule(
  z.strictObject({
    /** A link by key, `story:circular-textiles`. */
    to: z
      .string()
      .regex(/^[a-z]+:[a-z0-9-]+$/)
      .optional(),
    reason: text(200).optional(),
  }),
  'to',
  'goneEntry',
  ({ to, reason }) => (to === undefined) !== (reason === undefined),
);
export type Gone = z.infer<typeof goneSchema>;

/** Whether an entry's name can have been the address of an item. */
export function isItemAddress(address: string): boolean {
  const [, locale = '', ...rest] = address.split('/');
  if (!isLocale(locale) || rest.length < 2 || rest.at(-1) !== '') return false;
  const own = [...sectionKinds, 'search' as const].map((kind) => sectionPath(locale, kind));
  return ![homePath(locale), ...own].includes(address);
}

/** Addresses that lead to a page: of items, and their former ones. */
export function liveAddresses(files: readonly ContentFile[]): Map<string, ContentFile> {
  const live = new Map<string, ContentFile>();
  for (const file of files) {
    const { urlSlug, formerSlugs } = file.data;
    for (const slug of [urlSlug, ...(Array.isArray(formerSlugs) ? formerSlugs : [])]) {
      if (typeof slug === 'string') live.set(itemPath(file.locale, file.kind, slug), file);
    }
  }
  return live;
}

/** An address that was published and leads nowhere now. */
export interface LostAddress {
  address: string;
  locale: Locale;
  /** `stories/noaberschap`, as it was remembered. */
  item: string;
  /** The item's file in that language, where it only changed its slug. */
  file?: ContentFile;
}

/** Every address that leads nowhere and of which nobody has said what became of it. */
export function lostAddresses(
  files: readonly ContentFile[],
  remembered: Record<string, unknown>,
  gone: Record<string, unknown>,
): LostAddress[] {
  const live = liveAddresses(files);
  const byItem = new Map(files.map((file) => [`${itemName(file)} ${file.locale}`, file]));
  return Object.entries(remembered).flatMap(([address, item]) => {
    const locale = address.split('/')[1] ?? '';
    if (live.has(address) || address in gone || !isLocale(locale)) return [];
    const file = byItem.get(`${String(item)} ${locale}`);
    return [{ address, locale, item: String(item), ...(file ? { file } : {}) }];
  });
}

const slugOf = (address: string): string => address.split('/').at(-2) ?? '';

/** Says of each lost address what to do about it. */
export function checkRemembered(
  files: readonly ContentFile[],
  addresses: Register,
  gone: Register,
): Problem[] {
  return lostAddresses(files, addresses.entries, gone.entries).map(({ address, item, file }) =>
    file
      ? {
          kind: 'addressChanged',
          file: file.file,
          line: lineOf(file, ['urlSlug']),
          detail: { found: address, expected: slugOf(address), names: item },
        }
      : {
          kind: 'addressGone',
          file: addresses.file,
          line: lineOfField(addresses.source, [address]),
          detail: { found: address, names: item },
        },
  );
}

/** All addresses that are to be remembered: those from before and those of every item now. */
export function remember(
  files: readonly ContentFile[],
  remembered: Record<string, unknown>,
): Record<string, string> {
  const now = files.flatMap((file): [string, string][] =>
    typeof file.data.urlSlug === 'string'
      ? [[itemPath(file.locale, file.kind, file.data.urlSlug), itemName(file)]]
      : [],
  );
  const before = Object.entries(remembered).map(([address, item]) => [address, String(item)]);
  const order = (address: string): string => {
    const [, locale = ''] = address.split('/');
    return `${locales.indexOf(locale as Locale)}${address}`;
  };
  const all = Object.fromEntries([...before, ...now]) as Record<string, string>;
  const compare = (one: string, other: string): number => (one < other ? -1 : 1);
  return Object.fromEntries(
    Object.entries(all).toSorted(([one], [other]) => compare(order(one), order(other))),
  );
}

/**
 * A content file with one more former slug; everything else stays as it was typed.
 * @throws when the file has no `urlSlug` to put it behind
 */
export function withFormerSlug(contents: string, slug: string): string {
  const { frontMatter } = splitFile(contents);
  const start = contents.indexOf(frontMatter);
  const document = parseDocument(frontMatter, { schema: 'core' });
  const before = document.get('formerSlugs', true) as { toJSON?: () => unknown } | undefined;
  const slugs = before?.toJSON?.() ?? [];
  const list = [...(Array.isArray(slugs) ? slugs : []), slug];
  const lines = ['formerSlugs:', ...list.map((one) => `  - ${String(one)}`)].join('\n');
  if (!isMap(document.contents)) throw new Error('The file has no front matter.');
  /** From the key's first character to the end of its value's last line. */
  const placeOf = (name: string): [number, number] | undefined => {
    const pair = isMap(document.contents)
      ? document.contents.items.find(({ key }) => String(key) === name)
      : undefined;
    if (!pair) return undefined;
    const from = (pair.key as { range: [number, number, number] }).range[0];
    const value = pair.value as { range?: [number, number, number] } | null;
    const to = value?.range?.[1] ?? from + name.length + 1;
    return [from, to];
  };
  const old = placeOf('formerSlugs');
  const own = placeOf('urlSlug');
  if (!own) throw new Error('The file has no urlSlug.');
  const changed = old
    ? `${frontMatter.slice(0, old[0])}${lines}${frontMatter.slice(old[1]).replace(/^(?=[^\n])/, '\n')}`
    : `${frontMatter.slice(0, own[1])}\n${lines}${frontMatter.slice(own[1])}`;
  return contents.slice(0, start) + changed + contents.slice(start + frontMatter.length);
}
