import { describe, expect, it } from 'vitest';
import {
  findExcerpt,
  formsMeant,
  isGuess,
  markWords,
  readExcerpt,
} from '../../src/search/excerpt.ts';

describe('excerpts', () => {
  it('reads marks and nothing else of HTML', () => {
    expect(readExcerpt('a &lt;img onerror=x&gt; <mark>word,</mark> b')).toEqual([
      { text: 'a <img onerror=x> ', marked: false },
      { text: 'word', marked: true },
      { text: ',', marked: false },
      { text: ' b', marked: false },
    ]);
  });

  it('takes out the seams of compounds', () => {
    expect(readExcerpt('<mark>„kringloop^landbouw“.</mark>')).toEqual([
      { text: '„', marked: false },
      { text: 'kringlooplandbouw', marked: true },
      { text: '“.', marked: false },
    ]);
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
