/** One page of each kind that the last build made, in every language: what is looked at and tested. */
import { cacheFolder } from '../../src/integrations/paths.ts';
import { siteRoutes } from '../../src/integrations/site-routes.ts';
import type { Locale } from '../../src/i18n/locales.ts';

export interface Kind {
  name: string;
  /** Address in each language; the doors and the 404 are the same for all. */
  paths: Partial<Record<Locale, string>>;
}

/** Which item stands for its kind; of any other kind the first. */
const examples = new Set([
  'story/circular-textiles',
  'portfolio/circular',
  'location/kennispark-twente',
  'campaign/come-to-twente',
  'project/nanolab',
  'partner/novel-t',
  'page/why-twente',
  'stories/portfolio/circular/1',
]);
/** Pages that show more than their text, so that each is a kind of its own. */
const pagesWithData = /^page\/(?:facts-and-figures|getting-here|press)$/;

/** `story`, `location list`, `filtered story list`, … from the id of a route. */
function kindOf(id: string): string {
  if (pagesWithData.test(id)) return id.replace(/^page\/(.*)$/, '$1 page');
  const [first = '', ...rest] = id.split('/');
  if (first === 'list') return `${rest[0]} list`;
  if (first !== 'stories') return first;
  if (rest.length > 1) return 'filtered story list';
  return rest[0] === '1' ? 'story list' : 'second page of the story list';
}

function kindsOf(routes: { id: string; locale: Locale; path: string }[]): Kind[] {
  const ids = new Map<string, string>();
  for (const { id } of routes) {
    const kind = kindOf(id);
    if (!ids.has(kind) || examples.has(id)) ids.set(kind, id);
  }
  return [...ids].map(([name, id]) => ({
    name,
    paths: Object.fromEntries(
      routes.filter((route) => route.id === id).map(({ locale, path }) => [locale, path]),
    ),
  }));
}

/** Kinds with a language switch. */
export const translatedKinds: Kind[] = kindsOf(
  [...siteRoutes(cacheFolder()).values()].filter(({ id }) => id !== 'doors'),
);

export const kinds: Kind[] = [
  { name: 'doors', paths: { nl: '/' } },
  ...translatedKinds,
  { name: '404', paths: { nl: '/nl/there-is-no-such-page/' } },
];

/**
 * A kind by its name.
 * @throws when the site has none, with those that it has
 */
export function kindNamed(name: string): Kind {
  const kind = kinds.find((one) => one.name === name);
  if (kind) return kind;
  throw new Error(`There is no kind “${name}”, but ${kinds.map((one) => one.name).join(', ')}.`);
}
