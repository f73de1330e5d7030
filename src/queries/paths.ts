/** What `getStaticPaths` of each route file returns: rows of the route table with their props. */
import { readFileSync } from 'node:fs';
import { locales, localize, type Locale } from '../i18n/locales.ts';
import {
  doorPath,
  feedPath,
  homePath,
  sitemapPath,
  socialImagePath,
  storyIndexPath,
  stylePath,
} from '../i18n/urls.ts';
import { isPreview } from '../integrations/paths.ts';
import type { BuiltRoute } from '../integrations/site-routes.ts';
import { translator } from '../i18n/t.ts';
import type { PhotoFormat } from '../photos/render.ts';
import { isLoomName } from '../weave/looms.ts';
import { isMotifKey } from '../weave/motifs/keys.ts';
import { headPhoto } from './cards.ts';
import { loadSite } from './load.ts';
import { cacheKey, toPageProps, type PageProps } from './page-props.ts';
import { photoFiles } from './photos.ts';
import { pressFiles, type PressType } from './press.ts';
import {
  buildRedirects,
  buildRoutes,
  type Redirect,
  type Route,
  type Translators,
} from './routes.ts';
import type { Item, Site } from './site.ts';
import { styleView, type StyleView } from './style.ts';
import { storyIndex, type StoryIndexEntry } from './views/list.ts';

interface Loaded {
  site: Site;
  routes: Route[];
  texts: Translators;
}

/** In a build made once; in development anew for each request, so that a change shows at once. */
function oncePerBuild<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV || !made) made = make();
    return made;
  };
}

/** Content, texts and route table. */
export const loadRoutes = oncePerBuild(async (): Promise<Loaded> => {
  const site = await loadSite();
  const texts = localize(translator);
  return { site, texts, routes: buildRoutes(site, texts) };
});

/** The texts of the interface reach pages outside the module graph, so they are part of every key. */
const dictionaries = (): string =>
  cacheKey(
    locales.map((locale) => readFileSync(`src/i18n/locales/${locale}/interface.json`, 'utf8')),
  );

const param = (path: string): string => path.slice(1, -1);

/** Every page below a language. */
export const pagePaths = oncePerBuild(
  async (): Promise<{ params: { path: string }; props: PageProps; cacheKey: string }[]> => {
    const { site, routes, texts } = await loadRoutes();
    const words = dictionaries();
    return routes.map((route) => {
      const props = toPageProps(site, route, texts, import.meta.env.SITE);
      return { params: { path: param(route.path) }, props, cacheKey: cacheKey(props, words) };
    });
  },
);

/** A strength has the motif of its name; one that we have not drawn yet wears the region's. */
const motifOf = (loom: string | undefined): string =>
  loom !== undefined && isMotifKey(loom) ? loom : 'twente';

/** The route table for the steps after rendering. */
export const builtRoutes = oncePerBuild(async (): Promise<BuiltRoute[]> => {
  const { routes } = await loadRoutes();
  const pages = await pagePaths();
  const homes = routes.filter((route) => route.id === 'home');
  const door: BuiltRoute = {
    id: 'doors',
    path: doorPath,
    locale: 'nl',
    title: 'Twente',
    isIndexed: true,
    alternates: [
      ...homes.map(({ locale, path }) => ({ lang: locale, href: path })),
      { lang: 'x-default', href: doorPath },
    ],
    socialImage: socialImagePath(doorPath),
    motif: 'twente',
    kicker: '',
  };
  const rows = routes.map((route, index): BuiltRoute => {
    const { frame, view } = (pages[index] as (typeof pages)[number]).props;
    const item = route.target.kind === 'item' ? route.target.item : undefined;
    const photo = item && headPhoto(item);
    return {
      id: route.id,
      path: route.path,
      locale: route.locale,
      title: view.title,
      isIndexed: route.isIndexed,
      ...(route.updated ? { updated: route.updated } : {}),
      alternates: frame.alternates,
      socialImage: frame.socialImage,
      ...(photo ? { photo: photo.file } : {}),
      motif: item && 'motif' in item.data ? item.data.motif : motifOf(frame.loom),
      ...(frame.loom && isLoomName(frame.loom) ? { loom: frame.loom } : {}),
      kicker: frame.kicker,
    };
  });
  return [door, ...rows];
});

/** A page in the sitemap. */
interface SitemapPage {
  path: string;
  /** Day of the last change. */
  lastmod?: string | undefined;
  /** Those that the page itself names. */
  alternates: BuiltRoute['alternates'];
}

/** A part of the sitemap, or the index that leads to the parts. */
export type SitemapProps =
  { pages: SitemapPage[] } | { parts: Pick<SitemapPage, 'path' | 'lastmod'>[] };

