import { sectionPath } from '../../i18n/urls.ts';
import { portfoliosOf, toCards, type Card } from '../cards.ts';
import type { Link } from '../frame.ts';
import { sectionOf } from '../routes.ts';
import type { Item } from '../site.ts';
import type { ViewContext } from './context.ts';

export interface GoneView {
  kind: 'gone';
  title: string;
  summary: string;
  /** What the item belonged to, as far as that is on the site. */
  cards: Card[];
  links: Link[];
}

/**
 * The address of an item that has left the site. It says so and leads on, and shows nothing of the
 * item: that is why it was taken away.
 */
export function goneView({ site, locale, t }: ViewContext, item: Item): GoneView {
  const { data } = item;
  const locations = 'locations' in data ? data.locations : [];
  const section = sectionOf(item.kind);
  return {
    kind: 'gone',
    title: t('gone.title'),
    summary: t('gone.text'),
    cards: toCards(
      site,
      [
        ...portfoliosOf(item).flatMap((key) => site.findFor('portfolio', key, locale) ?? []),
        ...locations.flatMap((key) => site.findFor('location', key, locale) ?? []),
      ],
      locale,
      t,
    ),
    links: [
      ...(section
        ? [{ label: t(`section.${section}.title`), href: sectionPath(locale, section) }]
        : []),
      { label: t('search.open'), href: sectionPath(locale, 'search') },
    ],
  };
}
