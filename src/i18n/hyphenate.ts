/** Where a long word of a heading may be divided, for browsers without a dictionary of the language. */
import { createRequire } from 'node:module';
import type { Locale } from './locales.ts';

const packages = {
  nl: 'hyphen/nl/index.js',
  en: 'hyphen/en-gb/index.js',
  de: 'hyphen/de/index.js',
};

interface Hyphenator {
  hyphenateSync: (text: string, options: { minWordLength: number }) => string;
}

const hyphenators: Partial<Record<Locale, Hyphenator>> = {};

/** Shorter words fit a phone's width; a soft hyphen would only invite the browser to divide them. */
const longWord = 16;
const hasLongWord = new RegExp(`\\S{${longWord}}`);

/** A heading with soft hyphens in its longest words. */
export function hyphenateHeading(locale: Locale, heading: string): string {
  if (!hasLongWord.test(heading)) return heading;
  // A build asks for thousands of headings, few of which need a dictionary, which takes long to read.
  hyphenators[locale] ??= createRequire(import.meta.url)(packages[locale]) as Hyphenator;
  return hyphenators[locale].hyphenateSync(heading, { minWordLength: longWord });
}
