import { describe, expect, it } from 'vitest';
import { didYouMean, isOneSlip } from '../../src/search/did-you-mean.ts';

describe('one slip', () => {
  it.each([
    ['fotonca', 'fotonica'],
    ['fotonicca', 'fotonica'],
    ['fotonixa', 'fotonica'],
    ['fotoncia', 'fotonica'],
    ['otonica', 'fotonica'],
    ['fotonic', 'fotonica'],
  ])('%s → %s', (typed, meant) => {
    expect(isOneSlip(typed, meant)).toBe(true);
    expect(isOneSlip(meant, typed)).toBe(true);
  });

  it.each([
    ['fotonica', 'fotonica'],
    ['fotnca', 'fotonica'],
    ['fotoinac', 'fotonica'],
    ['', 'ab'],
  ])('%s ↛ %s', (typed, meant) => {
    expect(isOneSlip(typed, meant)).toBe(false);
  });
});

describe('did you mean', () => {
  const words = ['Twente', 'textiel', 'Technologie', 'fotonica', 'Größe', 'haven', 'raven'];

  it('gives back the word as the site writes it', () => {
    expect(didYouMean('tehcnologie', words)).toEqual(['Technologie']);
    expect(didYouMean('grüsse', words)).toEqual(['Größe']);
  });

  it('changes only the words that are wrong', () => {
    expect(didYouMean('textiel fotonca', words)).toEqual(['textiel fotonica']);
  });

  it('puts the commonest first', () => {
    expect(didYouMean('naven', words)).toEqual(['haven', 'raven']);
  });

  it('is silent about beginnings of words, short words and strangers', () => {
    expect(didYouMean('technol', words)).toEqual([]);
    expect(didYouMean('hav', words)).toEqual([]);
    expect(didYouMean('zzzzzz', words)).toEqual([]);
  });
});