/** The protocol allows 50,000. */
const pagesPerPart = 45_000;

/** The sitemap: exactly the pages that search engines may keep. A preview has none. */
export async function sitemapPaths(): Promise<
  { params: { sitemap: string }; props: SitemapProps; cacheKey: string }[]
> {
  if (isPreview()) return [];
  const pages = (await builtRoutes())
    .filter(({ isIndexed }) => isIndexed)
    .map(({ path, updated, alternates }) => ({ path, lastmod: updated, alternates }));
  const parts: { pages: SitemapPage[] }[] = [];
  while (parts.length * pagesPerPart < pages.length) {
    const from = parts.length * pagesPerPart;
    parts.push({ pages: pages.slice(from, from + pagesPerPart) });
  }
  const index = parts.map((part, at) => ({
    path: sitemapPath(at),
    lastmod: part.pages.reduce(
      (newest, { lastmod = '' }) => (lastmod > newest ? lastmod : newest),
      '',
    ),
  }));
  const file = (part: number | 'index', props: SitemapProps) => ({
    params: { sitemap: sitemapPath(part).replace(/^\/|\.xml$/g, '') },
    props,
    cacheKey: cacheKey(props),
  });
  return [file('index', { parts: index }), ...parts.map((part, at) => file(at, part))];
}

/**
 * The page of styles.
 * @param css `theme.css` as it is written
 */
export async function stylePaths(
  css: string,
): Promise<{ params: { style: string }; props: { view: StyleView }; cacheKey: string }[]> {
  const view = await styleView(css);
  const style = stylePath.split('/').at(-2) ?? '';
  return [{ params: { style }, props: { view }, cacheKey: cacheKey(view, dictionaries()) }];
}

/** Every former address. */
export async function redirectPaths(): Promise<
  { params: { former: string }; props: { redirect: Redirect } }[]
> {
  const { site } = await loadRoutes();
  return buildRedirects(site).map((redirect) => ({
    params: { former: param(redirect.from) },
    props: { redirect },
  }));
}

/** Every file for the press of one type. */
export async function pressPaths(type: PressType): Promise<ReturnType<typeof pressFiles>> {
  return pressFiles(await loadSite(), type);
}

/** Every file of a format that is made of a photograph. */
export async function photoPaths(format: PhotoFormat): Promise<ReturnType<typeof photoFiles>> {
  return photoFiles(await loadSite(), format);
}

/** What a feed holds. */
export interface FeedProps {
  locale: Locale;
  title: string;
  description: string;
  home: string;
  stories: { title: string; summary: string; date: string; href: string }[];
}

/** A feed for each language and for each portfolio in it. Only stories in that very language. */
export async function feedPaths(): Promise<
  { params: { feed: string }; props: FeedProps; cacheKey: string }[]
> {
  const { site, texts } = await loadRoutes();
  return locales.flatMap((locale) => {
    const t = texts[locale];
    // A reader of a feed sees no banner, so a preview leaves out what is not on the site.
    const stories = site.items('story', locale).filter(({ hidden }) => !hidden);
    const feed = (
      path: string,
      { stories, ...about }: Omit<FeedProps, 'locale' | 'stories'> & { stories: Item<'story'>[] },
    ) => {
      const rows = stories.map(({ data: { title, summary, date }, href }) => ({
        title,
        summary,
        date,
        href,
      }));
      const props: FeedProps = { locale, ...about, stories: rows };
      const params = { feed: path.slice(1).replace(/\/rss\.xml$/, '') };
      return { params, props, cacheKey: cacheKey(props) };
    };
    return [
      feed(feedPath(locale), {
        title: 'Twente',
        description: t('section.story.summary'),
        home: homePath(locale),
        stories,
      }),
      ...site.items('portfolio', locale).map((portfolio) =>
        feed(feedPath(locale, portfolio.data.urlSlug), {
          title: `Twente: ${portfolio.data.title}`,
          description: portfolio.data.summary,
          home: portfolio.href,
          stories: stories.filter((story) => story.data.portfolios.includes(portfolio.key)),
        }),
      ),
    ];
  });
}

/** The data behind each language's list of stories. */
export async function storyIndexPaths(): Promise<
  { params: { list: string }; props: { index: StoryIndexEntry[] }; cacheKey: string }[]
> {
  const { site, texts } = await loadRoutes();
  return locales.map((locale) => {
    const props = { index: storyIndex({ site, locale, t: texts[locale] }) };
    const params = {
      list: storyIndexPath(locale)
        .slice(1)
        .replace(/\/index\.json$/, ''),
    };
    return { params, props, cacheKey: cacheKey(props) };
  });
}
