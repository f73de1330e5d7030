import { describe, expect, it } from 'vitest';
import {
  fold,
  foldCollapsed,
  foldExpanded,
  matcher,
  otherSpellings,
  umlautSpellings,
} from '../../src/search/fold.ts';

describe('folding', () => {
  it('takes marks off and writes ß as ss', () => {
    expect(fold('GRÖSSE')).toBe('grosse');
    expect(fold('Größe')).toBe('grosse');
    expect(fold('Café')).toBe('cafe');
    expect(fold('Mu\u0308nster')).toBe('munster');
  });

  it('writes umlauts out, but not a diaeresis', () => {
    expect(foldExpanded('Münster')).toBe('muenster');
    expect(foldExpanded('Mu\u0308nster')).toBe('muenster');
    expect(foldExpanded('coördinatie')).toBe('coordinatie');
  });

  it('reads ae, oe, ue as umlauts unless a vowel or q stands before', () => {
    expect(foldCollapsed('Muenster')).toBe('munster');
    expect(foldCollapsed('neue Quelle')).toBe('neue quelle');
  });

  it('offers other spellings than the one typed', () => {
    expect(otherSpellings('Muenster')).toEqual(['munster']);
    expect(otherSpellings('Münster')).toEqual(['muenster']);
    expect(otherSpellings('textiel')).toEqual([]);
  });
});

describe('spellings for the index', () => {
  it('joins words that differ by an umlaut only', () => {
    const spellings = umlautSpellings(['münster', 'muenster', 'munster', 'größe']);
    expect(spellings.get('münster')).toEqual(['muenster']);
    expect(spellings.get('muenster')).toEqual(['munster']);
    expect(spellings.get('munster')).toEqual(['muenster']);
    expect(spellings.get('größe')).toEqual(['groesse', 'grosse']);
  });

  it('leaves Dutch oe and ue alone', () => {
    expect(umlautSpellings(['boek', 'bok', 'coördinatie', 'coordinatie']).size).toBe(0);
  });
});

describe('matching', () => {
  it('finds a word inside a longer one from four letters on', () => {
    expect(matcher(['landbouw'])('Kringlooplandbouw')).toBe(true);
    expect(matcher(['in'])('innovatie')).toBe(false);
    expect(matcher(['in'])('In')).toBe(true);
  });

  it('knows umlauts in either spelling', () => {
    expect(matcher(['muenster'])('Münster')).toBe(true);
    expect(matcher(['Münster'])('Muenster')).toBe(true);
    expect(matcher([''])('Münster')).toBe(false);
  });
});
