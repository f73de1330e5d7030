/** One page of each kind that the site has, in every language. */
import { locales, type Locale } from '../../src/i18n/locales.ts';
import {
  homePath,
  paginatedPath,
  sectionKinds,
  sectionPath,
  storyFilterPath,
} from '../../src/i18n/urls.ts';
import { find, pathOf } from './content.ts';

export interface Kind {
  name: string;
  /** Address in each language; the doors and the 404 are the same for all. */
  paths: Partial<Record<Locale, string>>;
}

const everywhere = (path: (locale: Locale) => string): Kind['paths'] =>
  Object.fromEntries(locales.map((locale) => [locale, path(locale)]));

const sections = sectionKinds
  .filter((kind) => kind !== 'story')
  .map((kind) => ({
    name: `${kind} list`,
    paths: everywhere((locale) => sectionPath(locale, kind)),
  }));

/** Kinds with a language switch. */
export const translatedKinds: Kind[] = [
  { name: 'home', paths: everywhere(homePath) },
  { name: 'story', paths: everywhere((locale) => pathOf('story', 'circular-textiles', locale)) },
  { name: 'portfolio', paths: everywhere((locale) => pathOf('portfolio', 'circular', locale)) },
  {
    name: 'location',
    paths: everywhere((locale) => pathOf('location', 'kennispark-twente', locale)),
  },
  { name: 'campaign', paths: everywhere((locale) => pathOf('campaign', 'come-to-twente', locale)) },
  { name: 'project', paths: everywhere((locale) => pathOf('project', 'nanolab', locale)) },
  { name: 'partner', paths: everywhere((locale) => pathOf('partner', 'novel-t', locale)) },
  { name: 'page', paths: everywhere((locale) => pathOf('page', 'why-twente', locale)) },
  { name: 'travel page', paths: everywhere((locale) => pathOf('page', 'getting-here', locale)) },
  {
    name: 'facts page',
    paths: everywhere((locale) => pathOf('page', 'facts-and-figures', locale)),
  },
  { name: 'story list', paths: everywhere((locale) => sectionPath(locale, 'story')) },
  {
    name: 'second page of the story list',
    paths: everywhere((locale) => paginatedPath(locale, sectionPath(locale, 'story'), 2)),
  },
  {
    name: 'filtered story list',
    paths: everywhere((locale) =>
      storyFilterPath(
        locale,
        'portfolio',
        String(find('portfolio', 'circular', locale)?.data.urlSlug),
      ),
    ),
  },
  ...sections,
  { name: 'search page', paths: everywhere((locale) => sectionPath(locale, 'search')) },
];

export const kinds: Kind[] = [
  { name: 'doors', paths: { nl: '/' } },
  ...translatedKinds,
  { name: '404', paths: { nl: '/nl/there-is-no-such-page/' } },
];
