import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { doorPath } from '../../src/i18n/urls.ts';
import { toBodyView } from '../../src/queries/body.ts';
import { toCard } from '../../src/queries/cards.ts';
import { toFrame, type Frame } from '../../src/queries/frame.ts';
import { cacheKey, toPageProps } from '../../src/queries/page-props.ts';
import {
  buildRedirects,
  buildRoutes,
  storiesPerPage,
  type Route,
} from '../../src/queries/routes.ts';
import { createSite, type Site, type SiteEntry } from '../../src/queries/site.ts';
import { storiesView } from '../../src/queries/views/list.ts';
import { storyView } from '../../src/queries/views/story.ts';
import { entries, entry, onReleaseDay } from '../support/entries.ts';
import { texts } from '../support/translators.ts';

const siteOf = (...parts: (SiteEntry | SiteEntry[])[]): Site =>
  createSite(parts.flat(), new Map(), onReleaseDay);
const routesOf = (site: Site): Route[] => buildRoutes(site, texts);
const routeAt = (site: Site, path: string): Route => {
  const route = routesOf(site).find((one) => one.path === path);
  if (!route) throw new Error(`There is no ${path}.`);
  return route;
};
const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('Expected something here.');
  return value;
};
const keys = (items: { key: string }[]): string[] => items.map(({ key }) => key);

const circular = entries('portfolio', 'circular', locales);
const park = entries('location', 'park', locales);
const inAll = entries('story', 'jeans', locales, { portfolios: ['circular'], locations: ['park'] });
const inTwo = entries('story', 'night', ['nl', 'en'], { portfolios: ['circular'] });

describe('the content in memory', () => {
  const site = siteOf(inAll, inTwo, entries('story', 'secret', locales, { draft: true }));

  test('has no drafts, wherever one looks', () => {
    for (const locale of locales) {
      expect(keys(site.items('story', locale))).not.toContain('secret');
      expect(keys(site.itemsFor('story', locale))).not.toContain('secret');
      expect(site.find('story', 'secret', locale)).toBeUndefined();
      expect(site.findFor('story', 'secret', locale)).toBeUndefined();
    }
  });

  test('a draft in one language leaves the others', () => {
    const half = siteOf(entry('story', 'x', 'nl'), entry('story', 'x', 'de', { draft: true }));
    expect(half.find('story', 'x', 'de')).toBeUndefined();
    expect(half.findFor('story', 'x', 'de')?.locale).toBe('nl');
  });

  test('exactly one language, or every item once in the best language there is', () => {
    expect(keys(site.items('story', 'de'))).toEqual(['jeans']);
    expect(site.itemsFor('story', 'de').map(({ key, locale }) => [key, locale])).toEqual([
      ['jeans', 'de'],
      ['night', 'nl'],
    ]);
    expect(site.findFor('story', 'night', 'en')?.locale).toBe('en');
  });

  test('knows of no key, in any field, of what is not on the site', () => {
    const hidden = { publishAt: '2030-01-01T09:00' };
    const later = siteOf(
      entries('portfolio', 'later', locales, hidden),
      entries('location', 'later', locales, hidden),
      entries('story', 'later', locales, hidden),
      circular,
      entries('story', 'jeans', locales, {
        portfolios: ['later', 'circular'],
        locations: ['later'],
        related: ['later'],
      }),
      entries('project', 'lab', locales, { portfolio: 'later' }),
    );
    expect(JSON.stringify(later.items('story', 'nl'))).not.toContain('later');
    expect(JSON.stringify(later.items('project', 'nl'))).not.toContain('later');
    expect(later.find('story', 'jeans', 'nl')?.data.portfolios).toEqual(['circular']);
  });

  test('each item has its address in its own language', () => {
    expect(site.find('story', 'jeans', 'de')?.href).toBe('/de/geschichten/jeans-de/');
  });

  test('comes in the same order, however the files were read', () => {
    const reversed = siteOf([...inTwo, ...inAll].toReversed());
    expect(keys(reversed.itemsFor('story', 'nl'))).toEqual(['jeans', 'night']);
  });

  test('stories: newest first, and by key on the same day', () => {
    const dated = siteOf(
      entry('story', 'b', 'nl', { date: '2026-01-01' }),
      entry('story', 'c', 'nl', { date: '2026-02-01' }),
      entry('story', 'a', 'nl', { date: '2026-01-01' }),
    );
    expect(keys(dated.items('story', 'nl'))).toEqual(['c', 'a', 'b']);
  });

  test('portfolios and locations: as editors ordered them', () => {
    const ordered = siteOf(
      entry('location', 'a', 'nl', { order: 2 }),
      entry('location', 'b', 'nl', { order: 1 }),
    );
    expect(keys(ordered.items('location', 'nl'))).toEqual(['b', 'a']);
  });
});

