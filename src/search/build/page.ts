/** Reads of a built page what the search needs, and leaves out everything else. */
import type { Locale } from '../../i18n/locales.ts';

export interface SearchPage {
  locale: Locale;
  url: string;
  /** The same in all languages: `story/circular-textiles`. */
  key: string;
  filters: [name: string, value: string][];
  title: string;
  /** The searchable text with the tags that Pagefind weighs or that end a sentence. */
  body: string;
}

/** A name for a filter's value and the page that explains it. */
export interface SearchLabel {
  filter: string;
  key: string;
  name: string;
}

export interface ReadPage {
  url: string;
  labels: SearchLabel[];
  /** The name under which this page is offered when nothing was found. */
  topic: string | undefined;
  /** Absent when the page is not to be found. */
  page: SearchPage | undefined;
}

const tokenPattern =
  /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</g;
const voidTags = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);
const silentTags = new Set('script style template svg noscript'.split(' '));
/** Pagefind weighs headings and ends a sentence after a block. */
const blockTags = new Set(
  'address article aside blockquote br caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table td th tr ul'.split(
    ' ',
  ),
);

const attributePatterns = new Map<string, RegExp>();

function attribute(attributes: string, name: string): string | undefined {
  const pattern =
    attributePatterns.get(name) ??
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`);
  attributePatterns.set(name, pattern);
  const match = pattern.exec(attributes);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Decodes what Astro and Pagefind's input may hold. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    return String.fromCodePoint(
      /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)),
    );
  });
}

function readMetas(head: string): {
  filters: SearchPage['filters'];
  key?: string;
  labels: SearchLabel[];
  topic?: string;
} {
  const filters: SearchPage['filters'] = [];
  const labels: SearchLabel[] = [];
  let key: string | undefined;
  let topic: string | undefined;
  for (const [, attributes = ''] of head.matchAll(/<meta\s((?:"[^"]*"|'[^']*'|[^'">])*)>/g)) {
    const content = attribute(attributes, 'content') ?? '';
    const filter = attribute(attributes, 'data-pagefind-filter');
    const meta = attribute(attributes, 'data-pagefind-meta');
    const name = attribute(attributes, 'name');
    if (filter?.endsWith('[content]'))
      filters.push([filter.slice(0, -'[content]'.length), content]);
    if (meta === 'key[content]') key = content;
    if (name === 'search-topic') topic = content;
    if (name === 'search-label') {
      labels.push({
        filter: attribute(attributes, 'data-filter') ?? '',
        key: attribute(attributes, 'data-key') ?? '',
        name: content,
      });
    }
  }
  return {
    filters,
    labels,
    ...(key === undefined ? {} : { key }),
    ...(topic === undefined ? {} : { topic }),
  };
}

/** Reads the text of `<main data-pagefind-body>` without its ignored parts. */
function readMain(main: string): { title: string; body: string } {
  let title = '';
  const parts: string[] = [];
  let inTitle = false;
  // While an element is left out: its tag and how many of the same name are open.
  let skipped: { tag: string; depth: number } | undefined;
  for (const [token, slash, rawTag, attributes = ''] of main.matchAll(tokenPattern)) {
    if (rawTag === undefined) {
      if (skipped !== undefined || token.startsWith('<!--')) continue;
      const text = token.replace(/&shy;|\u00AD/g, '');
      if (inTitle) title += text;
      else parts.push(text);
      continue;
    }
    const tag = rawTag.toLowerCase();
    const closes = slash === '/';
    const isVoid = voidTags.has(tag) || attributes.endsWith('/');
    if (skipped !== undefined) {
      if (tag === skipped.tag && !isVoid) skipped.depth += closes ? -1 : 1;
      if (skipped.depth === 0) skipped = undefined;
      continue;
    }
    if (
      !closes &&
      !isVoid &&
      (silentTags.has(tag) || /\sdata-pagefind-ignore(?=[\s=/]|$)/.test(attributes))
    ) {
      skipped = { tag, depth: 1 };
    } else if (tag === 'h1') {
      inTitle = !closes;
    } else if (blockTags.has(tag)) {
      // Pagefind does not part what two table cells or terms hold; the space does.
      parts.push(closes ? `</${tag}> ` : ` <${tag}>`);
    }
  }
  return {
    title: title.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim(),
    body: parts.join('').replace(/\s+/g, ' '),
  };
}

const mainPattern =
  /<main\b(?:"[^"]*"|'[^']*'|[^'">])*?\sdata-pagefind-body(?=[\s=>])(?:"[^"]*"|'[^']*'|[^'">])*>/g;

/**
 * Reads a built page.
 * @param html the whole file
 * @param url its address on the site, ending in a slash
 */
export function readPage(html: string, url: string, locale: Locale): ReadPage {
  const headEnd = Math.max(0, html.indexOf('</head>'));
  const { filters, key, labels, topic } = readMetas(html.slice(0, headEnd));
  mainPattern.lastIndex = headEnd;
  const start = mainPattern.exec(html);
  if (start === null) return { url, labels, topic, page: undefined };
  const end = html.lastIndexOf('</main>');
  const { title, body } = readMain(
    html.slice(start.index + start[0].length, end === -1 ? html.length : end),
  );
  return { url, labels, topic, page: { locale, url, key: key ?? url, filters, title, body } };
}
