import { formatDate } from '../../facts/format.ts';
import { sectionPath } from '../../i18n/urls.ts';
import { toBodyView, type BodyView } from '../body.ts';
import { headPhoto, toCards, wovenName, type Card } from '../cards.ts';
import type { Link } from '../frame.ts';
import { photoView } from '../photos.ts';
import type { Item } from '../site.ts';
import type { ViewContext } from './context.ts';
import { wovenPicture, type PictureView } from './picture.ts';
import { toSources, type SourceView } from './sources.ts';

export interface StoryView {
  kind: 'story';
  title: string;
  summary: string;
  picture: PictureView;
  inShort: string[];
  /** What stands beside the text: portfolio, place, campaign, dates, reading time. */
  about: { term: string; links?: Link[]; text?: string; isPortfolio?: true }[];
  body: BodyView;
  sources: SourceView[];
  next: Card[];
  published: { iso: string; updated?: string };
}

/** Words a reader takes in each minute; published averages for all three languages lie around it. */
const wordsPerMinute = 220;

/** A story with everything that it leads to. */
export function storyView(context: ViewContext, item: Item<'story'>): StoryView {
  const { site, locale, t } = context;
  const { data } = item;
  const links = (kind: 'portfolio' | 'location' | 'campaign' | 'project', keys: string[]): Link[] =>
    keys.flatMap((key) => {
      const target = site.findFor(kind, key, locale);
      return target ? [{ label: target.data.title, href: target.href }] : [];
    });
  const photo = headPhoto(item);
  const minutes = Math.max(1, Math.round(item.body.words / wordsPerMinute));
  const about: StoryView['about'] = [
    { term: t('story.portfolio'), links: links('portfolio', data.portfolios), isPortfolio: true },
    { term: t('story.location'), links: links('location', data.locations) },
    { term: t('story.campaign'), links: links('campaign', data.campaigns) },
    { term: t('story.project'), links: links('project', data.projects) },
    { term: t('story.published'), text: formatDate(locale, data.date) },
    ...(data.updated ? [{ term: t('story.updated'), text: formatDate(locale, data.updated) }] : []),
    { term: t('story.readingTime'), text: t('story.minutes', { count: minutes }) },
  ];
  return {
    kind: 'story',
    title: data.title,
    summary: data.summary,
    picture: {
      ...wovenPicture(wovenName(item), data.motifAlt),
      ...(photo
        ? {
            alt: data.pictureAlt ?? '',
            photo: { ...photoView(photo, true), credit: data.pictureCredit ?? '' },
          }
        : {}),
    },
    inShort: data.inShort,
    about: about.filter((entry) => entry.text || entry.links?.length),
    body: toBodyView(site, item, t),
    sources: toSources(data.sources, locale),
    next: nextFor(context, item),
    published: { iso: data.date, ...(data.updated ? { updated: data.updated } : {}) },
  };
}

/** Where to go next: a place, a project and related stories; never the story itself, never nothing. */
function nextFor({ site, locale, t }: ViewContext, item: Item<'story'>): Card[] {
  const { data } = item;
  const pick = <K extends 'location' | 'project' | 'campaign'>(kind: K, keys: string[]): Item[] =>
    keys.slice(0, 1).flatMap((key) => site.findFor(kind, key, locale) ?? []);
  const related: Item[] = data.related.flatMap((key) => site.findFor('story', key, locale) ?? []);
  const chosen = [
    ...pick('location', data.locations),
    ...pick('project', data.projects),
    ...pick('campaign', data.campaigns),
    ...related,
  ];
  const fill: Item[] = chosen.length < 3 ? site.itemsFor('story', locale).slice(0, 4) : [];
  const unique = [...new Map([...chosen, ...fill].map((one) => [`${one.kind}/${one.key}`, one]))];
  const others = unique
    .map(([, one]) => one)
    .filter((one) => one.kind !== item.kind || one.key !== item.key);
  return toCards(site, others.slice(0, Math.max(3, Math.min(chosen.length, 6))), locale, t);
}

/** schema.org Article, with addresses from the site's root. */
export function storyStructuredData(
  item: Item<'story'>,
  url: string,
  image: string,
  origin: string,
): object {
  return {
    '@type': 'Article',
    headline: item.data.title,
    description: item.data.summary,
    inLanguage: item.locale,
    datePublished: item.data.date,
    dateModified: item.data.updated ?? item.data.date,
    mainEntityOfPage: url,
    image,
    isPartOf: {
      '@type': 'CollectionPage',
      url: new URL(sectionPath(item.locale, 'story'), origin).href,
    },
  };
}
