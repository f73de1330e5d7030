import { describe, expect, it } from 'vitest';
import { mergeOtherLanguages } from '../../src/search/other-languages.ts';

const german = {
  locale: 'de' as const,
  results: [
    { key: 'story/a', score: 5, result: 'de a' },
    { key: 'story/b', score: 4, result: 'de b' },
    { key: 'story/c', score: 1, result: 'de c' },
  ],
};
const english = {
  locale: 'en' as const,
  results: [
    { key: 'story/b', score: 6, result: 'en b' },
    { key: 'story/d', score: 2, result: 'en d' },
  ],
};

describe('results in other languages', () => {
  it('never shows what the reader already has', () => {
    const hits = mergeOtherLanguages(new Set(['story/a', 'story/b', 'story/c']), [german, english]);
    expect(hits.map(({ key }) => key)).toEqual(['story/d']);
  });

  it('makes one hit of the same item in two languages, the better match first', () => {
    const [first] = mergeOtherLanguages(new Set(), [german, english]);
    expect(first).toEqual({
      key: 'story/b',
      score: 6,
      versions: [
        { locale: 'en', result: 'en b' },
        { locale: 'de', result: 'de b' },
      ],
    });
  });

  it('orders by score over both languages', () => {
    const hits = mergeOtherLanguages(new Set(), [german, english]);
    expect(hits.map(({ key }) => key)).toEqual(['story/b', 'story/a', 'story/d', 'story/c']);
  });
});
