/** Merges results in the languages that the reader did not search in. */
import type { Locale } from '../i18n/locales.ts';

export interface ForeignResults<Result> {
  locale: Locale;
  /** In order of score. `key` names the item and is the same in all languages. */
  results: { key: string; score: number; result: Result }[];
}

export interface ForeignHit<Result> {
  key: string;
  score: number;
  /** One for each language that has it, the better match first. */
  versions: { locale: Locale; result: Result }[];
}

/** One hit for each item that the reader's own results do not have, the best match first. */
export function mergeOtherLanguages<Result>(
  ownKeys: ReadonlySet<string>,
  others: readonly ForeignResults<Result>[],
): ForeignHit<Result>[] {
  const hits = new Map<string, ForeignHit<Result>>();
  const all = others
    .flatMap(({ locale, results }) => results.map((found) => ({ locale, ...found })))
    .sort((a, b) => b.score - a.score);
  for (const { key, locale, result, score } of all) {
    if (ownKeys.has(key)) continue;
    const hit = hits.get(key);
    if (hit === undefined) hits.set(key, { key, score, versions: [{ locale, result }] });
    else if (hit.versions.every((version) => version.locale !== locale)) {
      hit.versions.push({ locale, result });
    }
  }
  return [...hits.values()];
}
