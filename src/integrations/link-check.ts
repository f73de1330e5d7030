/** Follows every link inside the built site: the page must be there, and the place on it. */
import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** A link that leads nowhere. */
export interface BrokenLink {
  /** Address of the page it stands on. */
  page: string;
  href: string;
  problem: 'no-page' | 'no-anchor';
}

interface Page {
  links: string[];
  ids: Set<string>;
}

const attribute = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');

/** The links and anchors of a page. Attribute values of our own pages are always quoted. */
export function readPage(html: string): Page {
  return {
    links: [...attribute(html, 'href'), ...attribute(html, 'src')].map((link) =>
      link.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
    ),
    ids: new Set(attribute(html, 'id')),
  };
}

/**
 * @param folder a built site
 * @returns every link within the site that leads nowhere
 */
export async function findBrokenLinks(folder: string): Promise<BrokenLink[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.html'),
  );
  const pages = new Map<string, Page>();
  for (const name of names) {
    const address = `/${name.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
    pages.set(address, readPage(await readFile(path.join(folder, name), 'utf8')));
  }
  const files = new Map<string, boolean>();
  const isFile = (address: string): boolean => {
    const known = files.get(address) ?? existsSync(path.join(folder, decodeURI(address)));
    files.set(address, known);
    return known;
  };
  const broken: BrokenLink[] = [];
  for (const [page, { links }] of pages) {
    for (const href of links) {
      if (/^[a-z]+:|^\/\//.test(href)) continue;
      const [before = '', anchor] = href.split('#');
      const target = before === '' ? page : new URL(before, `https://site${page}`).pathname;
      const found = pages.get(target);
      if (!found && (target.endsWith('/') || !isFile(target))) {
        broken.push({ page, href, problem: 'no-page' });
      } else if (anchor && found && !found.ids.has(decodeURIComponent(anchor))) {
        broken.push({ page, href, problem: 'no-anchor' });
      }
    }
  }
  return broken;
}

/** The report for whoever runs the build. */
export function formatBrokenLinks(broken: BrokenLink[]): string {
  const lines = broken.map(({ page, href, problem }) =>
    problem === 'no-page'
      ? `  ${page}: the link ${href} leads to no page.`
      : `  ${page}: the link ${href} points to a place that is not on that page.`,
  );
  return [`${broken.length} broken links on the built pages:`, ...lines].join('\n');
}
