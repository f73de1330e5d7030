/** A translation is current as long as its source says the same as when it was made. */
import { describe, expect, test } from 'vitest';
import { blockHash, textBlocks, type BlockNode } from '../../src/editorial/blocks.ts';
import { readBody, readTextBlocks } from '../../src/editorial/body.ts';
import { compareWords } from '../../src/editorial/sequence.ts';
import {
  acceptChanges,
  compareBlocks,
  fieldBlocks,
  isStale,
  likenessOf,
  readRecord,
  sourceHashes,
  tidy,
  translationStates,
  translationTasks,
  type TranslatedItem,
  type TranslationRecord,
} from '../../src/editorial/translations.ts';
import { createSite } from '../../src/queries/site.ts';
import { toFrame } from '../../src/queries/frame.ts';
import { buildRoutes } from '../../src/queries/routes.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { entry, onReleaseDay } from '../support/entries.ts';
import { texts as interfaceTexts } from '../support/translators.ts';

const hashes = (text: string): string[] => readBody(text).blocks;

describe('what counts as a change of a source', () => {
  const before = `De ‘noaber’ belt aan – zegt men… [lees](story:noaberschap).

## Een kop

Tussen 2020–2025 groeide *alles*.
`;
  test.each([
    ['white space', before.replaceAll(' ', '  ').replaceAll('\n\n', '\n\n\n')],
    ['a line broken elsewhere', before.replace('belt aan', 'belt\naan')],
    ['a kind of quote', before.replace('‘noaber’', '"noaber"')],
    ['a kind of dash', before.replace(' – ', ' — ').replace('2020–2025', '2020-2025')],
    ['an ellipsis', before.replace('…', '...')],
    ['where a link leads', before.replace('story:noaberschap', 'https://www.example.org/')],
    ['a space that does not break', before.replace('Tussen 2020', 'Tussen\u00A02020')],
    ['emphasis', before.replace('*alles*', 'alles')],
  ])('%s does not', (_name, after) => {
    expect(after).not.toBe(before);
    expect(hashes(after)).toEqual(hashes(before));
  });

  test.each([
    ['a word', before.replace('belt', 'klopt'), 1],
    ['a comma', before.replace(' – ', ', '), 1],
    ['the words of a link', before.replace('[lees]', '[kijk]'), 1],
    ['a capital', before.replace('Een kop', 'Een Kop'), 1],
    ['a paragraph more', `${before}\nNog iets.\n`, 1],
    ['a fact', before.replace('groeide', 'groeide <Fact id="a" />'), 1],
  ])('%s does', (_name, after, changed) => {
    const changes = compareBlocks(hashes(before), hashes(after));
    expect(isStale(hashes(before), hashes(after))).toBe(true);
    expect(changes.filter(({ kind }) => kind !== 'same')).toHaveLength(changed);
  });

  test('one fact for another does, although the sentence around it is the same', () => {
    expect(hashes('Er zijn <Fact id="a" /> banen.')).not.toEqual(
      hashes('Er zijn <Fact id="b" /> banen.'),
    );
  });
});

describe('the paragraphs of a text', () => {
  test('are found in lists, tables, boxes and captions, each once and in order', () => {
    const source = `First.

- one
- two

<Callout title="Box">
Inside.
</Callout>

<Callout title="Short">On one line.</Callout>

| A | B |
| --- | --- |
| c | d |

<Figure src="./a.jpg" alt="A mill" credit="Someone" caption="The mill." />

<Quote source="Board" href="https://example.org/" date="2026">
Said.
</Quote>
`;
    expect(readTextBlocks(source)).toEqual([
      'First.',
      'one',
      'two',
      'Box',
      'Inside.',
      'Short',
      'On one line.',
      'A | B',
      'c | d',
      'A mill',
      'The mill.',
      'Said.',
    ]);
  });

  test('include the fields that each language writes anew, and no others', () => {
    const { data } = entry('story', 'mill', 'nl', {
      title: 'Molen',
      summary: 'Samen.',
      inShort: ['Eén.', 'Twee.'],
      motifAlt: 'Een molen',
      pictureCredit: 'Iemand',
      sources: [{ name: 'Bron', address: 'https://example.org/', date: '2026' }],
    });
    expect(fieldBlocks('story', data)).toEqual(['Molen', 'Samen.', 'Eén.', 'Twee.', 'Een molen']);
    const campaign = {
      callToAction: { label: 'Ga', target: 'page:x' },
      urlSlug: 'x',
      runsFrom: '2026-01-01',
    };
    expect(fieldBlocks('campaign', campaign)).toEqual(['Ga']);
    expect(fieldBlocks('location', { access: { road: 'Weg.' }, municipality: 'Almelo' })).toEqual([
      'Weg.',
    ]);
  });

  test('of a text that cannot be read are none', () => {
    expect(textBlocks({ type: 'root' } satisfies BlockNode)).toEqual([]);
    expect(readTextBlocks('<Callout title="')).toEqual([]);
  });
});

