import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/t.ts';
import type { Site } from '../site.ts';

/** What every view is made from. */
export interface ViewContext {
  site: Site;
  locale: Locale;
  t: Translate;
}
