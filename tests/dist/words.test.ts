/** Nothing of the machinery shows in the words of a page. */
import { describe, expect, test } from 'vitest';
import de from '../../src/i18n/locales/de/interface.json' with { type: 'json' };
import en from '../../src/i18n/locales/en/interface.json' with { type: 'json' };
import nl from '../../src/i18n/locales/nl/interface.json' with { type: 'json' };
import { files, pages } from '../support/built-site.ts';
import { elements, type Element } from '../support/markup.ts';

type Texts = { [key: string]: string | Texts };

const keysOf = (texts: Texts, prefix = ''): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );

const keys = new Set(keysOf(nl).map((key) => key.replace(/_(one|other)$/, '')));

/** All that a reader sees or hears: text, and what attributes say. */
const wordsOf = (root: Element): string[] =>
  elements(root)
    .filter(({ name }) => name !== 'script' && name !== 'style')
    .flatMap(({ attributes, children }) => [
      ...children.filter((child) => typeof child === 'string'),
      ...['alt', 'title', 'aria-label', 'content', 'placeholder'].flatMap(
        (name) => attributes[name] ?? [],
      ),
    ]);

describe('interface texts', () => {
  test('all languages have the same ones', () => {
    expect(keysOf(en)).toEqual(keysOf(nl));
    expect(keysOf(de)).toEqual(keysOf(nl));
  });

  test('no page shows the key of a text in its place', () => {
    const wrong = files.flatMap(({ path, root }) =>
      wordsOf(root)
        .flatMap((text) => text.match(/[a-z]\w*(?:\.\w+)+/gi) ?? [])
        .filter((word) => keys.has(word))
        .map((key) => `${path}: ${key}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no page shows a blank that was not filled', () => {
    const wrong = files.flatMap(({ path, root }) =>
      wordsOf(root)
        .filter((text) => /\{\{|\}\}|\bundefined\b|\[object Object\]|\bNaN\b/.test(text))
        .map((text) => `${path}: ${text.slice(0, 80)}`),
    );
    expect(wrong).toEqual([]);
  });
});

const inline = new Set(
  'a abbr b bdi cite code em i kbd mark q s small span strong sub sup time'.split(' '),
);

/** Texts of an element with a line break at every box, as they would be read aloud. */
function readAloud(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.attributes['aria-hidden'] === 'true') return ' ';
      if (child.name === 'script' || child.name === 'style') return '';
      // A mark between two inline elements, so that words of which one ends in each can be told.
      return inline.has(child.name) ? `\uE000${readAloud(child)}\uE000` : `\n${readAloud(child)}\n`;
    })
    .join('');
}

describe('spaces', () => {
  const named = (page: { root: Element }, name: string): Element[] => elements(page.root, name);
  const gluedIn = (parts: (page: { root: Element }) => Element[]): string[] =>
    pages.flatMap((page) =>
      parts(page).flatMap((part) =>
        [...readAloud(part).matchAll(/\S*[\p{L}\p{N},;:.]\uE000+[\p{L}\p{N}]\S*/gu)].map(
          ([words]) => `${page.path}: ${words.replaceAll('\uE000', '|')}`,
        ),
      ),
    );

  test.each(['header', 'footer'])('no two words of the %s run into each other', (name) => {
    expect(gluedIn((page) => named(page, name))).toEqual([]);
  });

  test('no two breadcrumbs run into each other', () => {
    const crumbs = (page: { root: Element }): Element[] =>
      named(page, 'nav').filter((nav) => elements(nav, 'ol').length > 0);
    const found = pages.filter((page) => crumbs(page).length > 0);
    expect(found.length).toBeGreaterThan(pages.length / 2);
    expect(gluedIn(crumbs)).toEqual([]);
  });
});