const texts = (...blocks: string[]) => ({
  hashes: blocks.map(blockHash),
  texts: Object.fromEntries(blocks.map((block) => [blockHash(block), block])),
});
const empty: TranslationRecord = { source: 'nl', translations: {}, text: {} };
const first = texts('De molen draait.', 'Het garen is kort.', 'De pers zwijgt.');

describe('a comparison', () => {
  const compare = (now: ReturnType<typeof texts>): string[] =>
    compareBlocks(first.hashes, now.hashes, likenessOf({ ...first.texts, ...now.texts })).map(
      ({ kind }) => kind,
    );

  test('sees a changed paragraph as one change, beside one that is new', () => {
    const now = texts(
      'De molen draait.',
      'Heel iets anders komt hier bij.',
      'Het garen is te kort.',
      'De pers zwijgt.',
    );
    expect(compare(now)).toEqual(['same', 'added', 'changed', 'same']);
  });

  test('sees a paragraph that was written anew in its place as one change', () => {
    expect(compare(texts('De molen draait.', 'Iets heel anders.', 'De pers zwijgt.'))).toEqual([
      'same',
      'changed',
      'same',
    ]);
  });

  test('sees a moved paragraph as one change, and a removed one as gone', () => {
    expect(compare(texts('Het garen is kort.', 'De pers zwijgt.', 'De molen draait.'))).toEqual([
      'same',
      'same',
      'moved',
    ]);
    expect(compare(texts('De molen draait.', 'De pers zwijgt.'))).toEqual([
      'same',
      'removed',
      'same',
    ]);
  });

  test('of words marks what went and what came, and no change of typography', () => {
    expect(compareWords('Een ‘oude’ molen draait', 'Een "oude" molen staat stil')).toEqual([
      { kind: 'same', text: 'Een "oude" molen' },
      { kind: 'removed', text: 'draait' },
      { kind: 'added', text: 'staat stil' },
    ]);
  });
});

describe('a record', () => {
  const made = acceptChanges(empty, 'de', first, '2026-11-24');
  const stateOf = (record: TranslationRecord, now: string[]) =>
    translationStates({ kind: 'story', key: 'mill', record, blocks: { nl: now, de: [], en: [] } });
  const later = texts('De molen staat stil.', 'Het garen is kort.', 'De pers zwijgt niet.');

  test('keeps a translation current until the source changes, and says how much did', () => {
    expect(stateOf(made, first.hashes).de).toEqual({ state: 'current', date: '2026-11-24' });
    expect(stateOf(made, later.hashes).de).toMatchObject({
      state: 'stale',
      date: '2026-11-24',
      changed: 2,
      total: 3,
    });
    expect(stateOf(made, first.hashes).en).toEqual({ state: 'unrecorded' });
    expect(stateOf(made, first.hashes).nl).toEqual({ state: 'source' });
  });

  test('a minor change leaves the day of the translation as it is, and its reason is kept', () => {
    const record = acceptChanges(made, 'de', later, '2026-12-01', { minor: 'spelfout' });
    expect(stateOf(record, later.hashes).de).toEqual({ state: 'current', date: '2026-11-24' });
    expect(record.translations.de?.minor).toEqual([{ date: '2026-12-01', reason: 'spelfout' }]);
  });

  test('one change can be minor while another is still to be translated', () => {
    const record = acceptChanges(made, 'de', later, '2026-12-01', {
      chosen: [1],
      minor: 'spelfout',
    });
    const { de } = stateOf(record, later.hashes);
    expect(de).toMatchObject({ state: 'stale', changed: 1, total: 3 });
  });

  test('a translation brought up to date gets a new day, and old reasons go', () => {
    const minor = acceptChanges(made, 'de', later, '2026-12-01', { minor: 'spelfout' });
    expect(acceptChanges(minor, 'de', later, '2026-12-02').translations.de).toEqual({
      date: '2026-12-02',
      blocks: later.hashes,
    });
  });

  test('keeps the words that a later diff needs and no others, and can be read again', () => {
    const record = acceptChanges(made, 'de', later, '2026-12-01');
    expect(Object.values(record.text)).toEqual(Object.values(later.texts));
    expect(readRecord(JSON.stringify(record))).toEqual({ record });
    expect(tidy(record)).toEqual(record);
  });
});

