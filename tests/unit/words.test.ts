/** What the check says of words, and above all what it leaves alone. */
import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/editorial/body.ts';
import { yamlExceptions } from '../../src/editorial/prose.ts';
import { wordFinder } from '../../src/editorial/words.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { facts, terms } from '../support/termbase.ts';

const find = wordFinder(terms, facts);
/** `rule found`, as typed. */
const said = (locale: Locale, text: string): string[] =>
  find(text, { locale, takesFacts: true }).map(
    ({ rule, detail }) => `${rule} ${detail.found?.slice(1, -1)}`,
  );

describe('names', () => {
  test.each<[Locale, string, string[]]>([
    ['nl', 'Kom naar Twenthe.', ['Twenthe']],
    ['nl', 'De oude vliegbasis Twenthe en het Rijksmuseum Twenthe.', []],
    ['nl', 'Vliegbasis Twenthe was groot.', []],
    ['en', 'The former Twenthe air base, not Twenthe’s fields.', ['Twenthe']],
    ['de', 'Auf dem Fliegerhorst Twenthe in Twenthe.', ['Twenthe']],
    ['nl', 'Stap uit op station Drienerlo.', ['station Drienerlo']],
    ['nl', 'Landgoed Drienerlo is groen.', []],
    ['en', 'TenCate (now Toray) and TenCate.', ['TenCate']],
    ['de', 'Photonik statt Fotonik.', ['Fotonik']],
    // A name broken over two lines, or held together by a space that does not break.
    ['nl', 'Het ROC\nTwente en Novel\u00a0T.', ['ROC\nTwente', 'Novel\u00a0T']],
    // Part of another word.
    ['nl', 'De drukste startupsector is geen hbo-instelling.', []],
  ])('%s: %s', (locale, text, names) => {
    expect(said(locale, text)).toEqual(names.map((name) => `name ${name}`));
  });

  test('the preferred form is offered, with the reason in the editor’s language', () => {
    const [finding] = find('Twenthe', { locale: 'de', takesFacts: true });
    expect(finding?.detail).toMatchObject({ expected: '“Twente”', why: terms.get('twente')?.why });
  });
});

describe('form of address', () => {
  test.each<[Locale, string, string[]]>([
    ['nl', 'Wij helpen u graag. Uw plan telt.', ['u', 'Uw']],
    ['nl', 'U bent welkom.', ['U']],
    ['nl', 'Na een uur, a.u.b. bij de letter u of een U-bocht.', []],
    ['nl', 'Begin een brief met “u” en niet met “jij”.', []],
    ['de', 'Wir zeigen dir deinen Weg, und euch allen.', ['dir', 'deinen', 'euch']],
    ['de', 'Ein Industriegebiet mit Ihrem Namen; „du“ sagt man später.', []],
    ['en', 'The letter u and you.', []],
  ])('%s: %s', (locale, text, words) => {
    expect(said(locale, text)).toEqual(words.map((word) => `address ${word}`));
  });
});

describe('claims', () => {
  test.each<[Locale, string, string[]]>([
    ['nl', 'Twente is toonaangevend in techniek.', ['toonaangevend']],
    ['nl', 'De snelst groeiende regio? De innovatiefste regio van Nederland.', ['innovatiefste']],
    ['nl', 'Hier vind je de beste plek om te wonen.', ['beste plek']],
    ['nl', 'De eerste stap is de grootste. Het meeste werk doe je zelf, op zijn best.', []],
    ['nl', 'De eerste fabriek ter wereld.', ['eerste']],
    ['en', 'A world-class campus with unique labs.', ['world-class', 'unique']],
    ['en', 'Most of the work is done at best at night; the first step is the largest.', []],
    ['en', 'The most innovative region in Europe.', ['most innovative']],
    ['en', 'In its first year the lab reached people in Twente.', []],
    ['de', 'Führend in der Photonik, mit einzigartigen Laboren.', ['Führend', 'einzigartigen']],
    ['de', 'Der größte Hafen der Niederlande.', ['größte']],
    [
      'de',
      'Am besten kommen Sie früh. Die meisten Züge halten; der erste Schritt ist der größte.',
      [],
    ],
    // Somebody else’s words, and a claim with its figure beside it.
    ['nl', 'De krant schreef: “de beste plek van Nederland”.', []],
    ['en', 'With \uFFFC berths it is the largest port in the Netherlands.', []],
  ])('%s: %s', (locale, text, words) => {
    expect(said(locale, text)).toEqual(words.map((word) => `superlative ${word}`));
  });
});

