/** What every page has around its content: head, language switch, breadcrumbs, search metadata. */
import { formatDate, formatTime } from '../facts/format.ts';
import { locales, localeNames, type Locale } from '../i18n/locales.ts';
import {
  doorPath,
  homePath,
  sectionPath,
  socialImagePath,
  type SectionKind,
} from '../i18n/urls.ts';
import type { Translate } from '../i18n/t.ts';
import { hiddenNote, loomOf, portfoliosOf } from './cards.ts';
import type { Route, Translators } from './routes.ts';
import { sectionOf } from './routes.ts';
import type { Item, Site } from './site.ts';

export interface Link {
  label: string;
  href: string;
  isCurrent?: boolean;
}

/** One entry of the language switch. */
export interface LanguageLink {
  lang: Locale;
  href: string;
  /** The very same thing in that language; otherwise `label` says what it leads to. */
  isTranslation: boolean;
  label: string;
}

export interface SearchMeta {
  kind: string;
  key: string;
  portfolios: string[];
  locations: string[];
  /** Name of a filter's value, on the page that the value stands for. */
  label?: { filter: 'portfolio' | 'location'; key: string; name: string };
  /** Name under which the page is offered to a reader who found nothing. */
  topic?: string;
}

export interface Frame {
  locale: Locale;
  path: string;
  title: string;
  description: string;
  isIndexed: boolean;
  languages: LanguageLink[];
  /** hreflang: real translations only, and only of pages that search engines may keep. */
  alternates: { lang: Locale | 'x-default'; href: string }[];
  navigation: Link[];
  footer: { heading: string; links: Link[] }[];
  breadcrumbs: Link[];
  /** Only on a translation whose source has changed since: says so, and where the newer text is. */
  newer?: { text: string; label: string; lang: Locale; href: string };
  searchPath: string;
  feed: { href: string; title: string }[];
  socialImage: string;
  /** What kind of thing it is, in words. */
  kicker: string;
  loom?: string;
  ogType: 'website' | 'article';
  search?: SearchMeta;
  structuredData: object[];
  /** Only in a preview: what the team should know of this page. */
  preview?: { text: string; isHidden: boolean };
}

/** The main navigation: the sections that a reader chooses from. */
function navigation(site: Site, locale: Locale, t: Translate, route: Route): Link[] {
  const current =
    route.target.kind === 'item' || route.target.kind === 'gone'
      ? (sectionOf(route.target.item.kind) ?? route.target.item.key)
      : route.target.kind === 'section'
        ? route.target.section
        : route.target.kind === 'stories'
          ? 'story'
          : '';
  const sections = ['portfolio', 'location', 'campaign', 'story'] as const;
  const why = site.find('page', 'why-twente', locale);
  return [
    ...sections.map((section) => ({
      label: t(`navigation.${section}`),
      href: sectionPath(locale, section),
      ...(current === section ? { isCurrent: true } : {}),
    })),
    ...(why
      ? [
          {
            label: t('navigation.region'),
            href: why.href,
            ...(current === 'why-twente' ? { isCurrent: true } : {}),
          },
        ]
      : []),
  ];
}

const footerColumns = [
  { key: 'discover', pages: ['why-twente', 'living-here', 'getting-here'], sections: [] },
  { key: 'work', pages: [], sections: ['portfolio', 'location', 'campaign', 'project', 'partner'] },
  { key: 'read', pages: ['facts-and-figures', 'press'], sections: ['story'] },
  {
    key: 'site',
    pages: ['about', 'contact', 'accessibility', 'privacy', 'colophon'],
    sections: [],
  },
] as const;

/** The same on every page of a language; made once. */
const footers = new WeakMap<Site, Partial<Record<Locale, Frame['footer']>>>();

function footer(site: Site, locale: Locale, t: Translate): Frame['footer'] {
  const known = footers.get(site) ?? {};
  footers.set(site, known);
  return (known[locale] ??= makeFooter(site, locale, t));
}

function makeFooter(site: Site, locale: Locale, t: Translate): Frame['footer'] {
  return footerColumns.map(({ key, pages, sections }) => ({
    heading: t(`footer.${key}`),
    links: [
      ...sections.map((section) => ({
        label: t(`section.${section}.title`),
        href: sectionPath(locale, section),
      })),
      ...pages.flatMap((page) => {
        const item = site.find('page', page, locale);
        return item ? [{ label: item.data.title, href: item.href }] : [];
      }),
    ],
  }));
}

/** Where the language switch leads when a page does not exist in that language. */
function languageLinks(route: Route, texts: Translators): LanguageLink[] {
  return locales.map((lang) => {
    const href = route.alternates[lang];
    const name = localeNames[lang];
    if (href) return { lang, href, isTranslation: true, label: name };
    const { target } = route;
    const section: SectionKind | undefined =
      target.kind === 'item' || target.kind === 'gone'
        ? sectionOf(target.item.kind)
        : target.kind === 'stories'
          ? 'story'
          : undefined;
    return {
      lang,
      href: section ? sectionPath(lang, section) : homePath(lang),
      isTranslation: false,
      label: texts[lang]('language.missing', {
        language: name,
        destination: section ? texts[lang](`section.${section}.title`) : texts[lang]('home.name'),
      }),
    };
  });
}