test('work is ordered by what matters most: a stale page before a stale story before what is missing', () => {
  const item = (kind: TranslatedItem['kind'], key: string, blocks: TranslatedItem['blocks']) => {
    const record = acceptChanges(empty, 'de', first, '2026-11-24');
    const one: TranslatedItem = { kind, key, record, blocks };
    return { item: one, states: translationStates(one) };
  };
  const changed = texts('De molen draait.', 'Het garen is lang.', 'De pers zwijgt.').hashes;
  const tasks = translationTasks([
    item('story', 'missing', { nl: first.hashes }),
    item('story', 'stale', { nl: changed, de: [], en: undefined as never }),
    item('story', 'staler', { nl: [...changed, 'x', 'y'], de: [] }),
    item('page', 'stale', { nl: changed, de: [] }),
  ]);
  expect(
    tasks
      .filter(({ locale, state }) => locale === 'de' || state.state === 'stale')
      .map(({ kind, key }) => `${kind} ${key}`),
  ).toEqual(['page stale', 'story staler', 'story stale', 'story missing']);
});

describe('the reader of a stale translation', () => {
  const german = entry('story', 'mill', 'de', {}, 'Die Mühle dreht sich.');
  const frameOf = (text: string, locale: Locale) => {
    const source = entry('story', 'mill', 'nl', {}, 'De molen draait.');
    const blocks = sourceHashes('story', source.data, source.body.blocks);
    const site = createSite(
      [entry('story', 'mill', 'nl', {}, text), german],
      new Map(),
      onReleaseDay,
      new Map([
        [
          'stories/mill',
          { source: 'nl' as const, translations: { de: { date: '2026-11-24', blocks } } },
        ],
      ]),
    );
    const route = buildRoutes(site, interfaceTexts).find(
      (one) => one.locale === locale && one.target.kind === 'item',
    );
    if (!route) throw new Error('There is no page.');
    return toFrame(site, route, interfaceTexts, { title: '', description: '' });
  };

  test('is told so, with the day and a link to the newer text', () => {
    expect(frameOf('De molen staat stil.', 'de').newer).toEqual({
      text: 'Diese Übersetzung ist vom 24. November 2026; der Ausgangstext wurde seitdem geändert.',
      label: 'Den neueren Text auf Niederländisch lesen',
      lang: 'nl',
      href: '/nl/verhalen/mill-nl/',
    });
  });

  test('is told nothing while the translation is current, nor is the reader of the source', () => {
    expect(frameOf('De  molen\ndraait.', 'de')).not.toHaveProperty('newer');
    expect(frameOf('De molen staat stil.', 'nl')).not.toHaveProperty('newer');
  });

  test('reads it in every language of the site', () => {
    for (const locale of locales) {
      expect(interfaceTexts[locale]('language.stale', { date: 'X' })).toContain('X');
      expect(interfaceTexts[locale]('language.newer', { language: 'Y' })).toContain('Y');
    }
  });
});