describe('bare figures', () => {
  test.each<[Locale, string, string[]]>([
    ['nl', 'Kennispark telt ruim 10.000 banen.', ['10.000']],
    ['en', 'Kennispark has over 10,000 jobs.', ['10,000']],
    ['de', 'Der Kennispark misst 180 Hektar.', ['180 Hektar']],
    ['nl', 'Kennispark is 180\u00a0ha groot.', ['180\u00a0ha']],
    ['nl', 'De veertien, of 14 gemeenten.', ['14']],
    [
      'nl',
      'De rechtstreekse trein Hengelo–Berlijn doet er 3 uur en 59 minuten over.',
      ['3 uur en 59 minuten'],
    ],
    ['nl', 'Investeren in Twente: 60 miljoen euro voor technologie.', ['60 miljoen euro']],
    // The same number of something else, a part of a longer one, a name.
    ['nl', 'Er reden 10.000 reizigers, en 14 miljoen euro ging naar de F-16 en de A1.', []],
    ['en', 'On 14 May 2022 at 10.30, bus 180 left; WCAG 2.2.', []],
  ])('%s: %s', (locale, text, figures) => {
    expect(said(locale, text)).toEqual(figures.map((figure) => `figure ${figure}`));
  });

  test('what to write instead is offered', () => {
    const [finding] = find('Saxion had 27.427 studenten.', { locale: 'nl', takesFacts: true });
    expect(finding?.detail.expected).toBe('<Fact id="saxion-students" />');
  });

  test('a figure is left alone where a fact cannot stand', () => {
    expect(find('Kennispark: 10.000 banen', { locale: 'nl', takesFacts: false })).toEqual([]);
  });
});

describe('what is read as the site’s own words', () => {
  const texts = (source: string): string[] => readBody(source).prose.map(({ text }) => text);

  test('paragraphs, headings, lists, tables and the texts of building blocks, without markup', () => {
    expect(
      texts(
        `## Kop\n\nEen [link](story:a) en *nadruk*.\n\n- punt\n\n| a | b |\n| --- | --- |\n| c | d |\n\n<Figure src="./x.jpg" alt="beeld" credit="Wie" caption="onderschrift" />\n\n<Callout title="weet">\ndit\n</Callout>\n`,
      ),
    ).toEqual([
      'Kop',
      'Een link en nadruk.',
      'punt',
      'a',
      'b',
      'c',
      'd',
      'beeld',
      'onderschrift',
      'weet',
      'dit',
    ]);
  });

  test('quotations, code and addresses are not', () => {
    const body = `<Quote source="S" href="https://twenthe.example/" date="2026">\nTwenthe\n</Quote>\n\nWoord \`Twenthe\` [hier](https://twenthe.example/) <Fact id="x" />.\n`;
    expect(texts(body)).toEqual(['Woord … hier \uFFFC.']);
  });
});

describe('an exception', () => {
  const covered = (source: string): [string, string[]][] => {
    const { prose, exceptions } = readBody(source);
    return prose.map(({ text, exceptions: at }) => [
      text,
      at.map((one) => exceptions[one]?.rule ?? ''),
    ]);
  };

  test('on its own covers the block below it, and no other', () => {
    expect(covered('{/* check-ignore: name – then */}\n\n- one\n- two\n\nthree\n')).toEqual([
      ['one', ['name']],
      ['two', ['name']],
      ['three', []],
    ]);
  });

  test('inside a paragraph covers that paragraph, and shows nowhere', () => {
    expect(covered('one {/* check-ignore: figure – of 2019 */}\n\ntwo\n')).toEqual([
      ['one ', ['figure']],
      ['two', []],
    ]);
  });

  test('is no code and no word of the text', () => {
    const { problems, words } = readBody('{/* check-ignore: name – then */}\n\none two\n');
    expect({ problems, words }).toEqual({ problems: [], words: 2 });
  });

  test('is the only comment that a text may hold', () => {
    expect(readBody('{/* note */}\n').problems.map(({ kind }) => kind)).toEqual(['codeInText']);
  });

  test('in YAML covers the line that it stands on, or the line below', () => {
    const { exceptions } = yamlExceptions(
      'title: x # check-ignore: name – then\n# check-ignore: superlative – measured\nsummary: y\n',
    );
    expect(exceptions).toEqual([
      { rule: 'name', line: 1 },
      { rule: 'superlative', line: 3 },
    ]);
  });
});
