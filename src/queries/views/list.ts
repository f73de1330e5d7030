import { formatNumber } from '../../facts/format.ts';
import {
  paginatedPath,
  sectionPath,
  storyFilters,
  storyIndexPath,
  type SectionKind,
  type StoryFilter,
} from '../../i18n/urls.ts';
import { toCards, type Card } from '../cards.ts';
import type { Link } from '../frame.ts';
import type { FilterValue, Target } from '../routes.ts';
import type { Item } from '../site.ts';
import { campaignsInOrder } from './campaign.ts';
import type { ViewContext } from './context.ts';
import { toLocationRows, type LocationRow } from './location.ts';
import { regionMap, type RegionMapView } from './map.ts';
import { partnerGroups, type PartnerGroup } from './partner.ts';

/** The list of stories, whole or narrowed, one page of it. */
export interface StoriesView {
  kind: 'stories';
  title: string;
  summary: string;
  /** How many there are, in words. */
  count: string;
  filters: { name: StoryFilter; heading: string; values: FilterLink[] }[];
  /** Where to see all again. */
  all: Link;
  cards: Card[];
  pages: Link[];
  previous?: string;
  next?: string;
  /** Data for narrowing by more than one thing at once, fetched when a reader asks for it. */
  index: string;
}

export interface FilterLink extends Link {
  value: string;
  count: string;
}

type StoriesTarget = Extract<Target, { kind: 'stories' }>;

/** One page of stories with the ways to narrow it. */
export function storiesView(context: ViewContext, target: StoriesTarget): StoriesView {
  const { site, locale, t } = context;
  const { values, total } = target;
  const chosen = target.filter;
  const current =
    chosen && values.find(({ name, value }) => name === chosen.name && value === chosen.value);
  const whole = sectionPath(locale, 'story');
  const base = current?.path ?? whole;
  const at = (page: number): string => paginatedPath(locale, base, page);
  const toLink = (value: FilterValue): FilterLink => ({
    label: value.label,
    href: value.path,
    value: value.value,
    count: formatNumber(locale, value.stories.length),
    ...(value === current ? { isCurrent: true } : {}),
  });
  return {
    kind: 'stories',
    title: storiesTitle(context, target),
    summary: t('section.story.summary'),
    count: t('list.count', { count: total, formatted: formatNumber(locale, total) }),
    filters: storyFilters
      .map((name) => ({
        name,
        heading: t(`filter.${name}`),
        values: values.filter((value) => value.name === name).map(toLink),
      }))
      .filter((filter) => filter.values.length > 0),
    all: { label: t('list.all'), href: whole, ...(current ? {} : { isCurrent: true }) },
    cards: toCards(site, target.stories, locale, t),
    pages: Array.from({ length: target.pages }, (_, index) => ({
      label: formatNumber(locale, index + 1),
      href: at(index + 1),
      ...(index + 1 === target.page ? { isCurrent: true } : {}),
    })),
    ...(target.page > 1 ? { previous: at(target.page - 1) } : {}),
    ...(target.page < target.pages ? { next: at(target.page + 1) } : {}),
    index: storyIndexPath(locale),
  };
}

/** `Verhalen`, `Verhalen: Circulaire economie`, `Verhalen, pagina 2`. */
export function storiesTitle({ t }: ViewContext, { filter, page }: StoriesTarget): string {
  const title = filter
    ? t('list.filtered', { title: t('section.story.title'), filter: filter.label })
    : t('section.story.title');
  return page > 1 ? t('list.numbered', { title, page }) : title;
}

/** One story in the data for narrowing: its card and what it can be found by. */
export interface StoryIndexEntry {
  card: Card;
  portfolio: string[];
  location: string[];
  audience: string[];
  format: string[];
}

/** The whole list as data. */
export function storyIndex({ site, locale, t }: ViewContext): StoryIndexEntry[] {
  const stories = site.itemsFor('story', locale);
  const cards = toCards(site, stories, locale, t);
  return stories.map(({ data }, index) => ({
    card: cards[index] as Card,
    portfolio: data.portfolios,
    location: data.locations,
    audience: data.audience,
    format: [data.format],
  }));
}

/** The list of any other section. */
export interface SectionView {
  kind: 'section';
  section: Exclude<SectionKind, 'story'>;
  title: string;
  summary: string;
  cards: Card[];
  /** Locations side by side. */
  rows?: LocationRow[];
  map?: RegionMapView;
  /** Projects under their impact portfolio. */
  groups?: { heading: string; href: string; cards: Card[] }[];
  /** Partners under those whom they help. */
  directory?: PartnerGroup[];
}

/** A section's list, in the form that suits what is in it. */
export function sectionView(context: ViewContext, section: SectionView['section']): SectionView {
  const { site, locale, t } = context;
  const items: Item[] =
    section === 'campaign' ? campaignsInOrder(context) : site.itemsFor(section, locale);
  const cards = toCards(site, items, locale, t);
  return {
    kind: 'section',
    section,
    title: t(`section.${section}.title`),
    summary: t(`section.${section}.summary`),
    cards,
    ...(section === 'location' ? { rows: toLocationRows(context), map: regionMap(context) } : {}),
    ...(section === 'partner' ? { directory: partnerGroups(context) } : {}),
    ...(section === 'project'
      ? {
          groups: site
            .itemsFor('portfolio', locale)
            .map((portfolio) => ({
              heading: portfolio.data.title,
              href: portfolio.href,
              cards: cards.filter((card) => card.loom === portfolio.key),
            }))
            .filter((group) => group.cards.length > 0),
        }
      : {}),
  };
}
