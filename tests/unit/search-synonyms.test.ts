import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { synonymFinder, toSynonyms } from '../../src/search/build/synonyms.ts';
import { terms } from '../support/termbase.ts';

const finder = (locale: (typeof locales)[number]) => {
  const find = synonymFinder(toSynonyms(terms.values(), locale));
  return (text: string) => find(text, text.match(/\p{L}{3,}/gu) ?? []);
};

describe('synonyms from the termbase', () => {
  it('are the forms of other languages and those not to be written', () => {
    expect(finder('nl')('Een chip met fotonica.')).toBe(
      'fotonica: photonics Photonik Photonica fotonika Fotonik',
    );
  });

  it('are found in compounds and at the beginning of a sentence', () => {
    expect(finder('nl')('Fotonicabedrijven groeien.')).toContain('photonics');
    expect(finder('nl')('Bedrijven in fotonica.')).toContain('photonics');
  });

  it('include the short name, and leave out words that stand on the page', () => {
    const found = finder('en')('The University of Twente and its students');
    expect(found).toMatch(/University of Twente: [^|]*\bUT\b/);
    expect(found).not.toMatch(/: [^|]*\b(?:University|Twente)\b/);
  });

  it('need the name as it is: a common word is none', () => {
    expect(finder('nl')('Het is ut, zei hij, en thales.')).toBe('');
  });

  it('say nothing of a page that has no term', () => {
    for (const locale of locales) expect(finder(locale)('Abc.')).toBe('');
  });
});
