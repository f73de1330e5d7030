import { formatDate } from '../../facts/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Source } from '../../schemas/common.ts';

export interface SourceView {
  name: string;
  href: string;
  date: string;
}

/** The sources of a text, ready to print. */
export function toSources(sources: Source[], locale: Locale): SourceView[] {
  return sources.map(({ name, address, date }) => ({
    name,
    href: address,
    date: formatDate(locale, date),
  }));
}
