/** What `getStaticPaths` of each route file returns: rows of the route table with their props. */
import { readFileSync } from 'node:fs';
import { locales, localize, type Locale } from '../i18n/locales.ts';
import { feedPath, storyIndexPath } from '../i18n/urls.ts';
import { translator } from '../i18n/t.ts';
import { loadSite } from './load.ts';
import { cacheKey, toPageProps, type PageProps } from './page-props.ts';
import {
  buildRedirects,
  buildRoutes,
  type Redirect,
  type Route,
  type Translators,
} from './routes.ts';
import { newestFirst, type Item, type Site } from './site.ts';

interface Loaded {
  site: Site;
  routes: Route[];
  texts: Translators;
}

let loaded: Promise<Loaded> | undefined;

/** Content, texts and route table; made once in a build. */
export function loadRoutes(): Promise<Loaded> {
  if (import.meta.env.DEV || !loaded) {
    loaded = loadSite().then((site) => {
      const texts = localize(translator);
      return { site, texts, routes: buildRoutes(site, texts) };
    });
  }
  return loaded;
}

/** The texts of the interface reach pages outside the module graph, so they are part of every key. */
const dictionaries = (): string =>
  locales
    .map((locale) => readFileSync(`src/i18n/locales/${locale}/interface.json`, 'utf8'))
    .join('');

const param = (path: string): string => path.slice(1, -1);

/** Every page below a language. */
export async function pagePaths(): Promise<
  { params: { path: string }; props: PageProps; cacheKey: string }[]
> {
  const { site, routes, texts } = await loadRoutes();
  const words = dictionaries();
  return routes.map((route) => {
    const props = toPageProps(site, route, texts, import.meta.env.SITE);
    return { params: { path: param(route.path) }, props, cacheKey: cacheKey(props, words) };
  });
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

/** What a feed holds. */
export interface FeedProps {
  locale: Locale;
  title: string;
  description: string;
  home: string;
  stories: Item<'story'>[];
}

/** A feed for each language and for each portfolio in it. Only stories in that very language. */
export async function feedPaths(): Promise<{ params: { feed: string }; props: FeedProps }[]> {
  const { site, texts } = await loadRoutes();
  return locales.flatMap((locale) => {
    const t = texts[locale];
    const stories = newestFirst(site.items('story', locale));
    const feed = (path: string, props: Omit<FeedProps, 'locale'>) => ({
      params: { feed: path.slice(1).replace(/\/rss\.xml$/, '') },
      props: { locale, ...props },
    });
    return [
      feed(feedPath(locale), {
        title: 'Twente',
        description: t('section.story.summary'),
        home: `/${locale}/`,
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
  { params: { list: string }; props: { locale: Locale } }[]
> {
  return locales.map((locale) => ({
    params: {
      list: storyIndexPath(locale)
        .slice(1)
        .replace(/\/index\.json$/, ''),
    },
    props: { locale },
  }));
}
