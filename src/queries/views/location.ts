import { formatNumber } from '../../facts/format.ts';
import { storyFilterPath } from '../../i18n/urls.ts';
import type { Translate } from '../../i18n/t.ts';
import { accessModes, type Location } from '../../schemas/location.ts';
import { toBodyView, type BodyView } from '../body.ts';
import { selectStories, toCards, type Card, type StorySelection } from '../cards.ts';
import { toFactViews, type FactView } from '../facts.ts';
import type { Link } from '../frame.ts';
import type { Item } from '../site.ts';
import type { ViewContext } from './context.ts';
import { wovenPicture, type PictureView } from './picture.ts';
import { toSources, type SourceView } from './sources.ts';

/** What can be compared between locations. */
export interface LocationRow {
  key: string;
  title: string;
  href: string;
  builtFor: string;
  municipality: string;
  area: FactView[];
  access: { mode: string; text: string }[];
  facilities: string[];
}

/** Where a location lies, in words, and where that comes from. */
export interface PointView {
  /** `52,24° N, 6,84° O`; without a source it says that it is an estimate. */
  text: string;
  source?: string;
}

export interface LocationView extends Omit<LocationRow, 'title'> {
  kind: 'location';
  title: string;
  summary: string;
  picture: PictureView;
  facts: FactView[];
  contact: Location['contact'];
  point: PointView;
  portfolios: Link[];
  body: BodyView;
  stories: StorySelection;
  projects: Card[];
  partners: Card[];
  others: Card[];
  sources: SourceView[];
}

/** One location's comparable data, ready to print. */
export function toLocationRow(context: ViewContext, item: Item<'location'>): LocationRow {
  const { site, locale, t } = context;
  const { data } = item;
  return {
    key: item.key,
    title: data.title,
    href: item.href,
    builtFor: data.builtFor,
    municipality: data.municipality,
    area: toFactViews(site, [data.area], locale, t),
    access: accessModes.flatMap((mode) => {
      const text = data.access[mode];
      return text ? [{ mode: t(`access.${mode}`), text }] : [];
    }),
    facilities: facilityNames(data, t),
  };
}

/** A location's point, ready to print. */
export function toPoint({ locale, t }: ViewContext, data: Location): PointView {
  const text = t('location.point', {
    latitude: formatNumber(locale, data.coordinates.latitude),
    longitude: formatNumber(locale, data.coordinates.longitude),
  });
  return data.coordinatesSource
    ? { text, source: data.coordinatesSource }
    : { text: t('location.estimate', { point: text }) };
}

const facilityNames = (data: Location, t: Translate): string[] =>
  data.facilities.map((facility) => t(`facility.${facility}`));

/** All locations side by side. */
export function toLocationRows(context: ViewContext): LocationRow[] {
  return context.site
    .itemsFor('location', context.locale)
    .map((item) => toLocationRow(context, item));
}

/** A location with its stories, projects and partners. */
export function locationView(context: ViewContext, item: Item<'location'>): LocationView {
  const { site, locale, t } = context;
  const { data, key } = item;
  const here = (keys: string[]): boolean => keys.includes(key);
  const cards = (items: Item[]): Card[] => toCards(site, items, locale, t);
  return {
    ...toLocationRow(context, item),
    kind: 'location',
    summary: data.summary,
    picture: wovenPicture(data.motif, data.motifAlt),
    facts: toFactViews(site, data.facts, locale, t),
    contact: data.contact,
    point: toPoint(context, data),
    portfolios: data.portfolios.flatMap((portfolio) => {
      const target = site.findFor('portfolio', portfolio, locale);
      return target ? [{ label: target.data.title, href: target.href }] : [];
    }),
    body: toBodyView(site, item, t),
    stories: selectStories(
      site,
      locale,
      t,
      (story) => here(story.data.locations),
      storyFilterPath(locale, 'location', data.urlSlug),
    ),
    projects: cards(
      site.itemsFor('project', locale).filter((project) => here(project.data.locations)),
    ),
    partners: cards(
      site.itemsFor('partner', locale).filter((partner) => here(partner.data.locations)),
    ),
    others: cards(site.itemsFor('location', locale).filter((other) => other.key !== key)),
    sources: toSources(data.sources, locale),
  };
}

/** schema.org Place. */
export function locationStructuredData(item: Item<'location'>, url: string): object {
  const { data } = item;
  return {
    '@type': 'Place',
    name: data.title,
    description: data.summary,
    url,
    address: {
      '@type': 'PostalAddress',
      ...(data.contact.address ? { streetAddress: data.contact.address } : {}),
      addressLocality: data.municipality,
      addressCountry: 'NL',
    },
    ...(data.coordinatesSource ? { geo: { '@type': 'GeoCoordinates', ...data.coordinates } } : {}),
  };
}
