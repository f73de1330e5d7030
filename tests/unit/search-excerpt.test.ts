import { describe, expect, it } from 'vitest';
import {
  cutExcerpt,
  findExcerpt,
  formsMeant,
  isGuess,
  markWords,
} from '../../src/search/excerpt.ts';

describe('excerpts', () => {
  const split = (text: string): string[] => text.split(' ');

  it('marks what was found and nothing of what looks like HTML', () => {
    expect(cutExcerpt(split('a <img onerror=x> word, b'), [3], 26)).toEqual([
      { text: 'a <img onerror=x> ', marked: false },
      { text: 'word', marked: true },
      { text: ',', marked: false },
      { text: ' b', marked: false },
    ]);
  });

  it('takes out the seams of compounds', () => {
    expect(cutExcerpt(['„kringloop^landbouw“.'], [0], 26)).toEqual([
      { text: '„', marked: false },
      { text: 'kringlooplandbouw', marked: true },
      { text: '“.', marked: false },
    ]);
  });

  const shown = (pieces: { text: string }[]): string => pieces.map(({ text }) => text).join('');
  const marked = (pieces: { text: string; marked: boolean }[]): string[] =>
    pieces.filter((piece) => piece.marked).map(({ text }) => text);

  it('shows the part with the most different words of those that were found', () => {
    const text = split(
      `de ${'woord '.repeat(40)}de regio de ${'woord '.repeat(40)}de de de de de ${'woord '.repeat(40)}`,
    );
    const pieces = cutExcerpt(text, [0, text.indexOf('regio')], 12);
    expect(marked(pieces)).toEqual(['de', 'regio', 'de']);
    expect(shown(pieces)).toMatch(/^… woord .*de regio de.* woord …$/);
    expect(shown(pieces).split(' ')).toHaveLength(12 + 2);
  });

  it('marks a frequent word also where the index does not say that it stands', () => {
    const pieces = cutExcerpt(split('De „Twente“ van nu en TWENTE. Twents is het'), [1], 26);
    expect(marked(pieces)).toEqual(['Twente', 'TWENTE']);
  });

  it('marks the words of a phrase only where they stand in a row', () => {
    const text = split('de stad in de regio en de rest');
    expect(marked(cutExcerpt(text, [3, 4], 26, true))).toEqual(['de', 'regio']);
    expect(marked(cutExcerpt(text, [3, 4], 26))).toEqual(['de', 'de', 'regio', 'de']);
  });

  it('finds the place of a word that is spelt otherwise', () => {
    const content = `${'woord '.repeat(50)}naar Münster en terug`;
    const pieces = findExcerpt(content, ['muenster'], 12);
    expect(pieces.find(({ marked }) => marked)?.text).toBe('Münster');
    expect(
      pieces
        .map(({ text }) => text)
        .join('')
        .split(' ').length,
    ).toBeLessThanOrEqual(12);
  });

  it('keeps a text without matches whole', () => {
    expect(markWords('niets hier', () => false)).toEqual([{ text: 'niets hier', marked: false }]);
  });
});

describe('a word that the site does not have', () => {
  const hit = (word: string, terms = '') => ({
    title: [],
    excerpt: [{ text: word, marked: true }],
    terms,
  });

  it('is told from one that results hold', () => {
    expect(isGuess('textel', [hit('textiel')])).toBe(true);
    expect(isGuess('fotonika', [hit('foto')])).toBe(true);
    expect(isGuess('Technologie', [hit('Schlüsseltechnologien')])).toBe(false);
    expect(isGuess('groesse textiel', [hit('textiel')])).toBe(true);
  });

  it('is none where the termbase knows it', () => {
    expect(isGuess('photonics', [hit('fotonica', 'fotonica: photonics Photonik')])).toBe(false);
  });
});

describe('a word that a page has under another name', () => {
  const terms = 'fotonica: photonics Photonik | Universiteit Twente: UT University of';

  it.each([
    ['photonik', ['fotonica']],
    ['UT', ['Universiteit', 'Twente']],
    ['fotonica', []],
  ])('%s means %j', (typed, forms) => {
    expect(formsMeant(terms, [typed])).toEqual(forms);
  });
});
