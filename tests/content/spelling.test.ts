/** Spelling finds mistakes, and leaves alone what is right. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { formatProblem, type Problem } from '../../src/editorial/problems.ts';
import { contentFolder, readContent } from '../../src/editorial/read.ts';
import { findMisspellings, spelledFiles, type SpelledFile } from '../../src/editorial/spelling.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { edit, temporaryFolder, validContent, writeContent } from '../fixtures/content.ts';

/** Wrong and right words; the right ones are names, inflections and compounds of a new text. */
const samples: Record<Locale, { wrong: string[]; right: string }> = {
  nl: {
    wrong: [
      'inovatie',
      'onmiddelijk',
      'produktie',
      'ideeen',
      'fotnica',
      'universitiet',
      'verhaalen',
    ],
    right:
      'Twentse foto’s van fotonica, waterstoffabriek, warmtenetten en een bedrijventerrein aan het Twentekanaal; ideeën, auto’s en coördinatie bij ROC van Twente, LioniX en SaXcell.',
  },
  en: {
    wrong: ['recieve', 'seperate', 'color', 'organziation', 'photnics', 'accomodation'],
    right:
      'Photonics at Novel-T, Saxion’s students, clean rooms, start-ups and neighbours who organise the programme at MESA+; Kennispark and QuiX Quantum.',
  },
  de: {
    wrong: [
      'Inovation',
      'Standart',
      'Maschienen',
      'Wirschaft',
      'Photnik',
      'ausserdem',
      'einwohner',
      'Verbundwerkstofe',
    ],
    right:
      'Kreislaufwirtschaft, Verbundwerkstoffe und Fachkräftemangel im Münsterland; größere Werkstätten, Hochschulabschluss, Maschinenbau und das Twente Board mit Überblick.',
  },
};

let samplesFound: Problem[];
let contentFound: Problem[];
const night = 'stories/night-shift/index.nl.mdx';

beforeAll(async () => {
  const own = contentFolder();
  const files = locales.map((locale): SpelledFile => ({
    file: `sample.${locale}`,
    locale,
    texts: [
      ...samples[locale].wrong.map((word, index) => ({ text: word, line: () => index + 10 })),
      { text: samples[locale].right, line: () => 99 },
    ],
  }));
  samplesFound = await findMisspellings(files, readContent(own), own);

  const tree = await validContent();
  edit(tree, night, 'title: Nachtdienst', 'title: Nachtdiennst');
  edit(
    tree,
    night,
    /$/,
    '\nEen alinea over\ntwee regels met een schrijffuot.\n\n`kode` en [woord](https://example.org/fuot).\n',
  );
  const folder = await writeContent(tree, await temporaryFolder());
  const content = readContent(folder);
  contentFound = await findMisspellings(
    spelledFiles(content).filter(({ file }) => file.endsWith(night)),
    content,
    folder,
  );
  await rm(folder, { recursive: true });
});

test.each(locales)('%s: every wrong word is found at its line, and nothing else', (locale) => {
  const found = samplesFound.filter(({ file }) => file === `sample.${locale}`);
  expect(found.map(({ line, detail }) => [line, detail.found])).toEqual(
    samples[locale].wrong.map((word, index) => [index + 10, `“${word}”`]),
  );
});

test('the likely word is offered, and the list for a word that is right', () => {
  const found = samplesFound.find(({ detail }) => detail.found === '“produktie”');
  expect(found?.detail.expected).toContain('productie');
  for (const locale of locales) {
    const message = found && formatProblem(found, locale);
    expect(message).toContain('content/words/nl.txt');
    expect(message).toContain('productie');
  }
});

test('a mistake in a title or inside a paragraph is found on its own line; code and addresses are not read', () => {
  const found = contentFound.map(({ file, line, detail }) => [
    path.basename(file),
    line,
    detail.found,
  ]);
  expect(found).toContainEqual(['index.nl.mdx', 2, '“Nachtdiennst”']);
  expect(found.find(([, , word]) => word === '“schrijffuot”')?.[1]).toBeGreaterThan(30);
  expect(found.map(([, , word]) => word)).not.toContain('“kode”');
  expect(found.map(([, , word]) => word)).not.toContain('“fuot”');
});
