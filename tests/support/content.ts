/**
 * The content on disk as tests see it, with the addresses that it has on the site. Read at once:
 * Playwright does not wait for a module that a test file waits for.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readYaml, splitFile } from '../../src/editorial/front-matter.ts';
import { contentFolder } from '../../src/editorial/read.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { itemKinds, itemPath, type ItemKind } from '../../src/i18n/urls.ts';
import { collectionNames } from '../../src/schemas/index.ts';

export interface WrittenItem {
  kind: ItemKind;
  key: string;
  locale: Locale;
  /** Front matter as typed. */
  data: Record<string, unknown>;
  body: string;
  path: string;
}

function read(kind: ItemKind, locale: Locale): WrittenItem[] {
  const folder = path.join(contentFolder(), collectionNames[kind]);
  return globSync(`*/index.${locale}.mdx`, { cwd: folder })
    .filter((file) => !file.startsWith('_'))
    .toSorted()
    .map((file) => {
      const { frontMatter, body } = splitFile(readFileSync(path.join(folder, file), 'utf8'));
      const data = readYaml(frontMatter) as Record<string, unknown>;
      return {
        kind,
        key: path.dirname(file),
        locale,
        data,
        body,
        path: itemPath(locale, kind, String(data.urlSlug)),
      };
    });
}

/** Every item on disk that is no draft. */
export const content: WrittenItem[] = itemKinds
  .flatMap((kind) => locales.flatMap((locale) => read(kind, locale)))
  .filter(({ data }) => data.draft !== true);

/** An item by its key; nothing where it does not exist in that language. */
export function find(kind: ItemKind, key: string, locale: Locale): WrittenItem | undefined {
  return content.find((item) => item.kind === kind && item.key === key && item.locale === locale);
}

/**
 * Address of an item by its key.
 * @throws when it does not exist in that language
 */
export function pathOf(kind: ItemKind, key: string, locale: Locale): string {
  const item = find(kind, key, locale);
  if (!item) throw new Error(`There is no ${kind} ${key} in ${locale}.`);
  return item.path;
}

/** A list in front matter; nothing typed is an empty one. */
export const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
