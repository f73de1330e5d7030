import { sectionPath } from '../../i18n/urls.ts';

import type { Link } from '../frame.ts';
import type { ViewContext } from './context.ts';

export interface SearchView {
  kind: 'search';
  title: string;
  summary: string;
  /** Ways on without a search: for a reader without script, or one who found nothing. */
  topics: Link[];
}

/** The search page before, or without, its script. */
export function searchView({ site, locale, t }: ViewContext): SearchView {
  return {
    kind: 'search',
    title: t('search.title'),
    summary: t('search.summary'),
    topics: [
      ...site.items('portfolio', locale).map(({ data, href }) => ({
        label: data.title,
        href,
      })),
      ...(['location', 'campaign', 'story', 'partner'] as const).map((section) => ({
        label: t(`section.${section}.title`),
        href: sectionPath(locale, section),
      })),
    ],
  };
}