function newerNote(
  { since, locale: lang, href }: NonNullable<Item['newer']>,
  locale: Locale,
  t: Translate,
): NonNullable<Frame['newer']> {
  const language = t(`language.in.${lang}`);
  return {
    text: t('language.stale', { date: formatDate(locale, since) }),
    label: t('language.newer', { language }),
    lang,
    href,
  };
}

function searchMeta(item: Item): SearchMeta {
  const { data, key, kind } = item;
  return {
    kind,
    key: `${kind}/${key}`,
    portfolios: portfoliosOf(item),
    locations: kind === 'location' ? [key] : 'locations' in data ? data.locations : [],
    ...(kind === 'portfolio' || kind === 'location'
      ? { label: { filter: kind, key, name: data.title } }
      : {}),
  };
}

/** Everything around the content of one page. */
export function toFrame(
  site: Site,
  route: Route,
  texts: Translators,
  page: { title: string; description: string; feed?: Frame['feed']; structuredData?: object[] },
): Frame {
  const { locale } = route;
  const t = texts[locale];
  const item = route.target.kind === 'item' ? route.target.item : undefined;
  const section =
    route.target.kind === 'item' || route.target.kind === 'gone'
      ? sectionOf(route.target.item.kind)
      : undefined;
  const loom = item ? loomOf(item) : undefined;
  const breadcrumbs: Link[] =
    route.target.kind === 'home'
      ? []
      : [
          { label: t('home.name'), href: homePath(locale) },
          ...(section
            ? [{ label: t(`section.${section}.title`), href: sectionPath(locale, section) }]
            : []),
          ...(route.target.kind === 'stories' && (route.target.filter || route.target.page > 1)
            ? [{ label: t('section.story.title'), href: sectionPath(locale, 'story') }]
            : []),
          { label: page.title, href: route.path, isCurrent: true },
        ];
  return {
    locale,
    path: route.path,
    title: page.title,
    description: page.description,
    isIndexed: route.isIndexed,
    languages: languageLinks(route, texts),
    alternates: route.isIndexed
      ? [
          ...locales.flatMap((lang) => {
            const href = route.alternates[lang];
            return href ? [{ lang, href }] : [];
          }),
          // Only the home pages have a page that serves every language: the three doors.
          { lang: 'x-default' as const, href: xDefault(route) },
        ]
      : [],
    navigation: navigation(site, locale, t, route),
    footer: footer(site, locale, t),
    breadcrumbs,
    ...(item?.newer ? { newer: newerNote(item.newer, locale, t) } : {}),
    searchPath: sectionPath(locale, 'search'),
    feed: page.feed ?? [],
    socialImage: socialImagePath(firstPage(route)),
    kicker: item ? t(`kind.${item.kind}`) : '',
    ...(loom ? { loom } : {}),
    ogType: item?.kind === 'story' ? 'article' : 'website',
    ...(route.isIndexed && route.target.kind !== 'search'
      ? { search: item ? searchMeta(item) : listSearchMeta(route, page.title) }
      : {}),
    structuredData: page.structuredData ?? [],
    ...(site.isPreview ? { preview: previewBanner(site, item, locale, t) } : {}),
  };
}

function previewBanner(
  site: Site,
  item: Item | undefined,
  locale: Locale,
  t: Translate,
): NonNullable<Frame['preview']> {
  if (!item?.hidden) {
    return { text: t('preview.page', { time: formatTime(locale, site.time) }), isHidden: false };
  }
  return { text: t('preview.hidden', { note: hiddenNote(item, locale, t) }), isHidden: true };
}

/** The home page and the lists; a list is also a place to go on from. */
const listSearchMeta = ({ id, target }: Route, title: string): SearchMeta => ({
  kind: 'page',
  key: id,
  portfolios: [],
  locations: [],
  ...(target.kind === 'home' ? {} : { topic: title }),
});

/** A further page of a list is the same thing to whoever shares it. */
function firstPage({ locale, path, target }: Route): string {
  if (target.kind !== 'stories' || target.page === 1) return path;
  const { filter, values } = target;
  const list = values.find(({ name, value }) => name === filter?.name && value === filter.value);
  return list?.path ?? sectionPath(locale, 'story');
}

/** The page for readers of any other language: the doors for home, else English or the first there is. */
function xDefault(route: Route): string {
  if (route.target.kind === 'home') return doorPath;
  const { en } = route.alternates;
  return en ?? Object.values(route.alternates)[0] ?? route.path;
}
