/** Facts of the register as a page shows them. */
import { formatDate, formatFact, formatFactValue } from '../facts/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/t.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Site } from './site.ts';

export interface FactView {
  id: string;
  /** The figure as in a sentence: `ruim 10.000`. */
  text: string;
  /** The figure alone: `10.000`. */
  value: string;
  label: string;
  /** `Peildatum 2024` or `Gezien november 2026`. */
  date: string;
  /** `Na te kijken vóór 1 januari 2028`, where the figure ages. */
  validUntil?: string;
  source: Fact['source'];
}

/** One registered fact, ready to print. */
export function toFactView(id: string, fact: Fact, locale: Locale, t: Translate): FactView {
  return {
    id,
    text: formatFact(locale, fact),
    value: formatFactValue(locale, fact),
    label: fact.label[locale],
    date: fact.asOf
      ? t('fact.asOf', { date: formatDate(locale, fact.asOf) })
      : t('fact.seenOn', { date: formatDate(locale, fact.seenOn ?? '') }),
    ...(fact.validUntil
      ? { validUntil: t('fact.validUntil', { date: formatDate(locale, fact.validUntil) }) }
      : {}),
    source: fact.source,
  };
}

/** The facts with these ids, in their order. Unknown ids were reported before the build. */
export function toFactViews(site: Site, ids: string[], locale: Locale, t: Translate): FactView[] {
  return ids.flatMap((id) => {
    const fact = site.facts.get(id);
    return fact ? [toFactView(id, fact, locale, t)] : [];
  });
}
