/** A row of the route table as the props of its page: a frame and a view, both plain data. */
import { createHash } from 'node:crypto';
import { localeNames, type Locale } from '../i18n/locales.ts';
import { feedPath, homePath, socialImagePath } from '../i18n/urls.ts';
import { toFrame, type Frame } from './frame.ts';
import type { Route, Translators } from './routes.ts';
import type { Item, Site } from './site.ts';
import { campaignView, type CampaignView } from './views/campaign.ts';
import type { ViewContext } from './views/context.ts';
import { goneView, type GoneView } from './views/gone.ts';
import { homeView, type HomeView } from './views/home.ts';
import {
  sectionView,
  storiesTitle,
  storiesView,
  type SectionView,
  type StoriesView,
} from './views/list.ts';
import { locationStructuredData, locationView, type LocationView } from './views/location.ts';
import { pageView, type PageView } from './views/page.ts';
import { partnerView, type PartnerView } from './views/partner.ts';
import { portfolioView, type PortfolioView } from './views/portfolio.ts';
import { projectView, type ProjectView } from './views/project.ts';
import { searchView, type SearchView } from './views/search.ts';
import { storyStructuredData, storyView, type StoryView } from './views/story.ts';

export type View =
  | HomeView
  | StoryView
  | GoneView
  | PortfolioView
  | LocationView
  | CampaignView
  | ProjectView
  | PartnerView
  | PageView
  | StoriesView
  | SectionView
  | SearchView;

export interface PageProps {
  frame: Frame;
  view: View;
}

function itemView(context: ViewContext, item: Item): View {
  switch (item.kind) {
    case 'story':
      return storyView(context, item as Item<'story'>);
    case 'portfolio':
      return portfolioView(context, item as Item<'portfolio'>);
    case 'location':
      return locationView(context, item as Item<'location'>);
    case 'campaign':
      return campaignView(context, item as Item<'campaign'>);
    case 'project':
      return projectView(context, item as Item<'project'>);
    case 'partner':
      return partnerView(context, item as Item<'partner'>);
    case 'page':
      return pageView(context, item as Item<'page'>);
  }
}

function routeView(context: ViewContext, { target }: Route): View {
  switch (target.kind) {
    case 'home':
      return homeView(context);
    case 'search':
      return searchView(context);
    case 'stories':
      return storiesView(context, target);
    case 'section':
      return sectionView(context, target.section);
    case 'item':
      return itemView(context, target.item);
    case 'gone':
      return goneView(context, target.item);
  }
}

/**
 * Everything that a page shows.
 * @param origin of the site, `https://…`, for addresses that must be whole
 */
export function toPageProps(
  site: Site,
  route: Route,
  texts: Translators,
  origin: string,
): PageProps {
  const { locale, target } = route;
  const t = texts[locale];
  const context: ViewContext = { site, locale, t };
  const view = routeView(context, route);
  const title = target.kind === 'stories' ? storiesTitle(context, target) : view.title;
  const frame = toFrame(site, route, texts, {
    title,
    description: 'summary' in view ? view.summary : t('home.description'),
    feed: feeds(view, locale, context),
    structuredData: structuredData(route, context, origin),
  });
  return { frame, view };
}

function feeds(view: View, locale: Locale, { t }: ViewContext): Frame['feed'] {
  return [
    { href: feedPath(locale), title: t('feed.title', { language: localeNames[locale] }) },
    ...(view.kind === 'portfolio' ? [{ href: view.feed, title: view.title }] : []),
  ];
}

function structuredData({ target, path, locale }: Route, { t }: ViewContext, origin: string) {
  const url = new URL(path, origin).href;
  const image = new URL(socialImagePath(path), origin).href;
  if (target.kind === 'home') {
    return [
      { '@type': 'WebSite', name: 'Twente', url, inLanguage: locale },
      {
        '@type': 'Organization',
        name: 'Twente Board',
        url: new URL(homePath(locale), origin).href,
        areaServed: { '@type': 'AdministrativeArea', name: t('site.area') },
      },
    ];
  }
  if (target.kind !== 'item') return [];
  if (target.item.kind === 'story') {
    return [storyStructuredData(target.item as Item<'story'>, url, image, origin)];
  }
  if (target.item.kind === 'location') {
    return [locationStructuredData(target.item as Item<'location'>, url)];
  }
  return [];
}

/** Changes whenever anything that the page shows does, and only then. */
export function cacheKey(props: object, ...more: string[]): string {
  return createHash('sha256').update(JSON.stringify(props)).update(more.join()).digest('base64url');
}
