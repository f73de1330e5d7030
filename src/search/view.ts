/** The search itself: field, filters, results. The dialog and the search page both show it. */
import type { Locale } from '../i18n/locales.ts';
import { element, markedText } from './dom.ts';
import {
  filterNames,
  loadCounts,
  loadLabels,
  openIndex,
  search,
  searchElsewhere,
  suggest,
} from './engine.ts';
import { isGuess } from './excerpt.ts';
import type { Filters, Found, Hit, Result } from './engine.ts';
import type { ForeignHit } from './other-languages.ts';
import type { Texts } from './strings.ts';

const typingPause = 120;
/** Before anything was found, results for half a word would only delay those for the whole one. */
const firstPause = 250;
/** Two letters begin so many words that several parts of the index would load; most go on typing. */
const shortQueryPause = 400;
const shortestQuery = 2;
const firstResults = 5;
const moreResults = 10;
/** The other languages weigh as much again: they wait until the reader reads. */
const elsewherePause = 500;

export interface SearchState {
  query: string;
  filters: Filters;
}

export interface SearchView {
  root: HTMLElement;
  field: HTMLInputElement;
  /** Searches for this, at once. */
  show: (state: SearchState) => void;
}

export interface SearchViewOptions {
  locale: Locale;
  texts: Texts;
  /** Address of the search page. */
  action: string;
  /** Level of the headings of the results. */
  headingLevel: 2 | 3;
  onChange?: (state: SearchState) => void;
}

