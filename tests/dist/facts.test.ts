/** The fact register on its page, and as data. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/editorial/front-matter.ts';
import { contentFolder } from '../../src/editorial/read.ts';
import { formatFact } from '../../src/facts/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { factsDataPaths } from '../../src/i18n/urls.ts';
import { factTopics, type Fact } from '../../src/schemas/fact.ts';
import { pages, readDist } from '../support/built-site.ts';
import { pathOf } from '../support/content.ts';
import { elements, textOf } from '../support/markup.ts';

const register = Object.entries(
  readYaml(readFileSync(path.join(contentFolder(), 'facts.yaml'), 'utf8')) as Record<string, Fact>,
);
const ids = register.map(([id]) => id);
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(locales)('the page of facts in %s', (locale) => {
  const page = pages.find((one) => one.path === pathOf('page', 'facts-and-figures', locale));
  const rows = page ? elements(page.root, 'tr').filter(({ attributes }) => attributes.id) : [];
  const idOf = (row: (typeof rows)[number]): string => String(row.attributes.id).slice(5);

  test('holds every fact once', () => {
    expect(rows.map(idOf).toSorted()).toEqual(ids.toSorted());
  });

  test('says of each its figure, its label and its source in a table row', () => {
    for (const [id, fact] of register) {
      const row = rows.find((one) => idOf(one) === id);
      const text = row ? words(textOf(row)) : '';
      expect.soft(text, id).toContain(words(formatFact(locale, fact)));
      expect.soft(text, id).toContain(words(fact.label[locale]));
      expect.soft(text, id).toContain(words(fact.source.name));
      expect.soft(text, id).toContain(String(fact.asOf ?? fact.seenOn).slice(0, 4));
    }
  });

  test('goes by topic, and within it drawings before the rest, each as in the file', () => {
    const expected = factTopics.flatMap((topic) => {
      const ofTopic = register.filter(([, fact]) => fact.topic === topic);
      const charts = [...new Set(ofTopic.flatMap(([, { chart }]) => chart ?? []))];
      return [...charts, undefined].flatMap((chart) =>
        ofTopic.filter(([, fact]) => fact.chart === chart).map(([id]) => id),
      );
    });
    expect(rows.map(idOf)).toEqual(expected);
  });

  test('draws a strip for each fact of a chart, in a figure that has a name', () => {
    const figures = page ? elements(page.root, 'figure') : [];
    const drawn = figures.flatMap((figure) => {
      const name = elements(figure, 'h2', 'h3').find(
        ({ attributes }) => attributes.id === figure.attributes['aria-labelledby'],
      );
      expect.soft(name && textOf(name).trim()).toBeTruthy();
      const lines = elements(figure, 'tr').filter(({ attributes }) => attributes.id);
      return lines.filter((row) => elements(row, 'svg').length === 1).map(idOf);
    });
    expect(drawn.toSorted()).toEqual(
      register
        .filter(([, { chart }]) => chart)
        .map(([id]) => id)
        .toSorted(),
    );
  });

  test('leads to the register as data', () => {
    const links = page ? elements(page.root, 'a').map(({ attributes }) => attributes.href) : [];
    expect(links).toEqual(expect.arrayContaining(Object.values(factsDataPaths)));
  });
});

describe('the register as data', () => {
  test('as JSON is the register', () => {
    const { facts } = JSON.parse(readDist(factsDataPaths.json)) as {
      facts: (Fact & { id: string })[];
    };
    const typed = register.map(([id, fact]) => ({ ...fact, id }));
    expect(facts.map((fact) => ({ ...fact, asOf: fact.asOf, seenOn: fact.seenOn }))).toEqual(
      typed.map((fact) => ({
        ...fact,
        // How we draw it is no matter of others.
        chart: undefined,
        asOf: fact.asOf === undefined ? undefined : String(fact.asOf),
        seenOn: fact.seenOn === undefined ? undefined : String(fact.seenOn),
      })),
    );
  });

  test('as CSV has a line for each fact, and a field with a comma stays one field', () => {
    const lines = readDist(factsDataPaths.csv).split('\r\n');
    const split = (line: string): string[] =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) =>
        (quoted ?? plain ?? '').replaceAll('""', '"'),
      );
    const [head = [], ...rows] = lines.filter(Boolean).map(split);
    expect(rows.map(([id]) => id)).toEqual(ids);
    for (const [index, [id, fact]] of register.entries()) {
      expect.soft(rows[index], id).toHaveLength(head.length);
      expect.soft(rows[index]?.[head.indexOf('value')], id).toBe(String(fact.value));
      expect.soft(rows[index]?.[head.indexOf('label_de')], id).toBe(fact.label.de);
      expect.soft(rows[index]?.[head.indexOf('source')], id).toBe(fact.source.name);
    }
  });
});
