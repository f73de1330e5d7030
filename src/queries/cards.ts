/** Short views of items, for lists and “where next”. */
import type { Locale } from '../i18n/locales.ts';
import { sectionPath, wovenPath } from '../i18n/urls.ts';
import { campaignPhase, publicationWindow } from '../clock/publication.ts';
import { wallTime } from '../clock/time.ts';
import { formatDate, formatNumber, formatTime } from '../facts/format.ts';
import { hyphenateHeading } from '../i18n/hyphenate.ts';
import type { Photo } from '../photos/measure.ts';
import type { Translate } from '../i18n/t.ts';
import type { Item, Site } from './site.ts';

/** An item in a list. Everything is ready to print. */
export interface Card {
  /** Kind and key, equal in all languages. */
  id: string;
  title: string;
  href: string;
  summary: string;
  /** What kind of thing it is, and of which impact portfolio: `Verhaal`, `Circulaire economie`. */
  label: string;
  /** Address of the card-sized woven picture; absent for kinds without one. */
  picture?: string;
  /** The portfolio that lends its colours. */
  loom?: string;
  date?: string;
  /** That a campaign has yet to begin or is over; in a preview, that the item is not on the site. */
  badge?: string;
  /** Where the item is in another language than the list: its tag, and the words that say so. */
  otherLanguage?: { lang: Locale; note: string };
}

/** Keys of the portfolios that an item belongs to; a portfolio belongs to itself. */
export function portfoliosOf(item: Item): string[] {
  if (item.kind === 'portfolio') return [item.key];
  const { data } = item;
  if ('portfolios' in data) return data.portfolios;
  return 'portfolio' in data && data.portfolio ? [data.portfolio] : [];
}

/** The portfolio whose colours an item wears: its first one. */
export const loomOf = (item: Item): string | undefined => portfoliosOf(item)[0];

/** How the photograph that heads an item is written in it. */
export const headPicture = ({ data }: Pick<Item, 'data'>): string | undefined =>
  'picture' in data ? data.picture : undefined;

/** The photograph that heads an item. */
export const headPhoto = (item: Item): Photo | undefined => item.photos[headPicture(item) ?? ''];

const hasMotif = (item: Item): item is Item & { data: { motif: string } } => 'motif' in item.data;

/** What an item's woven picture is called: its motif or, where a photograph was woven, the item itself. */
export function wovenName(item: Item & { data: { motif: string } }): string {
  return headPhoto(item) ? `photo-${item.key}` : item.data.motif;
}

/** Why an item is not on the site now, for the team: `Concept`, `Vanaf 5 januari 2027 om 09:00`. */
export function hiddenNote({ hidden, data }: Item, locale: Locale, t: Translate): string {
  if (hidden === undefined || hidden === 'draft') return t('preview.draft');
  const until = hidden === 'embargoed' ? { embargoUntil: data.embargoUntil } : data;
  return t(`preview.${hidden}`, {
    time: formatTime(locale, wallTime(publicationWindow(until).from)),
  });
}

function badgeOf(site: Site, item: Item, locale: Locale, t: Translate): string {
  const { data } = item;
  const phase = 'runsFrom' in data ? campaignPhase(data, site.today) : 'running';
  return [
    ...(item.hidden ? [hiddenNote(item, locale, t)] : []),
    ...(phase === 'before' && 'runsFrom' in data
      ? [t('campaign.badge.before', { date: formatDate(locale, data.runsFrom) })]
      : []),
    ...(phase === 'over' ? [t('campaign.badge.over')] : []),
  ].join(' · ');
}

/** An item is in the lists of many pages; its card for each language is made once. */
const made = new WeakMap<Item, Partial<Record<Locale, Card>>>();

/** A card of an item for a reader of `locale`. */
export function toCard(site: Site, item: Item, locale: Locale, t: Translate): Card {
  const known = made.get(item) ?? {};
  made.set(item, known);
  return (known[locale] ??= makeCard(site, item, locale, t));
}

function makeCard(site: Site, item: Item, locale: Locale, t: Translate): Card {
  const loom = loomOf(item);
  const badge = badgeOf(site, item, locale, t);
  const portfolio = loom ? site.find('portfolio', loom, locale)?.data.title : undefined;
  const label =
    item.kind === 'story'
      ? (portfolio ?? t(`format.${(item as Item<'story'>).data.format}`))
      : t(`kind.${item.kind}`);
  return {
    id: `${item.kind}/${item.key}`,
    title: hyphenateHeading(item.locale, item.data.title),
    href: item.href,
    summary: item.data.summary,
    label,
    ...(hasMotif(item) ? { picture: wovenPath(wovenName(item), 'card') } : {}),
    ...(loom ? { loom } : {}),
    ...(badge ? { badge } : {}),
    ...('date' in item.data ? { date: formatDate(locale, item.data.date) } : {}),
    ...(item.locale === locale
      ? {}
      : { otherLanguage: { lang: item.locale, note: t(`language.in.${item.locale}`) } }),
  };
}

/** Cards of several items. */
export function toCards(site: Site, items: Item[], locale: Locale, t: Translate): Card[] {
  return items.map((item) => toCard(site, item, locale, t));
}

/** Stories that belong to something: the newest, and a way to the rest. */
export interface StorySelection {
  cards: Card[];
  all?: { label: string; href: string };
}

/** How many stories a page shows of those that belong to it. */
const storiesShown = 9;

/**
 * The newest stories that belong to something, as cards.
 * @param list address of the list that holds all of them
 */
export function selectStories(
  site: Site,
  locale: Locale,
  t: Translate,
  belongs: (story: Item<'story'>) => boolean,
  list = sectionPath(locale, 'story'),
): StorySelection {
  const stories = site.itemsFor('story', locale).filter(belongs);
  const cards = toCards(site, stories.slice(0, storiesShown), locale, t);
  if (stories.length <= storiesShown) return { cards };
  const formatted = formatNumber(locale, stories.length);
  return { cards, all: { label: t('list.allCount', { formatted }), href: list } };
}
