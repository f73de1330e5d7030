/** Where a long word of a heading may be divided, for browsers without a dictionary of the language. */
import dutch from 'hyphen/nl/index.js';
import english from 'hyphen/en-gb/index.js';
import german from 'hyphen/de/index.js';
import type { Locale } from './locales.ts';

const hyphenators = { nl: dutch, en: english, de: german };

/** Shorter words fit a phone's width; a soft hyphen would only invite the browser to divide them. */
const longWord = 16;

/** A heading with soft hyphens in its longest words. */
export function hyphenateHeading(locale: Locale, heading: string): string {
  return hyphenators[locale].hyphenateSync(heading, { minWordLength: longWord });
}