describe('the route table', () => {
  const site = siteOf(circular, park, inAll, inTwo, entries('page', 'contact', locales));
  const routes = routesOf(site);

  test('has each address once', () => {
    const paths = routes.map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  test('has home, search and every section in every language, even while they are empty', () => {
    const ids = ['home', 'search', 'stories/1'].concat(
      ['portfolio', 'location', 'campaign', 'project', 'partner'].map((kind) => `list/${kind}`),
    );
    const bare = routesOf(siteOf());
    for (const locale of locales) {
      expect(
        bare
          .filter((row) => row.locale === locale)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(ids.toSorted());
    }
  });

  test('makes a page for a real translation only: no copy in another language’s place', () => {
    const night = routes.filter(({ id }) => id === 'story/night');
    expect(night.map(({ locale }) => locale)).toEqual(['nl', 'en']);
  });

  test('names the same thing in the other languages, and itself, on both sides', () => {
    for (const route of routes) {
      expect(route.alternates[route.locale]).toBe(route.path);
      for (const path of Object.values(route.alternates)) {
        expect(present(routes.find((row) => row.path === path)).alternates).toEqual(
          route.alternates,
        );
      }
    }
    expect(routeAt(site, '/nl/verhalen/night-nl/').alternates).toEqual({
      nl: '/nl/verhalen/night-nl/',
      en: '/en/stories/night-en/',
    });
  });

  test('pairs filters whose words differ between languages', () => {
    expect(routeAt(site, '/nl/verhalen/impactportfolio/circular-nl/').alternates).toEqual({
      nl: '/nl/verhalen/impactportfolio/circular-nl/',
      en: '/en/stories/impact-portfolio/circular-en/',
      de: '/de/geschichten/impact-portfolio/circular-de/',
    });
  });

  test('gives search engines items and whole lists, not filters and further parts', () => {
    const isIndexed = (path: string): boolean => routeAt(site, path).isIndexed;
    expect(isIndexed('/en/')).toBe(true);
    expect(isIndexed('/en/stories/')).toBe(true);
    expect(isIndexed('/en/stories/jeans-en/')).toBe(true);
    expect(isIndexed('/en/search/')).toBe(true);
    expect(isIndexed('/en/stories/impact-portfolio/circular-en/')).toBe(false);
  });

  test('knows when an item last changed: its update, else its date', () => {
    const dated = siteOf(
      entry('story', 'a', 'nl', { date: '2026-01-01' }),
      entry('story', 'b', 'nl', { date: '2026-01-01', updated: '2026-02-01' }),
    );
    expect(routeAt(dated, '/nl/verhalen/a-nl/').updated).toBe('2026-01-01');
    expect(routeAt(dated, '/nl/verhalen/b-nl/').updated).toBe('2026-02-01');
    expect(routeAt(dated, '/nl/').updated).toBeUndefined();
  });
});

describe('the list of stories', () => {
  const many = (count: number): SiteEntry[] =>
    Array.from({ length: count }, (_, index) =>
      entry('story', `s${String(index).padStart(2, '0')}`, 'nl', {
        date: new Date(Date.UTC(2026, 0, index + 1)).toISOString().slice(0, 10),
        format: index === 0 ? 'guide' : 'background',
        audience: index < 2 ? ['talent', 'region'] : ['company'],
        portfolios: ['circular'],
      }),
    );
  const pagesOf = (site: Site, base: string): Route[] =>
    routesOf(site).filter(({ path }) => path === base || path.startsWith(`${base}pagina/`));

  const filtersOf = (site: Site, path: string) => {
    const { target } = routeAt(site, path);
    if (target.kind !== 'stories') throw new Error(`${path} is no list of stories.`);
    return target.values;
  };

  test.each([
    [storiesPerPage, 1],
    [storiesPerPage + 1, 2],
    [2 * storiesPerPage + 1, 3],
  ])('of %i stories has %i parts', (count, parts) => {
    expect(pagesOf(siteOf(many(count)), '/nl/verhalen/')).toHaveLength(parts);
  });

  test('shows each story once over all its parts, newest first', () => {
    const site = siteOf(many(storiesPerPage + 3));
    const shown = pagesOf(site, '/nl/verhalen/').flatMap(({ target }) =>
      target.kind === 'stories' ? keys(target.stories) : [],
    );
    expect(shown).toEqual(keys(site.items('story', 'nl')));
  });

  test('is divided when narrowed, too', () => {
    const site = siteOf(circular, many(storiesPerPage + 1));
    expect(
      pagesOf(site, '/nl/verhalen/impactportfolio/circular-nl/').map(({ path }) => path),
    ).toEqual([
      '/nl/verhalen/impactportfolio/circular-nl/',
      '/nl/verhalen/impactportfolio/circular-nl/pagina/2/',
    ]);
  });

  test('can be narrowed by what it holds, and by nothing that would be empty', () => {
    const site = siteOf(circular, park, many(3));
    const values = filtersOf(site, '/nl/verhalen/');
    expect(values.map(({ name, value, stories }) => [name, value, stories.length])).toEqual([
      ['portfolio', 'circular', 3],
      ['audience', 'talent', 2],
      ['audience', 'company', 1],
      ['audience', 'region', 2],
      ['format', 'background', 2],
      ['format', 'guide', 1],
    ]);
  });

  test('shows a story that lacks the language, in its filters as well', () => {
    const site = siteOf(circular, inTwo);
    expect(filtersOf(site, '/de/geschichten/').map(({ path }) => path)).toContain(
      '/de/geschichten/impact-portfolio/circular-de/',
    );
  });

  test('leads to the parts before and after', () => {
    const site = siteOf(many(2 * storiesPerPage + 1));
    const [first, second, third] = pagesOf(site, '/nl/verhalen/').map(({ target }) => {
      if (target.kind !== 'stories') throw new Error('Not a list.');
      return storiesView({ site, locale: 'nl', t: texts.nl }, target);
    });
    expect(first).not.toHaveProperty('previous');
    expect(first?.next).toBe('/nl/verhalen/pagina/2/');
    expect(second).toMatchObject({ previous: '/nl/verhalen/', next: '/nl/verhalen/pagina/3/' });
    expect(third).not.toHaveProperty('next');
    expect(first?.count).toBe(`${2 * storiesPerPage + 1} verhalen`);
    expect(second?.title).not.toBe(first?.title);
  });
});

describe('former addresses', () => {
  test('lead to the present one in the same language', () => {
    const site = siteOf(
      entry('story', 'x', 'nl', { formerSlugs: ['oud', 'ouder'] }),
      entry('story', 'x', 'en'),
      entry('page', 'y', 'de', { formerSlugs: ['alt'] }),
    );
    expect(buildRedirects(site)).toEqual([
      { locale: 'nl', from: '/nl/verhalen/oud/', to: '/nl/verhalen/x-nl/' },
      { locale: 'nl', from: '/nl/verhalen/ouder/', to: '/nl/verhalen/x-nl/' },
      { locale: 'de', from: '/de/alt/', to: '/de/y-de/' },
    ]);
  });

  test('of a draft lead nowhere', () => {
    expect(
      buildRedirects(siteOf(entry('story', 'x', 'nl', { draft: true, formerSlugs: ['a'] }))),
    ).toEqual([]);
  });
});

describe('around a page', () => {
  const site = siteOf(circular, park, inAll, inTwo, entries('page', 'why-twente', locales));
  const frameAt = (path: string): Frame =>
    toFrame(site, routeAt(site, path), texts, { title: 'T', description: 'D' });
  const links = (frame: Frame) =>
    frame.languages.map(({ lang, href, isTranslation }) => [lang, href, isTranslation]);

  test('the language switch leads to the same thing where it exists', () => {
    expect(links(frameAt('/nl/verhalen/jeans-nl/'))).toEqual([
      ['nl', '/nl/verhalen/jeans-nl/', true],
      ['en', '/en/stories/jeans-en/', true],
      ['de', '/de/geschichten/jeans-de/', true],
    ]);
  });

  test('where it does not, the switch leads to the list and says so in that language', () => {
    const german = frameAt('/nl/verhalen/night-nl/').languages.find(({ lang }) => lang === 'de');
    expect(german).toMatchObject({ href: '/de/geschichten/', isTranslation: false });
    expect(german?.label).toContain('Deutsch');
    expect(german?.label).toContain(texts.de('section.story.title'));
    expect(german?.label).not.toBe('Deutsch');
  });

  test('a part of a list that another language lacks leads to the beginning of that list', () => {
    const stories = Array.from({ length: storiesPerPage + 1 }, (_, index) => index);
    const uneven = siteOf(
      stories.map((index) =>
        entry('story', `s${index}`, 'nl', { format: index === 0 ? 'background' : 'guide' }),
      ),
    );
    const route = present(routesOf(uneven).find(({ path }) => path === '/nl/verhalen/pagina/2/'));
    const alone = { ...route, alternates: { nl: route.path } };
    const frame = toFrame(uneven, alone, texts, { title: 'T', description: 'D' });
    expect(frame.languages.find(({ lang }) => lang === 'en')?.href).toBe('/en/stories/');
  });

  test('hreflang names real translations only, itself among them', () => {
    const tags = (path: string) => frameAt(path).alternates.map(({ lang, href }) => [lang, href]);
    expect(tags('/nl/verhalen/night-nl/')).toEqual([
      ['nl', '/nl/verhalen/night-nl/'],
      ['en', '/en/stories/night-en/'],
      ['x-default', '/en/stories/night-en/'],
    ]);
    expect(tags('/de/')).toEqual([
      ['nl', '/nl/'],
      ['en', '/en/'],
      ['de', '/de/'],
      ['x-default', doorPath],
    ]);
  });

  test('every page of a group names the same x-default', () => {
    const onlyNlDe = siteOf(entries('story', 'x', ['nl', 'de']));
    const defaults = routesOf(onlyNlDe)
      .filter(({ id }) => id === 'story/x')
      .map((route) => toFrame(onlyNlDe, route, texts, { title: 'T', description: 'D' }).alternates)
      .map((alternates) => alternates.find(({ lang }) => lang === 'x-default')?.href);
    expect(defaults).toEqual(['/nl/verhalen/x-nl/', '/nl/verhalen/x-nl/']);
  });

  test('a page that is not for search engines names no alternates and is not searched', () => {
    expect(frameAt('/en/search/')).not.toHaveProperty('search');
    const frame = frameAt('/en/stories/impact-portfolio/circular-en/');
    expect(frame.isIndexed).toBe(false);
    expect(frame.alternates).toEqual([]);
    expect(frame).not.toHaveProperty('search');
  });

  test('breadcrumbs lead from home through the section to the page itself', () => {
    const crumbs = frameAt('/en/stories/jeans-en/').breadcrumbs;
    expect(crumbs.map(({ href }) => href)).toEqual([
      '/en/',
      '/en/stories/',
      '/en/stories/jeans-en/',
    ]);
    expect(crumbs.at(-1)).toMatchObject({ isCurrent: true });
    expect(frameAt('/en/').breadcrumbs).toEqual([]);
  });

  test('the navigation marks the section that a page belongs to, and only that', () => {
    const current = (path: string) =>
      frameAt(path)
        .navigation.filter(({ isCurrent }) => isCurrent)
        .map(({ href }) => href);
    expect(current('/en/stories/jeans-en/')).toEqual(['/en/stories/']);
    expect(current('/en/stories/impact-portfolio/circular-en/')).toEqual(['/en/stories/']);
    expect(current('/en/locations/')).toEqual(['/en/locations/']);
    expect(current('/en/why-twente-en/')).toEqual(['/en/why-twente-en/']);
    expect(current('/en/')).toEqual([]);
  });

  test('menu and footer name no page that does not exist', () => {
    const frame = toFrame(siteOf(), routeAt(siteOf(), '/en/'), texts, {
      title: 'T',
      description: 'D',
    });
    const hrefs = [...frame.navigation, ...frame.footer.flatMap((column) => column.links)].map(
      ({ href }) => href,
    );
    const paths = routesOf(siteOf()).map(({ path }) => path);
    expect(hrefs.filter((href) => !paths.includes(href))).toEqual([]);
  });

  test('search knows what a page is, of which impact portfolio and where', () => {
    expect(frameAt('/en/stories/jeans-en/').search).toMatchObject({
      kind: 'story',
      key: 'story/jeans',
      portfolios: ['circular'],
      locations: ['park'],
    });
    expect(frameAt('/en/impact-portfolios/circular-en/').search).toMatchObject({
      label: { filter: 'portfolio', key: 'circular', name: 'Title of circular (en)' },
    });
  });
});

describe('a card', () => {
  const site = siteOf(circular, inAll, inTwo, entries('story', 'loose', locales));
  const cardOf = (key: string, locale: Locale) =>
    toCard(site, present(site.findFor('story', key, locale)), locale, texts[locale]);

  test('is ready to print in the reader’s language', () => {
    expect(cardOf('jeans', 'de')).toEqual({
      id: 'story/jeans',
      title: 'Title of jeans (de)',
      href: '/de/geschichten/jeans-de/',
      summary: 'Summary of jeans (de)',
      label: 'Title of circular (de)',
      picture: '/woven/topfit-card.svg',
      loom: 'circular',
      date: '6. Oktober 2026',
    });
  });

  test('of a story without an impact portfolio says what form it has', () => {
    expect(cardOf('loose', 'en').label).toBe('Background');
  });

  test('of a story in another language says so, and speaks the reader’s language otherwise', () => {
    expect(cardOf('night', 'de')).toMatchObject({
      title: 'Title of night (nl)',
      href: '/nl/verhalen/night-nl/',
      label: 'Title of circular (de)',
      date: '6. Oktober 2026',
      otherLanguage: { lang: 'nl', note: texts.de('language.in.nl') },
    });
    expect(cardOf('night', 'en')).not.toHaveProperty('otherLanguage');
  });
});

describe('a story’s page', () => {
  const viewOf = (site: Site, key: string, locale: Locale) =>
    storyView({ site, locale, t: texts[locale] }, present(site.find('story', key, locale)));

  test('links by key lead to the reader’s language, else say which language they lead to', () => {
    const site = siteOf(
      inAll,
      inTwo,
      entry('story', 'x', 'de', {}, '[a](story:jeans#b) [c](story:night)'),
    );
    const { links } = toBodyView(site, present(site.find('story', 'x', 'de')), texts.de);
    expect(links).toEqual({
      'story:jeans#b': { href: '/de/geschichten/jeans-de/#b' },
      'story:night': { href: '/nl/verhalen/night-nl/', lang: 'nl' },
    });
  });

  test('leads on to something else, never to itself', () => {
    const site = siteOf(
      entry('story', 'a', 'nl', { related: ['b'] }),
      entry('story', 'b', 'nl'),
      entry('story', 'c', 'nl'),
    );
    expect(viewOf(site, 'a', 'nl').next.map(({ id }) => id)).toEqual(['story/b', 'story/c']);
  });

  test('leads on to a project of the same name too', () => {
    const site = siteOf(
      entries('story', 'topfit', locales, { projects: ['topfit'] }),
      entries('project', 'topfit', locales),
    );
    expect(viewOf(site, 'topfit', 'nl').next.map(({ id }) => id)).toEqual(['project/topfit']);
  });
});

describe('a page is a function of its props', () => {
  const propsAt = (site: Site, path: string) =>
    toPageProps(site, routeAt(site, path), texts, 'https://www.example.org');
  const pages = ['/nl/', '/nl/verhalen/', '/nl/verhalen/jeans-nl/', '/nl/locaties/park-nl/'];

  const build = (title: string) =>
    siteOf(
      circular,
      entries('location', 'park', locales, {
        access: {},
        facilities: [],
        coordinates: { latitude: 52.3, longitude: 6.6 },
        contact: { organisation: 'Park', website: 'https://www.example.org/' },
      }),
      entries('story', 'jeans', locales, { title, portfolios: ['circular'], locations: ['park'] }),
    );

  test('that are plain data, so that a later build can tell whether it changed', () => {
    for (const path of pages) {
      const props = propsAt(build('One'), path);
      expect(JSON.parse(JSON.stringify(props))).toEqual(props);
    }
  });

  test('whose key changes on every page that shows what changed, and on no other', () => {
    const changed = [...pages, '/nl/zoeken/', '/nl/impactportfolios/'].filter(
      (path) => cacheKey(propsAt(build('One'), path)) !== cacheKey(propsAt(build('Another'), path)),
    );
    expect(changed).toEqual(pages);
  });
});
