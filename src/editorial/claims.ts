/**
 * What a claim looks like in each language, tuned on the site's own texts: everyday superlatives
 * (“the first step”, “most of the work”, “the greatest obstacle”) claim nothing about the region.
 */
import { localize, type Locale, type Localized } from '../i18n/locales.ts';

/** Words that claim a rank by themselves. */
const rankWords: Localized<string> = {
  nl: 'unieke?|toonaangevende?|baanbrekende?|wereldberoemde?|ongeëvenaarde?|vooraanstaande?|wereldklasse|topregio|koploper|nummer (?:een|één|1)|wereldwijd leidende?|hypermoderne?|state-of-the-art',
  en: 'unique|uniquely|world-class|world-leading|leading|cutting-edge|ground-?breaking|unrivalled|unparalleled|unmatched|world-famous|second to none|number one|state-of-the-art|first-class|front-runner|pre-eminent',
  de: 'einzigartig(?:e[nmrs]?)?|(?:welt|markt)?führend(?:e[nmrs]?)?|bahnbrechend(?:e[nmrs]?)?|wegweisend(?:e[nmrs]?)?|weltberühmt(?:e[nmrs]?)?|weltklasse|spitzenregion|spitzenreiter|vorreiter|erstklassig(?:e[nmrs]?)?|unübertroffen(?:e[nmrs]?)?|hochmodern(?:e[nmrs]?)?|nummer eins',
};

/** Superlatives that claim something only together with where they are said to hold. */
const superlatives: Localized<string> = {
  nl: '(?:groot|hoog|snel|best|mooi|leuk|fijn|sterk|modern|nieuw|oud|schoon|groen|slim|gelukkig|innovatief|ondernemend|belangrijk|geavanceerd|veelzijdig|bekend|duurzaam|gastvrij)ste|beste|meest \\p{L}+e',
  en: '(?:larg|bigg|great|fast|high|strong|fin|new|old|clean|green|smart|happi|friendli|busi|nic)est|best|foremost|(?<=the |our |its )most [a-z]+',
  de: '(?:größ|höch|schnell|best|schön|stärk|modern|neu|ält|sauber|grün|klüg|glücklich|innovativ|wichtig|fortschrittlich|vielseitig|bekannt|nachhaltig|gastfreundlich)s?te[nmrs]?',
};

/** Claims only with a place where they hold: “the first step” is none, “the first in Europe” is. */
const firsts: Localized<string> = {
  nl: 'eerste|enige',
  en: 'first|only',
  de: 'erste[nmrs]?|einzige[nmrs]?',
};

/** Where a rank is said to hold, within the same sentence. */
const wideScopes: Localized<string> = {
  nl: '(?:van|in|ter|uit|binnen) (?:heel |de |het |het hele )?(?:wereld|Europa|Nederland|Benelux|EU|land|continent)|wereldwijd',
  en: '(?:of|in|across) (?:all of |the )?(?:whole )?(?:world|Europe|Netherlands|Benelux|EU|country|continent)|on earth|worldwide|globally|(?:Europe|Netherlands|country|world)’s',
  de: '(?:der|in|von|im|auf der) (?:ganzen |ganz )?(?:Welt|Europa|Niederlanden?|Benelux|EU|Land|Landes)|Europas|weltweit|europaweit|landesweit',
};
const regionalScopes: Localized<string> = {
  nl: '(?:van|in) (?:heel )?(?:Overijssel|Twente|het oosten|Oost-Nederland)',
  en: '(?:of|in) (?:all of )?(?:Overijssel|Twente|the east)',
  de: '(?:von|in|im) (?:ganz )?(?:Overijssel|Twente|der Provinz|Osten)',
};

/** What one would promote; “the best place to live” names no area and is a claim all the same. */
const promoted: Localized<string> = {
  nl: 'plek|plaats|streek|regio|locatie|campus|universiteit|hogeschool|werkgever|opleiding|keuze|kans',
  en: 'place|spot|region|area|location|campus|university|employer|course|choice|opportunity',
  de: 'Ort|Platz|Region|Gegend|Standort|Campus|Universität|Hochschule|Arbeitgeber|Ausbildung|Wahl|Chance',
};

const pattern = (locale: Locale): RegExp => {
  const endOfWord = '(?![\\p{L}\\p{N}-])';
  const within = (scope: string): string => `(?=[^.!?:;]{0,60}?\\s(?:${scope})${endOfWord})`;
  const anywhere = `${wideScopes[locale]}|${regionalScopes[locale]}`;
  const claims = [
    `(?:${rankWords[locale]})${endOfWord}`,
    `(?:${superlatives[locale]})${endOfWord}${within(anywhere)}`,
    `(?:${firsts[locale]})${endOfWord}${within(wideScopes[locale])}`,
    `(?:${superlatives[locale]}) (?:${promoted[locale]})${endOfWord}`,
  ];
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${claims.join('|')})`, 'giu');
};

/** Finds claims of rank in a text of each language. */
export const claimPatterns: Localized<RegExp> = localize(pattern);
