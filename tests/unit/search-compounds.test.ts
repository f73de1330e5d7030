import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { compoundMarker, findCompounds } from '../../src/search/compounds.ts';
import { withoutSeams } from '../../src/search/seam.ts';

const split = (locale: Locale, word: string, ...vocabulary: string[]): string =>
  compoundMarker(findCompounds([...vocabulary, word.toLowerCase()], locale))(word);

describe('compounds', () => {
  it.each([
    ['nl', 'kringlooplandbouw', ['landbouw'], 'kringloop^landbouw'],
    ['nl', 'bedrijventerrein', ['bedrijf', 'bedrijven', 'terrein'], 'bedrijven^terrein'],
    ['nl', 'arbeidsmarktkennis', ['arbeid', 'markt', 'kennis'], 'arbeids^markt^kennis'],
    ['nl', 'landbouwbeleidsplan', ['grond', 'landbouwbeleid'], 'landbouwbeleidsplan'],
    ['nl', 'biolandbouwkas', ['bio', 'landbouw'], 'bio^landbouw^kas'],
    ['de', 'Kreislaufwirtschaft', ['wirtschaft'], 'Kreislauf^wirtschaft'],
    ['de', 'Schlüsseltechnologien', ['technologie'], 'Schlüssel^technologien'],
    ['de', 'Forschungszentrum', ['forschung', 'zentrum'], 'Forschungs^zentrum'],
  ] as const)('%s: %s', (locale, word, vocabulary, expected) => {
    expect(split(locale, word, ...vocabulary)).toBe(expected);
  });

  it.each([
    ['de', 'verstehender', ['stehender']],
    ['de', 'abgeschlossen', ['schlossen']],
    ['nl', 'instellingen', ['tellingen']],
    ['nl', 'opgebouwde', ['bouwde']],
    ['nl', 'landkaart', ['kaart']],
    ['en', 'greenhouse', ['green', 'house']],
    ['de', 'Werktisch', []],
  ] as const)('%s: %s is left alone', (locale, word, vocabulary) => {
    expect(split(locale, word, ...vocabulary)).toBe(word);
  });

  it('changes nothing else in a text, and can be undone', () => {
    const mark = compoundMarker(findCompounds(['kringlooplandbouw', 'landbouw'], 'nl'));
    const text = '<p>Kringlooplandbouw &amp; landbouw, in 10^6 m²</p>';
    expect(mark(text)).toBe('<p>Kringloop^landbouw &amp; landbouw, in 10^6 m²</p>');
    expect(withoutSeams(mark(text))).toBe(text);
  });

  it('takes a vocabulary of 30,000 long words', () => {
    const letters = 'abdegiklmnoprstu';
    let state = 1;
    const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
    const vocabulary = Array.from({ length: 30_000 }, () =>
      Array.from({ length: 14 }, () => letters[Math.floor(random() * letters.length)]).join(''),
    );
    const start = performance.now();
    findCompounds(vocabulary, 'de');
    // About 0.3 s; a pass over all pairs of words would take minutes.
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
