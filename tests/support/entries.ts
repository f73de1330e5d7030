/** Items of content as plain objects, for queries without Astro. */
import type { Locale } from '../../src/i18n/locales.ts';
import type { ItemKind } from '../../src/i18n/urls.ts';
import { readBody } from '../../src/editorial/body.ts';
import type { ItemData } from '../../src/schemas/index.ts';
import type { Moment, SiteEntry } from '../../src/queries/site.ts';
import { parseMoment } from '../../src/clock/time.ts';

/** The site itself, on the day that the content was written. */
export const onReleaseDay: Moment = { now: parseMoment('2026-11-24'), isPreview: false, shows: [] };

const everyItem = (key: string, locale: Locale) => ({
  title: `Title of ${key} (${locale})`,
  summary: `Summary of ${key} (${locale})`,
  urlSlug: `${key}-${locale}`,
  formerSlugs: [],
  draft: false,
});

/** One item in one language; everything that is not given is empty or plain. */
export function entry<K extends ItemKind>(
  kind: K,
  key: string,
  locale: Locale,
  data: Partial<ItemData[K]> = {},
  text = '',
): SiteEntry {
  const plain: { [Kind in ItemKind]?: Partial<ItemData[Kind]> } = {
    story: {
      inShort: [],
      date: '2026-10-06',
      portfolios: [],
      locations: [],
      campaigns: [],
      projects: [],
      audience: ['talent'],
      format: 'background',
      motif: 'topfit',
      related: [],
      sources: [],
    },
    portfolio: { motif: 'circular', order: 1, focus: [], facts: [], sources: [] },
    location: { motif: 'twente', order: 1, portfolios: [], facts: [], sources: [] },
    project: { portfolio: 'circular', locations: [], partners: [], sources: [] },
    page: { sources: [] },
  };
  return {
    kind,
    key,
    locale,
    data: { ...everyItem(key, locale), ...plain[kind], ...data },
    file: `content/${kind}/${key}/index.${locale}.mdx`,
    digest: '',
    body: readBody(text),
    photos: {},
  } as unknown as SiteEntry;
}

/** The same item in several languages. */
export const entries = <K extends ItemKind>(
  kind: K,
  key: string,
  languages: readonly Locale[],
  data: Partial<ItemData[K]> = {},
): SiteEntry[] => languages.map((locale) => entry(kind, key, locale, data));