export function createSearchView({
  locale,
  texts: { strings, fill, plural, list },
  action,
  headingLevel,
  onChange,
}: SearchViewOptions): SearchView {
  const field = element('input', {
    class: 'search-field',
    id: 'search-field',
    name: 'q',
    // Not type=search: there Escape empties the field first, in some browsers only.
    type: 'text',
    inputmode: 'search',
    enterkeyhint: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  const filterRow = element('div', { class: 'search-filters' });
  const selects = filterNames.map((name) => {
    const select = element('select', { name }, new Option(strings.any, ''));
    filterRow.append(element('label', {}, element('span', {}, strings.filters[name]), select));
    return { name, select };
  });
  const status = element('p', { class: 'search-status', role: 'status' });
  const results = element('div', { class: 'search-results' });
  const elsewhere = element('div', { class: 'search-elsewhere' });
  const form = element(
    'form',
    { role: 'search', action },
    element('label', { for: field.id }, strings.label),
    field,
    filterRow,
  );
  const root = element('div', { class: 'search' }, form, status, results, elsewhere);

  let labels: Awaited<ReturnType<typeof loadLabels>> = { filters: {}, topics: [] };
  let timer = 0;
  let loaded = false;
  /** Counts searches; whatever comes back for a former one is dropped. */
  let turn = 0;

  const heading = (level: number, ...children: (Node | string)[]): HTMLElement =>
    element(`h${level}` as 'h2', {}, ...children);
  const nameOf = (filter: string, value: string): string | undefined =>
    filter === 'kind'
      ? (strings.kinds as Record<string, string>)[value]
      : labels.filters[filter]?.[value]?.[0];

  const readFilters = (): Filters =>
    Object.fromEntries(
      selects.flatMap(({ name, select }) => (select.value === '' ? [] : [[name, select.value]])),
    );

  function fillSelects(counts: Found['counts'], chosen: Filters): void {
    for (const { name, select } of selects) {
      const values =
        name === 'kind' ? Object.keys(strings.kinds) : Object.keys(labels.filters[name] ?? {});
      const counted = counts[name];
      const current = chosen[name];
      select.replaceChildren(
        new Option(strings.any, ''),
        ...values.flatMap((value) => {
          // With this filter set, Pagefind counts nothing for its other values.
          const count = current === undefined ? counted?.[value] : undefined;
          if (count === 0 && value !== current) return [];
          const label = nameOf(name, value) ?? value;
          return new Option(count === undefined ? label : `${label} (${count})`, value);
        }),
      );
      select.value = current ?? '';
      // A value that this index does not know must not be lost from a shared address.
      if (current !== undefined && select.value === '') {
        select.append(new Option(current, current, true, true));
      }
    }
  }

  function listItem(level: number, hit: Hit, lang?: Locale, ...badges: Node[]): HTMLLIElement {
    const facts = [
      hit.kind === undefined ? undefined : nameOf('kind', hit.kind),
      // A portfolio's own page need not say so twice.
      hit.portfolio === undefined || hit.kind === 'portfolio'
        ? undefined
        : nameOf('portfolio', hit.portfolio),
    ].filter((fact) => fact !== undefined);
    const foreign: Record<string, string> = lang === undefined ? {} : { lang };
    const link = element('a', { href: hit.url, ...foreign }, ...markedText(hit.title));
    if (lang !== undefined) link.hreflang = lang;
    return element(
      'li',
      {},
      element('p', { class: 'search-facts' }, facts.join(' · '), ...badges),
      heading(level, link),
      element('p', { class: 'search-excerpt', ...foreign }, ...markedText(hit.excerpt)),
    );
  }

  /** Appends results in steps; the button moves the focus to the first new one. */
  async function appendResults(all: readonly Result[], current: number): Promise<Hit[]> {
    const items = element('ol');
    const more = element('button', { type: 'button' }, strings.more);
    const shown: Hit[] = [];
    const step = async (count: number): Promise<HTMLLIElement | undefined> => {
      const from = items.childElementCount;
      const hits = await Promise.all(all.slice(from, from + count).map(({ load }) => load()));
      if (current !== turn) return undefined;
      const added = hits.map((hit) => listItem(headingLevel + 1, hit));
      items.append(...added);
      shown.push(...hits);
      more.hidden = items.childElementCount >= all.length;
      return added[0];
    };
    more.addEventListener('click', () => {
      more.disabled = true;
      step(moreResults).then(
        (first) => {
          more.disabled = false;
          first?.querySelector('a')?.focus();
        },
        () => fail(current),
      );
    });
    const title = heading(headingLevel, strings.results);
    title.className = 'visually-hidden search-hidden';
    if (results.querySelector('li') === null) {
      // On a slow line the first result must not wait for the four that follow it.
      await step(1);
      if (current !== turn) return shown;
      results.replaceChildren(title, items);
    }
    await step(firstResults - items.childElementCount);
    if (current !== turn) return shown;
    results.replaceChildren(title, items, more);
    return shown;
  }

  function showTopics(): void {
    const children: Node[] = [];
    const topics = [...Object.values(labels.filters['portfolio'] ?? {}), ...labels.topics].map(
      ([name, href]) => element('li', {}, element('a', { href }, name)),
    );
    if (topics.length > 0) {
      children.push(
        heading(headingLevel, strings.topics),
        element('ul', { class: 'search-topics' }, ...topics),
      );
    }
    results.replaceChildren(...children);
  }

  async function offerSuggestions({ query, filters }: SearchState, current: number): Promise<void> {
    // Pagefind swallows a part of the index that did not load; this fails as well, and then says so.
    const suggestions = await suggest(locale, query, filters);
    if (current !== turn || suggestions.length === 0) return;
    const buttons = suggestions.map((suggestion) => {
      const button = element('button', { type: 'button' }, suggestion);
      button.addEventListener('click', () => {
        view.show({ query: suggestion, filters });
        field.focus();
      });
      return button;
    });
    const [before = '', after = ''] = strings.didYouMean.split('{suggestion}');
    const line = element('p', { class: 'search-suggestion' }, before);
    for (const [index, button] of buttons.entries()) line.append(index > 0 ? ', ' : '', button);
    line.append(after);
    results.prepend(line);
    // The line above shows it; this only has it announced.
    const announced = fill(strings.didYouMean, { suggestion: suggestions.join(', ') });
    status.append(element('span', { class: 'search-hidden' }, ` ${announced}`));
  }

  async function showElsewhere(
    { query, filters }: SearchState,
    own: readonly Result[],
    current: number,
  ): Promise<void> {
    const hits = await searchElsewhere(locale, query, filters, own);
    if (current !== turn || hits.length === 0) return;
    const languages = new Set(
      hits.flatMap(({ versions }) => versions.map((version) => version.locale)),
    );
    const summary = plural(strings.elsewhere, hits.length, {
      languages: list([...languages].map((language) => strings.languages[language])),
    });
    const items = element('ol');
    const more = element('button', { type: 'button' }, strings.more);
    const details = element('details', {}, element('summary', {}, summary), items, more);
    const step = async (): Promise<void> => {
      const from = items.childElementCount;
      const loaded = await Promise.all(
        hits.slice(from, from + firstResults).map((hit) => loadVersions(hit)),
      );
      items.append(...loaded);
      more.hidden = items.childElementCount >= hits.length;
    };
    const tryStep = (): void => {
      step().catch(() => fail(current));
    };
    more.addEventListener('click', tryStep);
    details.addEventListener('toggle', () => {
      if (details.open && items.childElementCount === 0) tryStep();
    });
    // Nothing of the reader's own: do not hide what there is.
    if (own.length === 0) details.open = true;
    elsewhere.replaceChildren(details);
    status.append(` ${summary}.`);
  }

  async function loadVersions({ versions }: ForeignHit<Result>): Promise<HTMLLIElement> {
    const [first, ...others] = await Promise.all(
      versions.map(async ({ locale: language, result }) => ({
        language,
        hit: await result.load(),
      })),
    );
    if (first === undefined) throw new Error('a hit without a version');
    return listItem(
      headingLevel + 1,
      first.hit,
      first.language,
      element('span', { class: 'search-badge' }, strings.languages[first.language]),
      ...others.map(({ language, hit }) =>
        element(
          'a',
          { class: 'search-badge', href: hit.url, hreflang: language },
          strings.languages[language],
        ),
      ),
    );
  }

  function fail(current: number): void {
    if (current !== turn) return;
    status.textContent = import.meta.env.DEV ? strings.needsBuild : strings.failed;
    const retry = element('button', { type: 'button' }, strings.retry);
    retry.addEventListener('click', () => {
      field.focus();
      run();
    });
    elsewhere.replaceChildren();
    results.replaceChildren(...(import.meta.env.DEV ? [] : [retry]));
  }

  async function runSearch(state: SearchState, current: number): Promise<void> {
    const { query, filters } = state;
    // Only a wait that is felt is announced.
    const slow = window.setTimeout(() => {
      if (current === turn) status.textContent = strings.loading;
    }, 300);
    try {
      const [found, loadedLabels] = await Promise.all([
        search(locale, query, filters),
        loadLabels(locale),
      ]);
      window.clearTimeout(slow);
      if (current !== turn) return;
      labels = loadedLabels;
      loaded = true;
      elsewhere.replaceChildren();
      fillSelects(found.counts, filters);
      const { length } = found.results;
      if (length === 0) {
        status.textContent = fill(strings.none, { query });
        showTopics();
        await offerSuggestions(state, current);
      } else {
        const shown = await appendResults(found.results, current);
        if (current !== turn) return;
        status.textContent = plural(strings.found, length, { query });
        if (isGuess(query, shown)) await offerSuggestions(state, current);
      }
      window.clearTimeout(slow);
      await loadCounts(locale);
      const { counts } = await search(locale, query, filters);
      if (current !== turn) return;
      fillSelects(counts, filters);
      await new Promise((resolve) => window.setTimeout(resolve, elsewherePause));
      if (current !== turn) return;
      // What the reader asked for is there; a failure here is no failure of the search.
      await showElsewhere(state, found.results, current).catch(() => undefined);
    } catch {
      fail(current);
    } finally {
      window.clearTimeout(slow);
    }
  }

  function run(): void {
    window.clearTimeout(timer);
    const current = ++turn;
    const state = { query: field.value.trim(), filters: readFilters() };
    onChange?.(state);
    if (state.query.length < shortestQuery) {
      status.textContent = '';
      results.replaceChildren();
      elsewhere.replaceChildren();
      return;
    }
    void runSearch(state, current);
  }

  field.addEventListener('input', () => {
    window.clearTimeout(timer);
    const isShort = field.value.trim().length <= shortestQuery;
    const pause = loaded ? typingPause : firstPause;
    timer = window.setTimeout(run, isShort ? shortQueryPause : pause);
  });
  filterRow.addEventListener('change', run);
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { target } = event;
    if (step === undefined || target instanceof HTMLSelectElement) return;
    const stops = [
      field,
      ...root.querySelectorAll<HTMLElement>(
        '.search-results a, .search-elsewhere :is(summary, h3 a, h4 a)',
      ),
    ].filter((stop) => stop.checkVisibility());
    const at = stops.indexOf(target as HTMLElement);
    const next = at === -1 ? undefined : stops[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });

  const view: SearchView = {
    root,
    field,
    show({ query, filters }) {
      field.value = query;
      fillSelects({}, filters);
      run();
    },
  };
  // Loads while the reader types; a failure shows when there is something to search for.
  openIndex(locale).catch(() => {
    if (import.meta.env.DEV) fail(turn);
  });
  loadLabels(locale).then(
    (loadedLabels) => {
      labels = loadedLabels;
      fillSelects({}, readFilters());
    },
    () => undefined,
  );
  return view;
}
