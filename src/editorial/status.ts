/** What the team should know today, as data: the page and `status.json` are made of it. */
import { isExpired } from '../facts/expiry.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { factSchema } from '../schemas/fact.ts';
import { remember } from './addresses.ts';
import { checkContent, factUsers } from './check.ts';
import { externalLinks, type LinkStatus } from './external-links.ts';
import { overviewOf, type ItemOverview } from './overview.ts';
import { formatProblem, sortProblems } from './problems.ts';
import type { Content } from './read.ts';
import { itemName } from './selection.ts';
import { translationTasks } from './translations.ts';

/** How long before a fact expires the team hears of it, in days. */
const factHorizon = 90;

export interface Change {
  kind: string;
  before: string;
  after: string;
}
export interface Status {
  /** Day for which it holds, `YYYY-MM-DD`. */
  day: string;
  /** What the check says, as lines ready to print. */
  problems: string[];
  items: {
    item: string;
    title: string;
    states: Record<Locale, { state: string; share?: string; since?: string }>;
  }[];
  /** What there is to translate, first things first. */
  tasks: {
    item: string;
    title: string;
    locale: Locale;
    state: string;
    share?: string;
    since?: string;
    changes: Change[];
  }[];
  facts: { id: string; label: string; validUntil: string; isExpired: boolean; usedIn: string[] }[];
  links: {
    all: number;
    unknown: number;
    toLookAt: { address: string; state: string; to?: string; places: string[] }[];
  };
  newAddresses: number;
}

function describe(
  item: ItemOverview,
  locale: Locale,
): { state: string; share?: string; since?: string } {
  const { state, ...rest } = item.states[locale];
  if (state === 'stale' && 'changed' in rest) {
    return { state, share: `${rest.changed}/${rest.total}`, since: rest.date };
  }
  return 'date' in rest ? { state, since: rest.date } : { state };
}

function expiringFacts({ files, facts }: Content, day: string, language: Locale): Status['facts'] {
  const last = new Date(Date.parse(day) + factHorizon * 86_400_000).toISOString().slice(0, 10);
  return Object.entries(facts.entries)
    .flatMap(([id, typed]) => {
      const { data } = factSchema.safeParse(typed);
      if (!data?.validUntil || data.validUntil > last) return [];
      const users = factUsers(files, id);
      return [
        {
          id,
          label: data.label[language],
          validUntil: data.validUntil,
          isExpired: isExpired(data, day),
          usedIn: [...new Set(users.map(itemName))],
        },
      ];
    })
    .toSorted((a, b) => (a.validUntil < b.validUntil ? -1 : 1));
}

/**
 * Everything that the team should know.
 * @param day for which facts must be valid, `YYYY-MM-DD`
 * @param known answers of earlier link checks
 */
export function statusOf(
  content: Content,
  day: string,
  language: Locale,
  known: ReadonlyMap<string, LinkStatus>,
): Status {
  const overview = overviewOf(content);
  const titleOf = (item: ItemOverview): string => {
    const file = item.files[language] ?? Object.values(item.files)[0];
    return String(file?.data.title ?? item.key);
  };
  const find = (kind: string, key: string) =>
    overview.find((item) => item.kind === kind && item.key === key) as ItemOverview;
  const links = externalLinks(content);
  const published = content.files.filter(({ data }) => data.draft !== true);
  const remembered = content.addresses.entries;
  return {
    day,
    problems: sortProblems(checkContent(content, day)).map((one) => formatProblem(one, language)),
    items: overview.map((item) => ({
      item: itemName(item),
      title: titleOf(item),
      states: Object.fromEntries(
        locales.map((locale) => [locale, describe(item, locale)]),
      ) as Status['items'][number]['states'],
    })),
    tasks: translationTasks(overview.map((item) => ({ item, states: item.states }))).map(
      ({ kind, key, locale, state }) => {
        const item = find(kind, key);
        const words = (hash?: string): string => (hash ? (item.texts[hash] ?? '') : '');
        const changes =
          state.state === 'stale'
            ? state.changes
                .filter((change) => change.kind !== 'same')
                .map((change) => ({
                  kind: change.kind,
                  before: words(change.before),
                  after: words(change.after),
                }))
            : [];
        return {
          item: itemName(item),
          title: titleOf(item),
          locale,
          ...describe(item, locale),
          changes,
        };
      },
    ),
    facts: expiringFacts(content, day, language),
    links: {
      all: links.length,
      unknown: links.filter(({ address }) => !known.has(address)).length,
      toLookAt: links.flatMap(({ address, places }) => {
        const status = known.get(address);
        if (!status || status.state === 'works') return [];
        return [
          {
            address,
            state: status.state,
            ...(status.to ? { to: status.to } : {}),
            places: places.map(({ file, line }) => `${file}:${line}`),
          },
        ];
      }),
    },
    newAddresses:
      Object.keys(remember(published, remembered)).length - Object.keys(remembered).length,
  };
}
