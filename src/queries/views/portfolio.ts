import { feedPath, storyFilterPath } from '../../i18n/urls.ts';
import { toBodyView, type BodyView } from '../body.ts';
import { selectStories, toCards, type Card, type StorySelection } from '../cards.ts';
import { toFactViews, type FactView } from '../facts.ts';
import type { Item } from '../site.ts';
import type { ViewContext } from './context.ts';
import { wovenPicture, type PictureView } from './picture.ts';
import { toSources, type SourceView } from './sources.ts';

export interface PortfolioView {
  kind: 'portfolio';
  title: string;
  summary: string;
  picture: PictureView;
  focus: string[];
  facts: FactView[];
  body: BodyView;
  stories: StorySelection;
  projects: Card[];
  locations: Card[];
  feed: string;
  sources: SourceView[];
}

/** A portfolio with its own stories, projects and places. */
export function portfolioView(context: ViewContext, item: Item<'portfolio'>): PortfolioView {
  const { site, locale, t } = context;
  const { data, key } = item;
  const has = (keys: string[]): boolean => keys.includes(key);
  return {
    kind: 'portfolio',
    title: data.title,
    summary: data.summary,
    picture: wovenPicture(data.motif, data.motifAlt),
    focus: data.focus,
    facts: toFactViews(site, data.facts, locale, t),
    body: toBodyView(site, item, t),
    stories: selectStories(
      site,
      locale,
      t,
      (story) => has(story.data.portfolios),
      storyFilterPath(locale, 'portfolio', data.urlSlug),
    ),
    projects: toCards(
      site,
      site.itemsFor('project', locale).filter((project) => project.data.portfolio === key),
      locale,
      t,
    ),
    locations: toCards(
      site,
      site.itemsFor('location', locale).filter((place) => has(place.data.portfolios)),
      locale,
      t,
    ),
    feed: feedPath(locale, data.urlSlug),
    sources: toSources(data.sources, locale),
  };
}
